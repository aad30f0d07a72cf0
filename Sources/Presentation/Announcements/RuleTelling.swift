import Diagnostics
import Content
public import Wording
public import Workshop

/// How rules are told: what each is called, what it is set to, and what follows from that.
public enum RuleTelling {
    /// What a rule is called.
    public static func name(of rule: Rule) -> Message { Message(keys(of: rule).name) }

    /// A value in a word or two.
    public static func value(_ value: Rule.Value, of rule: Rule) -> Message {
        Message(keys(of: rule).word, values(value))
    }

    /// What follows from a value, in one sentence.
    public static func consequence(of value: Rule.Value, of rule: Rule) -> Message {
        Message(keys(of: rule).sentence, values(value))
    }

    /// A rule with its value and what follows from it.
    public static func line(of rule: Rule, in rules: RoundRules) -> Message {
        Message(
            .ruleLine,
            [
                "rule": .message(name(of: rule)),
                "value": .message(value(rules[rule], of: rule)),
                "says": .message(consequence(of: rules[rule], of: rule)),
            ]
        )
    }

    /// A value and what follows from it.
    public static func option(_ value: Rule.Value, of rule: Rule) -> Message {
        Message(
            .ruleOption,
            [
                "value": .message(self.value(value, of: rule)),
                "says": .message(consequence(of: value, of: rule)),
            ]
        )
    }

    /// A rule as files call it, with its value and what follows from it.
    public static func fileLine(of rule: Rule, in rules: RoundRules) -> Message {
        Message(
            .ruleKeyLine,
            [
                "key": .text(rule.rawValue), "word": .text(word(of: rules[rule])),
                "says": .message(consequence(of: rules[rule], of: rule)),
            ]
        )
    }

    /// A value as files write it, with what follows from it.
    public static func fileOption(_ value: Rule.Value, of rule: Rule) -> Message {
        Message(
            .ruleKeyOption,
            ["word": .text(word(of: value)), "says": .message(consequence(of: value, of: rule))]
        )
    }

    /// A value as it is written on a command line: a figure, `on` or `off`, or the word of a rules file.
    public static func word(of value: Rule.Value) -> String {
        switch value {
        case .number(let number): String(number)
        case .flag(let flag): flag ? "on" : "off"
        case .word(let word): word
        case .grouping(.alone): "alone"
        case .grouping(.pairs): "pairs"
        case .grouping(.teams(let count)): "teams \(count)"
        }
    }

    /// That there is no such rule.
    public static func unknown(_ name: String) -> Message {
        let names = Rule.allCases.map(\.rawValue)
        let nearest = NearestName.of(name, among: names)
        return Message(
            .ruleUnknown,
            [
                "name": .text(name), "isNear": nearest == nil ? "no" : "yes", "nearest": .text(nearest ?? ""),
                "names": .names(names),
            ]
        )
    }

    private static func values(_ value: Rule.Value) -> [String: Message.Value] {
        switch value {
        case .number(let number): ["now": .number(number)]
        case .grouping(.teams(let count)): ["value": "teams", "now": .number(count)]
        case .grouping, .flag, .word: ["value": .text(word(of: value)), "now": 0]
        }
    }

    private static func keys(of rule: Rule) -> (name: MessageKey, word: MessageKey, sentence: MessageKey) {
        switch rule {
        case .rounds: (.ruleRounds, .ruleNumber, .ruleRoundsSays)
        case .grouping: (.ruleGrouping, .ruleGroupingWord, .ruleGroupingSays)
        case .handSize: (.ruleHandSize, .ruleNumber, .ruleHandSizeSays)
        case .sillyShare: (.ruleSillyShare, .rulePercent, .ruleSillyShareSays)
        case .freeSwaps: (.ruleFreeSwaps, .ruleNumber, .ruleFreeSwapsSays)
        case .skillsPerRound: (.ruleSkillsPerRound, .ruleNumber, .ruleSkillsPerRoundSays)
        case .oneOfEachDimension: (.ruleOneOfEachDimension, .ruleFlag, .ruleOneOfEachDimensionSays)
        case .jobChoice: (.ruleJobChoice, .ruleJobChoiceWord, .ruleJobChoiceSays)
        case .pitchSeconds: (.rulePitchSeconds, .ruleSeconds, .rulePitchSecondsSays)
        case .ballot: (.ruleBallot, .ruleBallotWord, .ruleBallotSays)
        case .collection: (.ruleCollection, .ruleCollectionWord, .ruleCollectionSays)
        case .rubricFeedback: (.ruleRubricFeedback, .ruleFlag, .ruleRubricFeedbackSays)
        case .observersVote: (.ruleObserversVote, .ruleFlag, .ruleObserversVoteSays)
        case .scoring: (.ruleScoring, .ruleScoringWord, .ruleScoringSays)
        case .tie: (.ruleTie, .ruleTieWord, .ruleTieSays)
        case .finalTie: (.ruleFinalTie, .ruleFinalTieWord, .ruleFinalTieSays)
        case .showRunningScores: (.ruleShowRunningScores, .ruleFlag, .ruleShowRunningScoresSays)
        case .variant: (.ruleVariant, .ruleVariantWord, .ruleVariantSays)
        }
    }
}
