import Workshop

/// Everything the rules allow to be combined that decides a score, each combination as often as the others.
///
/// Drawn at random, some combinations would come up forty times as often as others.
struct RuleCombinations {
    private let all: [RoundRules]
    private var played: [Int]

    init() {
        var all: [RoundRules] = []
        for variant in Variant.allCases {
            for ballot in BallotMethod.allCases {
                for collection in BallotCollection.allCases {
                    for scoring in Scoring.allCases {
                        for tie in TieRule.allCases {
                            for finalTie in FinalTieRule.allCases {
                                var rules = RoundRules()
                                rules.variant = variant
                                rules.ballot = ballot
                                rules.collection = collection
                                rules.scoring = scoring
                                rules.tie = tie
                                rules.finalTie = finalTie
                                if rules.faults.isEmpty { all.append(rules) }
                            }
                        }
                    }
                }
            }
        }
        self.all = all
        played = all.map { _ in 0 }
    }

    /// Rules with the combination played least so far in place of their own.
    func next(for rules: RoundRules) -> RoundRules {
        let least = played.indices.min { played[$0] < played[$1] } ?? 0
        var rules = rules
        rules.variant = all[least].variant
        rules.ballot = all[least].ballot
        rules.collection = all[least].collection
        rules.scoring = all[least].scoring
        rules.tie = all[least].tie
        rules.finalTie = all[least].finalTie
        if rules.variant == .cooperative || rules.collection != .secret || rules.ballot.method.ratesSkills {
            rules.rubricFeedback = false
        }
        return rules
    }

    /// Counts a game that was played to its end with at least one vote.
    mutating func note(_ game: GameView) {
        guard game.rounds.contains(where: { !$0.results.isEmpty }) else { return }
        for (place, rules) in all.enumerated() where rules.decidesLike(game.rules) { played[place] += 1 }
    }
}

extension RoundRules {
    fileprivate func decidesLike(_ other: RoundRules) -> Bool {
        variant == other.variant && ballot == other.ballot && collection == other.collection
            && scoring == other.scoring && tie == other.tie && finalTie == other.finalTie
    }
}
