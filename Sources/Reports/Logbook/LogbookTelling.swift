public import Persons
import Presentation
public import Wording
public import Workshop

/// Tells a logbook in words: the lines its pages are made of.
struct LogbookTelling {
    let wording: Wording
    let day: (Instant) -> String

    func words(_ message: Message) -> String {
        wording.text(message)
    }

    func session(_ evidence: SeatEvidence) -> String {
        words(
            .logbookSession(
                date: day(evidence.openedAt),
                title: evidence.title,
                name: evidence.seat.name,
                pitches: evidence.pitches.count,
                rolePlays: evidence.rolePlays.count,
                practices: evidence.practices.count
            )
        )
    }

    func pitch(_ pitch: SeatEvidence.PitchGiven) -> String {
        words(
            .logbookPitch(
                round: pitch.round,
                job: pitch.job ?? Redactor.mark,
                seconds: Int((pitch.spoken + 500) / 1000),
                skills: pitch.skills
            )
        )
    }

    /// What others said or found; `nil` for her own words.
    func fromOthers(_ item: SeatEvidence.Item) -> String? {
        switch item.source {
        case .note:
            return words(
                item.skill == nil
                    ? .logbookNoteNoSkill(whose: item.isShared ? "team" : "own", text: item.text)
                    : .logbookNote(whose: item.isShared ? "team" : "own", skill: item.skill ?? "", text: item.text)
            )
        case .reason(let votes):
            return words(.logbookReason(whose: item.isShared ? "team" : "own", count: votes, skill: item.skill ?? ""))
        case .rating(let level):
            return words(
                .logbookRating(
                    whose: item.isShared ? "team" : "own",
                    skill: item.skill ?? "",
                    level: RatingTelling.level(level)
                )
            )
        case .answer: return nil
        }
    }

    /// What she said herself; `nil` for what others said.
    func ownWords(_ item: SeatEvidence.Item) -> String? {
        guard case .answer(let question) = item.source else { return nil }
        let heading = wording.text(DebriefTelling.heading(question))
        return words(.logbookAnswer(question: heading, text: item.text))
    }

    func commitment(_ commitment: Commitment) -> String {
        guard let aim = commitment.day else {
            return words(.logbookCommitment(date: day(commitment.at), text: commitment.text))
        }
        return words(.logbookCommitmentByDay(date: day(commitment.at), text: commitment.text, day: aim.text))
    }

    func face(_ kept: KeptFace) -> String {
        let face = FaceTelling.name(of: kept.face)
        return words(kept.moment == .before ? .logbookFaceBefore(face: face) : .logbookFaceAfter(face: face))
    }

    func followUp(_ followUp: FollowUp) -> String {
        words(
            followUp.words == nil
                ? .logbookFollowUp(
                    months: followUp.months,
                    date: day(followUp.at),
                    outcome: OutcomeTelling.outcome(followUp.outcome)
                )
                : .logbookFollowUpWords(
                    months: followUp.months,
                    date: day(followUp.at),
                    outcome: OutcomeTelling.outcome(followUp.outcome),
                    text: followUp.words ?? ""
                )
        )
    }

    func consent(_ consent: Consent) -> String {
        words(
            consent.holds
                ? .consentHolds(
                    purpose: ConsentTelling.purpose(consent.purpose),
                    given: day(consent.givenAt),
                    text: consent.wording
                )
                : .consentWithdrawn(
                    purpose: ConsentTelling.purpose(consent.purpose),
                    given: day(consent.givenAt),
                    withdrawn: consent.withdrawnAt.map(day) ?? "",
                    text: consent.wording
                )
        )
    }
}

/// How consent is asked for and told.
public enum ConsentTelling {
    /// What a purpose is called.
    public static func purpose(_ purpose: Consent.Purpose) -> Message {
        switch purpose {
        case .logbook: Message.purposeLogbook
        case .followUp: Message.purposeFollowUp
        }
    }

    /// The words a person agrees to.
    public static func wording(_ purpose: Consent.Purpose) -> Message {
        switch purpose {
        case .logbook: Message.consentLogbookWording
        case .followUp: Message.consentFollowUpWording
        }
    }
}

extension Wording {
    /// The neutral name of a seat: its number.
    public func neutralName(of seat: ID<Seat>) -> String {
        text(Message.seatWord(number: String(seat.text.drop { !$0.isNumber })))
    }
}

/// How the outcome of a commitment is told.
public enum OutcomeTelling {
    /// What became of it.
    public static func outcome(_ outcome: FollowUp.Outcome) -> Message {
        switch outcome {
        case .done: Message.outcomeDone
        case .partly: Message.outcomePartly
        case .notYet: Message.outcomeNotYet
        case .changed: Message.outcomeChanged
        case .noAnswer: Message.outcomeNoAnswer
        }
    }
}
