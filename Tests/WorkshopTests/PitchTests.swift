import TestKit
import Testing
import Workshop

@Suite("Pitches")
struct PitchTests {
    @Test("Nobody but the facilitator starts a pitch out of turn")
    func outOfTurn() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        let order = try #require(script.game()?.order)
        let first = try #require(script.session.state.game?.entrant(order[0])?.members[0].seat)
        #expect(script.refusal(of: .startPitch(order[1]), by: .seat(first)) == .onlyFacilitator)
        #expect(script.refusal(of: .startPitch(order[0]), by: .seat(first)) == nil)
        #expect(script.refusal(of: .startPitch(order[1])) == nil)
    }

    @Test("A pitch ends when its speaker leaves, even where a team mate stays")
    func speakerLeaves() throws {
        var rules = RoundRules()
        rules.grouping = .pairs
        var script = try Script(players: 4, rules: rules)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        let speaker = try #require(script.game()?.current?.pitch.speaker)
        try script.people(.goAway(speaker))
        #expect(script.game()?.current == nil)
        #expect(script.session.view(for: .table).waitingFor.contains(speaker) == false)
    }

    @Test("No pitch goes on once the game is over")
    func endedDuringPitch() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        try script.play(.end)
        #expect(script.game()?.current == nil)
    }

    @Test("A pitch ends when everybody goes out, and the next one waits for them")
    func everybodyGoesOut() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        for seat in script.session.state.roster.seats {
            try script.people(.goAway(seat.id))
        }
        #expect(script.game()?.stage == .interview)
        #expect(script.game()?.current == nil)
        #expect(script.session.view(for: .table).waitingFor == [])
        let next = try #require(script.game()?.order[1])
        let speaker = try #require(script.session.state.game?.entrant(next)?.members[0].seat)
        try script.people(.comeBack(speaker))
        #expect(script.session.view(for: .table).waitingFor == [speaker])
    }

    private func pitch(_ script: Script) -> Pitch? { script.game()?.current?.pitch }

    @Test("The clock counts what was spoken, stands when stopped, and takes more time")
    func clock() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        #expect(script.refusal(of: .pausePitch) == .noPitch)
        try script.play(.startPitch(nil))
        #expect(pitch(script)?.seconds == 75)
        script.wait(milliseconds: 10_000)
        #expect(pitch(script)?.spoken(until: script.time) == 10_000)
        #expect(script.refusal(of: .resumePitch) == .clockRunning)
        try script.play(.pausePitch)
        script.wait(milliseconds: 60_000)
        #expect(pitch(script)?.spoken(until: script.time) == 10_000)
        #expect(script.refusal(of: .pausePitch) == .clockStopped)
        try script.play(.resumePitch)
        script.wait(milliseconds: 90_000)
        #expect(pitch(script)?.spoken(until: script.time) == 100_000)
        try script.play(.extendPitch(seconds: 30))
        #expect(pitch(script)?.seconds == 105)
        script.wait(milliseconds: -500_000)
        // Set back, it goes on from what it showed.
        #expect(pitch(script)?.spoken(until: script.time) == 100_000)
        try script.play(.endPitch)
        #expect(script.session.state.game?.contest?.pitches.first?.spoken == 100_000)
        #expect(script.session.state.game?.contest?.pitches.first?.isOver == true)
    }

    @Test("More time comes in 5 to 600 seconds", arguments: [4, 601, 0, -30, Int.max])
    func extensionRange(_ seconds: Int) throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        #expect(script.refusal(of: .extendPitch(seconds: seconds)) == .extensionOutOfRange(5...600))
    }

    @Test("The speaker may stop and end her own pitch, but not lengthen it, and nobody else touches it")
    func ownClock() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        let speaker = try #require(pitch(script)?.speaker)
        let other = try #require(script.session.state.roster.seats.first { $0.id != speaker }?.id)
        #expect(script.refusal(of: .endPitch, by: .seat(other)) == .onlyOneself(speaker))
        #expect(script.refusal(of: .extendPitch(seconds: 30), by: .seat(speaker)) == .onlyFacilitator)
        try script.play(.pausePitch, by: .seat(speaker))
        try script.play(.resumePitch, by: .seat(speaker))
        try script.play(.endPitch, by: .seat(speaker))
        #expect(script.game()?.heard.count == 1)
    }

    @Test("One pitch at a time, each once, of those who chose a job")
    func order() throws {
        var script = try Script(players: 4)
        try script.advance(to: .choosing)
        try script.play(.pass("e4"))
        try script.chooseForAll()
        let order = try #require(script.game()?.order)
        #expect(order.sorted() == ["e1", "e2", "e3"])
        #expect(script.refusal(of: .startPitch("e4")) == .notPitching("e4"))
        try script.play(.startPitch(order[2]))
        #expect(script.refusal(of: .startPitch(nil)) == .pitchRunning(order[2]))
        #expect(script.game()?.current?.place == 1)
        try script.play(.endPitch)
        #expect(script.refusal(of: .startPitch(order[2])) == .alreadyHeard(order[2]))
        #expect(script.game()?.next == order[0])
        let seat = try #require(script.session.state.game?.entrant(order[1])?.members[0].seat)
        try script.people(.goAway(seat))
        #expect(script.refusal(of: .startPitch(order[1])) == .entrantAbsent(order[1]))
    }

    @Test("Passing at one's turn leaves no pitch, and can be taken back by pitching after all")
    func skipping() throws {
        var script = try Script(players: 4)
        try script.goToInterview()
        let order = try #require(script.game()?.order)
        #expect(script.refusal(of: .pass("e9")) == .noSuchEntrant("e9"))
        try script.play(.pass(order[0]))
        #expect(script.game()?.skipped == [order[0]])
        #expect(script.refusal(of: .pass(order[0])) == .alreadyChosen(order[0]))
        try script.play(.startPitch(nil))
        #expect(script.game()?.current?.pitch.entrant == order[1])
        try script.play(.pass(order[1]))
        #expect(script.game()?.current == nil)
        try script.play(.startPitch(order[0]))
        #expect(script.game()?.skipped == [order[1]])
        try script.play(.endPitch)
        #expect(script.refusal(of: .pass(order[0])) == .alreadyHeard(order[0]))
        try script.pitchAll()
        #expect(script.game()?.vote?.terms.candidates == [order[0], order[2], order[3]])
    }

    @Test("With fewer than two pitches there is no vote and the round counts nothing")
    func noVote() throws {
        var script = try Script(players: 3)
        try script.advance(to: .choosing)
        for entrant in ["e1", "e2"] as [ID<Entrant>] { try script.play(.pass(entrant)) }
        try script.chooseForAll()
        try script.play(.startPitch(nil))
        #expect(try script.play(.endPitch) == [.game(.pitchEnded), .game(.voteSkipped)])
        #expect(script.game()?.rounds.first?.voteSkipped == true)
        #expect(script.game()?.rounds.first?.points == [:])
        #expect(script.refusal(of: .reopenVote) == .nothingToReopen)
    }

    @Test("Notes are the facilitator's and name a skill on the table or none")
    func notes() throws {
        var script = try Script(players: 3)
        #expect(script.refusal(of: .takeNote("e1", nil, "Good")) == .notNow(.opening))
        try script.goToInterview()
        let skill = try #require(script.game()?.skills[0].id)
        try script.play(.takeNote("e1", skill, " told how  she asked"))
        let note = PitchNote(round: 1, entrant: "e1", skill: skill, text: "told how she asked")
        #expect(script.game(for: .facilitator)?.notes == [note])
        #expect(script.game(for: .table)?.notes == [])
        #expect(script.game(for: .seat("s1"))?.notes == [])
        #expect(script.refusal(of: .takeNote("e1", "none", "x")) == .skillNotOnTable("none"))
        #expect(script.refusal(of: .takeNote("e9", nil, "x")) == .noSuchEntrant("e9"))
        #expect(script.refusal(of: .takeNote("e1", nil, "x"), by: .seat("s1")) == .onlyFacilitator)
        try script.play(.takeNote("e1", skill, ""))
        #expect(script.game(for: .facilitator)?.notes.last?.text == "")
        #expect(script.refusal(of: .takeNote("e1", nil, "")) == .text(.empty))
        #expect(script.refusal(of: .takeNote("e1", skill, " ")) == .text(.empty))
    }

    @Test("A clock that leaps to the end of time, as a damaged record may tell, breaks nothing")
    func leapingClock() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        script.wait(milliseconds: .max)
        try script.play(.pausePitch)
        script.wait(milliseconds: -.max)
        try script.play(.resumePitch)
        script.wait(milliseconds: 5)
        let pitch = try #require(script.game()?.current?.pitch)
        #expect(pitch.spoken(until: script.time) == 5)
    }
}
