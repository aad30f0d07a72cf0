import JSONText
import Workshop

@testable import Content
@testable import RecordFormat

/// The schema of a session as the fields of events say it; its words are those of the schema there is.
struct SessionSchema {
    /// The schema there is, for its words.
    let words: JSONValue
    private var definitions: [(name: String, text: String)] = []
    private var names: Set<String> = []

    static func text(wordsOf schema: JSONValue) -> String {
        var maker = SessionSchema(words: schema)
        return maker.make()
    }

    private init(words: JSONValue) {
        self.words = words
    }

    private mutating func make() -> String {
        define("number", #""type": "integer", "minimum": 1"#)
        define("id", #""type": "string", "minLength": 1"#)
        define("seat", #""type": "string", "minLength": 1, "not": {"enum": ["facilitator", "rules"]}"#)
        define("actor", #""type": "string", "minLength": 1"#)
        define("instant", #""type": "integer", "minimum": \#(Int.min), "maximum": \#(Int.max)"#)
        define(SessionHeader.self)
        define(Recorded.self)
        let listed = definitions.map { "    \(Self.quoted($0.name)): \($0.text)" }.joined(separator: ",\n")
        let title = Self.quoted("A JobHunter session, \(SessionDocument.schema)")
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": \(title),
              "description": \(Self.quoted(words["description"]?.string ?? "")),
              "type": "object",
              "properties": {
                "schema": {"const": "\(SessionDocument.schema)", "description": "The name of this form."},
                "header": {"$ref": "#/$defs/sessionHeader"},
                "events": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/recorded"},
                  "description": "The events, numbered from 1 without gaps."
                }
              },
              "required": ["schema", "header", "events"],
              "additionalProperties": false,
              "$defs": {
            \(listed)
              }
            }

            """
    }

    private mutating func define(_ name: String, _ rule: String) {
        definitions.append((name, "{\(rule), \(description(words["$defs"]?[name]))}"))
    }

    // MARK: Objects

    private mutating func define<Value: Described>(_ type: Value.Type) {
        let name = Self.name(of: type)
        guard names.insert(name).inserted else { return }
        var lister = FieldLister(choice: 0)
        _ = Value.blank.described(by: &lister)
        guard lister.choices > 0 else { return define(object: name, lister) }
        var variants: [(name: String, lister: FieldLister)] = []
        for choice in 0..<lister.choices {
            var lister = FieldLister(choice: choice)
            _ = Value.blank.described(by: &lister)
            variants.append((type == Recorded.self ? lister.word : "\(name)-\(lister.word)", lister))
        }
        let references = variants.map { "        {\"$ref\": \"#/$defs/\($0.name)\"}" }.joined(separator: ",\n")
        let told = description(words["$defs"]?[name])
        definitions.append((name, "{\n      \(told),\n      \"oneOf\": [\n\(references)\n      ]\n    }"))
        for variant in variants { define(object: variant.name, variant.lister) }
    }

    private mutating func define(object name: String, _ lister: FieldLister) {
        let old = words["$defs"]?[name]
        var lines: [String] = []
        // What every event has stands on one line.
        var common: [String] = []
        for field in lister.fields {
            let told = old?["properties"]?[field.key]?["description"]
            let isConstant = field.rule.hasPrefix("\"const\"")
            let isReference = field.rule.hasPrefix("\"$ref\"")
            let words =
                isConstant || isReference && told == nil ? "" : ", " + description(old?["properties"]?[field.key])
            let text = "\(Self.quoted(field.key)): {\(field.rule)\(words)}"
            if ["n", "at", "by", "type"].contains(field.key) { common.append(text) } else { lines.append(text) }
        }
        if !common.isEmpty { lines.insert(common.joined(separator: ", "), at: 0) }
        let properties = lines.map { "        " + $0 }.joined(separator: ",\n")
        let required = lister.fields.filter(\.isRequired).map { Self.quoted($0.key) }.joined(separator: ", ")
        definitions.append(
            (
                name,
                """
                {
                      \(description(old)),
                      "type": "object",
                      "properties": {
                \(properties)
                      },
                      "required": [\(required)],
                      "additionalProperties": false
                    }
                """
            )
        )
        for type in lister.parts { define(type) }
    }

    private func description(_ old: JSONValue?) -> String {
        "\"description\": \(Self.quoted(old?["description"]?.string ?? ""))"
    }

    static func name<Value>(of type: Value.Type) -> String {
        let name = String(describing: type)
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.text
    }
}

/// Hears which fields a value has, and of which form each is.
struct FieldLister: Fields {
    struct Field {
        let key: String
        let rule: String
        let isRequired: Bool
    }

    /// Which of several cases is told of.
    let choice: Int
    private(set) var fields: [Field] = []
    private(set) var word = ""
    /// How many cases there are; 0 where there is only one.
    private(set) var choices = 0
    /// What stands in the fields and has fields of its own.
    private(set) var parts: [any Described.Type] = []

    init(choice: Int) {
        self.choice = choice
    }

    mutating func kind(_ word: String) {
        self.word = word
        let key = fields.removeLast().key
        fields.append(Field(key: key, rule: "\"const\": \(SessionSchema.quoted(word))", isRequired: true))
    }

    mutating func callAsFunction<Value: Kept>(_ key: String, _ value: Value) -> Value {
        note(key, rule(for: Value.self))
        return value
    }

    mutating func callAsFunction(_ key: String, _ number: Int, in range: ClosedRange<Int>) -> Int {
        if key == "n" {
            note(key, ##""$ref": "#/$defs/number""##)
        } else if key == "format" {
            note(key, "\"const\": \(EntryCodec.format)")
        } else {
            let range = key == "to" ? 0...Int.max : range
            let most = range.upperBound >= Int.max - 1 ? "" : ", \"maximum\": \(range.upperBound)"
            note(key, "\"type\": \"integer\", \"minimum\": \(range.lowerBound)\(most)")
        }
        return number
    }

    mutating func optional<Value: Kept>(_ key: String, _ value: Value?) -> Value? {
        note(key, rule(for: Value.self), isRequired: false)
        return value
    }

    mutating func some<Value: Kept>(_ key: String, _ values: [Value]) -> [Value] {
        note(key, rule(for: [Value].self) + ", \"minItems\": 1")
        return values
    }

    mutating func cases<Value: DescribedCases>(_ value: Value) -> Value {
        choices = Value.blanks.count
        note(Value.key, "")
        return Value.blanks[choice].described(by: &self)
    }

    private mutating func note(_ key: String, _ rule: String, isRequired: Bool = true) {
        fields.append(Field(key: key, rule: rule, isRequired: isRequired))
    }

    private mutating func rule<Value: Kept>(for type: Value.Type) -> String {
        if let type = type as? any Listed.Type {
            return "\"type\": \"array\", \"items\": {\(rule(forElementOf: type))}"
        }
        if let type = type as? any Ruled.Type { return type.rule }
        if let type = type as? any KeptWord.Type {
            return "\"enum\": [\(words(of: type).map(SessionSchema.quoted).joined(separator: ", "))]"
        }
        if let type = type as? any Described.Type {
            parts.append(type)
            return "\"$ref\": \"#/$defs/\(SessionSchema.name(of: type))\""
        }
        return ""
    }

    private mutating func rule<List: Listed>(forElementOf type: List.Type) -> String { rule(for: List.Item.self) }

    private func words<Word: KeptWord>(of type: Word.Type) -> [String] { Word.allCases.map(\.word) }
}

private protocol Listed {
    associatedtype Item: Kept
}

extension Array: Listed where Element: Kept {
    typealias Item = Element
}

/// A value whose rule in the schema stands here.
private protocol Ruled {
    static var rule: String { get }
}

extension String: Ruled { static var rule: String { #""type": "string""# } }
extension Bool: Ruled { static var rule: String { #""type": "boolean""# } }
extension Instant: Ruled { static var rule: String { ##""$ref": "#/$defs/instant""## } }
extension Actor: Ruled { static var rule: String { ##""$ref": "#/$defs/actor""## } }
extension CalendarDay: Ruled {
    static var rule: String { #""type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$""# }
}
extension UInt64: Ruled { static var rule: String { #""type": "string", "pattern": "^(0|[1-9][0-9]{0,19})$""# } }
extension ID: Ruled {
    static var rule: String {
        if Subject.self == Session.self { return #""type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$""# }
        return Subject.self == Seat.self ? ##""$ref": "#/$defs/seat""## : ##""$ref": "#/$defs/id""##
    }
}
extension Deck: Ruled { static var rule: String { content("deck/1") } }
extension RolePlayScenario: Ruled { static var rule: String { content("scenario/1") } }
extension Story: Ruled { static var rule: String { content("scenario/1") } }
extension RoundRules: Ruled {
    static var rule: String {
        let keys = RulesFormat.keys.map(SessionSchema.quoted).joined(separator: ", ")
        return "\"type\": \"object\", \"required\": [\(keys)]"
    }
}
extension DebriefGuide.Question: Ruled {
    static var rule: String { #""type": "object", "required": ["id", "ask"]"# }
}

/// Content has a schema of its own, whose lengths and counts are for authors: a record may go beyond them.
private func content(_ format: String) -> String {
    "\"type\": \"object\", \"properties\": {\"schema\": {\"const\": \"\(format)\"}}, \"required\": [\"schema\"]"
}
