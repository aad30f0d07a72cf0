import JSONText
import Workshop

/// A piece of a condition, with the place at which it begins.
struct ConditionToken {
    enum Kind: Equatable {
        case name(String)
        case number(Int)
        case text(String)
        case relation(Story.Condition.Relation)
        case open
        case close
        case end
        /// What belongs to no condition: the characters themselves.
        case stray(String)
        case unfinishedText
        case hugeNumber(String)
    }

    let kind: Kind
    /// How many bytes of the condition stand before it.
    let position: Int

    /// What it is, for a complaint; `nil` for the end.
    var text: String? {
        switch kind {
        case .name(let text), .text(let text), .stray(let text), .hugeNumber(let text): text
        case .number(let number): String(number)
        case .relation(let relation): relation.rawValue
        case .open: "("
        case .close: ")"
        case .end, .unfinishedText: nil
        }
    }
}

/// Cuts a condition into its pieces.
struct ConditionScanner {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func next() -> ConditionToken {
        while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
        let start = at
        return ConditionToken(kind: kind(), position: start)
    }

    private mutating func kind() -> ConditionToken.Kind {
        guard at < bytes.count else { return .end }
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "("):
            at += 1
            return .open
        case UInt8(ascii: ")"):
            at += 1
            return .close
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return quoted(by: byte)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return number()
        case UInt8(ascii: "-") where at + 1 < bytes.count && Self.isDigit(bytes[at + 1]):
            return number()
        case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            return relation()
        default:
            guard Self.isLetter(byte) else { return stray() }
            let start = at
            while at < bytes.count, Self.isName(bytes[at]) { at += 1 }
            return .name(String(decoding: bytes[start..<at], as: UTF8.self))
        }
    }

    private mutating func quoted(by quote: UInt8) -> ConditionToken.Kind {
        guard let end = bytes[(at + 1)...].firstIndex(of: quote) else {
            at = bytes.count
            return .unfinishedText
        }
        defer { at = end + 1 }
        return .text(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
    }

    private mutating func number() -> ConditionToken.Kind {
        let start = at
        at += 1
        while at < bytes.count, Self.isDigit(bytes[at]) { at += 1 }
        let digits = String(decoding: bytes[start..<at], as: UTF8.self)
        guard let number = Int(digits), ScenarioFormat.Tale.number.contains(number) else { return .hugeNumber(digits) }
        return .number(number)
    }

    private mutating func relation() -> ConditionToken.Kind {
        let start = at
        while at < bytes.count, "=!<>".utf8.contains(bytes[at]), at - start < 3 { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        return Story.Condition.Relation(rawValue: text).map { .relation($0) } ?? .stray(text)
    }

    private mutating func stray() -> ConditionToken.Kind {
        let rest = String(decoding: bytes[at...], as: UTF8.self)
        let length = bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "|") ? 2 : 1
        let text = String(rest.prefix(length))
        at += text.utf8.count
        return .stray(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
