/// The format `scenario/1`: role-plays and branching stories.
enum ScenarioFormat {
    static let format = ContentFormat(name: "scenario", version: 1)

    private static let common = ["schema", "kind", "id", "version", "language", "title", "minutes", "skills"]
    private static let commonOptional = ["$schema", "summary", "licence"]

    /// What is looked at before the kind is known.
    static let any = ObjectShape(required: ["kind"])
    static let skill = ObjectShape(required: ["id", "name"])

    static let version = 1...Int.max
    static let minutes = 1...480
    static let storySkills = 0...24
    static let rolePlaySkills = 1...24

    /// The branching kind.
    enum Tale {
        static let story = ObjectShape(
            required: common + ["start", "nodes", "endings"],
            optional: commonOptional + ["variables", "bands", "debrief"]
        )
        static let counter = ObjectShape(required: ["type", "initial", "min", "max"])
        static let flag = ObjectShape(required: ["type", "initial"])
        static let node = ObjectShape(
            required: ["id"],
            optional: [
                "speaker", "text", "media", "set", "add", "score", "choices", "goto", "random", "checkpoint", "tags",
            ]
        )
        static let choice = ObjectShape(
            required: ["id", "text", "goto"],
            optional: ["if", "once", "set", "add", "score", "feedback"]
        )
        static let feedback = ObjectShape(optional: ["consequence", "coaching"])
        static let branch = ObjectShape(required: ["weight", "goto"])
        static let ending = ObjectShape(required: ["id", "outcome", "text"], optional: ["media"])
        static let media = ObjectShape(required: ["file"], optional: ["alt"])
        static let band = ObjectShape(required: ["from", "to", "text"], optional: ["skill", "outcomes"])

        static let variableTypes = ["counter", "flag"]
        static let ways = ["choices", "goto", "random"]
        static let nodes = 1...1_000_000
        static let endings = 1...10_000
        static let choices = 0...50
        static let branches = 0...50
        static let variables = 0...1000
        static let bands = 0...100
        static let outcomes = 1...3
        static let debrief = 0...20
        static let tags = 0...20
        static let number = -1_000_000...1_000_000
        static let score = -1000...1000
        static let weight = 1...1_000_000
        /// Words that conditions need for themselves.
        static let reservedNames = ["and", "or", "not", "visited", "chosen", "true", "false"]
    }

    /// The group kind.
    enum Play {
        static let scenario = ObjectShape(
            required: common + ["group", "safety", "roles", "phases", "deroling"],
            optional: commonOptional + ["injects", "observation"]
        )
        static let group = ObjectShape(required: ["min", "max"], optional: ["observers"])
        static let observers = ObjectShape(required: ["min"])
        static let safety = ObjectShape(required: ["stopWord"], optional: ["optOut", "offLimits"])
        static let role = ObjectShape(
            required: ["id", "name", "public", "brief", "goal"],
            optional: ["count", "optional"]
        )
        private static let phaseKeys = ["id", "kind", "minutes"]
        static let plainPhase = ObjectShape(required: phaseKeys, optional: ["facilitator"])
        static let play = ObjectShape(required: phaseKeys + ["beats"], optional: ["facilitator"])
        static let replay = ObjectShape(
            required: phaseKeys + ["from"],
            optional: ["facilitator", "swap"]
        )
        static let debrief = ObjectShape(required: phaseKeys + ["steps"], optional: ["facilitator"])
        static let beat = ObjectShape(required: ["id", "cue"], optional: ["lead"])
        static let step = ObjectShape(required: ["step", "ask", "question"], optional: ["id"])
        static let inject = ObjectShape(
            required: ["id", "trigger", "to", "channel", "text", "purpose"],
            optional: ["needsRole"]
        )
        static let afterTrigger = ObjectShape(
            required: ["after"],
            optional: ["delaySeconds"]
        )
        static let timeTrigger = ObjectShape(required: ["at", "seconds"])
        static let manualTrigger = ObjectShape(required: ["manual"])
        static let observation = ObjectShape(required: ["scale", "items"])
        static let scale = ObjectShape(required: ["type"], optional: ["levels"])
        static let anchor = ObjectShape(required: ["name", "description"])
        static let item = ObjectShape(
            required: ["id", "skill", "behaviour"],
            optional: ["role", "phase"]
        )
        static let deroling = ObjectShape(required: ["facilitator", "question"])

        static let phaseKinds = ["briefing", "warm-up", "play", "replay", "break", "debrief"]
        static let scaleTypes = ["checklist", "frequency", "anchored"]
        static let people = 2...40
        static let observerCount = 0...20
        static let roles = 2...20
        static let roleCount = 1...20
        static let phases = 1...30
        static let phaseMinutes = 1...240
        static let beats = 1...30
        static let swaps = 0...10
        static let steps = 1...20
        static let injects = 0...50
        static let receivers = 0...20
        static let seconds = 0...14_400
        static let levels = 2...7
        static let items = 1...40
        static let offLimits = 0...12
    }

    /// Limits above which a warning is given.
    enum Advice {
        /// More words than this do not fit a small screen at once.
        static let wordsPerText = 120
        /// A role card that is read in a minute and remembered.
        static let wordsPerBrief = 120
        /// Longer sentences are hard for people with little schooling.
        static let wordsPerSentence = 20
        /// More than this, and an observer counts instead of watching.
        static let itemsPerObserver = 8
        /// So many nodes in a row with one choice are a speech, not a story.
        static let chain = 3
        /// Fewer scored menus than this show no habit.
        static let menusForHabit = 3
    }
}
