/// The format `scenario/1`: role-plays and branching stories.
enum ScenarioFormat {
    static let format = ContentFormat(name: "scenario", version: 1)

    private static let common = ["schema", "kind", "id", "version", "language", "title", "minutes", "skills"]
    private static let commonOptional = ["$schema", "summary", "licence"]

    /// What is looked at before the kind is known.
    static let any = ObjectShape("a scenario", required: ["kind"])
    static let skill = ObjectShape("a trained skill", required: ["id", "name"])

    static let version = 1...Int.max
    static let minutes = 1...480
    static let storySkills = 0...24
    static let rolePlaySkills = 1...24

    /// The branching kind.
    enum Tale {
        static let story = ObjectShape(
            "a branching scenario",
            required: common + ["start", "nodes", "endings"],
            optional: commonOptional + ["variables", "bands", "debrief"]
        )
        static let counter = ObjectShape("a counter", required: ["type", "initial", "min", "max"])
        static let flag = ObjectShape("a flag", required: ["type", "initial"])
        static let node = ObjectShape(
            "a node",
            required: ["id"],
            optional: [
                "speaker", "text", "media", "set", "add", "score", "choices", "goto", "random", "checkpoint", "tags",
            ]
        )
        static let choice = ObjectShape(
            "a choice",
            required: ["id", "text", "goto"],
            optional: ["if", "once", "set", "add", "score", "feedback"]
        )
        static let feedback = ObjectShape("feedback", optional: ["consequence", "coaching"])
        static let branch = ObjectShape("a random branch", required: ["weight", "goto"])
        static let ending = ObjectShape("an ending", required: ["id", "outcome", "text"], optional: ["media"])
        static let media = ObjectShape("media", required: ["file"], optional: ["alt"])
        static let band = ObjectShape("a band", required: ["from", "to", "text"], optional: ["skill", "outcomes"])

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
            "a role-play",
            required: common + ["group", "safety", "roles", "phases", "deroling"],
            optional: commonOptional + ["injects", "observation"]
        )
        static let group = ObjectShape("a group", required: ["min", "max"], optional: ["observers"])
        static let observers = ObjectShape("observers", required: ["min"])
        static let safety = ObjectShape("safety", required: ["stopWord"], optional: ["optOut", "offLimits"])
        static let role = ObjectShape(
            "a role",
            required: ["id", "name", "public", "brief", "goal"],
            optional: ["count", "optional"]
        )
        private static let phaseKeys = ["id", "kind", "minutes"]
        static let plainPhase = ObjectShape("a phase of this kind", required: phaseKeys, optional: ["facilitator"])
        static let play = ObjectShape("a play phase", required: phaseKeys + ["beats"], optional: ["facilitator"])
        static let replay = ObjectShape(
            "a replay phase",
            required: phaseKeys + ["from"],
            optional: ["facilitator", "swap"]
        )
        static let debrief = ObjectShape("a debrief phase", required: phaseKeys + ["steps"], optional: ["facilitator"])
        static let beat = ObjectShape("a beat", required: ["id", "cue"], optional: ["lead"])
        static let step = ObjectShape("a step", required: ["step", "ask", "question"], optional: ["id"])
        static let inject = ObjectShape(
            "an inject",
            required: ["id", "trigger", "to", "channel", "text", "purpose"],
            optional: ["needsRole"]
        )
        static let afterTrigger = ObjectShape(
            "a trigger after a beat",
            required: ["after"],
            optional: ["delaySeconds"]
        )
        static let timeTrigger = ObjectShape("a trigger at a time", required: ["at", "seconds"])
        static let manualTrigger = ObjectShape("a trigger by hand", required: ["manual"])
        static let observation = ObjectShape("an observation grid", required: ["scale", "items"])
        static let scale = ObjectShape("a scale", required: ["type"], optional: ["levels"])
        static let anchor = ObjectShape("a level", required: ["name", "description"])
        static let item = ObjectShape(
            "a grid item",
            required: ["id", "skill", "behaviour"],
            optional: ["role", "phase"]
        )
        static let deroling = ObjectShape("the leaving of the roles", required: ["facilitator", "question"])

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
