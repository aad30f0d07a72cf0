import JSONText
import Workshop

/// What goes through the fields of a value: a writer writes what it is given, a reader gives what it read in its place.
///
/// So a value names its fields once, in `described(by:)`, and writing, reading and the schema follow it.
protocol Fields {
    /// What can go wrong: nothing where it is written.
    associatedtype Failure: Error

    /// Says the word of a case, before its fields.
    mutating func kind(_ word: String)

    /// A field that is always there.
    mutating func callAsFunction<Value: Kept>(_ key: String, _ value: Value) throws(Failure) -> Value
    /// A whole number within a range.
    mutating func callAsFunction(_ key: String, _ number: Int, in range: ClosedRange<Int>) throws(Failure) -> Int
    /// A field that may be missing.
    mutating func optional<Value: Kept>(_ key: String, _ value: Value?) throws(Failure) -> Value?
    /// A list with an element or more.
    mutating func some<Value: Kept>(_ key: String, _ values: [Value]) throws(Failure) -> [Value]
    /// The fields of one of several cases, told by its word.
    mutating func cases<Value: DescribedCases>(_ value: Value) throws(Failure) -> Value
}

// A case says its word with its first field.
extension Fields {
    mutating func none<Value>(_ value: Value, of word: String) -> Value {
        kind(word)
        return value
    }

    mutating func callAsFunction<Value: Kept>(_ key: String, _ value: Value, of word: String) throws(Failure) -> Value {
        kind(word)
        return try self(key, value)
    }

    mutating func callAsFunction(
        _ key: String,
        _ number: Int,
        in range: ClosedRange<Int>,
        of word: String
    ) throws(Failure) -> Int {
        kind(word)
        return try self(key, number, in: range)
    }

    mutating func optional<Value: Kept>(_ key: String, _ value: Value?, of word: String) throws(Failure) -> Value? {
        kind(word)
        return try optional(key, value)
    }
}

/// A value with one form in the record.
protocol Kept {
    /// Writes it as one value.
    func write(into writer: inout JSONWriter)
    /// Reads it from one value.
    static func read(_ value: JSONValue) throws(RecordFault) -> Self
}

/// A value that is an object in the record and says itself what its fields are.
protocol Described: Kept {
    /// One that reading fills in.
    static var blank: Self { get }
    /// Names each field once, with what it holds.
    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Self
}

extension Described {
    func write(into writer: inout JSONWriter) {
        writer.beginObject()
        _ = described(by: &writer)
        writer.endObject()
    }

    static func read(_ value: JSONValue) throws(RecordFault) -> Self {
        try ObjectReader.read(value) { (reader) throws(RecordFault) in try blank.described(by: &reader) }
    }
}

/// A value of which there are several cases with fields of their own, each told by a word.
///
/// The compiler asks a new case for its description; its blank is what reading begins with.
protocol DescribedCases {
    /// The key of the word.
    static var key: String { get }
    /// One of each case, that reading fills in.
    static var blanks: [Self] { get }
    /// The blanks by their words.
    static var byWord: [String: Self] { get }
    /// What is wrong with a word that tells no case.
    static func unknown(_ word: String) -> RecordFault.Kind
    /// Says its word, then names each field once.
    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Self
}

extension DescribedCases {
    /// The word of this case.
    var word: String {
        var finder = WordFinder()
        _ = described(by: &finder)
        return finder.word
    }

    static func blanksByWord() -> [String: Self] {
        Dictionary(uniqueKeysWithValues: blanks.map { ($0.word, $0) })
    }

    static func unknown(_ word: String) -> RecordFault.Kind { .unknownWord(word, allowed: blanks.map(\.word)) }
}

/// Hears the word of a case and passes over its fields.
private struct WordFinder: Fields {
    private(set) var word = ""

    mutating func kind(_ word: String) { self.word = word }
    func callAsFunction<Value: Kept>(_ key: String, _ value: Value) -> Value { value }
    func callAsFunction(_ key: String, _ number: Int, in range: ClosedRange<Int>) -> Int { number }
    func optional<Value: Kept>(_ key: String, _ value: Value?) -> Value? { value }
    func some<Value: Kept>(_ key: String, _ values: [Value]) -> [Value] { values }
    func cases<Value: DescribedCases>(_ value: Value) -> Value { value }
}
