/// The form of language tags by BCP 47 (RFC 5646).
enum LanguageTag {
    /// Whether a text has the form of a tag: language, script, region, variants, extensions, private use, in this order.
    static func isWellFormed(_ text: String) -> Bool {
        var parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard let language = parts.popFirst(), isLetters(language, 2...3) else { return false }
        for _ in 0..<3 where parts.first.map({ isLetters($0, 3...3) }) == true { parts.removeFirst() }
        if let script = parts.first, isLetters(script, 4...4) { parts.removeFirst() }
        if let region = parts.first, isLetters(region, 2...2) || region.count == 3 && region.allSatisfy(isDigit) {
            parts.removeFirst()
        }
        while let variant = parts.first, isVariant(variant) { parts.removeFirst() }
        while let singleton = parts.first, isWord(singleton, 1...1) {
            parts.removeFirst()
            let isPrivate = singleton.first.map { $0 | 0x20 } == UInt8(ascii: "x")
            let length = isPrivate ? 1...8 : 2...8
            guard let first = parts.first, isWord(first, length) else { return false }
            while let part = parts.first, isWord(part, length) { parts.removeFirst() }
            if isPrivate { break }
        }
        return parts.isEmpty
    }

    private typealias Part = Substring.UTF8View

    private static func isVariant(_ part: Part) -> Bool {
        isWord(part, 5...8) || isWord(part, 4...4) && part.first.map(isDigit) == true
    }

    private static func isLetters(_ part: Part, _ length: ClosedRange<Int>) -> Bool {
        length.contains(part.count) && part.allSatisfy(isLetter)
    }

    private static func isWord(_ part: Part, _ length: ClosedRange<Int>) -> Bool {
        length.contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
