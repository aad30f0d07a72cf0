import Wording
import Workshop

/// Research and choosing.
extension Prompter {
    func opening(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        (
            Message.openingPrompt,
            [
                Offer(.openingBegin(rounds: game.rules.rounds), unless: nobodyPlays(in: view), .game(.advance))
            ]
        )
    }

    /// Why no round can begin: nobody who plays is in the room.
    func nobodyPlays(in view: View) -> Message? {
        let isAnybodyHere = view.present.contains { $0.kind == .participant }
        return isAnybodyHere ? nil : RefusalWording.message(.tooFewParticipants(needed: 1, present: 0), in: view)
    }

    func research(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        guard game.skillsToReveal == 0 else {
            return (
                view.revealing(in: game),
                [Offer(.revealSkills, .game(.revealSkills))]
            )
        }
        return (
            Message.whatNow,
            [
                Offer(.openChoosing, .game(.advance)),
                Offer(.explainSkill, .open { chooseSkill(.askWhichToExplain, in: game, then: explain) }),
                Offer(
                    Message.redrawSkill,
                    .open { chooseSkill(.askWhichToRedraw, in: game) { .game(.redrawSkill($0.id)) } }
                ),
                Offer(.writeSkill, .open { askSkillName(in: game) }),
            ]
        )
    }

    func choosingMenu(_ view: View) -> (prompt: Message, options: [Offer]) {
        guard case .game(let game) = view.scene else { return (Message.whatNow, []) }
        let waiting = view.waitingFor.map(view.name)
        return (
            waiting.isEmpty ? Message.nobodyToChoose : Message.waitingForChoices(names: waiting),
            [
                Offer(.goOnAsking, unless: waiting.isEmpty ? Message.nobodyToAsk : nil, .back),
                Offer(.closeChoosing, .game(.advance)),
                Offer(.explainSkill, .open { chooseSkill(.askWhichToExplain, in: game, then: explain) }),
                Offer(
                    Message.redrawSkill,
                    .open { chooseSkill(.askWhichToRedraw, in: game) { .game(.redrawSkill($0.id)) } }
                ),
            ]
        )
    }

    private func chooseSkill(
        _ prompt: Message,
        in game: GameView,
        then reply: (SkillCard) -> Reply
    ) -> Question {
        aside(prompt, game.skills.map { Offer(.plain(text: .text($0.name)), id: $0.id.text, reply($0)) })
    }

    private func explain(_ skill: SkillCard) -> Reply {
        .say(SkillTelling.explanation(of: skill))
    }

    private func askSkillName(in game: GameView) -> Question {
        textQuestion(.askSkillName, limit: PlainText.nameLimit) { name in
            .open {
                aside(.askDimension(skill: name), for: Dimension.allCases) { dimension in
                    Offer(
                        SkillTelling.dimension(dimension),
                        id: dimension.rawValue,
                        .game(.writeSkill(name: name, dimension: dimension, definition: "", inPlaceOf: nil))
                    )
                }
            }
        }
    }

    // MARK: One person chooses

    func choosing(_ seat: ID<Seat>) -> Question? {
        let view = session.view(for: .seat(seat))
        guard case .game(let game) = view.scene, let own = game.own, let entrant = own.entrant else { return nil }
        let jobs = own.hand.filter { own.choosable.contains($0.id) }
        var options = jobs.map { job in
            Offer(.plain(text: .text(job.title)), id: job.id.text, .game(.chooseJob(entrant, job.id), by: .seat(seat)))
        }
        options.append(Offer(.pass, key: "0", .game(.pass(entrant), by: .seat(seat))))
        let noSwap = Message.refusedNoSwapLeft(limit: game.rules.freeSwaps)
        options += [
            Offer(
                Message.swapJob,
                key: "s",
                unless: own.swapsLeft > 0 ? nil : noSwap,
                .open { swap(jobs, of: entrant, for: seat) }
            ),
            Offer(.writeJob, key: "w", .open { writeJob(for: entrant, seat) }),
            Offer(.tellJobs, key: "i", isMinor: true, .say(jobs.flatMap(JobTelling.explanation))),
        ]
        return Question(
            to: .seat(seat),
            about: "round \(game.roundNumber)",
            privacy: .hand,
            prompt: .chooseJob(who: view.name(seat)),
            options: options
        )
    }

    private func swap(_ jobs: [JobCard], of entrant: ID<Entrant>, for seat: ID<Seat>) -> Question {
        aside(.askWhichToSwap, to: .seat(seat), privacy: .hand, for: jobs) { job in
            Offer(
                .plain(text: .text(job.title)),
                id: job.id.text,
                .game(.swapJob(entrant, job.id), by: .seat(seat))
            )
        }
    }

    private func writeJob(for entrant: ID<Entrant>, _ seat: ID<Seat>) -> Question {
        textQuestion(.askJobTitle, limit: PlainText.nameLimit, to: .seat(seat), privacy: .hand) { title in
            .game(.writeJob(entrant, title: title), by: .seat(seat))
        }
    }
}
