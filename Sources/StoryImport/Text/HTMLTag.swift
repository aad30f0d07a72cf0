/// A tag of HTML.
struct HTMLTag {
    /// Its name in small letters; with a slash before it if it closes an element.
    let name: String
    /// Where it stands.
    let range: Range<Int>
    private let attributes: [(name: String, value: String)]

    /// The value of an attribute, its character references resolved.
    subscript(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The next tag from an offset on; comments and the contents of scripts and styles are passed over.
    static func next(in bytes: [UInt8], from offset: Int) -> HTMLTag? {
        var at = offset
        while let start = bytes.next(Byte.less, from: at) {
            if bytes.has("<!--", at: start) {
                at = bytes.next("-->", from: start + 4).map { $0 + 3 } ?? bytes.count
            } else if beginsTag(at: start, in: bytes) {
                // A tag that does not end takes the rest of the file with it.
                return tag(at: start, in: bytes)
            } else {
                at = start + 1
            }
        }
        return nil
    }

    /// Where the contents of an element end that hold no tags, such as a script, and where the element ends.
    func endOfRawText(in bytes: [UInt8]) -> (contents: Int, element: Int) {
        var at = range.upperBound
        while let start = bytes.next("</", from: at) {
            let nameEnd = start + 2 + name.utf8.count
            if nameEnd <= bytes.count, bytes[start + 2..<nameEnd].map(Byte.lowercase) == Array(name.utf8) {
                return (start, bytes.next(Byte.greater, from: nameEnd).map { $0 + 1 } ?? bytes.count)
            }
            at = start + 2
        }
        return (bytes.count, bytes.count)
    }

    private static func beginsTag(at start: Int, in bytes: [UInt8]) -> Bool {
        let name = bytes.has("</", at: start) ? start + 2 : start + 1
        return name < bytes.count && Byte.isLetter(bytes[name])
    }

    /// The tag whose angle bracket stands here, if it is one and ends before a limit.
    static func tag(at start: Int, in bytes: [UInt8], to limit: Int? = nil) -> HTMLTag? {
        guard beginsTag(at: start, in: bytes) else { return nil }
        let limit = limit ?? bytes.count
        var at = start + 2
        while at < limit, Byte.isNamePart(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        let name = String(decoding: bytes[start + 1..<at].map(Byte.lowercase), as: UTF8.self)
        var attributes: [(name: String, value: String)] = []
        while at < limit, bytes[at] != Byte.greater {
            if Byte.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") {
                at += 1
            } else {
                attributes.append(attribute(at: &at, in: bytes, to: limit))
            }
        }
        guard at < limit else { return nil }
        return HTMLTag(name: name, range: start..<at + 1, attributes: attributes)
    }

    private static func attribute(at: inout Int, in bytes: [UInt8], to limit: Int) -> (name: String, value: String) {
        let equals = UInt8(ascii: "=")
        let start = at
        // What begins a name belongs to it, whatever it is, so that each step goes forward.
        at += 1
        while at < limit, bytes[at] != equals, bytes[at] != Byte.greater, !Byte.isSpace(bytes[at]) { at += 1 }
        let name = String(decoding: bytes[start..<at].map(Byte.lowercase), as: UTF8.self)
        var behind = at
        while behind < limit, Byte.isSpace(bytes[behind]) { behind += 1 }
        guard behind < limit, bytes[behind] == equals else { return (name, "") }
        at = behind + 1
        while at < limit, Byte.isSpace(bytes[at]) { at += 1 }
        guard at < limit else { return (name, "") }
        let range: Range<Int>
        if bytes[at] == Byte.quote || bytes[at] == Byte.singleQuote {
            let end = bytes.next(bytes[at], from: at + 1, to: limit) ?? limit
            range = at + 1..<end
            at = min(end + 1, limit)
        } else {
            let first = at
            while at < limit, bytes[at] != Byte.greater, !Byte.isSpace(bytes[at]) { at += 1 }
            range = first..<at
        }
        return (name, CharacterReferences.resolved(range, in: bytes).text)
    }
}
