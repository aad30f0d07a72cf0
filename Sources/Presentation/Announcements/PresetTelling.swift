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
        Message(.presetName, ["preset": .text(source.word)])
    }

    /// What a set of rules is good for, in one sentence.
    public static func sentence(of source: RuleSource) -> Message {
        Message(.presetSays, ["preset": .text(source.word)])
    }

    /// A time in whole minutes, said as an estimate.
    public static func minutes(_ seconds: Int) -> Message {
        Message(.presetMinutes, ["minutes": .number(TimePlan.minutes(seconds))])
    }

    /// A set of rules with its time for so many people.
    public static func line(of preset: RulePreset, people: Int) -> Message {
        Message(
            .presetLine,
            [
                "preset": .message(name(of: .preset(preset))),
                "minutes": .message(minutes(TimePlan(rules: preset.rules, people: people).total)),
                "says": .message(sentence(of: .preset(preset))),
            ]
        )
    }

    /// A whole plan in one line.
    public static func line(of plan: TimePlan) -> Message {
        Message(
            .planLine,
            [
                "welcome": .number(TimePlan.minutes(plan.welcome)), "rounds": .number(plan.rounds),
                "round": .text(clock(plan.round)), "research": .text(clock(plan.research)),
                "interview": .text(clock(plan.interview)), "vote": .text(clock(plan.vote)),
                "result": .text(clock(plan.result)), "debrief": .number(TimePlan.minutes(plan.debrief)),
                "total": .number(TimePlan.minutes(plan.total)),
            ]
        )
    }

    /// Minutes and seconds, such as `1:30`.
    public static func clock(_ seconds: Int) -> String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
