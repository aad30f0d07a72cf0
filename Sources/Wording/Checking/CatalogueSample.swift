/// A message as it would be said, with the example values of its note.
public struct CatalogueSample {
    /// The sentence; the pattern itself where it cannot be read.
    public let text: String

    /// - Parameters:
    ///   - entry: The message.
    ///   - note: The note that has the examples, such as that of the English message.
    ///   - tag: The language of the message, for its plural forms.
    public init(_ entry: CatalogueFile.Entry, note: CatalogueFile.Note, tag: String) {
        guard let pattern = try? Pattern(entry.text) else {
            text = entry.text
            return
        }
        let language = Language(tag: tag, catalogue: Catalogue { $0 == .plain ? pattern : Catalogue.english[$0] })
        let counted = Set(pattern.choices.filter(\.isPlural).map(\.name))
        let values = note.placeholders.map { ($0.name, Self.value(of: $0, isCounted: counted.contains($0.name))) }
        text = Wording(language).text(Message(.plain, Dictionary(values) { first, _ in first }))
    }

    private static func value(of placeholder: CatalogueFile.Placeholder, isCounted: Bool) -> Message.Value {
        switch placeholder.type {
        case .number: Int(placeholder.example).map { .number($0) } ?? .text(placeholder.example)
        case .any where isCounted:
            Int(placeholder.example).map { .number($0) } ?? .names(names(in: placeholder.example))
        case .names: .names(names(in: placeholder.example))
        case .text, .message, .messages, .any: .text(placeholder.example)
        }
    }

    /// The names of an example such as "Ana, Ben and Chloé".
    private static func names(in example: String) -> [String] {
        example.split(separator: ",").flatMap { $0.split(separator: " and ") }.map { String($0).trimmed }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop(while: \.isWhitespace)) }
}
