import JSONText
import Workshop

/// Reads one object key by key and refuses whatever is left over.
struct ObjectReader: Fields {
    /// The object.
    let object: JSONValue
    private var unread: JSONUnreadMembers

    private init(_ value: JSONValue) throws(RecordFault) {
        object = try value.needed(.object)
        unread = value.unreadMembers
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

    /// The value of a key.
    mutating func value(_ key: String) throws(RecordFault) -> JSONValue {
        guard let value = unread.take(key) else { throw RecordFault(.missingKey(key), at: object) }
        return value
    }

    // MARK: Fields

    func kind(_ word: String) {}

    mutating func callAsFunction<Value: Kept>(_ key: String, _ blank: Value) throws(RecordFault) -> Value {
        try Value.read(value(key))
    }

    mutating func callAsFunction(
        _ key: String,
        _ blank: Int,
        in range: ClosedRange<Int>
    ) throws(RecordFault) -> Int {
        let value = try value(key)
        let number = try value.wholeNumber()
        guard range.contains(number) else { throw RecordFault(.outOfRange(number, range), at: value) }
        return number
    }

    mutating func optional<Value: Kept>(_ key: String, _ blank: Value?) throws(RecordFault) -> Value? {
        guard let value = unread.take(key) else { return nil }
        return try Value.read(value)
    }

    mutating func some<Value: Kept>(_ key: String, _ blank: [Value]) throws(RecordFault) -> [Value] {
        let value = try value(key)
        guard value.kind != .array || value.count > 0 else { throw RecordFault(.emptyList, at: value) }
        return try [Value].read(value)
    }

    mutating func cases<Value: DescribedCases>(_ blank: Value) throws(RecordFault) -> Value {
        let value = try value(Value.key)
        let word = try String.read(value)
        guard let blank = Value.byWord[word] else { throw RecordFault(Value.unknown(word), at: value) }
        return try blank.described(by: &self)
    }
}

extension JSONDocument {
    /// Reads a JSON text of the record.
    static func ofRecord(_ bytes: [UInt8]) throws(RecordFault) -> JSONDocument {
        do throws(JSONSyntaxError) {
            return try JSONDocument(parsing: bytes)
        } catch {
            throw RecordFault(.syntax(error), offset: error.offset)
        }
    }
}

extension JSONValue {
    /// The value itself, if it is of the kind that is needed.
    func needed(_ kind: JSONKind) throws(RecordFault) -> JSONValue {
        guard self.kind == kind else { throw RecordFault(.wrongKind(needed: kind, found: self.kind), at: self) }
        return self
    }

    /// Its value as a whole number of 64 bits.
    func wholeNumber() throws(RecordFault) -> Int {
        guard let number = try needed(.number).integer else { throw RecordFault(.notWhole(numberText ?? ""), at: self) }
        return number
    }
}
