extension Deliberation {
    mutating func beginDebrief(_ guide: DebriefGuide) throws(Refusal) {
        try facilitatorOnly()
        guard state.current == nil else { throw .activityRunning }
        record(.debrief(.began(guide)))
    }

    mutating func consider(_ command: DebriefCommand) throws(Refusal) {
        guard let debrief = state.debrief, let question = debrief.question else { throw .noDebrief }
        switch command {
        case .answer(let seat, let text, let day):
            let text = try cleaned(text, limit: PlainText.noteLimit)
            switch question.asked {
            case .group:
                guard seat == nil else { throw .askedToGroup }
                // The record says who asked for what: a person typing it herself would put her name to it.
                try facilitatorOnly()
            case .each, .players, .observers:
                guard let seat else { throw .askedToEach }
                try checkMayAnswer(seat, in: debrief)
            }
            try checkIsToCome(day)
            record(.debrief(.answered(Debrief.Answer(question: question.id, seat: seat, text: text, day: day))))
        case .pass(let seat):
            guard question.asked != .group else { throw .askedToGroup }
            try checkMayAnswer(seat, in: debrief)
            record(.debrief(.passed(seat)))
        case .park(let topic):
            // Like an answer of the group: whoever brought it up is not named.
            try facilitatorOnly()
            record(.debrief(.parked(try cleaned(topic, limit: PlainText.noteLimit))))
        case .countFaces(let moment, let counts):
            try facilitatorOnly()
            let people = state.peopleWithFaces
            // Each by itself first, so that no sum leaves the range of numbers.
            guard counts.count == Face.allCases.count, counts.allSatisfy((0...people).contains),
                counts.reduce(0, +) <= people
            else { throw .facesDoNotFit(people: people) }
            record(.debrief(.facesCounted(FaceCount(moment, counts: counts))))
        case .keepFace(let kept):
            try oneself(kept.seat)
            guard try seat(kept.seat).presence == .present else { throw .absent(kept.seat) }
            record(.debrief(.faceKept(kept)))
        case .advance:
            try facilitatorOnly()
            record(.debrief(.movedOn))
        case .end:
            try facilitatorOnly()
            record(.debrief(.ended))
        }
    }

    /// Refuses a day that is over everywhere on the earth; what day it is in the room, only the room knows.
    private func checkIsToCome(_ day: CalendarDay?) throws(Refusal) {
        guard let day, let today = CalendarDay(at: at)?.adding(days: -1), day < today else { return }
        throw .dayIsPast(day)
    }

    private func checkMayAnswer(_ id: ID<Seat>, in debrief: Debrief) throws(Refusal) {
        try oneself(id)
        guard try seat(id).presence == .present else { throw .absent(id) }
        guard debrief.open.isAsked(id) else { throw .notAsked(id) }
        guard !debrief.heard.contains(id) else { throw .alreadyAnswered(id) }
    }

    /// What follows by itself in a debriefing: once everybody present was heard, or the last question is done.
    func nextInDebrief() -> Event? {
        guard let debrief = state.debrief, !debrief.isOver else { return nil }
        guard let question = debrief.question else { return .debrief(.ended) }
        guard question.asked != .group, !debrief.heard.isEmpty else { return nil }
        return state.peopleToHear.isEmpty ? .debrief(.movedOn) : nil
    }
}

extension SessionState {
    /// Who has not yet answered or passed the question put to each.
    fileprivate var peopleToHear: [ID<Seat>] { debrief?.open.toHear(among: roster.people) ?? [] }

    /// How many people in the room can show a face.
    var peopleWithFaces: Int { roster.seats.count { $0.presence == .present } }
}
