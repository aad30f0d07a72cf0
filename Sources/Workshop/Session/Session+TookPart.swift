extension Session {
    /// Those who took part in at least one activity: who did something in it, or was in the room when a part of it came
    /// to its end.
    public var tookPart: Set<ID<Seat>> {
        var roster = Roster()
        var found: Set<ID<Seat>> = []
        for entry in history(until: log.count) {
            switch entry.event {
            case .people(let event): roster.apply(event)
            case .game(.pitchStarted(_, let speaker)): found.insert(speaker)
            default:
                guard let event = entry.event.inActivity else { continue }
                if event.endsPart {
                    found.formUnion(roster.seats.filter { $0.presence == .present }.map(\.id))
                } else if case .seat(let seat) = entry.by {
                    found.insert(seat)
                }
            }
        }
        return found
    }
}
