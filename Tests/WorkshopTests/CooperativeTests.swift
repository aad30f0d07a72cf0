import TestKit
import Testing
import Workshop

@Suite("The cooperative variant")
struct CooperativeTests {
    @Test("In the cooperative variant nobody is shown a score of her own")
    func cooperativeHasNoStandings() throws {
        var rules = RoundRules()
        rules.variant = .cooperative
        rules.showRunningScores = true
        var script = try Script(players: 3, rules: rules)
        #expect(script.game()?.standings == nil)
        try script.play(.end)
        #expect(script.game()?.standings == nil)
        #expect(script.game()?.groupScore == GroupScore(shown: 0, revealed: 0))
    }

    private func shown(_ choices: [(ID<Entrant>, ID<SkillCard>)]) -> Ballot {
        Ballot(.skillsShown(choices.map { Ballot.Reason($0.0, $0.1) }))
    }

    private func vote() throws -> (Script, [ID<SkillCard>]) {
        var rules = RoundRules()
        rules.variant = .cooperative
        rules.rounds = 1
        var script = try Script(players: 4, rules: rules)
        try script.goToVote()
        return (script, (script.game()?.skills ?? []).map(\.id))
    }

    @Test("A skill is shown when at least half of the ballots name some pitch for it; nobody gets points")
    func half() throws {
        var (script, skills) = try vote()
        try script.vote([
            "s1": shown([("e2", skills[0]), ("e3", skills[1])]), "s2": shown([("e1", skills[0])]), "s3": shown([]),
            "s4": Ballot(.abstain),
        ])
        let round = try #require(script.game()?.rounds.first)
        #expect(round.skillsShown == [skills[0]])
        #expect(round.points == [:])
        #expect(round.winners == [])
        #expect(script.game()?.groupScore == nil)
        try script.play(.advance)
        #expect(script.game()?.stage == .finished)
        #expect(script.game()?.groupScore == GroupScore(shown: 1, revealed: 3))
        #expect(script.game()?.winners == [])
    }

    @Test("Each skill is named once, of the table, and never for one's own pitch")
    func refusals() throws {
        let (script, skills) = try vote()
        func refusal(_ ballot: Ballot) -> Refusal? { script.refusal(of: .castBallot("s1", ballot), by: .seat("s1")) }
        #expect(refusal(shown([("e2", skills[0]), ("e3", skills[0])])) == .sameSkillTwice)
        #expect(refusal(shown([("e2", "none")])) == .skillNotOnTable("none"))
        #expect(refusal(shown([("e1", skills[0])])) == .ownPitch("e1"))
        #expect(refusal(shown([("e9", skills[0])])) == .notACandidate("e9"))
        #expect(refusal(Ballot(.one("e2"))) == .wrongBallot(asked: .skillsShown))
        #expect(script.refusal(of: .enterTotals(["e1": 1])) == .ballotsExpected)
    }
}
