import TestKit
import Testing
import Workshop

@Suite("Ballots")
struct BallotTests {
    /// Four players and an observer before the vote of the first round, which all four have pitched for.
    private func vote(_ method: BallotMethod, _ change: (inout RoundRules) -> Void = { _ in }) throws -> Script {
        var rules = RoundRules()
        rules.ballot = method
        if method == .rubric { rules.scoring = .rank }
        change(&rules)
        var script = try Script(players: 4, observers: 1, rules: rules)
        try script.goToVote()
        return script
    }

    private func refusal(_ script: Script, _ ballot: Ballot, by seat: ID<Seat> = "s1") -> Refusal? {
        script.refusal(of: .castBallot(seat, ballot), by: .seat(seat))
    }

    private func skills(_ script: Script) -> [ID<SkillCard>] { (script.game()?.skills ?? []).map(\.id) }

    private func ratings(_ script: Script, _ entrant: ID<Entrant>, _ levels: [Int]) -> [Ballot.Rating] {
        zip(skills(script), levels).map { Ballot.Rating(entrant, $0, $1) }
    }

    private func tallies(_ script: Script) throws -> [Fraction] {
        let count = try #require(script.game()?.rounds.first?.results.first?.count)
        return (["e1", "e2", "e3", "e4"] as [ID<Entrant>]).map { count.tally(of: $0) }
    }

    @Test("Nobody votes for her own pitch, nor for somebody who did not pitch, whatever the ballot")
    func ownAndUnknown() throws {
        let single = try vote(.single)
        #expect(refusal(single, Ballot(.one("e1"))) == .ownPitch("e1"))
        #expect(refusal(single, Ballot(.one("e9"))) == .notACandidate("e9"))
        #expect(refusal(single, Ballot(.one("e1")), by: "s5") == nil)
        #expect(refusal(try vote(.medals), Ballot(.two("e2", "e1"))) == .ownPitch("e1"))
        #expect(refusal(try vote(.ranked), Ballot(.order(["e2", "e1"]))) == .ownPitch("e1"))
        #expect(refusal(try vote(.approval), Ballot(.any(["e1"]))) == .ownPitch("e1"))
        let rubric = try vote(.rubric)
        #expect(refusal(rubric, Ballot(.levels(ratings(rubric, "e1", [1, 1, 1])))) == .ownPitch("e1"))
    }

    @Test("A ballot answers the question asked, or abstains", arguments: BallotMethod.allCases)
    func shape(_ method: BallotMethod) throws {
        let script = try vote(method)
        let ballots: [(BallotMethod, Ballot)] = [
            (.single, Ballot(.one("e2"))), (.medals, Ballot(.two("e2", nil))),
            (.ranked, Ballot(.order(["e2"]))), (.approval, Ballot(.any([]))),
            (.score, Ballot(.levels([.init("e2", nil, 3)]))),
            (.rubric, Ballot(.levels(ratings(script, "e2", [3, 3, 3])))),
        ]
        #expect(ballots.map(\.0) == BallotMethod.allCases)
        for (other, ballot) in ballots {
            #expect(refusal(script, ballot) == (other == method ? nil : .wrongBallot(asked: .best(method))))
        }
        #expect(refusal(script, Ballot(.skillsShown([]))) == .wrongBallot(asked: .best(method)))
        #expect(refusal(script, Ballot(.abstain)) == nil)
    }

    @Test("No candidate stands twice on a ballot")
    func twice() throws {
        #expect(refusal(try vote(.medals), Ballot(.two("e2", "e2"))) == .sameCandidateTwice)
        #expect(refusal(try vote(.ranked), Ballot(.order(["e2", "e3", "e2"]))) == .sameCandidateTwice)
        #expect(refusal(try vote(.approval), Ballot(.any(["e2", "e2"]))) == .sameCandidateTwice)
    }

    @Test("Gold weighs two and silver one")
    func medals() throws {
        var script = try vote(.medals)
        try script.vote([
            "s1": Ballot(.two("e2", "e3")), "s2": Ballot(.two("e3", nil)),
            "s3": Ballot(.two("e2", "e4")), "s4": Ballot(.abstain),
            "s5": Ballot(.two("e2", "e1")),
        ])
        #expect(try tallies(script) == [1, 6, 3, 1].map { Fraction($0) })
    }

    @Test("An approval weighs one each, and none at all is a ballot")
    func approval() throws {
        var script = try vote(.approval)
        try script.vote([
            "s1": Ballot(.any(["e2", "e3", "e4"])), "s2": Ballot(.any([])), "s3": Ballot(.any(["e2"])),
            "s4": Ballot(.abstain), "s5": Ballot(.any(["e3"])),
        ])
        #expect(try tallies(script) == [0, 2, 2, 1].map { Fraction($0) })
        let count = try #require(script.game()?.rounds.first?.results.first?.count)
        #expect(count.ballots == 5)
        #expect(count.abstentions == 1)
    }

    @Test("Scores are added up: who is left out has nothing, as with 0, and 0 for everybody is no abstention")
    func score() throws {
        var script = try vote(.score)
        try script.vote([
            "s1": Ballot(.scores(["e2": 5, "e3": 0])), "s2": Ballot(.scores(["e1": 0, "e3": 0, "e4": 0])),
            "s3": Ballot(.scores(["e2": 4, "e4": 1])), "s4": Ballot(.abstain),
            "s5": Ballot(.scores(["e1": 1, "e2": 5, "e3": 5, "e4": 1])),
        ])
        #expect(try tallies(script) == [1, 14, 5, 2].map { Fraction($0) })
        let round = try #require(script.game()?.rounds.first)
        let count = try #require(round.results.first?.count)
        #expect(count.ballots == 5 && count.abstentions == 1)
        #expect(
            count.marks == [
                .init("e1", .level(nil, 0), 1), .init("e1", .level(nil, 1), 1), .init("e2", .level(nil, 4), 1),
                .init("e2", .level(nil, 5), 2), .init("e3", .level(nil, 0), 2), .init("e3", .level(nil, 5), 1),
                .init("e4", .level(nil, 0), 1), .init("e4", .level(nil, 1), 2),
            ]
        )
        #expect(round.winners == ["e2"])
        #expect(round.points == ["e1": 1, "e2": 14, "e3": 5, "e4": 2])
    }

    @Test("A score is 0 to 5, once for each candidate, never for one's own, and gives back no rating of skills")
    func scoreRefusals() throws {
        var script = try vote(.score)
        #expect(refusal(script, Ballot(.scores(["e2": 6]))) == .levelOutOfRange(6, highest: 5))
        #expect(refusal(script, Ballot(.scores(["e2": -1]))) == .levelOutOfRange(-1, highest: 5))
        #expect(refusal(script, Ballot(.scores(["e2": 1, "e2": 2]))) == .sameCandidateTwice)
        #expect(refusal(script, Ballot(.scores(["e1": 0]))) == .ownPitch("e1"))
        #expect(refusal(script, Ballot(.scores(["e9": 1]))) == .notACandidate("e9"))
        for seat in ["s1", "s2", "s3", "s4"] { try script.vote([ID(seat): Ballot(.abstain)]) }
        try script.vote(["s5": Ballot(.scores(["e2": 5]), because: .init("e2", skills(script)[0]))])
        #expect(script.game()?.rounds.first?.results.first?.count.reasons.count == 1)
        #expect(script.game()?.readersOfRatings == [])
    }

    @Test("A rank weighs by the number of pitches, not by the candidates a voter may choose from")
    func rankedWithThreePitches() throws {
        var rules = RoundRules()
        rules.ballot = .ranked
        var script = try Script(players: 4, rules: rules)
        try script.advance(to: .choosing)
        try script.play(.pass("e4"))
        try script.chooseForAll()
        try script.pitchAll()
        try script.vote([
            "s1": Ballot(.order(["e2", "e3"])), "s2": Ballot(.order(["e1"])), "s3": Ballot(.abstain),
            "s4": Ballot(.order(["e3", "e2", "e1"])),
        ])
        #expect(try tallies(script) == [2, 3, 3, 0].map { Fraction($0) })
    }

    @Test("A rubric's tally is the mean over the raters of the mean over the skills, exactly")
    func rubric() throws {
        var script = try vote(.rubric)
        try script.vote([
            "s1": Ballot(.levels(ratings(script, "e2", [3, 3, 2]) + ratings(script, "e3", [1, 0, 0]))),
            "s2": Ballot(.levels(ratings(script, "e3", [2, 2, 2]))), "s3": Ballot(.abstain),
            "s4": Ballot(.levels([])), "s5": Ballot(.levels(ratings(script, "e2", [0, 1, 1]))),
        ])
        #expect(try tallies(script) == [.zero, Fraction(10, over: 6), Fraction(7, over: 6), .zero])
        #expect(script.game()?.rounds.first?.points == ["e1": 0, "e2": 3, "e3": 2, "e4": 0])
        #expect(script.game()?.rounds.first?.winners == ["e2"])
    }

    @Test("A rating has a level from 0 to 3 for every skill on the table, each once")
    func rubricRefusals() throws {
        let script = try vote(.rubric)
        let skills = skills(script)
        #expect(refusal(script, Ballot(.levels(ratings(script, "e2", [4, 0, 0])))) == .levelOutOfRange(4, highest: 3))
        #expect(
            refusal(script, Ballot(.levels(ratings(script, "e2", [0, -1, 0])))) == .levelOutOfRange(-1, highest: 3)
        )
        #expect(refusal(script, Ballot(.levels(ratings(script, "e2", [1, 1])))) == .ratingIncomplete("e2"))
        let doubled = [skills[0], skills[0], skills[1]].map { Ballot.Rating("e2", $0, 1) }
        #expect(refusal(script, Ballot(.levels(doubled))) == .ratingIncomplete("e2"))
        #expect(refusal(script, Ballot(.levels([.init("e2", "none", 1)]))) == .skillNotOnTable("none"))
    }

    @Test("A reason names a revealed skill of a candidate voted for, and is counted without a name")
    func reasons() throws {
        var script = try vote(.single)
        let skills = skills(script)
        #expect(refusal(script, Ballot(.one("e2"), because: .init("e3", skills[0]))) == .reasonWithoutVote("e3"))
        #expect(refusal(script, Ballot(.abstain, because: .init("e2", skills[0]))) == .reasonWithoutVote("e2"))
        #expect(refusal(script, Ballot(.one("e2"), because: .init("e2", "none"))) == .skillNotOnTable("none"))
        let because = Ballot(.one("e2"), because: .init("e2", skills[1]))
        try script.vote([
            "s1": because, "s3": because, "s4": Ballot(.one("e2")), "s2": Ballot(.one("e4")),
            "s5": Ballot(.one("e4"), because: .init("e4", skills[0])),
        ])
        #expect(
            script.game()?.rounds.first?.results.first?.count.reasons == [
                Count.Reasons(.init("e2", skills[1]), 2), Count.Reasons(.init("e4", skills[0]), 1),
            ]
        )
    }

    @Test("Feedback beside the vote is kept and scores nothing, where the rules ask for it")
    func feedback() throws {
        var script = try vote(.single) { $0.rubricFeedback = true }
        let skills = skills(script)
        let good = ratings(script, "e2", [3, 2, 1])
        #expect(refusal(script, Ballot(.one("e3"), feedback: ratings(script, "e1", [1, 1, 1]))) == .ownPitch("e1"))
        #expect(
            refusal(script, Ballot(.one("e3"), feedback: ratings(script, "e2", [1]))) == .ratingIncomplete("e2")
        )
        try script.vote([
            "s1": Ballot(.one("e3"), feedback: good), "s2": Ballot(.abstain), "s3": Ballot(.abstain, feedback: good),
            "s4": Ballot(.abstain, feedback: good), "s5": Ballot(.abstain),
        ])
        let count = try #require(script.session.state.game?.rounds.first?.main.count)
        #expect(
            count.feedback.sorted { $0.mark == .level(skills[0], 3) && $1.mark != .level(skills[0], 3) }.map(\.count)
                == [3, 3, 3]
        )
        #expect(try tallies(script) == [0, 0, 1, 0].map { Fraction($0) })
        let plain = try vote(.single)
        #expect(refusal(plain, Ballot(.one("e3"), feedback: ratings(plain, "e2", [1, 1, 1]))) == .feedbackNotAsked)
    }

    @Test("A whole ranking cannot be put together again from the count")
    func tornApart() throws {
        var script = try vote(.ranked)
        try script.vote([
            "s1": Ballot(.order(["e2", "e3", "e4"])), "s2": Ballot(.order(["e1", "e3", "e4"])),
            "s3": Ballot(.order(["e2", "e1", "e4"])), "s4": Ballot(.order(["e2", "e3", "e1"])),
            "s5": Ballot(.order(["e2"])),
        ])
        #expect(
            script.game()?.rounds.first?.results.first?.count.marks == [
                .init("e1", .place(0), 1), .init("e1", .place(1), 1), .init("e1", .place(2), 1),
                .init("e2", .place(0), 4), .init("e3", .place(1), 3), .init("e4", .place(2), 3),
            ]
        )
    }
}

extension Ballot.Choice {
    /// A level for each pitch as a whole.
    fileprivate static func scores(_ scores: KeyValuePairs<ID<Entrant>, Int>) -> Self {
        .levels(scores.map { Ballot.Rating($0.key, nil, $0.value) })
    }
}
