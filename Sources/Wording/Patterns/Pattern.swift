/// A pattern of the catalogue, in the part of ICU MessageFormat that translators use.
///
/// `{name}` is a placeholder; `{count, plural, =0 {none} one {# vote} other {# votes}}` chooses by number, where `#` is the
/// number, or that of the names; `{kind, select, job {…} other {…}}` chooses by word. A single quote directly before a
/// brace makes it a letter, up to the next single quote; two single quotes are one.
struct Pattern: Hashable, Sendable {
    indirect enum Part: Hashable, Sendable {
        case literal(String)
        case placeholder(String)
        case number
        case choice(Choice)
    }

    /// Forms of which a value chooses one.
    struct Choice: Hashable, Sendable {
        let name: String
        /// Whether a number chooses, and not a word.
        let isPlural: Bool
        let forms: [Form]

        /// The form of a word such as `other` or `=0`, if there is one.
        subscript(word: String) -> Pattern? { forms.first { $0.word == word }?.pattern }
    }

    struct Form: Hashable, Sendable {
        let word: String
        let pattern: Pattern
    }

    /// What is wrong with a pattern.
    enum Fault: Error, Hashable {
        case unclosedBrace
        case strayBrace
        case badName(String)
        case unknownKind(String)
        case badForm(String)
        case sameForm(String, of: String)
        case noOtherForm(of: String)
        case tooDeep(limit: Int)
    }

    let parts: [Part]

    init(parts: [Part]) {
        self.parts = parts
    }

    /// The names of all placeholders, also within forms.
    var names: Set<String> {
        parts.reduce(into: []) { names, part in
            switch part {
            case .literal, .number: break
            case .placeholder(let name): names.insert(name)
            case .choice(let choice):
                names.insert(choice.name)
                for form in choice.forms { names.formUnion(form.pattern.names) }
            }
        }
    }

    /// All choices, also within forms.
    var choices: [Choice] {
        parts.flatMap { part -> [Choice] in
            guard case .choice(let choice) = part else { return [] }
            return [choice] + choice.forms.flatMap(\.pattern.choices)
        }
    }
}
