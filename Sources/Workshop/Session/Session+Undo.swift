/// **Law 4: undo is an event.** Going back adds to the log, and what was undone stays in it and can be gone to again.
/// Nothing is ever deleted except by an erasure, which rewrites events and keeps their number.
extension Session {
    /// Where one undo goes: the moment before the last step in effect; `nil` if there is none.
    public var undoTarget: Int? {
        eventsInEffect(until: log.count).first { $0.isUndoableStep }.map { $0.number - 1 }
    }

    /// The steps in effect that an undo can take back, oldest first, each by its first event.
    ///
    /// A vote cast or withdrawn is the voter's own and no step of the facilitator's: undo passes over it.
    public var undoableSteps: [Recorded] { undoableSteps(until: log.count) }

    /// The steps in effect after the event of a number that an undo made there could take back, oldest first.
    public func undoableSteps(until number: Int) -> [Recorded] {
        history(until: number).filter(\.isUndoableStep)
    }

    /// Where one redo goes: the moment the last undo left, unless something else was done since.
    public var redoTarget: Int? { undone.last }

    /// The moments that undos left and that can be gone to again, that of the last undo first.
    public var redoTargets: [Int] { undone.reversed() }

    /// The events that are in effect after the event of a number: all but those undone by then.
    ///
    /// - Parameter number: 0 to the number of events; 0 gives none.
    public func history(until number: Int) -> [Recorded] {
        eventsInEffect(until: number).reversed()
    }

    /// The events that are in effect after the event of a number, the last first; each is looked for when it is asked for.
    func eventsInEffect(until number: Int) -> some Sequence<Recorded> {
        sequence(state: number) { [log] next in
            next = Self.lastInEffect(in: log, until: next)
            guard next > 0 else { return nil }
            defer { next -= 1 }
            return log[next - 1]
        }
    }

    /// The number of the last event that is in effect after the event of a number; 0 if there is none.
    private static func lastInEffect(in log: [Recorded], until number: Int) -> Int {
        var last = min(number, log.count)
        while last > 0, case .rewound(let target) = log[last - 1].event {
            last = min(target, last - 1)
        }
        return max(0, last)
    }

    /// The moments that undos have left and that can be gone to again, after one more event; that of the last undo last.
    func undone(after entry: Recorded) -> [Int] {
        guard case .rewound(let target) = entry.event else {
            // What followed an undo by itself belongs to it and takes no redo away.
            return entry.by == .rules ? undone : []
        }
        let here = Self.lastInEffect(in: log, until: log.count)
        let there = Self.lastInEffect(in: log, until: target)
        if let place = undone.lastIndex(of: there) { return Array(undone[..<place]) }
        let isBack = there == 0 || eventsInEffect(until: here).first { $0.number <= there }?.number == there
        return isBack ? undone + [here] : []
    }
}

extension Recorded {
    fileprivate var isUndoableStep: Bool {
        switch event {
        case .game(.ballotCast), .game(.ballotWithdrawn): false
        default: by != .rules
        }
    }
}

extension Session {
    /// Whether it has come to another moment since it had so many events.
    ///
    /// A ballot is its voter's own, and being put down or taken up changes nothing: neither is another moment.
    func hasMoved(since count: Int) -> Bool {
        log.dropFirst(max(0, count)).contains { entry in
            switch entry.event {
            case .game(.ballotCast), .game(.ballotWithdrawn), .putDown, .takenUp: false
            default: true
            }
        }
    }
}
