/// The patterns of one language, each read once.
struct Catalogue: Sendable {
    /// By the number of the key; `nil` where English is to be said.
    private let patterns: [Pattern?]

    /// The words in the program; a test holds that each of them is sound.
    static let english = Catalogue(
        patterns: EnglishPatterns.text.withUTF8Buffer { Array($0) }
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { line in try? Pattern(utf8: line) }
    )

    private init(patterns: [Pattern?]) {
        self.patterns = patterns
    }

    /// The words of a file.
    init(_ file: CatalogueFile) {
        let texts = Dictionary(file.messages.map { ($0.key, $0.text) }) { first, _ in first }
        self.init(patterns: MessageKey.allCases.map { key in texts[key.name].flatMap { try? Pattern($0) } })
    }

    /// A pattern for each key.
    init(_ pattern: (MessageKey) -> Pattern) {
        self.init(patterns: MessageKey.allCases.map(pattern))
    }

    subscript(key: MessageKey) -> Pattern {
        own(key) ?? Self.english.own(key) ?? Pattern(parts: [.literal(key.name)])
    }

    private func own(_ key: MessageKey) -> Pattern? {
        let place = Int(key.rawValue)
        return place < patterns.count ? patterns[place] : nil
    }
}

extension MessageKey {
    /// What it is called in catalogues.
    public var name: String { String(describing: self) }
}
