public import Workshop

extension RolePlayScenario {
    /// A late arrival for four people or more: every kind of phase, trigger, channel and question is in it.
    ///
    /// What is private in it begins with `canary-`, followed by a word of its own, so that a leak can be searched for.
    public static let small = RolePlayScenario(
        id: "late",
        title: "Late again",
        summary: "Somebody comes late for the third time.",
        minutes: 20,
        skills: [TrainedSkill(id: "owning-up", name: "Own up"), TrainedSkill(id: "listening", name: "Listen")],
        group: Group(least: 4, most: 10, leastObservers: 1),
        safety: Safety(stopWord: "pause", offLimits: ["No touching"]),
        roles: [
            Role(
                id: "trainee",
                name: "Sam",
                publicLine: "Comes 25 minutes late.",
                brief: "canary-brief-trainee",
                goal: "canary-goal-trainee"
            ),
            Role(
                id: "manager",
                name: "Ms Diallo",
                publicLine: "Opened the shop alone.",
                brief: "canary-brief-manager",
                goal: "canary-goal-manager"
            ),
            Role(
                id: "colleague",
                name: "Alex",
                publicLine: "Did Sam's tasks.",
                brief: "canary-brief-colleague",
                goal: "canary-goal-colleague",
                isOptional: true
            ),
        ],
        phases: [
            Phase(id: "briefing", kind: .briefing, minutes: 3, facilitator: "Read the public lines aloud."),
            Phase(id: "warm-up", kind: .warmUp, minutes: 2),
            Phase(id: "scene", kind: .play(beats), minutes: 5),
            Phase(id: "break", kind: .pause, minutes: 1),
            Phase(id: "again", kind: .replay(from: "why", swaps: [Swap("trainee", "manager")]), minutes: 5),
            Phase(id: "talk", kind: .debrief(steps), minutes: 4),
        ],
        injects: injects,
        observation: grid(.frequency(["not seen", "once", "several times"])),
        deroling: Deroling(facilitator: "Put the role down.", question: "Say your own name.")
    )

    /// Two roles and a play, with nothing that could be left out: no observers, no grid, no questions afterwards.
    public static let bare = RolePlayScenario(
        id: "bare",
        title: "A request",
        minutes: 5,
        skills: [],
        group: Group(least: 2, most: 4, leastObservers: 0),
        safety: Safety(stopWord: "stop", mayOptOut: false),
        roles: [
            Role(
                id: "asks",
                name: "The one who asks",
                publicLine: "Asks.",
                brief: "canary-brief-asks",
                goal: "canary-goal-asks",
                count: 2
            )
        ],
        phases: [Phase(id: "only", kind: .play([]), minutes: 5)],
        deroling: Deroling(facilitator: "", question: "Shake it off.")
    )

    /// The small one with each level of the scale described, and the other questions.
    public static let anchored = RolePlayScenario(
        id: "anchored",
        title: "Late again, with levels",
        minutes: 20,
        skills: small.skills,
        group: small.group,
        safety: small.safety,
        roles: small.roles,
        phases: small.phases,
        injects: injects,
        observation: grid(
            .anchored([
                .init(name: "not yet", description: "Explains first."),
                .init(name: "there", description: "Says sorry first."),
            ])
        ),
        deroling: small.deroling
    )

    private static let beats = [
        Beat(id: "enter", lead: "trainee", cue: "Sam comes in."),
        Beat(id: "why", lead: "manager", cue: "Ms Diallo asks why."),
        Beat(id: "plan", cue: "Somebody names a next step."),
    ]

    private static let steps = [
        Step(id: "felt", purpose: .reactions, asked: .players, question: "How did it feel?"),
        Step(id: "saw", purpose: .analysis, asked: .observers, question: "What did you see?"),
        Step(id: "worked", purpose: .analysis, asked: .group, question: "What worked?"),
        Step(id: "try", purpose: .transfer, asked: .all, question: "What will you try?"),
    ]

    private static let injects = [
        Inject(
            id: "phone",
            trigger: .after("enter", seconds: 60),
            to: ["manager"],
            channel: .card,
            text: "canary-card-phone",
            purpose: .pressure
        ),
        Inject(
            id: "aside",
            trigger: .manual,
            to: ["colleague"],
            channel: .whisper,
            text: "canary-card-aside",
            purpose: .help,
            neededRole: "colleague"
        ),
        Inject(
            id: "bell",
            trigger: .at("scene", seconds: 120),
            channel: .announcement,
            text: "The bell rings.",
            purpose: .close
        ),
    ]

    private static func grid(_ scale: ObservationGrid.Scale) -> ObservationGrid {
        ObservationGrid(
            scale: scale,
            items: [
                .init(id: "sorry", role: "trainee", skill: "owning-up", behaviour: "Says sorry before explaining"),
                .init(id: "restates", role: "manager", skill: "listening", behaviour: "Restates what Sam said"),
                .init(id: "time", skill: "owning-up", behaviour: "Names a time for tomorrow", phase: "again"),
            ]
        )
    }
}
