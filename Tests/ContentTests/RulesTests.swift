import Content
import Diagnostics
import JSONText
import Testing
import Workshop

@Suite("Rules in files")
struct RulesTests {
    private func read(_ text: String, over base: RoundRules = RoundRules()) -> Reading<RoundRules> {
        RulesReader.read(Array(text.utf8), file: "r.json", over: base)
    }

    private func complaints(_ text: String) -> [String] {
        read(text).diagnostics.map(\.said)
    }

    @Test("The default rules are written in full")
    func defaultRulesInFull() {
        #expect(
            String(decoding: RulesWriter.file(RoundRules()), as: UTF8.self) == """
                {
                  "schema": "rules/1",
                  "rounds": 3,
                  "grouping": "alone",
                  "handSize": 5,
                  "sillyShare": 0.3,
                  "freeSwaps": 1,
                  "skillsPerRound": 3,
                  "oneOfEachDimension": true,
                  "jobChoice": "secret",
                  "pitchSeconds": 75,
                  "ballot": "single",
                  "collection": "secret",
                  "rubricFeedback": false,
                  "observersVote": true,
                  "scoring": "votes",
                  "tie": "shared",
                  "finalTie": "coWinners",
                  "showRunningScores": false,
                  "variant": "competitive"
                }

                """
        )
    }

    /// Every value of every rule, one rule at a time.
    static let everyRule: [RoundRules] = {
        var all: [RoundRules] = []
        func vary<Value>(_ rule: WritableKeyPath<RoundRules, Value>, _ values: some Sequence<Value>) {
            for value in values {
                var rules = RoundRules()
                rules[keyPath: rule] = value
                all.append(rules)
            }
        }
        vary(\.rounds, 1...20)
        vary(\.grouping, [.alone, .pairs] + (2...12).map { .teams($0) })
        vary(\.handSize, 1...12)
        vary(\.sillyPercent, 0...100)
        vary(\.freeSwaps, 0...12)
        vary(\.skillsPerRound, 1...6)
        vary(\.oneOfEachDimension, [true, false])
        vary(\.jobChoice, JobChoice.allCases)
        vary(\.pitchSeconds, 10...900)
        vary(\.ballot, BallotMethod.allCases)
        vary(\.collection, BallotCollection.allCases)
        vary(\.rubricFeedback, [true, false])
        vary(\.observersVote, [true, false])
        vary(\.scoring, Scoring.allCases)
        vary(\.tie, TieRule.allCases)
        vary(\.finalTie, FinalTieRule.allCases)
        vary(\.showRunningScores, [true, false])
        vary(\.variant, Variant.allCases)
        return all
    }()

    @Test("Every value of every rule comes back as it was written")
    func everyRuleComesBack() {
        var strange = RoundRules()
        strange.rounds = 20
        strange.grouping = .pairs
        strange.handSize = 1
        strange.sillyPercent = 99
        strange.freeSwaps = 12
        strange.skillsPerRound = 6
        strange.oneOfEachDimension = false
        strange.jobChoice = .open
        strange.pitchSeconds = 10
        strange.ballot = .rubric
        strange.collection = .paper
        strange.rubricFeedback = true
        strange.observersVote = false
        strange.scoring = .rank
        strange.tie = .pitchOff
        strange.finalTie = .pitchOff
        strange.showRunningScores = true
        strange.variant = .cooperative
        for rules in Self.everyRule + [strange] {
            // Reading over a base that differs everywhere shows that each rule is written, not merely left alone.
            let reading = RulesReader.read(RulesWriter.file(rules), file: "r.json", over: strange)
            #expect(reading == .accepted(rules, warnings: []))
        }
    }

    @Test("Rules that are not named keep their value from the base")
    func partialRulesLieOnTheirBase() {
        var base = RoundRules()
        base.rounds = 7
        base.tie = .revote
        var expected = base
        expected.tie = .pitchOff
        #expect(read(#"{"schema":"rules/1","tie":"pitchOff"}"#, over: base) == .accepted(expected, warnings: []))
        #expect(read(#"{"$schema":"r","schema":"rules/1"}"#, over: base) == .accepted(base, warnings: []))
    }

    static let refusals: [(String, String)] = [
        (#""rounds": 0"#, "This must be a whole number from 1 to 20, not 0. ($.rounds) [out-of-range]"),
        (#""rounds": 21"#, "This must be a whole number from 1 to 20, not 21. ($.rounds) [out-of-range]"),
        (#""rounds": 2.5"#, "This must be a whole number from 1 to 20, not 2.5. ($.rounds) [wrong-type]"),
        (#""rounds": "3""#, "This must be a whole number from 1 to 20, not \"3\". ($.rounds) [wrong-type]"),
        (
            #""rounds": 12345678901234567890"#,
            "This must be a whole number from 1 to 20, not 12345678901234567890. ($.rounds) [out-of-range]"
        ),
        (
            #""handSize": -1"#,
            "This must be a whole number from 1 to 12, not -1. ($.handSize) [out-of-range]"
        ),
        (
            #""freeSwaps": 13"#,
            "This must be a whole number from 0 to 12, not 13. ($.freeSwaps) [out-of-range]"
        ),
        (
            #""skillsPerRound": 7"#,
            "This must be a whole number from 1 to 6, not 7. ($.skillsPerRound) [out-of-range]"
        ),
        (
            #""pitchSeconds": 9"#,
            "This must be a whole number from 10 to 900, not 9. ($.pitchSeconds) [out-of-range]"
        ),
        (
            #""sillyShare": 1.01"#,
            "This must be a number from 0 to 1 with at most two decimals, not 1.01. ($.sillyShare) [out-of-range]"
        ),
        (
            #""sillyShare": 0.333"#,
            "This must be a number from 0 to 1 with at most two decimals, not 0.333. ($.sillyShare) [out-of-range]"
        ),
        (
            #""sillyShare": 1e999"#,
            "This must be a number from 0 to 1 with at most two decimals, not 1e999. ($.sillyShare) [out-of-range]"
        ),
        (
            #""sillyShare": "30 %""#,
            "This must be a number from 0 to 1 with at most two decimals, not \"30 %\". ($.sillyShare) [wrong-type]"
        ),
        (
            #""grouping": "teams""#,
            "“teams” cannot stand here. Write one of these: “alone”, “pairs” and “{\"teams\": 4}”. ($.grouping) [unknown-word]"
        ),
        (
            #""grouping": "pair""#,
            "“pair” cannot stand here. Write one of these: “alone”, “pairs” and “{\"teams\": 4}”. Did you mean “pairs”? ($.grouping) [unknown-word]"
        ),
        (#""grouping": 4"#, "This must be a word or an object, not 4. ($.grouping) [wrong-type]"),
        (
            #""grouping": {"teams": 1}"#,
            "This must be a whole number from 2 to 12, not 1. ($.grouping.teams) [out-of-range]"
        ),
        (#""grouping": {}"#, "The key “teams” is missing here. ($.grouping) [missing-key]"),
        (
            #""grouping": {"team": 4}"#,
            "The key “team” has no meaning here. Did you mean “teams”? ($.grouping) [unknown-key]"
        ),
        (
            #""observersVote": "yes""#,
            "This must be true or false, not \"yes\". ($.observersVote) [wrong-type]"
        ),
        (#""observersVote": 1"#, "This must be true or false, not 1. ($.observersVote) [wrong-type]"),
        (
            #""ballot": "ranking""#,
            "“ranking” cannot stand here. Write one of these: “single”, “medals”, “ranked”, “approval”, “score” and “rubric”. ($.ballot) [unknown-word]"
        ),
        (
            #""tie": "pitchoff""#,
            "“pitchoff” cannot stand here. Write one of these: “shared”, “revote” and “pitchOff”. Did you mean “pitchOff”? ($.tie) [unknown-word]"
        ),
        (#""tie": null"#, "This must be text in double quotes, not null. ($.tie) [wrong-type]"),
        (#""handsize": 4"#, "The key “handsize” has no meaning here. Did you mean “handSize”? [unknown-key]"),
        (#""music": true"#, "The key “music” has no meaning here. [unknown-key]"),
    ]

    @Test("Every wrong rule is refused with what was expected", arguments: refusals)
    func wrongRulesAreRefused(rule: String, complaint: String) {
        let found = complaints("{\"schema\":\"rules/1\",\n\(rule)}")
        // The column is the reader's business and told elsewhere; here the line and the whole sentence count.
        let withoutColumn = found.map { $0.replacing(/^r\.json:2:[0-9]+/, with: "r.json:2") }
        #expect(withoutColumn == ["r.json:2: error: " + complaint])
    }

    @Test("A file of rules must say that it is one, and of which version")
    func formatIsNamed() {
        #expect(complaints("{}") == ["r.json:1:1: error: The key “schema” is missing here. [missing-key]"])
        #expect(
            complaints(#"{"schema":"rules/2","new":1}"#) == [
                "r.json:1:11: error: The file is in the format “rules/2”, and this version of JobHunter reads “rules/1”. Use a newer version of JobHunter. ($.schema) [newer-format]"
            ]
        )
        #expect(
            complaints(#"{"schema":"deck/1"}"#) == [
                "r.json:1:11: error: The format must be “rules/1” here, not “deck/1”. ($.schema) [wrong-format]"
            ]
        )
        #expect(
            complaints("[]") == ["r.json:1:1: error: This must be an object in curly brackets, not […]. [wrong-type]"]
        )
    }

    @Test("Wrong rules inside a deck are refused with their whole path")
    func suggestedRules() {
        let text = TestDecks.sound.replacing(
            "\"authors\"",
            with: #""suggestedRules": {"rounds": 0, "schema": "rules/1", "tie": {}}, "authors""#
        )
        #expect(
            TestDecks.complaints(about: text) == [
                "x.json:3:30: error: This must be a whole number from 1 to 20, not 0. ($.suggestedRules.rounds) [out-of-range]",
                "x.json:3:33: error: The key “schema” has no meaning here. ($.suggestedRules) [unknown-key]",
                "x.json:3:61: error: This must be text in double quotes, not {…}. ($.suggestedRules.tie) [wrong-type]",
            ]
        )
    }
}
