import TestKit
import Testing
import Workshop

@Suite("Jobs in the hand")
struct JobTests {
    private func hand(_ script: Script, _ entrant: ID<Entrant> = "e1") throws -> [ID<JobCard>] {
        try #require(script.session.state.game?.hand(of: entrant)?.jobs)
    }

    @Test("One swap is free, draws a card nobody holds, and the next one is refused")
    func swap() throws {
        var script = try Script(players: 3)
        let before = try hand(script)
        let events = try script.play(.swapJob("e1", before[1]), by: .seat("s1"))
        let after = try hand(script)
        #expect(events == [.game(.jobSwapped("e1", given: before[1], drawn: after[4]))])
        #expect(after.dropLast() == [before[0], before[2], before[3], before[4]])
        #expect(script.refusal(of: .swapJob("e1", after[0])) == .noSwapLeft(limit: 1))
        #expect(script.game(for: .seat("s1"))?.own?.swapsLeft == 0)
        #expect(script.game(for: .seat("s2"))?.own?.swapsLeft == 1)
    }

    @Test("A swap needs a card of one's own hand, not the one chosen, and something to draw")
    func swapRefusals() throws {
        var script = try Script(players: 3)
        #expect(script.refusal(of: .swapJob("e1", "j99")) == .jobNotInHand("j99"))
        #expect(script.refusal(of: .swapJob("e9", "j1")) == .noSuchEntrant("e9"))
        let job = try hand(script)[0]
        #expect(script.refusal(of: .swapJob("e1", job), by: .seat("s2")) == .onlyOneself("s1"))
        try script.advance(to: .choosing)
        try script.play(.chooseJob("e1", job))
        #expect(script.refusal(of: .swapJob("e1", job)) == .jobIsChosen(job))
        let bare = try Script(players: 3, deck: .numbered(skills: 3, realistic: 15, silly: 0))
        #expect(bare.refusal(of: .swapJob("e1", try hand(bare)[0])) == .nothingToDraw)
    }

    @Test("Cards given back become the pile when it runs out, and that is recorded")
    func swapReshuffles() throws {
        var rules = RoundRules()
        rules.sillyPercent = 0
        var script = try Script(players: 3, rules: rules, deck: .numbered(skills: 3, realistic: 16, silly: 0))
        let first = try hand(script, "e1")[0]
        try script.play(.swapJob("e1", first))
        let events = try script.play(.swapJob("e2", try hand(script, "e2")[0]))
        #expect(events.first == .game(.jobsReshuffled))
        #expect(try hand(script, "e2").last == first)
    }

    @Test("A card given away after its pitch is as new to whoever is dealt it again")
    func swapForgets() throws {
        var rules = RoundRules()
        rules.sillyPercent = 0
        rules.freeSwaps = 2
        var script = try Script(players: 3, rules: rules, deck: .numbered(skills: 9, realistic: 16, silly: 0))
        try script.goToVote()
        let pitched = try #require(script.session.state.game?.round?.job(of: "e1"))
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1"])
        try script.advance(to: .choosing)
        #expect(script.game(for: .seat("s1"))?.own?.choosable.contains(pitched) == false)
        try script.play(.swapJob("e1", pitched), by: .seat("s1"))
        try script.play(.swapJob("e1", try hand(script)[0]), by: .seat("s1"))
        #expect(try hand(script).last == pitched)
        #expect(script.game(for: .seat("s1"))?.own?.choosable.contains(pitched) == true)
    }

    @Test("A job written on the spot is recorded whole, belongs to the hand, and can be chosen")
    func writeIn() throws {
        var script = try Script(players: 3)
        let number = script.session.log.count + 1
        let id = ID<JobCard>("written-job-\(number)")
        let card = JobCard(id: id, title: "Bee keeper", kind: .realistic)
        #expect(
            try script.play(.writeJob("e1", title: " Bee  keeper"), by: .seat("s1")) == [.game(.jobWritten("e1", card))]
        )
        try script.advance(to: .choosing)
        try script.play(.chooseJob("e1", id))
        #expect(script.game(for: .seat("s1"))?.own?.chosen == id)
        #expect(script.refusal(of: .writeJob("e1", title: " ")) == .text(.empty))
        #expect(
            script.refusal(of: .writeJob("e1", title: String(repeating: "x", count: 41)))
                == .text(.tooLong(count: 41, limit: 40))
        )
    }

    @Test("A played job comes back only when the whole hand was played")
    func playedJobs() throws {
        var rules = RoundRules()
        rules.rounds = 4
        rules.handSize = 2
        var script = try Script(players: 3, rules: rules)
        let jobs = try hand(script)
        for round in 0..<3 {
            try script.advance(to: .choosing)
            if round == 1 { #expect(script.refusal(of: .chooseJob("e1", jobs[0])) == .jobPlayed(jobs[0])) }
            try script.play(.chooseJob("e1", jobs[round % 2]))
            try script.chooseForAll()
            try script.pitchAll()
            try script.play(.advance)
        }
        #expect(script.game(for: .seat("s1"))?.own?.choosable == [jobs[1]])
    }
}
