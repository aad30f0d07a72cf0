public import Persons
import Presentation
public import Wording
public import Workshop

/// Tells a logbook in words: the lines its pages are made of.
struct LogbookTelling {
    let wording: Wording
    let day: (Instant) -> String

    func words(_ key: MessageKey, _ values: [String: Message.Value] = [:]) -> String {
        wording.text(Message(key, values))
    }

    func session(_ evidence: SeatEvidence) -> String {
        words(
            .logbookSession,
            [
                "date": .text(day(evidence.openedAt)), "title": .text(evidence.title),
                "name": .text(evidence.seat.name),
                "pitches": .number(evidence.pitches.count), "rolePlays": .number(evidence.rolePlays.count),
                "practices": .number(evidence.practices.count),
            ]
        )
    }

    func pitch(_ pitch: SeatEvidence.PitchGiven) -> String {
        words(
            .logbookPitch,
            [
                "round": .number(pitch.round), "job": .text(pitch.job ?? Redactor.mark),
                "seconds": .number(Int((pitch.spoken + 500) / 1000)), "skills": .names(pitch.skills),
            ]
        )
    }

    /// What others said or found; `nil` for her own words.
    func fromOthers(_ item: SeatEvidence.Item) -> String? {
        let values: [String: Message.Value] = [
            "skill": .text(item.skill ?? ""), "text": .text(item.text), "whose": .text(item.isShared ? "team" : "own"),
        ]
        switch item.source {
        case .note: return words(item.skill == nil ? .logbookNoteNoSkill : .logbookNote, values)
        case .reason(let votes): return words(.logbookReason, values.merging(["count": .number(votes)]) { $1 })
        case .rating(let level):
            return words(.logbookRating, values.merging(["level": .message(RatingTelling.level(level))]) { $1 })
        case .answer: return nil
        }
    }

    /// What she said herself; `nil` for what others said.
    func ownWords(_ item: SeatEvidence.Item) -> String? {
        guard case .answer(let question) = item.source else { return nil }
        let heading = wording.text(DebriefTelling.heading(question))
        return words(.logbookAnswer, ["question": .text(heading), "text": .text(item.text)])
    }

    func commitment(_ commitment: Commitment) -> String {
        let values: [String: Message.Value] = ["date": .text(day(commitment.at)), "text": .text(commitment.text)]
        guard let day = commitment.day else { return words(.logbookCommitment, values) }
        return words(.logbookCommitmentByDay, values.merging(["day": .text(day.text)]) { $1 })
    }

    func face(_ kept: KeptFace) -> String {
        let key: MessageKey = kept.moment == .before ? .logbookFaceBefore : .logbookFaceAfter
        return words(key, ["face": .message(FaceTelling.name(of: kept.face))])
    }

    func followUp(_ followUp: FollowUp) -> String {
        let values: [String: Message.Value] = [
            "months": .number(followUp.months), "date": .text(day(followUp.at)),
            "outcome": .message(OutcomeTelling.outcome(followUp.outcome)), "text": .text(followUp.words ?? ""),
        ]
        return words(followUp.words == nil ? .logbookFollowUp : .logbookFollowUpWords, values)
    }

    func consent(_ consent: Consent) -> String {
        let values: [String: Message.Value] = [
            "purpose": .message(ConsentTelling.purpose(consent.purpose)), "given": .text(day(consent.givenAt)),
            "withdrawn": .text(consent.withdrawnAt.map(day) ?? ""), "text": .text(consent.wording),
        ]
        return words(consent.holds ? .consentHolds : .consentWithdrawn, values)
    }
}

/// How consent is asked for and told.
public enum ConsentTelling {
    /// What a purpose is called.
    public static func purpose(_ purpose: Consent.Purpose) -> Message {
        switch purpose {
        case .logbook: Message(.purposeLogbook)
        case .followUp: Message(.purposeFollowUp)
        }
    }

    /// The words a person agrees to.
    public static func wording(_ purpose: Consent.Purpose) -> Message {
        switch purpose {
        case .logbook: Message(.consentLogbookWording)
        case .followUp: Message(.consentFollowUpWording)
        }
    }
}

extension Wording {
    /// The neutral name of a seat: its number.
    public func neutralName(of seat: ID<Seat>) -> String {
        text(Message(.seatWord, ["number": .text(String(seat.text.drop { !$0.isNumber }))]))
    }
}

/// How the outcome of a commitment is told.
public enum OutcomeTelling {
    /// What became of it.
    public static func outcome(_ outcome: FollowUp.Outcome) -> Message {
        switch outcome {
        case .done: Message(.outcomeDone)
        case .partly: Message(.outcomePartly)
        case .notYet: Message(.outcomeNotYet)
        case .changed: Message(.outcomeChanged)
        case .noAnswer: Message(.outcomeNoAnswer)
        }
    }
}
