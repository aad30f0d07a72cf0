import TestKit
import Testing
import Workshop

@Suite("Skills")
struct SkillTests {
    @Test("A deck without skills freezes nothing: the round goes on with an empty table")
    func deckWithoutSkills() throws {
        var script = try Script(players: 3, deck: .numbered(skills: 0, realistic: 20, silly: 0))
        try script.advance(to: .choosing)
        #expect(script.game()?.skills == [])
        #expect(script.game()?.missingSkills == 3)
    }

    @Test("Skills written before the reveal take their places on the table and the deck fills the rest")
    func writtenBeforeReveal() throws {
        var script = try Script(players: 3)
        try script.advance(to: .research)
        let skill = GameCommand.writeSkill(name: "Own", dimension: .social, definition: "", inPlaceOf: nil)
        try script.play(skill)
        #expect(script.game()?.missingSkills == 0)
        try script.play(.revealSkills)
        #expect(script.game()?.skills.count == 3)
        #expect(script.refusal(of: .revealSkills) == .alreadyRevealed)
    }

    private func dimensions(_ script: Script) -> [Dimension] {
        (script.game()?.skills ?? []).map(\.dimension)
    }

    @Test("Each round shows one skill of each dimension in turn, and no skill twice before all were shown")
    func inTurn() throws {
        var rules = RoundRules()
        rules.rounds = 4
        for seed in 0..<10 as Range<UInt64> {
            var script = try Script(players: 3, rules: rules, seed: seed)
            var seen: [ID<SkillCard>] = []
            for _ in 0..<3 {
                try script.advance(to: .choosing)
                #expect(dimensions(script) == [.methodological, .social, .contributory])
                seen += (script.game()?.skills ?? []).map(\.id)
                try script.chooseForAll()
                try script.pitchAll()
                try script.play(.advance)
            }
            #expect(Set(seen).count == 9)
            try script.play(.advance)
            #expect(try script.play(.revealSkills).first == .game(.skillsReshuffled))
            #expect(dimensions(script) == [.methodological, .social, .contributory])
        }
    }

    @Test("The turn of the dimensions goes on over the rounds where a round does not show them all")
    func turnGoesOn() throws {
        var rules = RoundRules()
        rules.skillsPerRound = 2
        var script = try Script(players: 3, rules: rules)
        try script.advance(to: .choosing)
        #expect(dimensions(script) == [.methodological, .social])
        try script.chooseForAll()
        try script.pitchAll()
        try script.play(.advance)
        try script.advance(to: .choosing)
        #expect(dimensions(script) == [.contributory, .methodological])
    }

    @Test("A reveal goes on from the shuffled discard, which is recorded between the two parts")
    func reshuffleInMidst() throws {
        var script = try Script(players: 3, deck: .numbered(skills: 4, realistic: 20, silly: 0))
        try script.goToVote()
        try script.play(.advance)
        let first = try #require(script.game()?.rounds.last?.skills.map(\.id))
        try script.play(.advance)
        let left = try #require(["k1", "k2", "k3", "k4"].first { !first.contains($0) })
        let events = try script.play(.revealSkills)
        #expect(events.prefix(2) == [.game(.skillsRevealed([left])), .game(.skillsReshuffled)])
        #expect(events.count == 3)
        #expect(Set((script.game()?.skills ?? []).map(\.id)).count == 3)
    }

    @Test("A short deck shows fewer skills and says how many are missing")
    func shortDeck() throws {
        var script = try Script(players: 3, deck: .numbered(skills: 2, realistic: 20, silly: 0))
        try script.play(.advance)
        #expect(script.game()?.missingSkills == 0)
        try script.play(.revealSkills)
        #expect(script.game()?.skills.count == 2)
        #expect(script.game()?.missingSkills == 1)
        #expect(script.refusal(of: .revealSkills) == .alreadyRevealed)
    }

    @Test("The first player reveals, or the facilitator for her, and nobody else")
    func whoReveals() throws {
        var script = try Script(players: 3)
        #expect(script.refusal(of: .revealSkills) == .notNow(.opening))
        try script.play(.advance)
        #expect(script.game()?.firstPlayer == "e1")
        #expect(script.refusal(of: .revealSkills, by: .seat("s2")) == .onlyOneself("s1"))
        try script.play(.revealSkills, by: .seat("s1"))
        #expect(script.game()?.skills.count == 3)
    }

    @Test("The part of the first player goes round the present ones")
    func firstPlayers() throws {
        var rules = RoundRules()
        rules.rounds = 5
        var script = try Script(players: 3, rules: rules)
        var firsts: [ID<Entrant>?] = []
        for round in 0..<5 {
            if round == 1 { try script.people(.goAway("s2")) }
            if round == 3 { try script.people(.comeBack("s2")) }
            try script.goToVote()
            firsts.append(script.game()?.firstPlayer)
            try script.play(.advance)
        }
        #expect(firsts == ["e1", "e3", "e1", "e2", "e3"])
    }

    @Test("A skill nobody understands is replaced by one of its dimension, and lies under the discard")
    func redraw() throws {
        var script = try Script(players: 3)
        try script.advance(to: .research)
        try script.play(.revealSkills)
        let before = try #require(script.game()?.skills)
        try script.play(.redrawSkill(before[1].id))
        let after = try #require(script.game()?.skills)
        #expect(after[0] == before[0])
        #expect(after[1] != before[1])
        #expect(after[1].dimension == .social)
        #expect(script.session.state.game?.round?.redrawn == [before[1].id])
        #expect(script.session.state.game?.skillDiscard == [before[1].id])
        #expect(script.refusal(of: .redrawSkill(before[1].id)) == .skillNotOnTable(before[1].id))
        #expect(script.refusal(of: .redrawSkill(after[0].id), by: .seat("s1")) == .onlyFacilitator)
    }

    @Test("A redraw takes from the discard when the pile is empty, and needs some card to draw")
    func redrawFromDiscard() throws {
        var script = try Script(players: 3, deck: .numbered(skills: 4, realistic: 20, silly: 0))
        try script.advance(to: .research)
        try script.play(.revealSkills)
        let table = try #require(script.game()?.skills.map(\.id))
        try script.play(.redrawSkill(table[0]))
        let events = try script.play(.redrawSkill(table[1]))
        #expect(events == [.game(.skillsReshuffled), .game(.skillRedrawn(table[1], drawn: table[0]))])
        var bare = try Script(players: 3, deck: .numbered(skills: 3, realistic: 20, silly: 0))
        try bare.advance(to: .research)
        try bare.play(.revealSkills)
        #expect(bare.refusal(of: .redrawSkill("k1")) == .nothingToDraw)
    }

    @Test("A skill written on the spot lies in place of another or beside the others, until the order is drawn")
    func writeIn() throws {
        var script = try Script(players: 3)
        try script.advance(to: .choosing)
        let given = try #require(script.game()?.skills[2].id)
        let number = script.session.log.count + 1
        try script.play(.writeSkill(name: "Wait", dimension: .social, definition: "Take time", inPlaceOf: given))
        let card = SkillCard(
            id: ID("written-skill-\(number)"),
            name: "Wait",
            dimension: .social,
            definition: "Take time"
        )
        #expect(script.game()?.skills[2] == card)
        func beside(_ name: String) -> GameCommand {
            .writeSkill(name: name, dimension: .social, definition: "", inPlaceOf: nil)
        }
        for number in 0..<5 { try script.play(beside("More \(number)")) }
        #expect(script.game()?.skills.count == 8)
        #expect(script.refusal(of: beside("Ninth")) == .tableFull(limit: 8))
        #expect(script.refusal(of: beside("")) == .text(.empty))
        #expect(script.refusal(of: beside("Own"), by: .seat("s1")) == .onlyFacilitator)
        #expect(
            script.refusal(of: .writeSkill(name: "Own", dimension: .social, definition: "", inPlaceOf: given))
                == .skillNotOnTable(given)
        )
        try script.chooseForAll()
        #expect(script.refusal(of: beside("Late")) == .notNow(.interview))
        #expect(script.refusal(of: .redrawSkill(card.id)) == .notNow(.interview))
    }
}
