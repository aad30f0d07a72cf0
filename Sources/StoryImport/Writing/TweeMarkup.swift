import Workshop

/// Parts of a scenario in the markup of SugarCube.
struct TweeMarkup {
    /// A draw is written with this many names at most.
    private static let mostNames = 150

    let names: TweeNames

    /// Tags that mean something in Twine, in SugarCube or in an exported story.
    private static let reservedTags: Set<String> = [
        "choice", "checkpoint", "consequence", "coaching", "script", "stylesheet", "widget", "init", "nobr", "ending",
    ]

    /// Whether a tag of a node can stand in the header of a passage.
    static func isPlainTag(_ tag: String) -> Bool {
        !tag.isEmpty && !tag.contains(where: \.isWhitespace) && !reservedTags.contains(tag) && !tag.hasPrefix("Twine.")
    }

    func picture(_ media: Story.Media?) -> String? {
        guard let media else { return nil }
        let isPlain =
            !(media.file + media.alternative).unicodeScalars.contains {
                "[]|<>\"'`\u{2028}\u{2029}".unicodeScalars.contains($0)
            }
            && !media.file.trimmed.isEmpty && !media.alternative.trimmed.isEmpty
        return isPlain
            ? "[img[\(media.alternative)|\(media.file)]]"
            : "<img src=\"\(TweeWords.attribute(media.file))\" alt=\"\(TweeWords.attribute(media.alternative))\">"
    }

    // MARK: Ways

    func choice(_ choice: Story.Choice, to target: String) -> String {
        var setters = choice.effects.map(effect)
        if names.remembered.contains(choice.id) { setters.append("$\(names.chosen(choice.id)) to true") }
        setters.append("_choice to \(TweeWords.quoted(choice.id.text))")
        let setter = setters.joined(separator: ", ")
        let link = "[[\(TweeWords.link(choice.text))|\(target)][\(setter)]]"
        guard let condition = condition(of: choice) else { return link }
        return "<<if \(self.condition(condition))>>\(link)<</if>>"
    }

    /// What is once is there as long as it was not chosen.
    private func condition(of choice: Story.Choice) -> Story.Condition? {
        guard choice.isOnce else { return choice.condition }
        let fresh = Story.Condition.not(.chosen(choice.id))
        return choice.condition.map { .and(fresh, $0) } ?? fresh
    }

    /// A link that goes on by chance.
    func draw(_ branches: [Story.Branch]) -> String {
        let all = Self.drawn(branches).map(TweeWords.quoted)
        return "<<link \"…\">><<goto `either(\(all.joined(separator: ", ")))`>><</link>>"
    }

    /// The names among which a draw is made; a name stands as often as its weight says.
    static func drawn(_ branches: [Story.Branch]) -> [String] {
        var divisor = branches.reduce(0) { greatestDivisor($0, $1.weight) }
        let total = branches.reduce(0) { $0 + $1.weight }
        // Weights too fine to be written are rounded.
        if total / max(1, divisor) > mostNames { divisor = total / mostNames + 1 }
        return branches.flatMap { branch in
            Array(repeating: branch.goto.text, count: max(1, branch.weight / max(1, divisor)))
        }
    }

    private static func greatestDivisor(_ one: Int, _ other: Int) -> Int {
        other == 0 ? one : greatestDivisor(other, one % other)
    }

    // MARK: Changes and conditions

    func effect(_ effect: Story.Effect) -> String {
        switch effect {
        case .add(let id, let number): Self.step(names.variables[id] ?? id.text, number)
        case .score(let skill, let number): Self.step(names.score(skill), number)
        case .set(let id, .number(let number)): "$\(names.variables[id] ?? id.text) to \(number)"
        case .set(let id, .truth(let truth)): "$\(names.variables[id] ?? id.text) to \(truth)"
        }
    }

    private static func step(_ name: String, _ number: Int) -> String {
        number < 0 ? "$\(name) -= \(number.magnitude)" : "$\(name) += \(number)"
    }

    func condition(_ condition: Story.Condition) -> String {
        switch condition {
        case .compares(let id, let relation, let number):
            "$\(names.variables[id] ?? id.text) \(Self.word(for: relation)) \(number)"
        case .holds(let id): "$\(names.variables[id] ?? id.text)"
        case .visited(let place): "visited(\(TweeWords.quoted(place.text)))"
        case .chosen(let choice): "$\(names.chosen(choice))"
        case .not(let inner): "not \(inBrackets(inner))"
        case .and(let one, let other): "\(inBrackets(one)) and \(inBrackets(other))"
        case .or(let one, let other): "\(inBrackets(one)) or \(inBrackets(other))"
        }
    }

    private func inBrackets(_ condition: Story.Condition) -> String {
        switch condition {
        case .holds, .visited, .chosen: self.condition(condition)
        case .not(.holds), .not(.visited), .not(.chosen): self.condition(condition)
        default: "(\(self.condition(condition)))"
        }
    }

    private static func word(for relation: Story.Condition.Relation) -> String {
        switch relation {
        case .equal: "is"
        case .notEqual: "isnot"
        case .less: "lt"
        case .atMost: "lte"
        case .greater: "gt"
        case .atLeast: "gte"
        }
    }
}
