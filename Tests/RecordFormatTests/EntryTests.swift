import Testing
import Workshop

@testable import RecordFormat

@Suite("Events in JSON")
struct EntryTests {
    @Test("An event is written in exactly these bytes", arguments: Pinned.all)
    func writing(pinned: Pinned) {
        #expect(String(decoding: EntryCodec.bytes(of: pinned.entry), as: UTF8.self) == pinned.text)
    }

    @Test("Bytes written long ago are read as the same event", arguments: Pinned.all)
    func reading(pinned: Pinned) throws {
        #expect(try EntryCodec.entry(from: Array(pinned.text.utf8)) == pinned.entry)
    }

    @Test("Every type of event has a pinned sample")
    func completeness() {
        let sampled = Set(Pinned.all.map(\.entry.event.word))
        #expect(sampled.sorted() == Event.byWord.keys.sorted())
    }

    @Test("The words for choices are these and stay so")
    func words() {
        #expect(Seat.Kind.allCases.map(\.word) == ["participant", "observer", "facilitator"])
        #expect(Dimension.allCases.map(\.word) == ["methodological", "social", "contributory"])
        #expect(JobCard.Kind.allCases.map(\.word) == ["realistic", "silly"])
        #expect(Game.End.allCases.map(\.word) == ["completed", "early"])
        #expect(DebriefGuide.Question.Asked.allCases.map(\.rawValue) == ["group", "each", "players", "observers"])
        #expect(DebriefGuide.Question.Manner.allCases.map(\.rawValue) == ["writeFirst", "pairs", "round", "silent"])
        #expect(Face.allCases.map(\.word) == ["veryBad", "bad", "soSo", "good", "veryGood"])
        #expect(Face.Moment.allCases.map(\.word) == ["before", "after"])
        #expect(RolePlayScenario.Step.Purpose.allCases.map(\.rawValue) == ["reactions", "analysis", "transfer"])
        #expect(RolePlayScenario.Step.Asked.allCases.map(\.rawValue) == ["players", "observers", "all", "group"])
        #expect(Inject.Channel.allCases.map(\.rawValue) == ["card", "whisper", "announcement"])
        #expect(Inject.Purpose.allCases.map(\.rawValue) == ["help", "pressure", "twist", "close"])
        #expect(JobChoice.allCases.map(\.rawValue) == ["secret", "open"])
        #expect(BallotMethod.allCases.map(\.rawValue) == ["single", "medals", "ranked", "approval", "score", "rubric"])
        #expect(BallotCollection.allCases.map(\.word) == ["secret", "hands", "paper"])
        #expect(Scoring.allCases.map(\.rawValue) == ["votes", "winner", "rank"])
        #expect(TieRule.allCases.map(\.rawValue) == ["shared", "revote", "pitchOff"])
        #expect(FinalTieRule.allCases.map(\.rawValue) == ["coWinners", "pitchOff"])
        #expect(Variant.allCases.map(\.rawValue) == ["competitive", "cooperative"])
        #expect(StoryWalk.Feedback.allCases.map(\.word) == ["now", "atEnd"])
        #expect(Story.Ending.Outcome.allCases.map(\.rawValue) == ["success", "mixed", "setback"])
        #expect(Story.Condition.Relation.allCases.map(\.rawValue) == ["==", "!=", "<", "<=", ">", ">="])
        #expect(PitchPractice.Manner.allCases.map(\.word) == ["aloud", "typed"])
        #expect(PitchPractice.Criterion.allCases.map(\.word) == ["named", "situation", "job", "result"])
    }

    @Test("Every value of every rule is read back as it was written")
    func rules() throws {
        var variants: [RoundRules] = []
        func vary<Value>(_ rule: WritableKeyPath<RoundRules, Value>, over values: [Value]) {
            for value in values {
                var rules = RoundRules()
                rules[keyPath: rule] = value
                variants.append(rules)
            }
        }
        vary(\.grouping, over: [.alone, .pairs, .teams(2), .teams(12)])
        vary(\.jobChoice, over: JobChoice.allCases)
        vary(\.ballot, over: BallotMethod.allCases)
        vary(\.collection, over: BallotCollection.allCases)
        vary(\.scoring, over: Scoring.allCases)
        vary(\.tie, over: TieRule.allCases)
        vary(\.finalTie, over: FinalTieRule.allCases)
        vary(\.variant, over: Variant.allCases)
        for rules in variants {
            let entry = Recorded(
                number: 1,
                at: Instant(milliseconds: 0),
                by: .rules,
                event: .game(.began(rules: rules, deck: "d", entrants: []))
            )
            #expect(try EntryCodec.entry(from: EntryCodec.bytes(of: entry)) == entry)
        }
        #expect(variants.count == 25)
    }

    @Test("The keys of an event may stand in any order and with spaces between")
    func order() throws {
        let text = " { \"seat\" : \"s1\", \"type\":\"personLeft\", \"by\":\"rules\", \"at\": -1, \"n\": 1 } "
        let expected = Recorded(
            number: 1,
            at: Instant(milliseconds: -1),
            by: .rules,
            event: .people(.left("s1"))
        )
        #expect(try EntryCodec.entry(from: Array(text.utf8)) == expected)
    }

    @Test("The largest and the smallest numbers survive", arguments: [Int64.min, -1, 0, Int64.max])
    func extremes(milliseconds: Int64) throws {
        let entry = Recorded(
            number: Int.max,
            at: Instant(milliseconds: milliseconds),
            by: .rules,
            event: .rewound(to: Int.max - 1)
        )
        #expect(try EntryCodec.entry(from: EntryCodec.bytes(of: entry)) == entry)
    }

    @Test("Every kind of ballot is written in exactly these bytes and read back")
    func ballots() throws {
        for (ballot, text) in Pinned.ballots {
            #expect(String(decoding: BallotCodec.bytes(of: ballot), as: UTF8.self) == text)
            #expect(try BallotCodec.ballot(from: Array(text.utf8)) == ballot)
        }
        let kinds = Set(Pinned.ballots.map { Self.kind(of: $0.0.choice) })
        #expect(kinds == Set(0..<7))
    }

    /// A number for each kind of choice; a new kind does not compile until it has one, and a sample.
    private static func kind(of choice: Ballot.Choice) -> Int {
        switch choice {
        case .abstain: 0
        case .one: 1
        case .two: 2
        case .order: 3
        case .any: 4
        case .levels: 5
        case .skillsShown: 6
        }
    }

    @Test("The sample count holds every kind of mark")
    func marks() {
        let kinds = Set(
            Pinned.fullCount.marks.map { marks in
                switch marks.mark {
                case .vote: 0
                case .place: 1
                case .level(let skill, _): skill == nil ? 2 : 3
                case .shown: 4
                case .typed: 5
                }
            }
        )
        #expect(kinds == Set(0..<6))
    }
}
