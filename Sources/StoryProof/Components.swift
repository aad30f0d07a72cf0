/// The knots of a state space: sets of states from each of which one can come to every other.
///
/// Found by Tarjan's algorithm (Depth-first search and linear graph algorithms, SIAM J. Comput. 1, 1972), here without
/// recursion. A knot comes after every other knot it leads to.
struct Components {
    /// All states, knot by knot.
    private(set) var states: [UInt32] = []
    /// Where each knot begins in `states`, with the end of the last.
    private(set) var first: [UInt32] = [0]
    /// The knot of each state.
    private(set) var knot: [UInt32]

    /// How many knots there are.
    var count: Int { first.count - 1 }

    /// The states of a knot.
    func members(of knot: Int) -> ArraySlice<UInt32> { states[Int(first[knot])..<Int(first[knot + 1])] }

    /// Finds the knots of a space that was explored to its end.
    init(_ space: StateSpace) {
        let count = space.count
        knot = Array(repeating: 0, count: count)
        states.reserveCapacity(count)
        var order = Array(repeating: UInt32(0), count: count)
        var lowest = order
        var isOpen = Array(repeating: false, count: count)
        var open: [UInt32] = []
        var calls: [(state: UInt32, step: UInt32)] = [(0, space.firstStep[0])]
        var visited: UInt32 = 1
        order[0] = 1
        lowest[0] = 1
        isOpen[0] = true
        open.append(0)
        // Every state is reached from the first one, so one search finds them all.
        while let call = calls.last {
            let state = Int(call.state)
            if call.step < space.firstStep[state + 1] {
                calls[calls.count - 1].step += 1
                let next = Int(space.target[Int(call.step)])
                if order[next] == 0 {
                    visited += 1
                    order[next] = visited
                    lowest[next] = visited
                    isOpen[next] = true
                    open.append(UInt32(next))
                    calls.append((UInt32(next), space.firstStep[next]))
                } else if isOpen[next] {
                    lowest[state] = min(lowest[state], order[next])
                }
                continue
            }
            calls.removeLast()
            if let caller = calls.last {
                lowest[Int(caller.state)] = min(lowest[Int(caller.state)], lowest[state])
            }
            guard lowest[state] == order[state] else { continue }
            let number = UInt32(first.count - 1)
            while let member = open.popLast() {
                isOpen[Int(member)] = false
                knot[Int(member)] = number
                states.append(member)
                if Int(member) == state { break }
            }
            first.append(UInt32(states.count))
        }
    }

    /// Whether a knot is one state without a step to itself.
    func isPlain(_ knot: Int, in space: StateSpace) -> Bool {
        let members = members(of: knot)
        guard members.count == 1, let state = members.first else { return false }
        return !space.steps(of: Int(state)).contains { space.target[$0] == state }
    }
}
