public import JSONText

/// Checks a JSON value by as much of JSON Schema (draft 2020-12) as the schemas of this project use.
public struct SchemaCheck {
    /// The whole schema.
    public let schema: JSONValue

    /// Creates a check by a whole schema.
    public init(schema: JSONValue) {
        self.schema = schema
    }

    /// Keywords that say something to people or tools and nothing about a value.
    private static let silent: Set<String> = ["$schema", "$defs", "title", "description", "pattern"]

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
            let name = setting.string?.split(separator: "/").last.map(String.init)
            return name.flatMap(definition).flatMap { accepts(value, by: $0) }
        case "oneOf":
            let answers = setting.elements.map { accepts(value, by: $0) }
            return answers.contains(nil) ? nil : answers.count { $0 == true } == 1
        case "not": return accepts(value, by: setting).map { !$0 }
        case "const": return value == setting
        case "enum": return setting.elements.contains { $0 == value }
        case "type": return isKind(setting.string, value)
        case "minLength": return value.string.map { $0.unicodeScalars.count >= setting.integer ?? 0 } ?? true
        case "minItems": return value.kind != .array || value.count >= setting.integer ?? 0
        case "minimum": return value.integer.map { $0 >= setting.integer ?? Int.max } ?? true
        case "maximum": return value.integer.map { $0 <= setting.integer ?? Int.min } ?? true
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

    private func isKind(_ name: String?, _ value: JSONValue) -> Bool? {
        switch name {
        case "object": value.kind == .object
        case "array": value.kind == .array
        case "string": value.kind == .string
        case "boolean": value.kind == .boolean
        case "null": value.kind == .null
        case "integer": value.isWholeNumber && value.integer != nil
        default: nil
        }
    }
}
