import JSONText
import Persons
import Workshop

extension Logbook {
    /// All that is kept about her for a program, `person/1`.
    public func json() -> String {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("schema", "person/1")
            writer.member("code", code)
            writer.member("hasName", hasName)
            if let name { writer.member("name", name) }
            writer.member("addedAt", addedAt.milliseconds)
            writer.list("consents", consents) { consent, writer in
                writer.member("purpose", consent.purpose.rawValue)
                writer.member("givenAt", consent.givenAt.milliseconds)
                if let withdrawnAt = consent.withdrawnAt { writer.member("withdrawnAt", withdrawnAt.milliseconds) }
                writer.member("wording", consent.wording)
            }
            writer.list("sessions", sessions) { write($0, into: &$1) }
        }
        return writer.text
    }

    private func write(_ evidence: SeatEvidence, into writer: inout JSONWriter) {
        writer.member("session", evidence.session.text)
        writer.member("title", evidence.title)
        writer.member("openedAt", evidence.openedAt.milliseconds)
        writer.member("seat", evidence.seat.id.text)
        writer.member("namesAtTheTable", evidence.names)
        writer.member("kind", evidence.seat.kind.rawValue)
        if let joinedAt = evidence.joinedAt { writer.member("joinedAt", joinedAt.milliseconds) }
        writer.list("pitches", evidence.pitches) { pitch, writer in
            writer.member("round", pitch.round)
            if let job = pitch.job { writer.member("job", job) }
            writer.member("skills", pitch.skills)
            writer.member("milliseconds", pitch.spoken)
        }
        writer.key("points")
        writer.array { writer in
            for points in evidence.points { writer.integer(points) }
        }
        writer.member("votesCast", evidence.votes)
        writer.list("evidence", evidence.items) { item, writer in
            switch item.source {
            case .note: writer.member("source", "note")
            case .reason(let votes):
                writer.member("source", "reason")
                writer.member("votes", votes)
            case .rating(let level):
                writer.member("source", "rating")
                writer.member("level", level)
            case .answer(let question):
                writer.member("source", "answer")
                writer.member("question", question.id.text)
                if let asked = question.text { writer.member("asked", asked) }
            }
            if let skill = item.skill { writer.member("skill", skill) }
            if !item.text.isEmpty { writer.member("text", item.text) }
            writer.member("aboutTeam", item.isShared)
        }
        writer.list("faces", evidence.faces) { kept, writer in
            writer.member("moment", kept.moment.rawValue)
            writer.member("face", kept.face.rawValue)
        }
        writer.list("rolePlays", evidence.rolePlays) { write($0, into: &$1) }
        writer.list("practices", evidence.practices) { write($0, into: &$1) }
        writer.member("privateNotes", evidence.privateNotes)
        writer.member("otherWords", evidence.otherWords)
        writer.list("commitments", evidence.commitments) { commitment, writer in
            writer.member("event", commitment.key.event)
            writer.member("at", commitment.at.milliseconds)
            writer.member("text", commitment.text)
            if let day = commitment.day { writer.member("day", day.text) }
            writer.list("followUps", followUps(of: commitment)) { followUp, writer in
                writer.member("months", followUp.months)
                writer.member("outcome", followUp.outcome.rawValue)
                if let words = followUp.words { writer.member("words", words) }
                writer.member("at", followUp.at.milliseconds)
            }
        }
    }
}

extension Logbook {
    private func write(_ play: RolePlayEvidence, into writer: inout JSONWriter) {
        writer.member("scenario", play.title)
        writer.list("roles", play.parts) { part, writer in
            writer.member("role", part.role)
            writer.numbers("takes", part.takes)
        }
        writer.member("rolesGivenBack", play.optOuts)
        writer.member("hotSeats", play.hotSeats)
        writer.member("notedAboutOthers", play.noted)
        writer.list("behaviours", play.behaviours) { behaviour, writer in
            writer.member("behaviour", behaviour.item.behaviour)
            writer.member("skill", behaviour.skill)
            if let own = behaviour.own { writer.member("ownLevel", own) }
            writer.list("seen", behaviour.seen) { seen, writer in
                writer.member("take", seen.take)
                writer.member("ticks", seen.ticks)
                writer.member("quotes", seen.quotes)
                writer.numbers("levels", seen.levels)
                writer.member("playedBySeveral", seen.isShared)
            }
        }
    }

    private func write(_ practice: PracticeEvidence, into writer: inout JSONWriter) {
        switch practice.kind {
        case .story(let title, let ways):
            writer.member("story", title)
            writer.list("ways", ways) { way, writer in
                writer.member("choices", way.choices)
                if let ending = way.ending { writer.member("ending", ending) }
            }
        case .pitch(let pitch):
            if let job = pitch.job { writer.member("job", job) }
            writer.member("skills", pitch.skills)
            if let spoken = pitch.spoken { writer.member("milliseconds", spoken) }
            writer.member("lines", pitch.lines)
            let levels = PitchPractice.Criterion.allCases.compactMap { criterion in
                pitch.levels[criterion].map { (criterion: criterion, level: $0) }
            }
            writer.list("ownLevels", levels) { own, writer in
                writer.member("criterion", own.criterion.rawValue)
                writer.member("level", own.level)
            }
        }
        writer.member("thoughts", practice.thoughts)
    }
}

extension JSONWriter {
    fileprivate mutating func numbers(_ name: String, _ numbers: [Int]) {
        key(name)
        array { writer in
            for number in numbers { writer.integer(number) }
        }
    }

    fileprivate mutating func list<Item>(
        _ name: String,
        _ items: [Item],
        _ write: (Item, inout JSONWriter) -> Void
    ) {
        key(name)
        array { writer in
            for item in items { writer.object { write(item, &$0) } }
        }
    }
}
