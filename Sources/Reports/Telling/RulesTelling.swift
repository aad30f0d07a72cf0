import Presentation
import Wording
import Workshop

/// The rules of a game in sentences.
struct RulesTelling {
    private let rules: RoundRules
    private let supply: JobSupply

    init(of game: Game) {
        rules = game.rules
        supply = game.jobSupply
    }

    var items: [ReportItem] {
        var items = [
            ReportItem("rounds", Message.reportRuleRounds(count: rules.rounds)),
            ReportItem("grouping", grouping),
            ReportItem("skills", Message.reportRuleSkills(count: rules.skillsPerRound)),
            ReportItem("hand", hand),
            ReportItem("pitch", Message.reportRulePitch(seconds: rules.pitchSeconds)),
            ReportItem("collection", collection),
        ]
        guard rules.variant == .competitive else {
            return items + [ReportItem("variant", Message.reportRuleTogether)]
        }
        items += [
            ReportItem("ballot", Message.reportRuleBallot(method: rules.ballot.rawValue)),
            ReportItem("scoring", scoring),
            ReportItem("tie", tie), ReportItem("final-tie", finalTie),
        ]
        return items
    }

    /// How many job cards there were, which the deck decides as well.
    private var hand: Message {
        supply.isShort
            ? SupplyTelling.hands(of: supply) : Message.reportRuleHand(count: rules.handSize)
    }

    private var grouping: Message {
        switch rules.grouping {
        case .alone: Message.reportRuleAlone
        case .pairs: Message.reportRulePairs
        case .teams(let count): Message.reportRuleTeams(count: count)
        }
    }

    private var collection: Message {
        switch rules.collection {
        case .secret: .reportRuleSecret
        case .hands: .reportRuleHands
        case .paper: .reportRulePaper
        }
    }

    private var scoring: Message {
        switch rules.scoring {
        case .votes: .reportRuleVotes
        case .winner: .reportRuleWinner
        case .rank: .reportRuleRank
        }
    }

    private var tie: Message {
        switch rules.tie {
        case .shared: .reportRuleShared
        case .revote: .reportRuleRevote
        case .pitchOff: .reportRulePitchOff
        }
    }

    private var finalTie: Message {
        switch rules.finalTie {
        case .coWinners: .reportRuleCoWinners
        case .pitchOff: .reportRuleFinalPitchOff
        }
    }
}
