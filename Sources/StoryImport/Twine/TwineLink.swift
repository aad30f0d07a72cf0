/// A link as Twine's own editor reads it, whatever the story format.
///
/// The rule is Twine's: no line break inside; what stands behind `][` is a setter and dropped; the rightmost `->`, the
/// leftmost `<-`, or the rightmost `|` parts words from target.
public struct TwineLink: Hashable, Sendable {
    /// The words a reader clicks.
    public let words: String
    /// Where it leads, without white space around.
    public let target: String
    /// What stands in the second brackets, such as `$trust += 1`.
    public let setter: String?
    /// Where it stands in the text of the passage, in bytes.
    let range: Range<Int>

    /// Whether it leads out of the story, as Twine's editor sees it.
    public var isExternal: Bool { Self.isAddress(target) }

    /// Whether a target is an address, on the web or elsewhere.
    static func leavesStory(_ target: String) -> Bool {
        let scheme = target.utf8.prefix { $0 != UInt8(ascii: ":") }
        return isAddress(target)
            || scheme.count < target.utf8.count - 1 && schemes.contains(String(scheme)?.lowercased() ?? "")
    }

    /// Addresses that need no two slashes.
    private static let schemes: Set<String> = ["mailto", "tel", "sms", "javascript", "data", "news", "irc"]

    private static func isAddress(_ target: String) -> Bool {
        guard let colon = target.range(of: "://") else { return false }
        let scheme = target[..<colon.lowerBound]
        let rest = target[colon.upperBound...].drop { $0 == "/" }
        return !scheme.isEmpty && scheme.utf8.allSatisfy(Byte.isNamePart)
            && rest.utf8.first.map(Byte.isNamePart) == true
    }

    /// All links of a text with a target.
    public static func links(in text: String) -> [TwineLink] {
        links(in: Array(text.utf8))
    }

    static func links(in text: [UInt8]) -> [TwineLink] {
        var links: [TwineLink] = []
        var at = 0
        while let start = text.next("[[", from: at) {
            if let link = link(at: start, in: text) {
                if !link.target.isEmpty { links.append(link) }
                at = link.range.upperBound
            } else {
                // What does not close on this line closes for no other bracket of it either.
                at = endOfLine(from: start, in: text)
            }
        }
        return links
    }

    /// The link whose brackets open here, if they close on the same line.
    static func link(at start: Int, in text: [UInt8]) -> TwineLink? {
        guard text.has("[[", at: start) else { return nil }
        guard let end = closing(from: start + 2, in: text) else { return nil }
        let inside = text.text(start + 2..<end)
        let parts = inside.parted(at: "][")
        let (words, target) = parted(parts?.before ?? inside)
        return TwineLink(
            words: words.trimmed,
            target: target.trimmed,
            setter: parts?.after,
            range: start..<end + 2
        )
    }

    /// Where the two brackets stand that close a link, before the line ends.
    static func closing(from start: Int, in text: [UInt8]) -> Int? {
        var at = start
        while at < text.count, !endsLine(at, in: text) {
            if text.has("]]", at: at) { return at }
            at += 1
        }
        return nil
    }

    private static func endsLine(_ at: Int, in text: [UInt8]) -> Bool {
        text[at] == Byte.lineFeed || text[at] == Byte.carriageReturn || text.has("\u{2028}", at: at)
            || text.has("\u{2029}", at: at)
    }

    static func endOfLine(from start: Int, in text: [UInt8]) -> Int {
        var end = start
        while end < text.count, !endsLine(end, in: text) { end += 1 }
        return end
    }

    private static func parted(_ text: String) -> (words: String, target: String) {
        if let (before, after) = text.parted(atLast: "->"), !after.isEmpty { return (before, after) }
        if let (before, after) = text.parted(at: "<-"), !before.isEmpty { return (after, before) }
        if let (before, after) = text.parted(atLast: "|"), !after.isEmpty { return (before, after) }
        return (text, text)
    }
}

extension String {
    /// What stands before and behind the first mark.
    func parted(at mark: String) -> (before: String, after: String)? {
        guard let range = range(of: mark) else { return nil }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }

    /// What stands before and behind the last mark.
    func parted(atLast mark: String) -> (before: String, after: String)? {
        guard let range = ranges(of: mark).last else { return nil }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }

    /// Where a mark stands first, byte by byte.
    func range(of mark: String) -> Range<String.Index>? { ranges(of: mark).first }

    /// Where a mark stands, byte by byte, so that a combining character behind it hides nothing.
    private func ranges(of mark: String) -> [Range<String.Index>] {
        let letters = Array(mark.utf8)
        var found: [Range<String.Index>] = []
        var at = utf8.startIndex
        while at < utf8.endIndex {
            if utf8[at...].starts(with: letters) {
                let end = utf8.index(at, offsetBy: letters.count)
                found.append(at..<end)
                at = end
            } else {
                at = utf8.index(after: at)
            }
        }
        return found
    }
}
