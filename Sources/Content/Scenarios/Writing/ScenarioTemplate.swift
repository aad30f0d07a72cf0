import Workshop

/// A small scenario to begin one's own with.
///
/// JSON has no comments, so the texts explain themselves: each says what belongs in its place. Both kinds pass every
/// check without a warning.
public enum ScenarioTemplate {
    /// The file of a new scenario.
    ///
    /// - Parameters:
    ///   - kind: For a group or for one person.
    ///   - id: Its id; small letters, digits and single hyphens.
    ///   - schemaAddress: Where editors find the JSON Schema, if that is to be said.
    /// - Returns: The whole file, or `nil` if that is no id.
    public static func file(_ kind: Scenario.Kind, id: String, schemaAddress: String? = nil) -> [UInt8]? {
        guard TextShape.id.matches(id), TextRule.id.length.contains(id.utf8.count) else { return nil }
        switch kind {
        case .story: return ScenarioWriter.file(.story(story(id)), schemaAddress: schemaAddress)
        case .rolePlay: return ScenarioWriter.file(.rolePlay(rolePlay(id)), schemaAddress: schemaAddress)
        }
    }

    private static func title(of id: String) -> String {
        let words = String(id.prefix(TextRule.name.length.upperBound)).split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static let skill = TrainedSkill(id: "ask-for-help", name: "Ask for help")

    // MARK: A story

    private static func story(_ id: String) -> Story {
        Story(
            id: ID(id),
            title: title(of: id),
            summary: "Say in one or two sentences who the player is and what it is about.",
            minutes: 5,
            skills: [skill],
            variables: [Story.Variable(id: "trust", kind: .counter(initial: 0, least: -1, most: 2))],
            start: "beginning",
            nodes: [beginning, middle, turn],
            endings: [
                Story.Ending(id: "end-good", outcome: .success, text: "Say how it turned out well."),
                Story.Ending(id: "end-mixed", outcome: .mixed, text: "Say what was won and what was lost."),
                Story.Ending(id: "end-bad", outcome: .setback, text: "Say how it went wrong, without blame."),
            ],
            bands: [
                Story.Band(
                    from: 2,
                    to: 10,
                    outcomes: [.success, .mixed],
                    text: "What you say to somebody who did well."
                ),
                Story.Band(from: -10, to: 1, text: "What you say to somebody who should try again."),
            ],
            debrief: ["Ask what the player thinks now. A good question begins with \"what\" or \"how\"."]
        )
    }

    private static let beginning = Story.Node(
        id: "beginning",
        speaker: "A colleague",
        text: "Tell what happens here. Short sentences are easy to read.",
        way: .choices([
            Story.Choice(
                id: "say-nothing",
                text: "A choice that is easy to take, and not the best.",
                goto: "middle",
                effects: [.add("trust", -1), .score("ask-for-help", -1)],
                consequence: "What happens because of it.",
                coaching: "What a trainer would say about it."
            ),
            Story.Choice(
                id: "ask-early",
                text: "The best choice here.",
                goto: "middle",
                effects: [.add("trust", 1), .score("ask-for-help", 2)],
                consequence: "What happens because of it.",
                coaching: "Why this helped."
            ),
        ])
    )

    private static let middle = Story.Node(
        id: "middle",
        text: "The story goes on. A checkpoint is a place to come back to.",
        way: .choices([
            Story.Choice(id: "think", text: "A choice without a score needs no feedback.", goto: "turn"),
            Story.Choice(
                id: "together",
                text: "A choice that is there only with enough trust.",
                goto: "end-good",
                condition: .compares("trust", .atLeast, 1),
                effects: [.score("ask-for-help", 1)],
                consequence: "What happens because of it.",
                coaching: "Why this became possible."
            ),
        ]),
        isCheckpoint: true
    )

    private static let turn = Story.Node(
        id: "turn",
        text: "Here chance decides. A weight of 2 comes twice as often as a weight of 1.",
        way: .random([Story.Branch(weight: 2, goto: "end-mixed"), Story.Branch(weight: 1, goto: "end-bad")])
    )

    // MARK: A role-play

    private static func rolePlay(_ id: String) -> RolePlayScenario {
        RolePlayScenario(
            id: ID(id),
            title: title(of: id),
            summary: "Say in one or two sentences what everybody may hear.",
            minutes: 30,
            skills: [skill],
            group: RolePlayScenario.Group(least: 3, most: 10, leastObservers: 1),
            safety: RolePlayScenario.Safety(stopWord: "pause", offLimits: ["We do not touch each other."]),
            roles: [
                RolePlayScenario.Role(
                    id: "newcomer",
                    name: "Sam, new in the team",
                    publicLine: "What everybody knows of Sam.",
                    brief: "What only Sam knows and feels. Write to the player: you.",
                    goal: "What Sam wants to reach."
                ),
                RolePlayScenario.Role(
                    id: "colleague",
                    name: "Alex, colleague",
                    publicLine: "What everybody knows of Alex.",
                    brief: "What only Alex knows. A good brief says what would make Alex change.",
                    goal: "What Alex wants to reach."
                ),
            ],
            phases: phases,
            injects: [
                Inject(
                    id: "phone",
                    trigger: .after("question", seconds: 60),
                    to: ["colleague"],
                    channel: .card,
                    text: "Something from outside makes it harder.",
                    purpose: .pressure
                )
            ],
            observation: ObservationGrid(
                scale: .frequency(["not seen", "once", "several times"]),
                items: [
                    ObservationGrid.Item(
                        id: "says-what",
                        role: "newcomer",
                        skill: "ask-for-help",
                        behaviour: "Says what the difficulty is"
                    ),
                    ObservationGrid.Item(id: "thanks", skill: "ask-for-help", behaviour: "Says thank you"),
                ]
            ),
            deroling: RolePlayScenario.Deroling(
                facilitator: "Everybody stands up and shakes the role off.",
                question: "Say your own name, and one thing in which you are not like your role."
            )
        )
    }

    private static let phases = [
        RolePlayScenario.Phase(
            id: "brief",
            kind: .briefing,
            minutes: 5,
            facilitator: "Deal the role cards. Read aloud only what everybody may know."
        ),
        RolePlayScenario.Phase(
            id: "scene",
            kind: .play([
                RolePlayScenario.Beat(id: "question", lead: "newcomer", cue: "By what one sees that it begins."),
                RolePlayScenario.Beat(id: "answer", lead: "colleague", cue: "By what one sees that it goes on."),
            ]),
            minutes: 7,
            facilitator: "What you watch for while they play."
        ),
        RolePlayScenario.Phase(
            id: "again",
            kind: .replay(from: "question", swaps: [RolePlayScenario.Swap("newcomer", "colleague")]),
            minutes: 6,
            facilitator: "What they can try now."
        ),
        RolePlayScenario.Phase(
            id: "talk",
            kind: .debrief([
                RolePlayScenario.Step(id: "felt", purpose: .reactions, asked: .players, question: "How did it feel?"),
                RolePlayScenario.Step(
                    id: "saw",
                    purpose: .analysis,
                    asked: .observers,
                    question: "What did you see or hear?"
                ),
                RolePlayScenario.Step(
                    id: "next",
                    purpose: .transfer,
                    asked: .all,
                    question: "What will you try tomorrow?"
                ),
            ]),
            minutes: 12,
            facilitator: "First feelings, then what was seen, then tomorrow."
        ),
    ]
}
