public import Diagnostics

/// What came of reading a file: what it holds, or why it cannot be used.
public enum Reading<Value> {
    /// The file can be used; somebody may look at the warnings.
    case accepted(Value, warnings: [Diagnostic])
    /// The file cannot be used. At least one of these is an error; warnings stand among them in the file's order.
    case refused([Diagnostic])

    /// What the file holds, or `nil` if it cannot be used.
    public var value: Value? {
        switch self {
        case .accepted(let value, _): value
        case .refused: nil
        }
    }

    /// Everything there is to say about the file, in its order.
    public var diagnostics: [Diagnostic] {
        switch self {
        case .accepted(_, let warnings): warnings
        case .refused(let diagnostics): diagnostics
        }
    }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Sendable where Value: Sendable {}
