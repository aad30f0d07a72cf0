import JSONText
import Workshop

extension ObjectReader {
    /// The largest count of anything; it keeps sums of whole files within 64 bits.
    static let counts = 0...100_000

    // MARK: Texts

    mutating func text(_ key: String) throws(RecordFault) -> String {
        try Self.text(of: value(key))
    }

    mutating func optionalText(_ key: String) throws(RecordFault) -> String? {
        guard let value = optional(key) else { return nil }
        return try Self.text(of: value)
    }

    mutating func texts(_ key: String) throws(RecordFault) -> [String] {
        try list(key, Self.text)
    }

    mutating func word<Word: Worded>(_ key: String, _: Word.Type = Word.self) throws(RecordFault) -> Word {
        let value = try value(key)
        let text = try Self.text(of: value)
        guard let word = Word(word: text) else {
            throw RecordFault(.unknownWord(text, allowed: Word.allCases.map(\.word)), at: value)
        }
        return word
    }

    mutating func optionalWord<Word: Worded>(
        _ key: String,
        _: Word.Type = Word.self
    ) throws(RecordFault) -> Word? {
        has(key) ? try word(key) : nil
    }

    mutating func optionalWords<Word: Worded>(
        _ key: String,
        _: Word.Type = Word.self
    ) throws(RecordFault) -> [Word]? {
        guard has(key) else { return nil }
        return try list(key) { (value) throws(RecordFault) in
            let text = try Self.text(of: value)
            guard let word = Word(word: text) else {
                throw RecordFault(.unknownWord(text, allowed: Word.allCases.map(\.word)), at: value)
            }
            return word
        }
    }

    mutating func optionalDay(_ key: String) throws(RecordFault) -> CalendarDay? {
        guard let value = optional(key) else { return nil }
        let text = try Self.text(of: value)
        guard let day = CalendarDay(text) else { throw RecordFault(.notADay(text), at: value) }
        return day
    }

    // MARK: Ids

    mutating func id<Subject>(_ key: String) throws(RecordFault) -> ID<Subject> {
        try Self.id(of: value(key))
    }

    mutating func optionalID<Subject>(_ key: String) throws(RecordFault) -> ID<Subject>? {
        guard let value = optional(key) else { return nil }
        return try Self.id(of: value)
    }

    mutating func ids<Subject>(_ key: String) throws(RecordFault) -> [ID<Subject>] {
        try list(key, Self.id)
    }

    mutating func seat(_ key: String) throws(RecordFault) -> ID<Seat> {
        try Self.seat(of: value(key))
    }

    mutating func optionalSeat(_ key: String) throws(RecordFault) -> ID<Seat>? {
        guard let value = optional(key) else { return nil }
        return try Self.seat(of: value)
    }

    // MARK: Numbers and truth

    mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(RecordFault) -> Int {
        let value = try value(key)
        let number = try Self.integer(of: value)
        guard range.contains(number) else { throw RecordFault(.outOfRange(number, range), at: value) }
        return number
    }

    mutating func optionalInteger(_ key: String, in range: ClosedRange<Int>) throws(RecordFault) -> Int? {
        has(key) ? try integer(key, in: range) : nil
    }

    mutating func optionalBoolean(_ key: String) throws(RecordFault) -> Bool? {
        has(key) ? try boolean(key) : nil
    }

    mutating func instant(_ key: String) throws(RecordFault) -> Instant {
        Instant(milliseconds: Int64(try Self.integer(of: value(key))))
    }

    mutating func boolean(_ key: String) throws(RecordFault) -> Bool {
        let value = try value(key)
        guard let boolean = value.boolean else { throw Self.wrongKind(of: value, needed: .boolean) }
        return boolean
    }

    // MARK: Objects and lists

    mutating func object<Result>(
        _ key: String,
        _ body: (inout ObjectReader) throws(RecordFault) -> Result
    ) throws(RecordFault) -> Result {
        try Self.read(value(key), body)
    }

    mutating func optionalObject<Result>(
        _ key: String,
        _ body: (inout ObjectReader) throws(RecordFault) -> Result
    ) throws(RecordFault) -> Result? {
        guard let value = optional(key) else { return nil }
        return try Self.read(value, body)
    }

    mutating func objects<Result>(
        _ key: String,
        _ body: (inout ObjectReader) throws(RecordFault) -> Result
    ) throws(RecordFault) -> [Result] {
        try list(key) { (value) throws(RecordFault) in try Self.read(value, body) }
    }

    private mutating func list<Element>(
        _ key: String,
        _ body: (JSONValue) throws(RecordFault) -> Element
    ) throws(RecordFault) -> [Element] {
        let value = try value(key)
        guard value.kind == .array else { throw Self.wrongKind(of: value, needed: .array) }
        var elements: [Element] = []
        elements.reserveCapacity(value.count)
        for element in value.elements {
            elements.append(try body(element))
        }
        return elements
    }
}

// MARK: - Single values

extension ObjectReader {
    static func text(of value: JSONValue) throws(RecordFault) -> String {
        guard let text = value.string else { throw wrongKind(of: value, needed: .string) }
        return text
    }

    static func id<Subject>(of value: JSONValue) throws(RecordFault) -> ID<Subject> {
        let text = try text(of: value)
        guard !text.isEmpty else { throw RecordFault(.emptyID, at: value) }
        return ID(text)
    }

    /// A seat's id, which must differ from the words for the other actors.
    static func seat(of value: JSONValue) throws(RecordFault) -> ID<Seat> {
        let id: ID<Seat> = try id(of: value)
        guard id.text != ActorWord.facilitator && id.text != ActorWord.rules else {
            throw RecordFault(.reservedSeat(id.text), at: value)
        }
        return id
    }

    static func integer(of value: JSONValue) throws(RecordFault) -> Int {
        guard value.kind == .number else { throw wrongKind(of: value, needed: .number) }
        guard let number = value.integer else { throw RecordFault(.notWhole(value.numberText ?? ""), at: value) }
        return number
    }
}
