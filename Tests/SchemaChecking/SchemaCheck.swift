public import JSONText

/// Checks a JSON value by as much of JSON Schema (draft 2020-12) as the schemas of this project use.
public struct SchemaCheck {
    /// The whole schema.
    public let schema: JSONValue
    /// Other schemas it refers to, by the names of their files.
    private let others: [String: JSONValue]
    /// The patterns in them, each made ready once.
    private let patterns: [String: Regex<AnyRegexOutput>]

    public init(schema: JSONValue, beside others: [String: JSONValue] = [:]) {
        self.schema = schema
        self.others = others
        let texts = ([schema] + others.values).flatMap(Self.patterns)
        patterns = Dictionary(
            texts.compactMap { text in (try? Regex(text)).map { (text, $0.matchingSemantics(.unicodeScalar)) } }
        ) { first, _ in first }
    }

    private static func patterns(in value: JSONValue) -> [String] {
        [value["pattern"]?.string].compactMap(\.self) + value.members.flatMap { patterns(in: $0.value) }
            + value.elements.flatMap(patterns)
    }

    /// Keywords that say something to people or tools and nothing about a value.
    private static let silent: Set<String> = [
        "$schema", "$defs", "title", "description", "default", "unevaluatedProperties",
    ]

    /// The definition of a name.
    public func definition(_ name: String) -> JSONValue? { schema["$defs"]?[name] }

    /// Whether a value fits a schema; `nil` if the schema uses a keyword this check does not know.
    public func accepts(_ value: JSONValue, by rule: JSONValue) -> Bool? {
        var fits = true
        for keyword in rule.members where !Self.silent.contains(keyword.key) {
            guard let holds = holds(keyword.key, keyword.value, of: rule, for: value) else { return nil }
            fits = fits && holds
        }
        return fits
    }

    private func holds(_ keyword: String, _ setting: JSONValue, of rule: JSONValue, for value: JSONValue) -> Bool? {
        switch keyword {
        case "$ref":
            let parts = setting.string?.split(separator: "/").map(String.init) ?? []
            guard let name = parts.last, let file = parts.first?.dropLast() else { return nil }
            let place = file.isEmpty ? schema : others[String(file)]
            return (place?["$defs"]?[name]).flatMap { accepts(value, by: $0) }
        case "oneOf":
            let answers = setting.elements.map { accepts(value, by: $0) }
            return answers.contains(nil) ? nil : answers.count { $0 == true } == 1
        case "not": return accepts(value, by: setting).map { !$0 }
        case "const": return value == setting
        case "enum": return setting.elements.contains { $0 == value }
        case "type":
            if setting.kind == .array { return setting.elements.contains { isKind($0.string, value) == true } }
            return isKind(setting.string, value)
        case "minLength": return value.string.map { $0.unicodeScalars.count >= setting.integer ?? 0 } ?? true
        case "maxLength": return value.string.map { $0.unicodeScalars.count <= setting.integer ?? 0 } ?? true
        case "pattern":
            return value.string.map { matches(setting.string, $0) } ?? true
        case "maxItems": return value.kind != .array || value.count <= setting.integer ?? 0
        case "maxProperties": return value.kind != .object || value.count <= setting.integer ?? 0
        case "propertyNames":
            return all(value.members.map { matches(setting["pattern"]?.string, $0.key) })
        case "uniqueItems":
            let elements = Array(value.elements)
            return setting.boolean != true
                || elements.indices.allSatisfy { place in !elements[..<place].contains { $0 == elements[place] } }
        case "minItems": return value.kind != .array || value.count >= setting.integer ?? 0
        case "minimum": return value.double.map { $0 >= setting.double ?? .infinity } ?? true
        case "maximum": return value.double.map { $0 <= setting.double ?? -.infinity } ?? true
        case "items": return all(value.elements.map { accepts($0, by: setting) })
        case "required": return setting.elements.allSatisfy { value[$0.string ?? ""] != nil }
        case "properties":
            return all(
                setting.members.compactMap { member in
                    value[member.key].map { accepts($0, by: member.value) }
                }
            )
        case "additionalProperties":
            let others = value.members.filter { rule["properties"]?[$0.key] == nil }
            if setting.boolean == false { return others.isEmpty }
            return setting.kind == .object ? all(others.map { accepts($0.value, by: setting) }) : nil
        default: return nil
        }
    }

    private func all(_ answers: [Bool?]) -> Bool? {
        answers.contains(nil) ? nil : answers.allSatisfy { $0 == true }
    }

    private func matches(_ pattern: String?, _ text: String) -> Bool? {
        guard let pattern, let regex = patterns[pattern] else { return nil }
        return text.firstMatch(of: regex) != nil
    }

    private func isKind(_ name: String?, _ value: JSONValue) -> Bool? {
        switch name {
        case "object": value.kind == .object
        case "array": value.kind == .array
        case "string": value.kind == .string
        case "boolean": value.kind == .boolean
        case "null": value.kind == .null
        case "integer": value.kind == .number && value.double.map { $0 == $0.rounded() } == true
        case "number": value.kind == .number
        default: nil
        }
    }
}
