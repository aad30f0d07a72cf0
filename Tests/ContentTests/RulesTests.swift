import Content
import JSONText
import Testing
import Workshop

@Suite("Rules in files")
struct RulesTests {
    private func read(_ text: String, over base: RoundRules = RoundRules()) -> Reading<RoundRules> {
        RulesReader.read(Array(text.utf8), file: "r.json", over: base)
    }

    private func complaints(_ text: String) -> [String] {
        read(text).diagnostics.map(\.description)
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
        (#""rounds": 0"#, "the number 0 where a whole number from 1 to 20 is expected at $.rounds [out-of-range]"),
        (#""rounds": 21"#, "the number 21 where a whole number from 1 to 20 is expected at $.rounds [out-of-range]"),
        (#""rounds": 2.5"#, "the number 2.5 where a whole number from 1 to 20 is expected at $.rounds [wrong-type]"),
        (#""rounds": "3""#, "the text \"3\" where a whole number from 1 to 20 is expected at $.rounds [wrong-type]"),
        (
            #""rounds": 12345678901234567890"#,
            "the number 12345678901234567890 where a whole number from 1 to 20 is expected at $.rounds [out-of-range]"
        ),
        (
            #""handSize": -1"#,
            "the number -1 where a whole number from 1 to 12 is expected at $.handSize [out-of-range]"
        ),
        (
            #""freeSwaps": 13"#,
            "the number 13 where a whole number from 0 to 12 is expected at $.freeSwaps [out-of-range]"
        ),
        (
            #""skillsPerRound": 7"#,
            "the number 7 where a whole number from 1 to 6 is expected at $.skillsPerRound [out-of-range]"
        ),
        (
            #""pitchSeconds": 9"#,
            "the number 9 where a whole number from 10 to 900 is expected at $.pitchSeconds [out-of-range]"
        ),
        (
            #""sillyShare": 1.01"#,
            "the number 1.01 where a number from 0 to 1 with two decimals at most is expected at $.sillyShare [out-of-range]"
        ),
        (
            #""sillyShare": 0.333"#,
            "the number 0.333 where a number from 0 to 1 with two decimals at most is expected at $.sillyShare [out-of-range]"
        ),
        (
            #""sillyShare": 1e999"#,
            "the number 1e999 where a number from 0 to 1 with two decimals at most is expected at $.sillyShare [out-of-range]"
        ),
        (
            #""sillyShare": "30 %""#,
            "the text \"30 %\" where a number from 0 to 1 with two decimals at most is expected at $.sillyShare [wrong-type]"
        ),
        (
            #""grouping": "teams""#,
            "unknown word \"teams\" at $.grouping; expected \"alone\", \"pairs\" or {\"teams\": 4} [unknown-word]"
        ),
        (
            #""grouping": "pair""#,
            "unknown word \"pair\" at $.grouping; expected \"alone\", \"pairs\" or {\"teams\": 4}; "
                + "did you mean \"pairs\"? [unknown-word]"
        ),
        (#""grouping": 4"#, "the number 4 where a word or an object is expected at $.grouping [wrong-type]"),
        (
            #""grouping": {"teams": 1}"#,
            "the number 1 where a whole number from 2 to 12 is expected at $.grouping.teams [out-of-range]"
        ),
        (#""grouping": {}"#, "missing key \"teams\" in a grouping in teams at $.grouping [missing-key]"),
        (
            #""grouping": {"team": 4}"#,
            "unknown key \"team\" in a grouping in teams at $.grouping; did you mean \"teams\"? [unknown-key]"
        ),
        (
            #""observersVote": "yes""#,
            "the text \"yes\" where true or false is expected at $.observersVote [wrong-type]"
        ),
        (#""observersVote": 1"#, "the number 1 where true or false is expected at $.observersVote [wrong-type]"),
        (
            #""ballot": "ranking""#,
            "unknown word \"ranking\" at $.ballot; expected \"single\", \"medals\", \"ranked\", \"approval\", \"score\" "
                + "or \"rubric\" [unknown-word]"
        ),
        (
            #""tie": "pitchoff""#,
            "unknown word \"pitchoff\" at $.tie; expected \"shared\", \"revote\" or \"pitchOff\"; "
                + "did you mean \"pitchOff\"? [unknown-word]"
        ),
        (#""tie": null"#, "null where a text is expected at $.tie [wrong-type]"),
        (#""handsize": 4"#, "unknown key \"handsize\" in a rules file at $; did you mean \"handSize\"? [unknown-key]"),
        (#""music": true"#, "unknown key \"music\" in a rules file at $ [unknown-key]"),
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
        #expect(complaints("{}") == ["r.json:1:1: error: missing key \"schema\" in a rules file at $ [missing-key]"])
        #expect(
            complaints(#"{"schema":"rules/2","new":1}"#) == [
                "r.json:1:11: error: the file is written in the format \"rules/2\", and this program reads \"rules/1\" "
                    + "at $.schema; a newer version of JobHunter can read it [newer-format]"
            ]
        )
        #expect(
            complaints(#"{"schema":"deck/1"}"#) == [
                "r.json:1:11: error: the format \"deck/1\" where \"rules/1\" is expected at $.schema [wrong-format]"
            ]
        )
        #expect(complaints("[]") == ["r.json:1:1: error: a list where an object is expected at $ [wrong-type]"])
    }

    @Test("Wrong rules inside a deck are refused with their whole path")
    func suggestedRules() {
        let text = TestDecks.sound.replacing(
            "\"authors\"",
            with: #""suggestedRules": {"rounds": 0, "schema": "rules/1", "tie": {}}, "authors""#
        )
        #expect(
            TestDecks.complaints(about: text) == [
                "x.json:3:30: error: the number 0 where a whole number from 1 to 20 is expected "
                    + "at $.suggestedRules.rounds [out-of-range]",
                "x.json:3:33: error: unknown key \"schema\" in the suggested rules at $.suggestedRules [unknown-key]",
                "x.json:3:61: error: an object where a text is expected at $.suggestedRules.tie [wrong-type]",
            ]
        )
    }
}
