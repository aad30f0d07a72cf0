public import Workshop

extension Story {
    /// A story with a bit of everything: a counter, a flag, conditions, chance, a silent node, a choice that can be made
    /// once, checkpoints, bands and all three outcomes.
    public static let parcel = Story(
        id: "wrong-parcel",
        title: "The wrong parcel",
        summary: "A customer opens a parcel that is not hers. You delivered it.",
        minutes: 5,
        skills: [
            TrainedSkill(id: "admit-a-mistake", name: "Admit a mistake"),
            TrainedSkill(id: "stay-calm", name: "Stay calm"),
        ],
        variables: [
            Variable(id: "anger", kind: .counter(initial: 1, least: 0, most: 3)),
            Variable(id: "promised", kind: .flag(initial: false)),
        ],
        start: "door",
        nodes: [
            Node(
                id: "door",
                speaker: "Ms Okafor",
                text: "This is not my parcel. I took a day off for this!",
                way: .choices([
                    Choice(
                        id: "own-up",
                        text: "I took the wrong one. I am sorry.",
                        goto: "van",
                        effects: [.add("anger", -1), .score("admit-a-mistake", 2)],
                        consequence: "She breathes out.",
                        coaching: "You said it first and in plain words."
                    ),
                    Choice(
                        id: "blame",
                        text: "The depot mixes them up all the time.",
                        goto: "van",
                        effects: [.add("anger", 1), .score("admit-a-mistake", -1)],
                        consequence: "She folds her arms.",
                        coaching: "She hears that nobody will mend it."
                    ),
                    Choice(
                        id: "shout",
                        text: "Do not shout at me!",
                        goto: "end-slammed",
                        effects: [.add("anger", 2), .score("stay-calm", -2)],
                        consequence: "The door closes.",
                        coaching: "Anger answers anger. Breathe before you speak."
                    ),
                ])
            ),
            Node(id: "van", text: "You walk back to the van and look for hers.", way: .goto("search")),
            Node(
                id: "search",
                text: "",
                way: .random([Branch(weight: 2, goto: "found"), Branch(weight: 1, goto: "missing")])
            ),
            Node(
                id: "found",
                text: "There it is, under the last box.",
                effects: [.score("stay-calm", 1)],
                way: .choices([
                    Choice(id: "bring", text: "Bring it and wish her a good day.", goto: "end-thanked"),
                    Choice(
                        id: "joke",
                        text: "Joke about it.",
                        goto: "end-shrug",
                        condition: .compares("anger", .atLeast, 1)
                    ),
                ])
            ),
            Node(
                id: "missing",
                speaker: "You",
                text: "It is not in the van.",
                way: .choices([
                    Choice(
                        id: "promise",
                        text: "Promise to call before five.",
                        goto: "missing",
                        isOnce: true,
                        effects: [.set("promised", .truth(true)), .score("admit-a-mistake", 1)],
                        consequence: "You write it on your hand.",
                        coaching: "A promise with a time can be kept."
                    ),
                    Choice(id: "call", text: "Call the depot.", goto: "end-thanked", condition: .holds("promised")),
                    Choice(
                        id: "leave",
                        text: "Drive on.",
                        goto: "end-shrug",
                        condition: .and(.not(.chosen("promise")), .or(.visited("van"), .holds("promised")))
                    ),
                ]),
                isCheckpoint: true
            ),
        ],
        endings: [
            Ending(id: "end-thanked", outcome: .success, text: "She thanks you and closes the door gently."),
            Ending(id: "end-shrug", outcome: .mixed, text: "She shrugs. You will meet her again."),
            Ending(id: "end-slammed", outcome: .setback, text: "You stand before a closed door."),
        ],
        bands: [
            Band(skill: "admit-a-mistake", from: 2, to: 9, text: "You told a mistake as your own."),
            Band(from: -9, to: 0, text: "Think of what she needed to hear."),
        ],
        debrief: ["Which words did she need to hear first?"]
    )

    /// A story that can go round for ever: two rooms, a door between them, and a way out.
    public static let rooms = Story(
        id: "rooms",
        title: "Two rooms",
        minutes: 1,
        skills: [TrainedSkill(id: "keep-going", name: "Keep going")],
        variables: [Variable(id: "turns", kind: .counter(initial: 0, least: 0, most: 5))],
        start: "left",
        nodes: [
            Node(
                id: "left",
                text: "The left room.",
                way: .choices([
                    Choice(id: "to-right", text: "Go right.", goto: "right", effects: [.add("turns", 1)]),
                    Choice(id: "out", text: "Go out.", goto: "outside"),
                ]),
                isCheckpoint: true
            ),
            Node(
                id: "right",
                text: "The right room.",
                way: .choices([
                    Choice(id: "to-left", text: "Go left.", goto: "left", effects: [.score("keep-going", 1)])
                ])
            ),
        ],
        endings: [Ending(id: "outside", outcome: .success, text: "Fresh air.")]
    )

    /// A story that begins nowhere.
    public static let broken = Story(
        id: "broken",
        title: "Broken",
        minutes: 1,
        skills: [],
        start: "nowhere",
        nodes: [],
        endings: []
    )

    /// A story that gets stuck, as one that was never checked may: its only choice can be made once, and silent nodes
    /// lead in a circle.
    public static let stuck = Story(
        id: "stuck",
        title: "Stuck",
        minutes: 1,
        skills: [],
        start: "here",
        nodes: [
            Node(
                id: "here",
                text: "Here.",
                way: .choices([
                    Choice(id: "stay", text: "Stay.", goto: "here", isOnce: true),
                    Choice(id: "spin", text: "Spin.", goto: "spin-1", isOnce: true),
                ])
            ),
            Node(id: "spin-1", text: "", way: .goto("spin-2")),
            Node(id: "spin-2", text: "", way: .goto("spin-1")),
        ],
        endings: [Ending(id: "never", outcome: .setback, text: "Never.")]
    )
}
