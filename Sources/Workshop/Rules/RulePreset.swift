/// A ready-made set of rules for an occasion.
public enum RulePreset: String, CaseIterable, Hashable, Sendable {
    /// Half an hour: two short rounds.
    case quick
    /// The default rules.
    case standard
    /// An hour and a half: four rounds with medals.
    case long
    /// For people who have never played: short, open, with many silly jobs.
    case firstTime = "first-time"
    /// Together instead of against each other.
    case cooperative
    /// For those who will lead workshops: ratings, running scores and tie-breaks are all met.
    case trainer

    /// The rules.
    public var rules: RoundRules {
        var rules = RoundRules()
        switch self {
        case .quick:
            rules.rounds = 2
            rules.skillsPerRound = 2
            rules.pitchSeconds = 40
        case .standard: break
        case .long:
            rules.rounds = 4
            rules.handSize = 6
            rules.ballot = .medals
        case .firstTime:
            rules.rounds = 2
            rules.pitchSeconds = 60
            rules.sillyPercent = 50
            rules.freeSwaps = 2
            rules.jobChoice = .open
        case .cooperative:
            rules.pitchSeconds = 60
            rules.variant = .cooperative
        case .trainer:
            rules.rounds = 2
            rules.pitchSeconds = 90
            rules.rubricFeedback = true
            rules.tie = .revote
            rules.finalTie = .pitchOff
            rules.showRunningScores = true
        }
        return rules
    }

    /// How many minutes it takes six people, roundly; ``TimePlan`` says it for any number.
    public var minutes: Int {
        switch self {
        case .quick: 30
        case .standard, .trainer: 65
        case .long: 90
        case .firstTime: 40
        case .cooperative: 60
        }
    }
}
