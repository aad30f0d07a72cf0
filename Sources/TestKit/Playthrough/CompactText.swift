import Workshop

/// Any value of the kernel as one short stable line.
///
/// Read by reflection, so that a property added to a view shows up in every golden text without being listed here.
/// What is empty or missing is left out, dictionaries and sets are sorted, and a card is its id.
enum CompactText {
    static func text(of value: Any) -> String {
        if let short = known(value) { return short }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { text(of: $0.value) } ?? ""
        case .collection: return "[" + mirror.children.map { text(of: $0.value) }.joined(separator: ", ") + "]"
        case .set: return "[" + mirror.children.map { text(of: $0.value) }.sorted().joined(separator: ", ") + "]"
        case .dictionary: return "[" + mirror.children.map { entry($0.value) }.sorted().joined(separator: ", ") + "]"
        case .enum:
            guard let child = mirror.children.first else { return "\(value)" }
            return (child.label ?? "") + "(" + payload(child.value) + ")"
        case .struct, .tuple: return "{" + properties(of: mirror).joined(separator: ", ") + "}"
        default: return "\(value)"
        }
    }

    /// The properties of a value that hold something, each with its name.
    static func lines(of value: Any) -> [(name: String, text: String)] {
        Mirror(reflecting: value).children.compactMap { child in
            let text = text(of: child.value)
            return text.isEmpty || text == "[]" || text == "{}" ? nil : (child.label ?? "", text)
        }
    }

    private static func properties(of mirror: Mirror) -> [String] {
        mirror.children.compactMap { child in
            let text = text(of: child.value)
            if text.isEmpty || text == "[]" || text == "false" { return nil }
            guard let label = child.label, !label.hasPrefix(".") else { return text }
            return text == "true" ? label : "\(label) \(text)"
        }
    }

    private static func payload(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .tuple else { return text(of: value) }
        return properties(of: mirror).joined(separator: ", ")
    }

    private static func entry(_ value: Any) -> String {
        Mirror(reflecting: value).children.map { text(of: $0.value) }.joined(separator: " ")
    }

    /// Values whose ids say enough, or whose fields need no names.
    private static func known(_ value: Any) -> String? {
        switch value {
        case let text as String: "\"\(text)\""
        case let card as SkillCard: card.id.text
        case let card as JobCard: card.id.text
        case let deck as Deck: deck.id.text
        case let story as Story: story.id.text
        case let scenario as RolePlayScenario: scenario.id.text
        case let id as any CustomStringConvertible where "\(type(of: value))".hasPrefix("ID<"): "\(id)"
        case let instant as Instant: "\(instant.milliseconds) ms"
        case let time as SessionTime: "\(time.milliseconds) ms"
        case let marks as Count.Marks: "\(marks.entrant) \(text(of: marks.mark)) ×\(marks.count)"
        case let reasons as Count.Reasons: "\(reasons.reason.entrant) \(reasons.reason.skill) ×\(reasons.count)"
        case let rating as Ballot.Rating: "\(rating.entrant) \(rating.skill.map { "\($0) " } ?? "")\(rating.level)"
        case let reason as Ballot.Reason: "\(reason.entrant) \(reason.skill)"
        case let rules as RoundRules: self.rules(rules)
        default: nil
        }
    }

    /// The options that are not at their defaults.
    static func rules(_ rules: RoundRules) -> String {
        let defaults = Dictionary(uniqueKeysWithValues: lines(of: RoundRules()).map { ($0.name, $0.text) })
        let changed = lines(of: rules).filter { defaults[$0.name] != $0.text }
        return changed.isEmpty ? "the defaults" : changed.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
    }
}
