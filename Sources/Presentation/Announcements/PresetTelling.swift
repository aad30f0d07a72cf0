public import Wording
public import Workshop

/// Where the rules of a game come from, before somebody changes them one by one.
public enum RuleSource: Hashable, Sendable {
    /// A ready-made set.
    case preset(RulePreset)
    /// What the deck suggests.
    case deck
    /// What was asked for when the program was started.
    case commandLine

    fileprivate var word: String {
        switch self {
        case .preset(let preset): preset.rawValue
        case .deck: "deck"
        case .commandLine: "given"
        }
    }
}

/// How ready-made rules and the time they take are told.
public enum PresetTelling {
    /// What a set of rules is called.
    public static func name(of source: RuleSource) -> Message {
        Message.presetName(preset: source.word)
    }

    /// What a set of rules is good for, in one sentence.
    public static func sentence(of source: RuleSource) -> Message {
        Message.presetSays(preset: source.word)
    }

    /// A time in whole minutes, said as an estimate.
    public static func minutes(_ seconds: Int) -> Message {
        Message.presetMinutes(minutes: TimePlan.minutes(seconds))
    }

    /// A set of rules with its time for so many people.
    public static func line(of preset: RulePreset, people: Int) -> Message {
        Message.presetLine(
            preset: name(of: .preset(preset)),
            minutes: minutes(TimePlan(rules: preset.rules, people: people).total),
            says: sentence(of: .preset(preset))
        )
    }

    /// A whole plan in one line.
    public static func line(of plan: TimePlan) -> Message {
        Message.planLine(
            welcome: TimePlan.minutes(plan.welcome),
            rounds: plan.rounds,
            round: clock(plan.round),
            research: clock(plan.research),
            interview: clock(plan.interview),
            vote: clock(plan.vote),
            result: clock(plan.result),
            debrief: TimePlan.minutes(plan.debrief),
            total: TimePlan.minutes(plan.total)
        )
    }

    /// Minutes and seconds, such as `1:30`.
    public static func clock(_ seconds: Int) -> String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
