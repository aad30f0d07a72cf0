import Workshop

extension Pinned {
    static let practice = stories + walks + pitchPractices

    private static let stories = [
        Pinned(.storyAdded(story), "storyAdded", #""story":"# + storyText)
    ]

    /// A story with one of everything the record can hold.
    private static let story = Story(
        id: "queue",
        version: 2,
        title: "The queue",
        summary: "Somebody \"jumps\" it.",
        minutes: 4,
        skills: [TrainedSkill(id: "stay-calm", name: "Stay calm")],
        variables: [
            Story.Variable(id: "anger", kind: .counter(initial: 0, least: -1, most: 2)),
            Story.Variable(id: "seen", kind: .flag(initial: false)),
        ],
        start: "shop",
        nodes: [
            Story.Node(
                id: "shop",
                speaker: "Léa",
                text: "Me first!",
                media: Story.Media(file: "shop.png", alternative: "A queue"),
                effects: [.set("seen", .truth(true))],
                way: .choices([
                    Story.Choice(
                        id: "wait",
                        text: "Wait.",
                        goto: "door",
                        condition: .or(
                            .and(.and(.holds("seen"), .visited("shop")), .not(.chosen("wait"))),
                            .compares("anger", .atMost, 1)
                        ),
                        isOnce: true,
                        effects: [.set("anger", .number(0)), .add("anger", -1), .score("stay-calm", 2)],
                        consequence: "She smiles.",
                        coaching: "Good."
                    ),
                    Story.Choice(id: "go", text: "Go.", goto: "coin"),
                ]),
                isCheckpoint: true,
                tags: ["first"]
            ),
            Story.Node(id: "door", text: "", way: .goto("out")),
            Story.Node(id: "coin", text: "Heads?", way: .random([Story.Branch(weight: 3, goto: "out")])),
        ],
        endings: [
            Story.Ending(
                id: "out",
                outcome: .mixed,
                text: "Out.",
                media: Story.Media(file: "out.png", alternative: "A door")
            )
        ],
        bands: [
            Story.Band(skill: "stay-calm", from: 1, to: 9, text: "Calm."), Story.Band(from: -9, to: 0, text: "Hm."),
        ],
        debrief: ["Why?"]
    )

    private static let storyText = #"""
        {"schema":"scenario/1","kind":"branching","id":"queue","version":2,"language":"en","title":"The queue",
        "summary":"Somebody \"jumps\" it.","minutes":4,"skills":[{"id":"stay-calm","name":"Stay calm"}],
        "variables":{"anger":{"type":"counter","initial":0,"min":-1,"max":2},"seen":{"type":"flag","initial":false}},
        "start":"shop",
        "nodes":[
        {"id":"shop","speaker":"Léa","text":"Me first!","media":{"file":"shop.png","alt":"A queue"},
        "set":{"seen":true},"checkpoint":true,"tags":["first"],
        "choices":[{"id":"wait","text":"Wait.","goto":"door",
        "if":"seen and visited(\"shop\") and not chosen(\"wait\") or anger <= 1","once":true,
        "set":{"anger":0},"add":{"anger":-1},"score":{"stay-calm":2},
        "feedback":{"consequence":"She smiles.","coaching":"Good."}},
        {"id":"go","text":"Go.","goto":"coin"}]},
        {"id":"door","goto":"out"},
        {"id":"coin","text":"Heads?","random":[{"weight":3,"goto":"out"}]}],
        "endings":[{"id":"out","outcome":"mixed","text":"Out.","media":{"file":"out.png","alt":"A door"}}],
        "bands":[{"skill":"stay-calm","from":1,"to":9,"text":"Calm."},{"from":-9,"to":0,"text":"Hm."}],
        "debrief":["Why?"]}
        """#.split(separator: "\n").joined()

    private static let walks = [
        Pinned(
            .story(.began(story: "queue", seat: "s1", feedback: .atEnd)),
            "storyBegan",
            #""story":"queue","seat":"s1","feedback":"atEnd""#
        ),
        Pinned(
            .story(.began(story: "queue", seat: "s1", feedback: .now)),
            "storyBegan",
            #""story":"queue","seat":"s1","feedback":"now""#
        ),
        Pinned(.story(.chose("wait")), "storyChoiceMade", #""choice":"wait""#, by: (.seat("s1"), "s1")),
        Pinned(.story(.wentOn(to: "out")), "storyWentOn", #""place":"out""#, by: (.rules, "rules")),
        Pinned(.story(.wentBack(to: "shop")), "storyWentBack", #""place":"shop""#),
        Pinned(.story(.restarted), "storyRestarted"),
        Pinned(.story(.thoughtKept("Ask first")), "storyThoughtKept", #""text":"Ask first""#),
        Pinned(.story(.left), "storyLeft"),
    ]

    private static let pitchPractices = [
        Pinned(
            .pitchPractice(
                .began(
                    deck: "small",
                    seat: "s1",
                    plan: PitchPractice.Plan(skills: 2, preparationSeconds: 60, pitchSeconds: 45),
                    practisedBefore: [PitchPractice.Times(skill: "k1", count: 3)]
                )
            ),
            "practiceBegan",
            #""deck":"small","seat":"s1","skills":2,"preparationSeconds":60,"pitchSeconds":45,"#
                + #""practisedBefore":[{"skill":"k1","count":3}]"#
        ),
        Pinned(
            .pitchPractice(.drawn(skills: ["k1", "k2"], job: "j1")),
            "practiceDrawn",
            #""skills":["k1","k2"],"job":"j1""#
        ),
        Pinned(.pitchPractice(.started(.aloud)), "practiceStarted", #""manner":"aloud""#),
        Pinned(.pitchPractice(.started(.typed)), "practiceStarted", #""manner":"typed""#),
        Pinned(.pitchPractice(.paused), "practicePaused"),
        Pinned(.pitchPractice(.resumed), "practiceResumed"),
        Pinned(.pitchPractice(.extended(seconds: 30)), "practiceExtended", #""seconds":30"#),
        Pinned(.pitchPractice(.written("I ask.")), "practiceLineWritten", #""text":"I ask.""#),
        Pinned(.pitchPractice(.done), "practiceDone"),
        Pinned(
            .pitchPractice(.rated(.situation, level: 3)),
            "practiceRated",
            #""criterion":"situation","level":3"#
        ),
        Pinned(.pitchPractice(.thoughtKept("Names")), "practiceThoughtKept", #""text":"Names""#),
        Pinned(.pitchPractice(.left), "practiceLeft"),
    ]
}
