import Testing
import Workshop

@Suite("The options of a game")
struct RulesTests {
    private func faults(_ change: (inout RoundRules) -> Void) -> [RoundRules.Fault] {
        var rules = RoundRules()
        change(&rules)
        return rules.faults
    }

    @Test("The defaults are those of the rules and can be played")
    func defaults() {
        let rules = RoundRules()
        #expect(rules.faults == [])
        #expect(rules.handSize == 5)
        #expect(rules.sillyPercent == 30)
        #expect(rules.freeSwaps == 1)
        #expect(rules.skillsPerRound == 3)
        #expect(rules.oneOfEachDimension)
        #expect(rules.jobChoice == .secret)
        #expect(rules.pitchSeconds == 75)
        #expect(rules.ballot == .single)
        #expect(rules.observersVote)
        #expect(rules.scoring == .votes)
        #expect(rules.tie == .shared)
        #expect(rules.finalTie == .coWinners)
        #expect(!rules.showRunningScores)
    }

    @Test("Every number has a range, and both its ends can be played")
    func ranges() {
        let options: [(WritableKeyPath<RoundRules, Int>, String, ClosedRange<Int>)] = [
            (\.rounds, "rounds", 1...20), (\.handSize, "handSize", 1...12), (\.sillyPercent, "sillyShare", 0...100),
            (\.freeSwaps, "freeSwaps", 0...12), (\.skillsPerRound, "skillsPerRound", 1...6),
            (\.pitchSeconds, "pitchSeconds", 10...900),
        ]
        for (path, option, range) in options {
            for value in [range.lowerBound - 1, range.upperBound + 1] {
                #expect(
                    faults { $0[keyPath: path] = value } == [.outOfRange(option: option, value: value, range: range)]
                )
            }
            for value in [range.lowerBound, range.upperBound] { #expect(faults { $0[keyPath: path] = value } == []) }
        }
        #expect(faults { $0.grouping = .teams(1) } == [.outOfRange(option: "grouping.teams", value: 1, range: 2...12)])
        #expect(
            faults { $0.grouping = .teams(13) } == [.outOfRange(option: "grouping.teams", value: 13, range: 2...12)]
        )
    }

    @Test("Rules that do not go together are named, all of them")
    func combinations() {
        #expect(faults { $0.ballot = .rubric } == [.meanNeedsOrderScoring])
        #expect(
            faults {
                $0.ballot = .rubric; $0.scoring = .winner
            } == []
        )
        #expect(
            faults {
                $0.ballot = .score; $0.collection = .hands
            } == []
        )
        for method in [BallotMethod.ranked, .approval] {
            #expect(
                faults {
                    $0.ballot = method; $0.collection = .paper
                } == [.ballotCannotBeTyped]
            )
        }
        #expect(
            faults {
                $0.ballot = .medals; $0.collection = .hands
            } == []
        )
        #expect(
            faults {
                $0.rubricFeedback = true; $0.collection = .hands
            } == [.feedbackNeedsBallots]
        )
        #expect(
            faults {
                $0.rubricFeedback = true; $0.ballot = .rubric; $0.scoring = .rank
            } == [.feedbackNeedsBallots]
        )
        #expect(
            faults {
                $0.variant = .cooperative; $0.collection = .paper
            } == [.cooperationNeedsBallots]
        )
        #expect(
            faults {
                $0.variant = .cooperative; $0.tie = .revote
            } == [.cooperationHasNoTies]
        )
        #expect(
            faults {
                $0.variant = .cooperative; $0.finalTie = .pitchOff
            } == [.cooperationHasNoTies]
        )
        #expect(
            faults {
                $0.rounds = 0; $0.ballot = .rubric; $0.collection = .paper
            } == [
                .outOfRange(option: "rounds", value: 0, range: 1...20), .meanNeedsOrderScoring,
                .ballotCannotBeTyped,
            ]
        )
    }
}
