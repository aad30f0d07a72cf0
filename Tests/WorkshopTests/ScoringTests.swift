import TestKit
import Testing
import Workshop

@Suite("Points and ties")
struct ScoringTests {
    /// Four players after the count of the first of two rounds, tied at the top: A and B two votes each.
    private func tied(_ scoring: Scoring, _ tie: TieRule) throws -> Script {
        var rules = RoundRules()
        rules.rounds = 2
        rules.scoring = scoring
        rules.tie = tie
        rules.showRunningScores = true
        var script = try Script(players: 4, rules: rules)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2"])
        return script
    }

    private static let firstTally: [Scoring: [ID<Entrant>: Int]] = [
        .votes: ["e1": 2, "e2": 2, "e3": 0, "e4": 0], .rank: ["e1": 2, "e2": 2, "e3": 0, "e4": 0],
        .winner: ["e1": 1, "e2": 1, "e3": 0, "e4": 0],
    ]

    @Test("A shared tie makes winners of all who are tied", arguments: Scoring.allCases)
    func shared(_ scoring: Scoring) throws {
        var script = try tied(scoring, .shared)
        #expect(script.game()?.rounds.first?.winners == ["e1", "e2"])
        #expect(script.game()?.rounds.first?.tieToBreak == [])
        #expect(script.game()?.standings == Self.firstTally[scoring])
        try script.play(.advance)
        #expect(script.game()?.roundNumber == 2)
    }

    @Test(
        "A second vote among the tied gives the winner the point of a win and changes no other points",
        arguments: Scoring.allCases
    )
    func revote(_ scoring: Scoring) throws {
        var script = try tied(scoring, .revote)
        #expect(script.game()?.rounds.first?.tieToBreak == ["e1", "e2"])
        let events = try script.play(.advance)
        #expect(events.count == 2)
        #expect(script.game()?.stage == .recruitment)
        #expect(script.game()?.vote?.kind == .tieBreak)
        #expect(Set(script.game()?.vote?.terms.candidates ?? []) == ["e1", "e2"])
        #expect(script.refusal(of: .castBallot("s3", Ballot(.one("e4"))), by: .seat("s3")) == .notACandidate("e4"))
        #expect(script.refusal(of: .castBallot("s1", Ballot(.one("e1"))), by: .seat("s1")) == .ownPitch("e1"))
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e2", "s4": nil])
        #expect(script.game()?.rounds.first?.winners == ["e2"])
        let expected = scoring == .winner ? ["e1": 0, "e2": 1, "e3": 0, "e4": 0] : Self.firstTally[scoring]
        #expect(script.game()?.standings == expected)
        #expect(script.game()?.rounds.first?.results.map(\.kind) == [.round, .tieBreak])
        try script.play(.advance)
        #expect(script.game()?.roundNumber == 2)
    }

    @Test("A tie that a second vote does not break is shared", arguments: Scoring.allCases)
    func stillTied(_ scoring: Scoring) throws {
        var script = try tied(scoring, .revote)
        try script.play(.advance)
        try script.vote(["s1": "e2", "s2": "e1", "s3": nil, "s4": nil])
        #expect(Set(script.game()?.rounds.first?.winners ?? []) == ["e1", "e2"])
        #expect(script.game()?.standings == Self.firstTally[scoring])
        try script.play(.advance)
        #expect(script.game()?.roundNumber == 2)
    }

    @Test("A second vote that gives nobody a vote leaves the tie as it was")
    func emptyRevote() throws {
        var script = try tied(.winner, .revote)
        try script.play(.advance)
        try script.vote(["s1": nil, "s2": nil, "s3": nil, "s4": nil])
        #expect(script.game()?.rounds.first?.winners == ["e1", "e2"])
    }

    @Test("In a pitch-off the tied speak half a minute each, then everybody votes again", arguments: Scoring.allCases)
    func pitchOff(_ scoring: Scoring) throws {
        var script = try tied(scoring, .pitchOff)
        try script.play(.advance)
        #expect(script.game()?.stage == .interview)
        #expect(script.game()?.contest == .tieBreak)
        #expect(Set(script.game()?.order ?? []) == ["e1", "e2"])
        #expect(script.refusal(of: .startPitch("e3")) == .notPitching("e3"))
        try script.play(.startPitch(nil))
        #expect(script.game()?.current?.pitch.seconds == 30)
        try script.play(.endPitch)
        let last = try #require(script.game()?.next)
        try script.play(.pass(last))
        #expect(Set(script.game()?.vote?.terms.candidates ?? []) == ["e1", "e2"])
        try script.vote(["s1": "e2", "s2": nil, "s3": nil, "s4": "e2"])
        #expect(script.game()?.rounds.first?.winners == ["e2"])
        let expected = scoring == .winner ? ["e1": 0, "e2": 1, "e3": 0, "e4": 0] : Self.firstTally[scoring]
        #expect(script.game()?.standings == expected)
    }

    @Test("A tie-break is by the same method, with the weights of the round's pitches")
    func rankedTieBreak() throws {
        var rules = RoundRules()
        rules.ballot = .ranked
        rules.tie = .revote
        var script = try Script(players: 4, rules: rules)
        try script.goToVote()
        try script.vote([
            "s1": Ballot(.order(["e2"])), "s2": Ballot(.order(["e1"])), "s3": Ballot(.abstain),
            "s4": Ballot(.abstain),
        ])
        try script.play(.advance)
        #expect(script.game()?.vote?.terms.question == .best(.ranked))
        #expect(script.game()?.vote?.terms.pitches == 4)
        #expect(script.game()?.vote?.terms.takesFeedback == false)
    }

    @Test("Nobody above zero is no winner and no tie", arguments: TieRule.allCases)
    func nobodyAboveZero(_ tie: TieRule) throws {
        var rules = RoundRules()
        rules.tie = tie
        rules.scoring = .winner
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        try script.vote(["s1": nil, "s2": nil, "s3": nil])
        #expect(script.game()?.rounds.first?.winners == [])
        #expect(script.game()?.rounds.first?.points == ["e1": 0, "e2": 0, "e3": 0])
        try script.play(.advance)
        #expect(script.game()?.roundNumber == 2)
    }

    @Test("Running scores are hidden until the end unless the rules show them")
    func hiddenScores() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1"])
        for audience in script.audiences { #expect(script.game(for: audience)?.standings == nil) }
        try script.play(.end)
        #expect(script.game()?.standings == ["e1": 2, "e2": 1, "e3": 0])
        #expect(script.game()?.winners == ["e1"])
        #expect(script.game()?.end == .early)
    }

    // MARK: The end

    /// Three players tied at the top after the only round.
    private func tiedGame(_ finalTie: FinalTieRule) throws -> Script {
        var rules = RoundRules()
        rules.rounds = 1
        rules.finalTie = finalTie
        rules.ballot = .approval
        var script = try Script(players: 4, rules: rules)
        try script.goToVote()
        try script.vote([
            "s1": Ballot(.any(["e2", "e3"])), "s2": Ballot(.any(["e1", "e3"])),
            "s3": Ballot(.any(["e1", "e2"])), "s4": Ballot(.abstain),
        ])
        return script
    }

    @Test("All with the highest total win together")
    func coWinners() throws {
        var script = try tiedGame(.coWinners)
        #expect(try script.play(.advance) == [.game(.ended(.completed))])
        #expect(script.game()?.winners == ["e1", "e2", "e3"])
        #expect(script.game()?.end == .completed)
    }

    @Test("A final pitch-off is one more short pitch each and a single vote among the tied")
    func finalPitchOff() throws {
        var script = try tiedGame(.pitchOff)
        try script.play(.advance)
        #expect(script.game()?.contest == .final)
        try script.play(.startPitch(nil))
        #expect(script.game()?.current?.pitch.seconds == 30)
        try script.pitchAll()
        #expect(script.game()?.vote?.terms.question == .best(.single))
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2"])
        #expect(script.game()?.final?.kind == .final)
        try script.play(.advance)
        #expect(script.game()?.winners == ["e1", "e2"])
        #expect(script.game()?.standings == ["e1": 2, "e2": 2, "e3": 2, "e4": 0])
    }

    @Test("A final nobody votes in leaves all who were tied as winners")
    func emptyFinal() throws {
        var script = try tiedGame(.pitchOff)
        try script.play(.advance)
        try script.pitchAll()
        try script.play(.advance)
        try script.play(.advance)
        #expect(script.game()?.winners == ["e1", "e2", "e3"])
    }

    @Test("Without a tie at the top there is no final")
    func noFinal() throws {
        var rules = RoundRules()
        rules.rounds = 1
        rules.finalTie = .pitchOff
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": nil, "s3": "e2"])
        try script.play(.advance)
        #expect(script.game()?.winners == ["e2"])
    }

    @Test("A game ended early counts only what was counted")
    func endedEarly() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e3", "s3": "e2"])
        try script.play(.advance)
        try script.goToVote()
        try script.vote(["s1": "e3", "s2": "e3"])
        try script.play(.end)
        #expect(script.game()?.standings == ["e1": 0, "e2": 2, "e3": 1])
        #expect(script.game()?.rounds.map(\.number) == [1])
    }

    @Test("Whoever left keeps the points already won")
    func leaverKeepsPoints() throws {
        var rules = RoundRules()
        rules.rounds = 2
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": nil, "s3": "e2"])
        try script.people(.leave("s2"))
        try script.play(.advance)
        try script.goToVote()
        try script.play(.advance)
        try script.play(.advance)
        #expect(script.game()?.winners == ["e2"])
    }
}
