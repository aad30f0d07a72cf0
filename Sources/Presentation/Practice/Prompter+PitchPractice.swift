import Wording
import Workshop

extension Prompter {
    /// What is asked of somebody who practises a pitch alone.
    func pitchPractice(_ shown: PitchPracticeView) -> Question {
        // Her own words and judgement are in her own view alone.
        guard case .pitchPractice(let practice) = session.view(for: .seat(shown.seat)).scene else {
            return pitchPracticeOpening(shown)
        }
        return switch practice.stage {
        case .opening: pitchPracticeOpening(practice)
        case .preparing: preparing(practice)
        case .pitching: practice.manner == .typed ? typing(practice) : speaking(practice)
        case .assessing: assessing(practice)
        case .finished: afterPractice(practice)
        }
    }

    private func pitchPracticeOpening(_ practice: PitchPracticeView) -> Question {
        let seat = practice.seat
        let all = Offer(.practiceDraw, .pitchPractice(.draw(amongLeastPractised: false), by: seat))
        let least = practice.leastPractised
        guard !least.isEmpty else {
            return ask(practice, .practiceDrawPrompt, [all])
        }
        return Question(
            to: .seat(seat),
            context: [
                Message.practiceLeast(
                    names: least.prefix(6).map(\.name),
                    count: least.count,
                    more: max(0, least.count - 6)
                )
            ],
            prompt: .practiceDrawPrompt,
            options: [
                Offer(.practiceDrawLeast, .pitchPractice(.draw(amongLeastPractised: true), by: seat)),
                all,
            ] + practiceOptions() + [leaveOffer(of: seat)]
        )
    }

    private func preparing(_ practice: PitchPracticeView) -> Question {
        let seat = practice.seat
        let cards = practice.skills.flatMap(SkillTelling.explanation) + (practice.job.map(JobTelling.explanation) ?? [])
        return ask(
            practice,
            .practicePrepare(seconds: practice.clock?.seconds ?? practice.plan.pitchSeconds),
            [
                Offer(.practiceAloud, .pitchPractice(.start(.aloud), by: seat)),
                Offer(.practiceTyped, .pitchPractice(.start(.typed), by: seat)),
                Offer(.practiceExplain, shortcut: "i", .say(cards)),
                Offer(.practiceRedraw, .pitchPractice(.draw(amongLeastPractised: false), by: seat)),
            ] + clockOffers(practice)
        )
    }

    private func speaking(_ practice: PitchPracticeView) -> Question {
        ask(
            practice,
            .practiceSpeakPrompt,
            [Offer(.practiceDone, .pitchPractice(.done, by: practice.seat))] + clockOffers(practice)
        )
    }

    /// The pitch is typed one line after another, and an empty line ends it; letters alone are choices.
    private func typing(_ practice: PitchPracticeView) -> Question {
        let seat = practice.seat
        let offers = [Offer(.practiceDone, shortcut: "d", .pitchPractice(.done, by: seat))]
        return Question(
            to: .seat(seat),
            prompt: .practiceTypePrompt,
            options: lettered(offers + clockOffers(practice).map(minor) + practiceOptions() + [leaveOffer(of: seat)]),
            entry: Question.Entry(.words, limit: PlainText.noteLimit) { .pitchPractice(.write($0), by: seat) },
            blank: .pitchPractice(.done, by: seat)
        )
    }

    private func assessing(_ practice: PitchPracticeView) -> Question {
        guard let criterion = practice.nextCriterion else { return afterPractice(practice) }
        let seat = practice.seat
        var options = PitchPractice.levels.map { level in
            Offer(
                PitchPracticeTelling.level(level, of: criterion),
                id: "level \(level)",
                key: String(level),
                .pitchPractice(.rate(criterion, level: level), by: seat)
            )
        }
        let examples = PitchPracticeTelling.examples(for: practice)
        options.append(Offer(.practiceExamples, key: "x", isMinor: true, .say(examples)))
        if !practice.lines.isEmpty {
            let own = practice.lines.map { Message.plain(text: .text($0)) }
            options.append(Offer(.practiceOwnWords, key: "w", isMinor: true, .say(own)))
        }
        return Question(
            to: .seat(seat),
            about: criterion.rawValue,
            prompt: PitchPracticeTelling.question(criterion),
            options: options + lettered(practiceOptions() + [leaveOffer(of: seat)]),
            listsAnswers: true
        )
    }

    private func afterPractice(_ practice: PitchPracticeView) -> Question {
        let seat = practice.seat
        var options = [Offer(.practiceFinish, shortcut: "f", finishing(by: .seat(seat)))]
        if isHere(seat) {
            options.append(Offer(.practiceAgain, shortcut: "a", beginPitchPractice(of: seat)))
        }
        options.append(
            Offer(
                Message.practiceKeep,
                shortcut: "n",
                .open {
                    textQuestion(.askThought, limit: PlainText.noteLimit, to: .seat(seat)) {
                        .pitchPractice(.keep($0), by: seat)
                    }
                }
            )
        )
        if !practice.lines.isEmpty {
            let own = practice.lines.map { Message.plain(text: .text($0)) }
            options.append(Offer(.practiceOwnWords, shortcut: "w", isMinor: true, .say(own)))
        }
        return Question(
            to: .seat(seat),
            context: [PitchPracticeTelling.levels(practice), PitchPracticeTelling.advice(practice)].compactMap { $0 },
            prompt: .practiceOverPrompt,
            options: minorLast(options + practiceOptions())
        )
    }

    // MARK: Pieces

    private func minor(_ offer: Offer) -> Offer {
        offer.keyed(nil, shortcut: offer.shortcut, isMinor: true)
    }

    private func ask(_ practice: PitchPracticeView, _ prompt: Message, _ options: [Offer]) -> Question {
        Question(
            to: .seat(practice.seat),
            prompt: prompt,
            options: minorLast(options + practiceOptions() + [leaveOffer(of: practice.seat)])
        )
    }

    private func leaveOffer(of seat: ID<Seat>) -> Offer {
        let confirmation: @Sendable () -> Question = {
            confirm(
                Message.confirmPracticeLeave,
                Message.confirmPracticeLeaveYes,
                .pitchPractice(.leave, by: seat),
                to: .seat(seat)
            )
        }
        return Offer(.practiceLeave, shortcut: "e", isMinor: true, .open(confirmation))
    }

    private func clockOffers(_ practice: PitchPracticeView) -> [Offer] {
        guard let clock = practice.clock else { return [] }
        let seat = practice.seat
        return [
            clock.runningSince == nil
                ? Offer(.resumePitch, as: .clock, shortcut: "z", .pitchPractice(.resume, by: seat))
                : Offer(.pausePitch, as: .clock, shortcut: "z", .pitchPractice(.pause, by: seat)),
            Offer(.extendPitch, as: .extend, shortcut: "m", .pitchPractice(.extend(seconds: 30), by: seat)),
        ]
    }
}
