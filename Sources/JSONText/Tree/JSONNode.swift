/// One value or key on the tape of a document.
///
/// The tape holds every value in the order of the file: a container is followed by its elements, an object by its
/// keys and values in turn. Sixteen bytes a node keep a file of 60 MB in reasonable memory, and walking is a
/// matter of indices.
struct JSONNode: Sendable {
    /// Where the value's first byte stands.
    var start: UInt32
    /// Where the value ends (the offset behind its last byte).
    var end: UInt32
    /// The index of the node behind this value and all that is inside it.
    var next: UInt32
    private var bits: UInt32

    static let flagBit: UInt32 = 1 << 3

    init(_ kind: JSONKind, flag: Bool = false, start: Int, end: Int, next: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.next = UInt32(truncatingIfNeeded: next)
        bits = UInt32(kind.rawValue) | (flag ? Self.flagBit : 0)
    }

    var kind: JSONKind { JSONKind(rawValue: UInt8(truncatingIfNeeded: bits & 7)) ?? .null }

    /// For a string: whether it contains escapes; for a number: whether it is written as a whole number; for a
    /// boolean: whether it is true.
    var flag: Bool { bits & Self.flagBit != 0 }

    /// How many elements or members a container has.
    var count: Int { Int(bits >> 4) }

    /// Counts one more element or member of a container.
    mutating func addChild() { bits += 16 }

    /// Closes a container; gives what its `next` was until then.
    mutating func close(end: Int, next: Int) -> Int {
        defer { self.next = UInt32(truncatingIfNeeded: next) }
        self.end = UInt32(truncatingIfNeeded: end)
        return Int(self.next)
    }

    /// Whether both nodes are of the same kind, with the same flag but for strings, and hold as many children.
    func hasShape(of other: JSONNode) -> Bool {
        kind == .string ? other.kind == .string : bits == other.bits
    }
}

/// The six kinds of values JSON knows.
public enum JSONKind: UInt8, CaseIterable, Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean
    /// A number of any size, whole or not.
    case number
    /// A text in quotes.
    case string
    /// A list in square brackets.
    case array
    /// Keys with values in braces.
    case object
}
