@testable import Wording

extension Wording {
    /// English with every message about a third longer, as other languages are.
    static let longer = Wording(
        Language(tag: "en", catalogue: Catalogue { lengthened(Catalogue.english[$0]) })
    )

    /// The pattern with a sign after every third letter of its words, so that what is cut can be seen.
    private static func lengthened(_ pattern: Pattern) -> Pattern {
        var letters = 0
        return Pattern(
            parts: pattern.parts.map { part in
                switch part {
                case .literal(let text):
                    .literal(
                        text.map { character in
                            guard character.isLetter else { return String(character) }
                            letters += 1
                            return letters.isMultiple(of: 3) ? "\(character)~" : String(character)
                        }.joined()
                    )
                case .number, .placeholder: part
                case .choice(let choice):
                    .choice(
                        Pattern.Choice(
                            name: choice.name,
                            isPlural: choice.isPlural,
                            forms: choice.forms.map { Pattern.Form(word: $0.word, pattern: lengthened($0.pattern)) }
                        )
                    )
                }
            }
        )
    }
}
