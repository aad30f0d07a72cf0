extension Session {
    /// Where one undo goes: the moment before the last step in effect; `nil` if there is none.
    public var undoTarget: Int? {
        undoableSteps.last.map { $0.number - 1 }
    }

    /// The steps in effect that an undo can take back, oldest first, each by its first event.
    ///
    /// A vote cast or withdrawn is the voter's own and no step of the facilitator's: undo passes over it.
    public var undoableSteps: [Recorded] {
        history(until: log.count).filter { entry in
            switch entry.event {
            case .game(.ballotCast), .game(.ballotWithdrawn): false
            default: entry.by != .rules
            }
        }
    }

    /// Where one redo goes: the moment the last undo left, unless something else was done since.
    public var redoTarget: Int? {
        var moments: [Int] = [0]
        var here = 0
        var left: [Int] = []
        for entry in log {
            if case .rewound(let target) = entry.event {
                let there = moments[max(0, min(target, moments.count - 1))]
                if left.last == there {
                    left.removeLast()
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
        return left.last
    }

    /// Whether the state after `earlier` lies on the way to the state after `later`.
    private func isAncestor(_ earlier: Int, of later: Int) -> Bool {
        earlier == 0 || history(until: later).contains { $0.number == earlier }
    }
}
