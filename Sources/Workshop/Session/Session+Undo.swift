extension Session {
    /// Where one undo goes: the moment before the last step in effect; `nil` if there is none.
    public var undoTarget: Int? {
        undoableSteps.last.map { $0.number - 1 }
    }

    /// The steps in effect that an undo can take back, oldest first, each by its first event.
    ///
    /// A vote cast or withdrawn is the voter's own and no step of the facilitator's: undo passes over it.
    public var undoableSteps: [Recorded] { undoableSteps(until: log.count) }

    /// The steps in effect after the event of a number that an undo made there could take back, oldest first.
    public func undoableSteps(until number: Int) -> [Recorded] {
        history(until: number).filter { entry in
            switch entry.event {
            case .game(.ballotCast), .game(.ballotWithdrawn): false
            default: entry.by != .rules
            }
        }
    }

    /// Where one redo goes: the moment the last undo left, unless something else was done since.
    public var redoTarget: Int? { redoTargets.first }

    /// The moments that undos left and that can be gone to again, that of the last undo first.
    public var redoTargets: [Int] {
        var moments: [Int] = [0]
        var here = 0
        var left: [Int] = []
        for entry in log {
            if case .rewound(let target) = entry.event {
                let there = moments[max(0, min(target, moments.count - 1))]
                if let place = left.lastIndex(of: there) {
                    left.removeSubrange(place...)
                } else {
                    left = isAncestor(there, of: here) ? left + [here] : []
                }
                here = there
            } else {
                here = entry.number
                // What followed an undo by itself belongs to it and takes no redo away.
                if entry.by != .rules { left = [] }
            }
            moments.append(here)
        }
        return left.reversed()
    }

    /// Whether the state after `earlier` lies on the way to the state after `later`.
    private func isAncestor(_ earlier: Int, of later: Int) -> Bool {
        earlier == 0 || history(until: later).contains { $0.number == earlier }
    }
}
