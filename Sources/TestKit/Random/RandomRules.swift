public import Workshop

extension RoundRules {
    /// Rules drawn at random; `mischief` percent of the numbers lie outside their range.
    public static func random(using chance: inout SplitMix64, mischief: Int = 0) -> RoundRules {
        var rules = RoundRules()
        rules.rounds = chance.number(1...3, mischief: mischief)
        rules.grouping = chance.pick([.alone, .alone, .pairs, .teams(2), .teams(3)]) ?? .alone
        if chance.below(100) < mischief { rules.grouping = .teams(chance.below(20)) }
        rules.handSize = chance.number(1...5, mischief: mischief)
        rules.sillyPercent = chance.number(0...100, mischief: mischief)
        rules.freeSwaps = chance.number(0...2, mischief: mischief)
        rules.skillsPerRound = chance.number(1...4, mischief: mischief)
        rules.oneOfEachDimension = chance.flip()
        rules.jobChoice = chance.case()
        rules.pitchSeconds = chance.number(10...90, mischief: mischief)
        rules.ballot = chance.case()
        rules.collection = chance.below(4) > 0 ? .secret : chance.case()
        rules.rubricFeedback = chance.below(4) == 0
        rules.observersVote = chance.flip()
        rules.scoring = chance.case()
        rules.tie = chance.case()
        rules.finalTie = chance.case()
        rules.showRunningScores = chance.flip()
        rules.variant = chance.below(5) > 0 ? .competitive : .cooperative
        return rules
    }

    /// Rules drawn at random that can be played.
    public static func playable(using chance: inout SplitMix64) -> RoundRules {
        var rules = random(using: &chance)
        for fault in rules.faults {
            switch fault {
            case .outOfRange: return RoundRules()
            case .meanNeedsOrderScoring: rules.scoring = .rank
            case .ballotCannotBeTyped:
                rules.ballot = chance.pick(BallotMethod.allCases.filter(\.method.takesTotals)) ?? .single
            case .feedbackNeedsBallots: rules.rubricFeedback = false
            case .cooperationNeedsBallots:
                rules.collection = .secret
                rules.rubricFeedback = false
            case .cooperationHasNoTies:
                rules.tie = .shared
                rules.finalTie = .coWinners
            }
        }
        return rules
    }
}

extension SplitMix64 {
    /// True or false, equally likely.
    mutating func flip() -> Bool { below(2) == 0 }

    /// A number of a range; `mischief` percent of the time one close to it or far away.
    mutating func number(_ range: ClosedRange<Int>, mischief: Int) -> Int {
        if below(100) < mischief {
            return pick([range.lowerBound - 1, -1, 0, 21, 13, 101, 901, Int.max, Int.min]) ?? 0
        }
        return range.lowerBound + below(range.count)
    }

    /// A case of an enumeration, all equally likely.
    mutating func `case`<Value: CaseIterable>() -> Value {
        let cases = Array(Value.allCases)
        return cases[below(cases.count)]
    }
}
