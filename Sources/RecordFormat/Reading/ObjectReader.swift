import JSONText
import Workshop

/// Reads one object key by key and refuses whatever is left over.
struct ObjectReader {
    /// The object.
    let object: JSONValue
    private var unread: [(key: String, value: JSONValue)] = []

    private init(_ value: JSONValue) throws(RecordFault) {
        guard value.kind == .object else { throw Self.wrongKind(of: value, needed: .object) }
        object = value
        unread.reserveCapacity(value.count)
        for member in value.members {
            unread.append((member.key, member.value))
        }
    }

    /// Reads an object whole: `body` has to ask for every key that stands in it.
    static func read<Result>(
        _ value: JSONValue,
        _ body: (inout ObjectReader) throws(RecordFault) -> Result
    ) throws(RecordFault) -> Result {
        var reader = try ObjectReader(value)
        let result = try body(&reader)
        if let left = reader.unread.first {
            throw RecordFault(.unknownKey(left.key), at: left.value)
        }
        return result
    }

    /// Whether a key stands there and has not been read.
    func has(_ key: String) -> Bool {
        unread.contains { $0.key == key }
    }

    /// The value of a key that may be missing.
    mutating func optional(_ key: String) -> JSONValue? {
        guard let place = unread.firstIndex(where: { $0.key == key }) else { return nil }
        return unread.remove(at: place).value
    }

    /// The value of a key.
    mutating func value(_ key: String) throws(RecordFault) -> JSONValue {
        guard let value = optional(key) else { throw RecordFault(.missingKey(key), at: object) }
        return value
    }

    static func wrongKind(of value: JSONValue, needed: JSONKind) -> RecordFault {
        RecordFault(.wrongKind(needed: needed, found: value.kind), at: value)
    }
}
