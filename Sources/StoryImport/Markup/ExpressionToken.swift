/// A piece of an expression.
enum ExpressionToken: Hashable, Sendable {
    /// A variable, without its mark.
    case variable(String)
    /// A word that is no variable.
    case word(String)
    case number(Int)
    case text(String)
    /// A sign, such as `>=`.
    case sign(String)

    /// More than this is no expression a trainer wrote.
    static let most = 1500

    private static let signs = [
        "===", "!==", "==", "!=", ">=", "<=", "&&", "||", "+=", "-=", "++", "--", ">", "<", "=", "!", "+", "-", "(",
        ")",
        ",", ";", ":",
    ]

    /// The pieces of an expression, or `nil` where something stands that no subset holds.
    ///
    /// Variables have a mark before them, `$trust`, or `_trust` for those that are soon forgotten; in Chapbook they are plain
    /// words, as in JavaScript.
    static func tokens(of text: String, in format: StoryFormat) -> [ExpressionToken]? {
        let bytes = Array(text.utf8)
        var tokens: [ExpressionToken] = []
        var at = 0
        while at < bytes.count {
            guard tokens.count < most else { return nil }
            let byte = bytes[at]
            if Byte.isSpace(byte) {
                at += 1
            } else if byte == Byte.quote || byte == Byte.singleQuote {
                guard let text = quoted(at: &at, in: bytes) else { return nil }
                tokens.append(.text(text))
            } else if Byte.isDigit(byte) {
                let start = at
                while at < bytes.count, Byte.isDigit(bytes[at]) { at += 1 }
                // A fraction, a huge number or `3px` is nothing a counter can hold.
                guard at - start <= 7, at == bytes.count || !Byte.isNamePart(bytes[at]),
                    at == bytes.count || bytes[at] != UInt8(ascii: "."), let number = Int(bytes.text(start..<at)),
                    number <= 1_000_000
                else { return nil }
                tokens.append(.number(number))
            } else if byte == UInt8(ascii: "$") || Byte.isNamePart(byte) {
                guard let token = name(at: &at, in: bytes, isMarked: format != .chapbook) else { return nil }
                tokens.append(token)
            } else {
                guard let sign = signs.first(where: { bytes[at...].starts(with: $0.utf8) }) else { return nil }
                at += sign.utf8.count
                tokens.append(.sign(sign))
            }
        }
        return tokens
    }

    private static func name(at: inout Int, in bytes: [UInt8], isMarked: Bool) -> ExpressionToken? {
        let start = at
        at += 1
        while at < bytes.count, Byte.isNamePart(bytes[at]) { at += 1 }
        // Parts of things, such as `$team.size` or `$list[0]`, are no plain variables.
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] == Byte.openBracket { return nil }
        let text = bytes.text(start..<at)
        if text.hasPrefix("$") { return text.utf8.count > 1 ? .variable(String(text.dropFirst())) : nil }
        if isMarked { return text.hasPrefix("_") ? .variable(text) : .word(text) }
        return ["true", "false"].contains(text) ? .word(text) : .variable(text)
    }

    private static func quoted(at: inout Int, in bytes: [UInt8]) -> String? {
        let quote = bytes[at]
        var text: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != quote {
            if bytes[at] == Byte.backslash, at + 1 < bytes.count {
                at += 1
                switch bytes[at] {
                case UInt8(ascii: "n"): text.append(Byte.lineFeed)
                case UInt8(ascii: "x"): text += scalar(digits: 2, behind: &at, in: bytes)
                case UInt8(ascii: "u"): text += scalar(digits: 4, behind: &at, in: bytes)
                default: text.append(bytes[at])
                }
            } else {
                text.append(bytes[at])
            }
            at += 1
        }
        guard at < bytes.count else { return nil }
        at += 1
        return String(decoding: text, as: UTF8.self)
    }

    /// The character that so many hexadecimal digits behind a letter stand for; the letter if there are none.
    private static func scalar(digits: Int, behind at: inout Int, in bytes: [UInt8]) -> [UInt8] {
        guard at + digits < bytes.count, let value = UInt32(bytes.text(at + 1..<at + 1 + digits), radix: 16),
            let scalar = Unicode.Scalar(value)
        else { return [bytes[at]] }
        at += digits
        return Array(String(scalar).utf8)
    }
}
