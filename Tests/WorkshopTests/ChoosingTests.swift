import TestKit
import Testing
import Workshop

@Suite("Choosing a job")
struct ChoosingTests {
    private func choosing(_ change: (inout RoundRules) -> Void = { _ in }) throws -> Script {
        var rules = RoundRules()
        change(&rules)
        var script = try Script(players: 3, rules: rules)
        try script.advance(to: .choosing)
        return script
    }

    private func job(_ script: Script, _ place: Int = 0, of entrant: ID<Entrant> = "e1") throws -> ID<JobCard> {
        try #require(script.session.state.game?.hand(of: entrant)?.jobs[place])
    }

    @Test("A secret choice is the chooser's alone until everybody has chosen")
    func secret() throws {
        var script = try choosing()
        let job = try job(script)
        try script.play(.chooseJob("e1", job), by: .seat("s1"))
        #expect(script.game(for: .seat("s1"))?.own?.chosen == job)
        for audience in [Audience.facilitator, .table, .seat("s2")] {
            #expect(script.game(for: audience)?.players[0].job == nil)
            #expect(script.game(for: audience)?.players[0].status == .ready)
        }
        #expect(script.session.view(for: .table).waitingFor == ["s2", "s3"])
        try script.chooseForAll()
        #expect(script.game()?.players[0].job?.id == job)
    }

    @Test("An open choice is everybody's to see at once")
    func open() throws {
        var script = try choosing { $0.jobChoice = .open }
        let job = try job(script)
        try script.play(.chooseJob("e1", job))
        #expect(script.game()?.players[0].job?.id == job)
    }

    @Test("A choice may be changed until the last one is made, in either direction")
    func change() throws {
        var script = try choosing()
        try script.play(.chooseJob("e1", try job(script)))
        #expect(script.refusal(of: .chooseJob("e1", try job(script))) == .alreadyChosen("e1"))
        try script.play(.chooseJob("e1", try job(script, 1)))
        try script.play(.pass("e1"))
        #expect(script.game()?.players[0].status == .passed)
        #expect(script.refusal(of: .pass("e1")) == .alreadyChosen("e1"))
        try script.play(.chooseJob("e1", try job(script, 2)))
        try script.chooseForAll()
        #expect(script.game()?.players[0].job?.id == (try job(script, 2)))
        #expect(script.refusal(of: .chooseJob("e1", try job(script))) == .notNow(.interview))
    }

    @Test("Only a card of one's own hand is chosen, by oneself or the facilitator")
    func refusals() throws {
        let script = try choosing()
        let job = try job(script)
        #expect(script.refusal(of: .chooseJob("e2", job)) == .jobNotInHand(job))
        #expect(script.refusal(of: .chooseJob("e1", job), by: .seat("s2")) == .onlyOneself("s1"))
        #expect(script.refusal(of: .chooseJob("e9", job)) == .noSuchEntrant("e9"))
        #expect(script.refusal(of: .pass("e1"), by: .seat("s3")) == .onlyOneself("s1"))
    }

    @Test("Going on lets those pass who have not chosen")
    func advance() throws {
        var script = try choosing()
        try script.play(.chooseJob("e2", try job(script, of: "e2")))
        let events = try script.play(.advance)
        #expect(
            events == [
                .game(.passed("e1")), .game(.passed("e3")), .game(.orderDrawn(["e2"])),
            ]
        )
        #expect(script.game()?.stage == .interview)
    }

    @Test("Nobody waits for somebody who is out, and whoever comes later chooses in the next round")
    func absent() throws {
        var script = try choosing()
        try script.people(.goAway("s3"))
        #expect(script.refusal(of: .pass("e3")) == .entrantAbsent("e3"))
        try script.people(.join(name: "Late", kind: .participant))
        #expect(script.refusal(of: .pass("e4")) == .playsLater("e4", from: 2))
        try script.play(.chooseJob("e1", try job(script)))
        #expect(script.game()?.stage == .choosing)
        try script.play(.pass("e2"))
        #expect(script.game()?.stage == .interview)
        #expect(script.game()?.order == ["e1"])
    }
}
