import Workshop

/// What the variables of a scenario are called in SugarCube, whose names have no hyphens.
struct TweeNames {
    /// The names of variables.
    let variables: [ID<Story.Variable>: String]
    /// The choices of which it matters whether they were made.
    let remembered: Set<ID<Story.Choice>>

    init(of story: Story) {
        var names: [ID<Story.Variable>: String] = [:]
        var taken: Set<String> = []
        for variable in story.variables {
            var name = Self.plain(variable.id.text)
            // Names that begin with a digit are none, and these beginnings have a meaning of their own.
            let first = name.utf8.first ?? 0
            if !Byte.isLetter(first) || name.hasPrefix("score_") || name.hasPrefix("chosen_") { name = "v_\(name)" }
            while !taken.insert(name).inserted { name += "_" }
            names[variable.id] = name
        }
        variables = names
        var remembered: Set<ID<Story.Choice>> = []
        for case .choices(let choices) in story.nodes.map(\.way) {
            for choice in choices {
                if choice.isOnce { remembered.insert(choice.id) }
                if let condition = choice.condition { remembered.formUnion(condition.choices) }
            }
        }
        self.remembered = remembered
    }

    /// The variable that counts the score for a skill.
    func score(_ skill: ID<SkillCard>) -> String { "score_\(Self.plain(skill.text))" }

    /// The variable that says whether a choice was made.
    func chosen(_ choice: ID<Story.Choice>) -> String { "chosen_\(Self.plain(choice.text))" }

    private static func plain(_ id: String) -> String { id.replacing(dashesWith: "_") }
}

extension Story.Condition {
    /// The choices it asks for.
    var choices: Set<ID<Story.Choice>> {
        switch self {
        case .chosen(let choice): [choice]
        case .compares, .holds, .visited: []
        case .not(let inner): inner.choices
        case .and(let one, let other), .or(let one, let other): one.choices.union(other.choices)
        }
    }
}
