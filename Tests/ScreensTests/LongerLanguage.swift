@testable import Wording

extension Wording {
    /// English with every message about a third longer, as other languages are.
    static let longer = Wording(
        Language(
            tag: "en",
            pattern: { key in
                let pattern = Language.english.pattern(key)
                return (try? Pattern(pattern)).map(lengthened) ?? pattern
            },
            pluralForm: Language.english.pluralForm
        )
    )

    /// The pattern with a sign after every third letter of its words, so that what is cut can be seen.
    private static func lengthened(_ pattern: Pattern) -> String {
        var letters = 0
        return pattern.parts.map { part in
            switch part {
            case .literal(let text):
                text.map { character in
                    guard character.isLetter else { return String(character) }
                    letters += 1
                    return letters.isMultiple(of: 3) ? "\(character)~" : String(character)
                }.joined()
            case .number: "#"
            case .placeholder(let name): "{\(name)}"
            case .choice(let name, let isPlural, let forms):
                "{\(name), \(isPlural ? "plural" : "select"), "
                    + forms.map { "\($0.key) {\(lengthened($0.value))}" }.joined(separator: " ") + "}"
            }
        }.joined()
    }
}
