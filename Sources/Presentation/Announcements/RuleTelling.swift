import Content
import Diagnostics
public import Wording
public import Workshop

/// How rules are told: what each is called, what it is set to, and what follows from that.
public enum RuleTelling {
    /// What a rule is called.
    public static func name(of rule: Rule) -> Message {
        switch rule {
        case .rounds: .ruleRounds
        case .grouping: .ruleGrouping
        case .handSize: .ruleHandSize
        case .sillyShare: .ruleSillyShare
        case .freeSwaps: .ruleFreeSwaps
        case .skillsPerRound: .ruleSkillsPerRound
        case .oneOfEachDimension: .ruleOneOfEachDimension
        case .jobChoice: .ruleJobChoice
        case .pitchSeconds: .rulePitchSeconds
        case .ballot: .ruleBallot
        case .collection: .ruleCollection
        case .rubricFeedback: .ruleRubricFeedback
        case .observersVote: .ruleObserversVote
        case .scoring: .ruleScoring
        case .tie: .ruleTie
        case .finalTie: .ruleFinalTie
        case .showRunningScores: .ruleShowRunningScores
        case .variant: .ruleVariant
        }
    }

    /// A value in a word or two.
    public static func value(_ value: Rule.Value, of rule: Rule) -> Message {
        told(value, of: rule).word
    }

    /// What follows from a value, in one sentence.
    public static func consequence(of value: Rule.Value, of rule: Rule) -> Message {
        told(value, of: rule).sentence
    }

    /// A rule with its value and what follows from it.
    public static func line(of rule: Rule, in rules: RoundRules) -> Message {
        Message.ruleLine(
            rule: name(of: rule),
            value: value(rules[rule], of: rule),
            says: consequence(of: rules[rule], of: rule)
        )
    }

    /// A value and what follows from it.
    public static func option(_ value: Rule.Value, of rule: Rule) -> Message {
        Message.ruleOption(value: self.value(value, of: rule), says: consequence(of: value, of: rule))
    }

    /// A rule as files call it, with its value and what follows from it.
    public static func fileLine(of rule: Rule, in rules: RoundRules) -> Message {
        Message.ruleKeyLine(
            key: rule.rawValue,
            word: word(of: rules[rule]),
            says: consequence(of: rules[rule], of: rule)
        )
    }

    /// A value as files write it, with what follows from it.
    public static func fileOption(_ value: Rule.Value, of rule: Rule) -> Message {
        Message.ruleKeyOption(word: word(of: value), says: consequence(of: value, of: rule))
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
        return Message.ruleUnknown(
            name: name,
            nearest: nearest ?? "",
            isNear: nearest == nil ? "no" : "yes",
            names: names
        )
    }

    /// A value in a word or two, and what follows from it.
    private static func told(_ value: Rule.Value, of rule: Rule) -> (word: Message, sentence: Message) {
        let now: Message.Value
        switch value {
        case .number(let number), .grouping(.teams(let number)): now = .number(number)
        case .grouping, .flag, .word: now = 0
        }
        let value: Message.Value = if case .grouping(.teams) = value { "teams" } else { .text(word(of: value)) }
        return switch rule {
        case .rounds: (.ruleNumber(now: now), .ruleRoundsSays(now: now))
        case .grouping: (.ruleGroupingWord(now: now, value: value), .ruleGroupingSays(now: now, value: value))
        case .handSize: (.ruleNumber(now: now), .ruleHandSizeSays(now: now))
        case .sillyShare: (.rulePercent(now: now), .ruleSillyShareSays(now: now))
        case .freeSwaps: (.ruleNumber(now: now), .ruleFreeSwapsSays(now: now))
        case .skillsPerRound: (.ruleNumber(now: now), .ruleSkillsPerRoundSays(now: now))
        case .oneOfEachDimension: (.ruleFlag(value: value), .ruleOneOfEachDimensionSays(value: value))
        case .jobChoice: (.ruleJobChoiceWord(value: value), .ruleJobChoiceSays(value: value))
        case .pitchSeconds: (.ruleSeconds(now: now), .rulePitchSecondsSays(now: now))
        case .ballot: (.ruleBallotWord(value: value), .ruleBallotSays(value: value))
        case .collection: (.ruleCollectionWord(value: value), .ruleCollectionSays(value: value))
        case .rubricFeedback: (.ruleFlag(value: value), .ruleRubricFeedbackSays(value: value))
        case .observersVote: (.ruleFlag(value: value), .ruleObserversVoteSays(value: value))
        case .scoring: (.ruleScoringWord(value: value), .ruleScoringSays(value: value))
        case .tie: (.ruleTieWord(value: value), .ruleTieSays(value: value))
        case .finalTie: (.ruleFinalTieWord(value: value), .ruleFinalTieSays(value: value))
        case .showRunningScores: (.ruleFlag(value: value), .ruleShowRunningScoresSays(value: value))
        case .variant: (.ruleVariantWord(value: value), .ruleVariantSays(value: value))
        }
    }
}
