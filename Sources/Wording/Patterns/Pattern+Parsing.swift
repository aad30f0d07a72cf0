extension Pattern {
    init(_ text: String) throws(Fault) {
        try self.init(utf8: Array(text.utf8)[...])
    }

    /// - Parameter utf8: The pattern in UTF-8.
    init(utf8: ArraySlice<UInt8>) throws(Fault) {
        var parser = Parser(bytes: utf8)
        parts = try parser.parts(depth: 0, inPlural: false)
    }

    private struct Parser {
        /// More choices inside one another than any sentence has, and few enough for every stack.
        static let deepest = 8

        let bytes: ArraySlice<UInt8>
        var at: Int

        init(bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            at = bytes.startIndex
        }

        private var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

        /// The parts up to the end of the text, or up to the brace that closes a form, which is taken too.
        mutating func parts(depth: Int, inPlural: Bool) throws(Fault) -> [Part] {
            var parts: [Part] = []
            var literal: [UInt8] = []
            func flush() {
                if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
                literal = []
            }
            while let byte = next {
                at += 1
                switch byte {
                case UInt8(ascii: "'"):
                    takeQuoted(into: &literal, inPlural: inPlural)
                case UInt8(ascii: "{"):
                    flush()
                    parts.append(try placeholder(depth: depth, inPlural: inPlural))
                case UInt8(ascii: "}"):
                    guard depth > 0 else { throw .strayBrace }
                    flush()
                    return parts
                case UInt8(ascii: "#") where inPlural:
                    flush()
                    parts.append(.number)
                default:
                    literal.append(byte)
                }
            }
            guard depth == 0 else { throw .unclosedBrace }
            flush()
            return parts
        }

        /// What a single quote means, which was just taken: itself, or that signs behind it are letters.
        private mutating func takeQuoted(into literal: inout [UInt8], inPlural: Bool) {
            let quote = UInt8(ascii: "'")
            guard let sign = next, sign != quote else {
                literal.append(quote)
                at = min(at + 1, bytes.endIndex)
                return
            }
            let isBrace = sign == UInt8(ascii: "{") || sign == UInt8(ascii: "}")
            guard isBrace || inPlural && sign == UInt8(ascii: "#") else { return literal.append(quote) }
            while let byte = next {
                at += 1
                guard byte == quote else {
                    literal.append(byte)
                    continue
                }
                guard next == quote else { return }
                literal.append(quote)
                at += 1
            }
        }

        private mutating func placeholder(depth: Int, inPlural: Bool) throws(Fault) -> Part {
            let name = word()
            guard Self.isName(name) else { throw next == nil ? .unclosedBrace : .badName(name) }
            switch next {
            case UInt8(ascii: "}"):
                at += 1
                return .placeholder(name)
            case UInt8(ascii: ","): at += 1
            default: throw .unclosedBrace
            }
            let kind = word()
            guard kind == "plural" || kind == "select" else { throw .unknownKind(kind) }
            guard next == UInt8(ascii: ",") else { throw .unclosedBrace }
            at += 1
            guard depth < Self.deepest else { throw .tooDeep(limit: Self.deepest) }
            let isPlural = kind == "plural"
            let forms = try forms(of: name, depth: depth + 1, inPlural: isPlural || inPlural)
            return .choice(Choice(name: name, isPlural: isPlural, forms: forms))
        }

        private mutating func forms(of name: String, depth: Int, inPlural: Bool) throws(Fault) -> [Form] {
            var forms: [Form] = []
            while true {
                let form = word()
                switch next {
                case UInt8(ascii: "{"):
                    at += 1
                    guard Self.isForm(form) else { throw .badForm(form) }
                    guard !forms.contains(where: { $0.word == form }) else { throw .sameForm(form, of: name) }
                    forms.append(Form(word: form, pattern: Pattern(parts: try parts(depth: depth, inPlural: inPlural))))
                case UInt8(ascii: "}"):
                    at += 1
                    guard form.isEmpty else { throw .badForm(form) }
                    guard forms.contains(where: { $0.word == "other" }) else { throw .noOtherForm(of: name) }
                    return forms
                default: throw form.isEmpty || next == nil ? .unclosedBrace : .badForm(form)
                }
            }
        }

        /// The text up to a sign of the grammar, without the white space around it.
        private mutating func word() -> String {
            let start = at
            while let byte = next, ![UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(byte) { at += 1 }
            let words = bytes[start..<at].split { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
            return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
        }

        private static func isName(_ word: String) -> Bool {
            !word.isEmpty && word.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
        }

        private static func isForm(_ word: String) -> Bool {
            if word.first == "=" { return word.utf8.count > 1 && word.utf8.dropFirst().allSatisfy(isDigit) }
            return !word.isEmpty
                && word.utf8.allSatisfy {
                    isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
                }
        }

        private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

        private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    }
}
