/// A pattern of the catalogue, in a small part of ICU MessageFormat.
///
/// `{name}` is a placeholder; `{count, plural, =0 {none} one {# vote} other {# votes}}` chooses by number, where `#` is the
/// number, or that of the names; `{kind, select, job {…} other {…}}` chooses by word. There is no escape: patterns use no literal braces.
struct Pattern: Hashable, Sendable {
    indirect enum Part: Hashable, Sendable {
        case literal(String)
        case placeholder(String)
        case number
        case choice(String, isPlural: Bool, forms: [String: Pattern])
    }

    /// What is wrong with a pattern.
    enum Fault: Error, Hashable {
        case unclosedBrace
        case emptyName
        case unknownKind(String)
        case noOtherForm(String)
    }

    let parts: [Part]

    init(_ text: String) throws(Fault) {
        var parser = Parser(rest: text[...])
        parts = try parser.parts(insidePlural: false, untilBrace: false)
    }

    private init(parts: [Part]) {
        self.parts = parts
    }

    /// The names of all placeholders, also within forms.
    var names: Set<String> {
        parts.reduce(into: []) { names, part in
            switch part {
            case .literal, .number: break
            case .placeholder(let name): names.insert(name)
            case .choice(let name, _, let forms):
                names.insert(name)
                for form in forms.values { names.formUnion(form.names) }
            }
        }
    }

    private struct Parser {
        var rest: Substring

        mutating func parts(insidePlural: Bool, untilBrace: Bool) throws(Fault) -> [Part] {
            var parts: [Part] = []
            var literal = ""
            func flush() {
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = ""
            }
            while let character = rest.popFirst() {
                switch character {
                case "{":
                    flush()
                    parts.append(try placeholder())
                case "}" where untilBrace:
                    flush()
                    return parts
                case "#" where insidePlural:
                    flush()
                    parts.append(.number)
                default:
                    literal.append(character)
                }
            }
            guard !untilBrace else { throw .unclosedBrace }
            flush()
            return parts
        }

        private mutating func placeholder() throws(Fault) -> Part {
            let name = word(until: [",", "}"])
            guard !name.isEmpty else { throw .emptyName }
            switch rest.popFirst() {
            case "}": return .placeholder(name)
            case ",": break
            default: throw .unclosedBrace
            }
            let kind = word(until: [",", "}"])
            guard kind == "plural" || kind == "select" else { throw .unknownKind(kind) }
            guard rest.popFirst() == "," else { throw .unclosedBrace }
            var forms: [String: Pattern] = [:]
            while true {
                let form = word(until: ["{", "}"])
                switch rest.popFirst() {
                case "{":
                    let inside = try parts(insidePlural: kind == "plural", untilBrace: true)
                    forms[form] = Pattern(parts: inside)
                case "}":
                    guard forms["other"] != nil else { throw .noOtherForm(name) }
                    return .choice(name, isPlural: kind == "plural", forms: forms)
                default: throw .unclosedBrace
                }
            }
        }

        /// The text up to one of some characters, without the white space around it.
        private mutating func word(until ends: Set<Character>) -> String {
            let word = rest.prefix { !ends.contains($0) }
            rest = rest.dropFirst(word.count)
            return word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
