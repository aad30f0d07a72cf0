import JSONText
public import Workshop

/// The header of a session in JSON.
public enum HeaderCodec {
    /// The header as compact JSON.
    public static func bytes(of header: SessionHeader) -> [UInt8] {
        var writer = JSONWriter()
        header.write(into: &writer)
        return writer.bytes
    }

    /// Reads a header, whatever format its events are in.
    ///
    /// - Throws: The first thing that is wrong with it.
    public static func header(from bytes: [UInt8]) throws(RecordFault) -> SessionHeader {
        try SessionHeader.read(JSONDocument.ofRecord(bytes).root)
    }

    /// Whether an id can name a session everywhere, file names included: 1 to 64 of a–z, 0–9 and hyphens, none in front.
    public static func isUsable(_ id: ID<Session>) -> Bool {
        let letters = id.text.utf8
        return (1...64).contains(letters.count) && letters.first != UInt8(ascii: "-")
            && letters.allSatisfy(usableLetters.contains)
    }

    private static let usableLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}

extension SessionHeader: Described {
    static let blank = SessionHeader(id: "", seed: 0, title: "", openedAt: Instant(milliseconds: 0))

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> SessionHeader {
        SessionHeader(
            id: try fields("id", id),
            format: try fields("format", format, in: 1...Int.max),
            rules: try fields("rules", rules, in: 1...Int.max),
            seed: try fields("seed", seed),
            title: try fields("title", title),
            language: try fields("language", language),
            openedAt: try fields("openedAt", openedAt)
        )
    }
}
