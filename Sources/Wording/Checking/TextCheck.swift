/// Looks at the letters of one message.
struct TextCheck {
    /// The most words of a sentence for people who read with effort.
    static let mostWords = 12

    let text: String
    let pattern: Pattern
    let note: CatalogueFile.Note
    let language: String

    init(_ text: String, _ pattern: Pattern, note: CatalogueFile.Note, tag: String) {
        self.text = text
        self.pattern = pattern
        self.note = note
        language = Languages.primary(of: tag)
    }

    var kinds: [CatalogueFinding.Kind] {
        var kinds: [CatalogueFinding.Kind] = []
        if let scalar = text.unicodeScalars.first(where: Self.isInvisible) { kinds.append(.invisible(scalar)) }
        if Self.isGlued(pattern) { kinds.append(.glued) }
        if pattern.literals.contains(where: { $0.contains("  ") }) { kinds.append(.doubleSpace) }
        if let word = pattern.literals.lazy.compactMap(Self.doubleWord).first { kinds.append(.doubleWord(word)) }
        if pattern.literals.contains(where: { $0.contains("·") }) { kinds.append(.middleDot) }
        if pattern.literals.contains(where: { $0.contains("\"") }) { kinds.append(.straightQuote) }
        if let found = wordBefore(pattern) { kinds.append(.wordBeforePlaceholder(found.word, name: found.name)) }
        let sentences = PlainSentences(of: pattern).longest
        if note.reader == .participants, let (sentence, count) = sentences, count > Self.mostWords {
            kinds.append(.longSentence(sentence, words: count, limit: Self.mostWords))
        }
        if let limit = note.width {
            let cells = PlainSentences(of: pattern).widest
            if cells > limit { kinds.append(.wide(cells: cells, limit: limit)) }
        }
        return kinds
    }

    /// The white space before and behind a text.
    static func edges(of text: String) -> [String] {
        [String(text.prefix(while: \.isWhitespace)), String(text.reversed().prefix(while: \.isWhitespace).reversed())]
    }

    /// The sign a text ends with, as all languages have it, or nothing.
    static func end(of text: String) -> String {
        guard let last = text.last else { return "" }
        let same: [Character: String] = [
            ".": ".", "。": ".", "।": ".", "?": "?", "？": "?", "؟": "?", ";": ";", ":": ":", "：": ":", "!": "!",
            "！": "!",
            "…": "…",
        ]
        return same[last] ?? ""
    }

    /// Controls, and signs without width that nobody sees; no-break spaces and the joiners some scripts need are none.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: true
        case .format: scalar.value != 0x200C && scalar.value != 0x200D
        default: false
        }
    }

    /// Whether a choice begins or ends in the middle of a word: a form cannot be translated then.
    static func isGlued(_ pattern: Pattern) -> Bool {
        for (place, part) in pattern.parts.enumerated() {
            guard case .choice(let choice) = part else { continue }
            if choice.forms.contains(where: { isGlued($0.pattern) }) { return true }
            let before = place > 0 ? pattern.parts[place - 1].lastLetter : nil
            let behind = place + 1 < pattern.parts.count ? pattern.parts[place + 1].firstLetter : nil
            let endsInWord = before != nil && choice.forms.contains { $0.pattern.parts.first?.firstLetter != nil }
            let beginsInWord = behind != nil && choice.forms.contains { $0.pattern.parts.last?.lastLetter != nil }
            if endsInWord || beginsInWord { return true }
        }
        return false
    }

    private static func doubleWord(in text: String) -> String? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        return zip(words, words.dropFirst()).first { first, second in
            first == second && !first.isEmpty && first.allSatisfy(\.isLetter)
        }.map { String($0.0) }
    }

    /// Words that change before some names: "de Ana" has to be "d'Ana".
    private static let changing: [String: Set<String>] = [
        "fr": ["de", "du", "le", "la", "que", "à", "au", "des", "les", "aux", "ce", "si"],
        "it": ["di", "del", "della", "al", "alla", "il", "lo", "la", "un", "una", "e", "a", "da", "dal"],
    ]

    private func wordBefore(_ pattern: Pattern) -> (word: String, name: String)? {
        guard let changing = Self.changing[language] else { return nil }
        for (place, part) in pattern.parts.enumerated() {
            switch part {
            case .placeholder(let name):
                guard place > 0, case .literal(let before) = pattern.parts[place - 1], before.last == " " else {
                    continue
                }
                let word = before.split(separator: " ").last?.lowercased() ?? ""
                let isNumber = note.placeholders.first { $0.name == name }?.type == .number
                if changing.contains(word), !isNumber { return (word, name) }
            case .choice(let choice):
                if let found = choice.forms.lazy.compactMap({ wordBefore($0.pattern) }).first { return found }
            case .literal, .number: continue
            }
        }
        return nil
    }
}

extension Pattern.Part {
    fileprivate var firstLetter: Character? {
        guard case .literal(let text) = self, let first = text.first, first.isLetter else { return nil }
        return first
    }

    fileprivate var lastLetter: Character? {
        guard case .literal(let text) = self, let last = text.last, last.isLetter else { return nil }
        return last
    }
}
