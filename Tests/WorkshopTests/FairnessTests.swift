import TestKit
import Testing
import Workshop

@Suite("No vote is decided beforehand")
struct FairnessTests {
    private func teams(
        _ people: Int,
        observers: Int = 0,
        _ change: (inout RoundRules) -> Void = { _ in }
    ) throws(Refusal) -> Script {
        var rules = RoundRules()
        rules.rounds = 1
        rules.grouping = .teams(2)
        change(&rules)
        return try Script(players: people, observers: observers, rules: rules)
    }

    /// Everybody rates the other team: the first voter decides how well each team is found.
    private func rate(_ script: inout Script, _ levels: [ID<Entrant>: Int]) throws {
        let game = try #require(script.session.state.game)
        let skills = (script.game()?.skills ?? []).map(\.id)
        for seat in script.session.state.roster.seats {
            let others = game.entrants.map(\.id).filter { $0 != game.entrant(of: seat.id)?.id }
            let ratings = others.flatMap { other in
                skills.map { Ballot.Rating(other, $0, levels[other] ?? 0) }
            }
            try script.play(.castBallot(seat.id, Ballot(.levels(ratings))), by: .seat(seat.id))
        }
    }

    @Test("Two teams are rated skill by skill, and the rules in the record say so", arguments: [3, 4, 6, 7, 9])
    func twoTeams(people: Int) throws {
        let script = try teams(people)
        let rules = try #require(script.session.state.game?.rules)
        #expect(rules.ballot == .rubric && rules.scoring == .winner && rules.collection == .secret)
        let began = script.session.log.compactMap { entry -> RoundRules? in
            if case .game(.began(let rules, _, _)) = entry.event { rules } else { nil }
        }
        #expect(began == [rules])
        #expect(rules.faults.isEmpty)
    }

    @Test("Either of two teams can win, whatever their size", arguments: ["e1", "e2"])
    func eitherCanWin(better: ID<Entrant>) throws {
        var script = try teams(7)
        try script.goToVote()
        try rate(&script, [better: 3, better == "e1" ? "e2" : "e1": 1])
        #expect(script.game()?.rounds.first?.winners == [better])
        try script.play(.advance)
        #expect(script.game()?.winners == [better])
    }

    @Test("Two pairs, medals, hands and feedback are adapted; three teams, and people who play together, are not")
    func whatIsAdapted() throws {
        #expect(try teams(4) { $0.grouping = .pairs }.session.state.game?.rules.ballot == .rubric)
        let hands = try teams(6, observers: 2) {
            $0.ballot = .medals
            $0.collection = .hands
        }
        #expect(hands.session.state.game?.rules.collection == .secret)
        // A sum of scores would tell who is more and not who is better.
        let score = try teams(7) { $0.ballot = .score }
        #expect(score.session.state.game?.rules.ballot == .rubric)
        let feedback = try teams(6) { $0.rubricFeedback = true }
        #expect(feedback.session.state.game?.rules.faults == [])
        let ranked = try teams(6) { $0.scoring = .rank }
        #expect(ranked.session.state.game?.rules.scoring == .rank)
        #expect(try teams(6) { $0.grouping = .teams(3) }.session.state.game?.rules.ballot == .single)
        #expect(try teams(6) { $0.variant = .cooperative }.session.state.game?.rules.ballot == .single)
    }

    @Test("Where only two are left to choose from and nobody is free, they are rated, told before they speak")
    func twoAreLeft() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        #expect(script.game()?.isRatedInstead == false)
        let gone = try #require(script.session.state.game?.contest?.order.last)
        try script.people(.leave(try #require(script.session.state.game?.entrant(gone)?.members.first?.seat)))
        #expect(script.game()?.isRatedInstead == true)
        try script.pitchAll()
        let terms = try #require(script.game()?.vote?.terms)
        #expect(terms.question == .best(.rubric) && terms.collection == .secret)
        let first = try #require(terms.candidates.first)
        for seat in script.session.state.roster.seats where seat.presence == .present {
            let other = try #require(script.game(for: .seat(seat.id))?.own?.candidates.first)
            let level = other == first ? 2 : 1
            let ratings = terms.skills.map { Ballot.Rating(other, $0, level) }
            try script.play(.castBallot(seat.id, Ballot(.levels(ratings))), by: .seat(seat.id))
        }
        #expect(script.game()?.rounds.first?.points.filter { $0.value > 0 } == [first: 1])
    }

    @Test("Where somebody is free to choose between two, there is a vote")
    func oneIsFree() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.pass(try #require(script.game()?.next)))
        #expect(script.game()?.isRatedInstead == false)
        try script.pitchAll()
        #expect(script.game()?.vote?.terms.question == .best(.single))
    }

    @Test(
        "A tie between two teams that the rest could not break is broken by rating",
        arguments: [TieRule.revote, .pitchOff]
    )
    func tieBetweenTeams(tie: TieRule) throws {
        var rules = RoundRules()
        rules.grouping = .teams(3)
        rules.tie = tie
        var script = Script()
        try script.gather(players: 6)
        let teams: [[ID<Seat>]] = [["s1", "s2", "s3"], ["s4", "s5"], ["s6"]]
        try script.ask(.beginGame(rules: rules, deck: .small, teams: teams))
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e2", "s3": nil, "s4": "e1", "s5": "e1", "s6": nil])
        try script.play(.advance)
        try script.pitchAll()
        #expect(script.game()?.vote?.terms.question == .best(.rubric))
        #expect(Set(script.game()?.vote?.terms.candidates ?? []) == ["e1", "e2"])
    }

    @Test("The last vote of two teams is a rating, too")
    func final() throws {
        var script = try teams(6, observers: 3) { $0.finalTie = .pitchOff }
        try script.goToVote()
        try rate(&script, ["e1": 2, "e2": 2])
        try script.play(.advance)
        #expect(script.game()?.contest == .final)
        try script.pitchAll()
        #expect(script.game()?.vote?.terms.question == .best(.rubric))
        try rate(&script, ["e1": 2, "e2": 3])
        #expect(script.game()?.final?.count.leaders == ["e2"])
    }

    @Test("Without a single point nobody wins, neither alone nor together")
    func nobodyWins() throws {
        var early = try Script(players: 3)
        try early.play(.end)
        #expect(early.game()?.winners == [])
        var rules = RoundRules()
        rules.rounds = 1
        rules.finalTie = .pitchOff
        var silent = try Script(players: 3, rules: rules)
        try silent.goToVote()
        try silent.vote(["s1": nil, "s2": nil, "s3": nil])
        try silent.play(.advance)
        #expect(silent.game()?.stage == .finished)
        #expect(silent.game()?.winners == [])
    }
}
