import Workshop

extension CompiledStory {
    /// Whether the condition of an edge holds in a state.
    @inline(__always)
    func holds(_ condition: Range<Int32>, in state: UnsafePointer<UInt64>) -> Bool {
        // The stack holds one bit a value; conditions are at most 32 deep, and chains of "and" need two.
        var stack: UInt64 = 0
        for position in condition {
            switch program[Int(position)] {
            case .compares(let field, let relation, let number):
                stack = stack << 1 | (relation.holds(value(of: field, in: state), Int(number)) ? 1 : 0)
            case .isSet(let field):
                stack = stack << 1 | (value(of: field, in: state) != 0 ? 1 : 0)
            case .not:
                stack ^= 1
            case .and:
                stack = stack >> 1 & ~1 | (stack & stack >> 1 & 1)
            case .or:
                stack = stack >> 1 & ~1 | ((stack | stack >> 1) & 1)
            }
        }
        return stack & 1 == 1
    }

    /// Makes the changes of a range in a state.
    @inline(__always)
    func make(_ range: Range<Int32>, in state: UnsafeMutablePointer<UInt64>) {
        for position in range {
            let change = changes[Int(position)]
            let field = fields[Int(change.field)]
            let before = field.least + Int(state[field.word] >> field.shift & field.mask)
            let wanted = change.isSet ? Int(change.value) : before + Int(change.value)
            let after = UInt64(Swift.min(Swift.max(wanted, field.least), field.most) - field.least)
            state[field.word] = state[field.word] & ~(field.mask << field.shift) | after << field.shift
        }
    }

    /// Whether a choice that can be taken only once was taken.
    @inline(__always)
    func isSpent(_ edge: Edge, in state: UnsafePointer<UInt64>) -> Bool {
        edge.onceField >= 0 && value(of: edge.onceField, in: state) != 0
    }

    @inline(__always)
    private func value(of number: Int32, in state: UnsafePointer<UInt64>) -> Int {
        let field = fields[Int(number)]
        return field.least + Int(state[field.word] >> field.shift & field.mask)
    }
}
