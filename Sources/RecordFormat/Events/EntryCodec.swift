public import JSONText
public import Workshop

/// One event of a record in JSON, such as
/// `{"n":12,"at":1760000000000,"by":"facilitator","type":"pitchPaused"}`.
///
/// `n` is the number, `at` milliseconds since 1970, `by` the facilitator, the rules or a seat, and `type` tells which
/// keys follow. The names of types, keys and words are fixed for this format; a change of them is a new format.
public enum EntryCodec {
    /// The format this program reads and writes.
    public static let format = SessionHeader.format

    /// The event as compact JSON.
    public static func bytes(of entry: Recorded) -> [UInt8] {
        var writer = JSONWriter()
        entry.write(into: &writer)
        return writer.bytes
    }

    /// Reads an event.
    ///
    /// - Throws: The first thing that is wrong with it: a key too many or too few, a value of the wrong kind or outside
    ///   its range, an unknown type or word, content that its reader refuses.
    public static func entry(from bytes: [UInt8]) throws(RecordFault) -> Recorded {
        try entry(of: JSONDocument.ofRecord(bytes).root)
    }

    /// Reads an event from an object of a larger document.
    static func entry(of value: JSONValue) throws(RecordFault) -> Recorded {
        do throws(RecordFault) {
            return try Recorded.read(value)
        } catch {
            // Whoever looks for the fault wants the number of the event, if that much can be read.
            let number = value.kind == .object ? value["n"]?.integer : nil
            throw error.moved(by: 0, event: number.flatMap { $0 > 0 ? $0 : nil })
        }
    }
}

extension Recorded: Described {
    static let blank = Recorded(number: 1, at: Instant(milliseconds: 0), by: .rules, event: .closed)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Recorded {
        let number = try fields("n", number, in: 1...Int.max)
        let at = try fields("at", at)
        let by = try fields("by", by)
        return Recorded(number: number, at: at, by: by, event: try fields.cases(event))
    }

    static func read(_ value: JSONValue) throws(RecordFault) -> Recorded {
        let entry = try ObjectReader.read(value) { (reader) throws(RecordFault) in
            try blank.described(by: &reader)
        }
        // A session can only be rewound to before the event that does so.
        if case .rewound(let number) = entry.event, !(0..<entry.number).contains(number) {
            throw RecordFault(.outOfRange(number, 0...entry.number - 1), at: value["to"] ?? value)
        }
        return entry
    }
}
