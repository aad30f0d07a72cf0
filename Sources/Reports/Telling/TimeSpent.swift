import Workshop

/// How long people worked, as far as the steps they took tell.
struct TimeSpent {
    /// A longer time without a step was a break, or another day (our decision).
    static let longestPause: Int64 = 30 * 60_000

    /// Milliseconds from step to step, without the breaks.
    private(set) var all: Int64 = 0
    /// Those of them that went by in a debriefing.
    private(set) var debriefing: Int64 = 0

    /// Adds up the times between the events of a log, what was undone included, for that took its time too.
    init(in log: [Recorded]) {
        var isDebriefing = false
        // Whether a debriefing was going on after each event, from before the first.
        var after = [false]
        for (place, entry) in log.enumerated() {
            if place > 0 { add(entry.at.elapsed(since: log[place - 1].at), isDebriefing: isDebriefing) }
            switch entry.event {
            case .debrief(.began): isDebriefing = true
            case .debrief(.ended), .closed, .game(.began): isDebriefing = false
            case .rewound(let number): isDebriefing = after[max(0, min(number, place))]
            default: break
            }
            after.append(isDebriefing)
        }
    }

    private mutating func add(_ milliseconds: Int64, isDebriefing: Bool) {
        guard milliseconds <= Self.longestPause else { return }
        all = all.addingAsFarAsPossible(milliseconds)
        if isDebriefing { debriefing = debriefing.addingAsFarAsPossible(milliseconds) }
    }
}
