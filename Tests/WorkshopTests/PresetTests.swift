import TestKit
import Testing
import Workshop

@Suite("Ready-made rules and the time they take")
struct PresetTests {
    @Test("Every ready-made set can be played, and no two are the same", arguments: RulePreset.allCases)
    func playable(preset: RulePreset) {
        #expect(preset.rules.faults.isEmpty)
        #expect(RulePreset.allCases.filter { $0.rules == preset.rules } == [preset])
    }

    @Test("For six people the plan adds up to about the minutes that are promised", arguments: RulePreset.allCases)
    func promisedMinutes(preset: RulePreset) {
        let plan = TimePlan(rules: preset.rules, people: 6)
        #expect(abs(TimePlan.minutes(plan.total) - preset.minutes) <= 3)
    }

    @Test("The default rules take six people 36 minutes of play, 10 before it and 20 after it")
    func standardPlan() {
        let plan = TimePlan(rules: RoundRules(), people: 6)
        #expect(plan.research == 120)
        #expect(plan.interview == 480)
        #expect(plan.vote == 90)
        #expect(plan.result == 30)
        #expect(plan.play == 36 * 60)
        #expect(plan.debrief == 20 * 60)
        #expect(plan.welcome == 10 * 60)
        #expect(plan.total == plan.welcome + plan.rounds * plan.round + plan.debrief)
    }

    @Test("Pairs and teams speak less, and everybody still votes")
    func groupedPlan() {
        var rules = RoundRules()
        rules.grouping = .pairs
        #expect(TimePlan(rules: rules, people: 9).interview == 4 * 80)
        #expect(TimePlan(rules: rules, people: 9).vote == 9 * 15)
        rules.grouping = .teams(3)
        #expect(TimePlan(rules: rules, people: 9).interview == 3 * 80)
        #expect(TimePlan(rules: rules, people: 9, pitches: 2).interview == 2 * 80)
        #expect(TimePlan(rules: rules, people: 9, voters: 11).vote == 11 * 15)
    }

    @Test("Whatever is voted by, the vote takes time")
    func everyVotePlanned() {
        for ballot in BallotMethod.allCases {
            for collection in BallotCollection.allCases {
                for variant in Variant.allCases {
                    var rules = RoundRules()
                    rules.ballot = ballot
                    rules.collection = collection
                    rules.variant = variant
                    #expect(TimePlan(rules: rules, people: 3).vote > 0)
                }
            }
        }
    }
}

@Suite("Rules one by one")
struct RuleValueTests {
    @Test("Every value of every rule can be set, and is there afterwards", arguments: Rule.allCases)
    func everyValue(rule: Rule) {
        #expect(rule.values.count > 1)
        for value in rule.values {
            #expect(RoundRules().setting(rule, to: value)[rule] == value)
        }
    }

    @Test("A rule does not take a value of another kind")
    func wrongKind() {
        for rule in Rule.allCases where rule != .oneOfEachDimension {
            let before = RoundRules()
            guard case .flag = before[rule] else {
                #expect(before.setting(rule, to: .flag(true)) == before)
                continue
            }
            #expect(before.setting(rule, to: .number(3)) == before)
        }
        #expect(RoundRules().setting(.ballot, to: .word("nonsense")) == RoundRules())
    }

    @Test("The default rules can be reached from any value by steps", arguments: Rule.allCases)
    func steps(rule: Rule) {
        let values = rule.values
        var rules = RoundRules().setting(rule, to: values[0])
        for _ in values { rules = rules.stepping(rule, by: 1).rules }
        for _ in values { rules = rules.stepping(rule, by: -1).rules }
        #expect(rules[rule] == values[0])
        #expect(rules.faults.isEmpty)
    }

    @Test("A step passes over what cannot be played, and says why")
    func passedOver() {
        var rules = RoundRules()
        rules.ballot = .score
        let stepped = rules.stepping(.ballot, by: 1)
        #expect(stepped.rules == rules)
        #expect(stepped.passedOver == [.meanNeedsOrderScoring])
        rules = RoundRules()
        rules.ballot = .rubric
        rules.scoring = .winner
        let back = rules.stepping(.scoring, by: -1)
        #expect(back.rules == rules)
        #expect(back.passedOver == [.meanNeedsOrderScoring])
        #expect(rules.stepping(.scoring, by: 1).rules.scoring == .rank)
    }

    @Test("A number between two steps goes to the nearest one")
    func betweenSteps() {
        var rules = RoundRules()
        rules.pitchSeconds = 77
        #expect(rules.stepping(.pitchSeconds, by: 1).rules.pitchSeconds == 80)
        #expect(rules.stepping(.pitchSeconds, by: -1).rules.pitchSeconds == 75)
    }
}

@Suite("Several decks as one")
struct JoinedDeckTests {
    private static func deck(_ id: String, _ jobs: [JobCard]) -> Deck {
        Deck(id: ID(id), title: id, licence: "CC0", skills: [], jobs: jobs)
    }

    private static let baker = JobCard(id: "baker", title: "Baker", kind: .realistic)

    @Test("One deck stays as it is, and none is none")
    func one() {
        #expect(Deck.joining([.small]) == .small)
        #expect(Deck.joining([]) == nil)
    }

    @Test("A card that is in both comes once, and another card with its id gets a new one")
    func joined() throws {
        let other = JobCard(id: "baker", title: "Night baker", kind: .silly)
        let pilot = JobCard(id: "pilot", title: "Pilot", kind: .realistic)
        let joined = try #require(
            Deck.joining([Self.deck("a", [Self.baker]), Self.deck("b", [Self.baker, pilot]), Self.deck("c", [other])])
        )
        #expect(joined.id == "a-and-b-and-c")
        #expect(joined.title == "a + b + c")
        #expect(joined.licence == "CC0")
        #expect(joined.jobs.map(\.id) == ["baker", "pilot", "baker-c"])
        #expect(joined.jobs.map(\.title) == ["Baker", "Pilot", "Night baker"])
    }
}
