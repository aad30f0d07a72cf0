public import JSONText
public import Workshop

/// One event of a record in JSON, such as
/// `{"n":12,"at":1760000000000,"by":"facilitator","type":"pitchPaused"}`.
///
/// `n` is the number, `at` milliseconds since 1970, `by` the facilitator, the rules or a seat, and `type` tells which
/// keys follow. The names of types, keys and words are fixed for this format; a change of them is a new format.
public enum EntryCodec {
    /// The formats this program reads.
    public static let formats = 1...SessionHeader.format

    /// The event as compact JSON.
    public static func bytes(of entry: Recorded) -> [UInt8] {
        var writer = JSONWriter()
        write(entry, into: &writer)
        return writer.bytes
    }

    /// Writes the event as an object.
    public static func write(_ entry: Recorded, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("n", entry.number)
        writer.member("at", entry.at)
        writer.member("by", ActorWord.text(of: entry.by))
        EventCodec.write(entry.event, into: &writer)
        writer.endObject()
    }

    /// Reads an event.
    ///
    /// - Throws: The first thing that is wrong with it: a key too many or too few, a value of the wrong kind or outside
    ///   its range, an unknown type or word.
    public static func entry(from bytes: [UInt8]) throws(RecordFault) -> Recorded {
        try entry(of: JSONDocument.ofRecord(bytes).root)
    }

    /// Reads an event from an object of a larger document.
    static func entry(of value: JSONValue) throws(RecordFault) -> Recorded {
        var known: Int?
        do throws(RecordFault) {
            return try ObjectReader.read(value) { (reader) throws(RecordFault) in
                let number = try reader.integer("n", in: 1...Int.max)
                known = number
                return Recorded(
                    number: number,
                    at: try reader.instant("at"),
                    by: try ActorWord.actor(of: reader.value("by")),
                    event: try EventCodec.read(&reader, number: number)
                )
            }
        } catch {
            throw error.moved(by: 0, event: known)
        }
    }
}
