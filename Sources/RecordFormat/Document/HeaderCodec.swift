import JSONText
public import Workshop

/// The header of a session in JSON.
///
/// The seed is a text of digits, because many readers of JSON lose digits of large numbers.
public enum HeaderCodec {
    /// The header as compact JSON.
    public static func bytes(of header: SessionHeader) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writeMembers(of: header, into: &$0) }
        return writer.bytes
    }

    /// Reads a header, whatever format its events are in.
    ///
    /// - Throws: The first thing that is wrong with it.
    public static func header(from bytes: [UInt8]) throws(RecordFault) -> SessionHeader {
        try ObjectReader.read(JSONDocument.ofRecord(bytes).root, read)
    }

    /// Whether an id can name a session everywhere, file names included: 1 to 64 of a–z, 0–9 and hyphens, none in front.
    public static func isUsable(_ id: ID<Session>) -> Bool {
        let letters = Array(id.text.utf8)
        guard (1...64).contains(letters.count), letters.first != UInt8(ascii: "-") else { return false }
        return letters.allSatisfy { letter in
            switch letter {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }

    static func writeMembers(of header: SessionHeader, into writer: inout JSONWriter) {
        writer.member("id", header.id)
        writer.member("format", header.format)
        writer.member("rules", header.rules)
        writer.member("seed", String(header.seed))
        writer.member("title", header.title)
        writer.member("language", header.language)
        writer.member("openedAt", header.openedAt)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> SessionHeader {
        SessionHeader(
            id: try sessionID(of: reader.value("id")),
            format: try reader.integer("format", in: 1...Int.max),
            rules: try reader.integer("rules", in: 1...Int.max),
            seed: try seed(of: reader.value("seed")),
            title: try reader.text("title"),
            language: try reader.text("language"),
            openedAt: try reader.instant("openedAt")
        )
    }

    private static func sessionID(of value: JSONValue) throws(RecordFault) -> ID<Session> {
        let id = ID<Session>(try ObjectReader.text(of: value))
        guard isUsable(id) else { throw RecordFault(.unusableSessionID(id.text), at: value) }
        return id
    }

    private static func seed(of value: JSONValue) throws(RecordFault) -> UInt64 {
        let text = try ObjectReader.text(of: value)
        guard let seed = UInt64(text), String(seed) == text else { throw RecordFault(.notASeed(text), at: value) }
        return seed
    }
}
