/// What stands behind the name of a macro of SugarCube, parted at spaces.
enum SugarCubeArgument: Hashable {
    /// Words, in quotes or bare.
    case words(String)
    case link(TwineLink)
    /// Something that only playing can tell.
    case expression(String)

    static func all(in text: String) -> [SugarCubeArgument] {
        let bytes = Array(text.utf8)
        var arguments: [SugarCubeArgument] = []
        var at = 0
        while at < bytes.count {
            if Byte.isSpace(bytes[at]) {
                at += 1
                continue
            }
            if let link = TwineLink.link(at: at, in: bytes) ?? picture(at: at, in: bytes) {
                arguments.append(.link(link))
                at = link.range.upperBound
                continue
            }
            let start = at
            at = end(of: at, in: bytes)
            arguments.append(argument(bytes.text(start..<at)))
        }
        return arguments
    }

    private static func argument(_ part: String) -> SugarCubeArgument {
        if let words = ExpressionParser.text(part) { return .words(words) }
        let bytes = Array(part.utf8)
        if bytes.first == UInt8(ascii: "`"), bytes.last == UInt8(ascii: "`"), bytes.count > 1 {
            return .expression(bytes.text(1..<bytes.count - 1))
        }
        let isVariable = bytes.first == UInt8(ascii: "$") || bytes.first == UInt8(ascii: "_")
        let isQuoted = bytes.first == Byte.quote || bytes.first == Byte.singleQuote
        return isVariable || isQuoted || part.hasPrefix("setup.") || part.hasPrefix("settings.")
            ? .expression(part) : .words(part)
    }

    /// Where the argument ends that begins here; spaces in quotes end none.
    private static func end(of start: Int, in bytes: [UInt8]) -> Int {
        let quote = bytes[start]
        guard quote == Byte.quote || quote == Byte.singleQuote || quote == UInt8(ascii: "`") else {
            return bytes[start...].firstIndex(where: Byte.isSpace) ?? bytes.count
        }
        var at = start + 1
        while at < bytes.count, bytes[at] != quote { at += bytes[at] == Byte.backslash ? 2 : 1 }
        return min(at + 1, bytes.count)
    }

    /// `[img[file][target]]`, of which the target alone matters.
    private static func picture(at start: Int, in bytes: [UInt8]) -> TwineLink? {
        guard bytes.hasIgnoringCase("[img[", at: start), let end = TwineLink.closing(from: start + 5, in: bytes),
            let (source, behind) = bytes.text(start + 5..<end).parted(at: "][")
        else { return nil }
        let (target, setter) = behind.parted(at: "][") ?? (behind, nil)
        let words = source.parted(atLast: "|")?.before.trimmed ?? ""
        return TwineLink(
            words: words.isEmpty ? target.trimmed : words,
            target: target.trimmed,
            setter: setter,
            range: start..<end + 2
        )
    }
}
