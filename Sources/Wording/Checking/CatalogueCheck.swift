/// Looks for what would be said wrongly in a catalogue, or not at all.
public struct CatalogueCheck: Sendable {
    let english: CatalogueFile
    private let patterns: [String: Pattern]

    /// - Parameter english: The catalogue that tells which messages there are.
    public init(against english: CatalogueFile) {
        self.english = english
        patterns = Dictionary(
            english.messages.compactMap { entry in (try? Pattern(entry.text)).map { (entry.key, $0) } }
        ) { first, _ in first }
    }

    /// Everything that was found, message by message in the order of the file, then what is missing in it.
    public func findings(in file: CatalogueFile) -> [CatalogueFinding] {
        let known = Dictionary(english.messages.map { ($0.key, $0) }) { first, _ in first }
        let there = Set(file.messages.map(\.key))
        let found = file.messages.flatMap { entry in
            let found = known[entry.key].map { kinds(of: entry, in: file, english: $0) } ?? [.unknownKey]
            return found.map { CatalogueFinding(key: entry.key, line: entry.line, kind: $0) }
        }
        let missing = english.messages.filter { !there.contains($0.key) }.map { entry in
            CatalogueFinding(key: entry.key, line: nil, kind: .missing(english: entry.text))
        }
        return found + missing
    }

    private func kinds(
        of entry: CatalogueFile.Entry,
        in file: CatalogueFile,
        english: CatalogueFile.Entry
    ) -> [CatalogueFinding.Kind] {
        let pattern: Pattern
        do throws(Pattern.Fault) {
            pattern = try Pattern(entry.text)
        } catch {
            return [.init(error)]
        }
        guard let source = patterns[entry.key] else { return [] }
        var kinds = Self.placeholders(of: pattern, source)
        kinds += Self.forms(of: pattern, source, plurals: PluralRule(tag: file.tag), note: english.note)
        kinds += TextCheck(entry.text, pattern, note: english.note, tag: file.tag).kinds
        if file.tag != self.english.tag { kinds += Self.translation(entry, of: english, pattern, source) }
        return kinds
    }

    private static func placeholders(of pattern: Pattern, _ source: Pattern) -> [CatalogueFinding.Kind] {
        let known = source.names.sorted()
        return source.names.subtracting(pattern.names).sorted().map { .lostPlaceholder($0) }
            + pattern.names.subtracting(source.names).sorted().map { .unknownPlaceholder($0, known: known) }
    }

    /// Forms that no value chooses, and those a language needs.
    private static func forms(
        of pattern: Pattern,
        _ source: Pattern,
        plurals: PluralRule,
        note: CatalogueFile.Note
    ) -> [CatalogueFinding.Kind] {
        pattern.choices.flatMap { choice -> [CatalogueFinding.Kind] in
            let words = choice.forms.map(\.word)
            guard choice.isPlural else {
                let known = source.choices.filter { $0.name == choice.name && !$0.isPlural }.flatMap(\.forms).map(
                    \.word
                )
                return known.isEmpty
                    ? [] : words.filter { !known.contains($0) }.map { .unknownWord($0, known: unique(known)) }
            }
            let forms = words.filter { $0.first != "=" }
            let unknown = forms.filter { !plurals.forms.contains($0) }
            var kinds = unknown.map {
                CatalogueFinding.Kind.unknownPluralForm($0, known: plurals.forms.sorted())
            }
            // Where only exact numbers and "other" stand, the author chose not to tell more numbers apart.
            if forms != ["other"] {
                kinds += plurals.usual.subtracting(forms + ["other"]).sorted()
                    .filter { form in !numbers(of: form, in: plurals).allSatisfy { words.contains("=\($0)") } }
                    .map { .missingPluralForm($0) }
            }
            // Where people are counted who are named, nobody is never said.
            let isNumber = note.placeholders.first { $0.name == choice.name }.map { $0.type == .number } ?? true
            if plurals.isOneManyThings, isNumber, let one = choice["one"], !one.tellsNumber(of: choice.name),
                !words.contains("=0"), !words.contains("=1")
            {
                kinds.append(.oneWithoutNumber)
            }
            return kinds
        }
    }

    /// The numbers up to 200 that take a form.
    private static func numbers(of form: String, in plurals: PluralRule) -> [Int] {
        (0...200).filter { plurals.form(of: $0) == form }
    }

    private static func unique(_ words: [String]) -> [String] {
        words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What can be told only beside the English words.
    private static func translation(
        _ entry: CatalogueFile.Entry,
        of english: CatalogueFile.Entry,
        _ pattern: Pattern,
        _ source: Pattern
    ) -> [CatalogueFinding.Kind] {
        var kinds: [CatalogueFinding.Kind] = []
        if TextCheck.edges(of: entry.text) != TextCheck.edges(of: english.text) { kinds.append(.edgeSpace) }
        if let before = entry.note.source, before != english.text { kinds.append(.stale(then: before)) }
        guard entry.text != english.text else {
            return kinds + (pattern.hasWords ? [.unchanged] : [])
        }
        let (end, englishEnd) = (TextCheck.end(of: entry.text), TextCheck.end(of: english.text))
        if end != englishEnd { kinds.append(.otherEnd(found: end, english: englishEnd)) }
        let (numbers, englishNumbers) = (pattern.figures, source.figures)
        if Set(numbers) != Set(englishNumbers) { kinds.append(.otherNumbers(english: englishNumbers)) }
        return kinds
    }
}

extension Pattern {
    /// All letters that stand in the pattern itself, also within forms, piece by piece.
    var literals: [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .literal(let text): [text]
            case .placeholder, .number: []
            case .choice(let choice): choice.forms.flatMap(\.pattern.literals)
            }
        }
    }

    /// Whether it says anything by itself.
    fileprivate var hasWords: Bool { literals.contains { $0.contains(where: \.isLetter) } }

    /// The numbers it says by itself.
    fileprivate var figures: [String] {
        literals.flatMap { $0.split { !($0.isASCII && $0.isNumber) }.map(String.init) }
    }

    /// Whether the number is said, or the names that are counted.
    fileprivate func tellsNumber(of name: String) -> Bool {
        parts.contains { part in
            switch part {
            case .literal: false
            case .placeholder(let placeholder): placeholder == name
            case .number: true
            case .choice(let choice): choice.forms.contains { $0.pattern.tellsNumber(of: name) }
            }
        }
    }
}
