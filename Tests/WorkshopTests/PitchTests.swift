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
}
