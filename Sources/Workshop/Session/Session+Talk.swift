extension Session {
    /// Milliseconds that went by while a debriefing was open, what was undone included.
    ///
    /// - Parameter now: What the session's own clock shows.
    public func talked(until now: SessionTime) -> Int64 {
        var sum: Int64 = 0
        var isOpen = false
        // Whether a debriefing was open after each event, from before the first.
        var after = [false]
        for (place, entry) in log.enumerated() {
            if isOpen { sum += times[place].elapsed(since: times[place - 1]) }
            switch entry.event {
            case .debrief(.began): isOpen = true
            case .debrief(.ended), .closed: isOpen = false
            case .rewound(let number): isOpen = after[max(0, min(number, place))]
            default: if entry.event.inActivity?.isBeginning == true { isOpen = false }
            }
            after.append(isOpen)
        }
        return isOpen ? sum + now.elapsed(since: time) : sum
    }
}
