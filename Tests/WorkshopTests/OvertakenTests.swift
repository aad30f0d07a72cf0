import TestKit
import Testing
import Workshop

@Suite("A command formed on a moment that is over")
struct OvertakenTests {
    /// Commands that mean their moment, each with a stage in which they are allowed.
    private static let commands: [(Game.Stage, Command)] = [
        (.opening, .game(.advance)), (.research, .game(.end)), (.interview, .rewind(to: 3)), (.finished, .close),
        (.recruitment, .game(.advance)),
    ]

    @Test("is refused if it means its moment, and carried out if whoever asks has seen what came", arguments: commands)
    func meansItsMoment(_ stage: Game.Stage, _ command: Command) throws {
        var script = try Stages.script(in: stage)
        let seen = script.session.log.count
        #expect(script.refusal(of: command, seen: seen) == nil)
        try script.people(.rename("s1", to: "Zoe"))
        #expect(script.refusal(of: command, seen: seen) == .overtaken)
        #expect(script.refusal(of: command, seen: seen + 1) == nil)
        #expect(script.refusal(of: command) == nil)
    }

    @Test("is carried out if it means the same at any moment")
    func meansTheSame() throws {
        var script = try Stages.script(in: .research)
        try script.people(.rename("s1", to: "Zoe"))
        #expect(script.refusal(of: .people(.goAway("s2")), seen: 0) == nil)
        #expect(script.refusal(of: .note("A good start"), seen: 0) == nil)
    }

    @Test("A ballot of somebody overtakes nobody; the count that the last one brings does")
    func ballots() throws {
        var script = try Stages.script(in: .recruitment)
        let seen = script.session.log.count
        let terms = try #require(script.session.state.game?.contest?.vote?.terms)
        for (place, voter) in script.session.state.roster.seats.map(\.id).enumerated() {
            #expect(script.refusal(of: .game(.advance), seen: seen) == nil)
            let own = script.session.state.game?.entrant(of: voter)?.id
            let choice = try #require(terms.candidates.first { $0 != own })
            try script.play(.castBallot(voter, Ballot(.one(choice))), by: .seat(voter))
            if place == 0 { try script.play(.withdrawBallot(voter), by: .seat(voter)) }
            if place == 0 { try script.play(.castBallot(voter, Ballot(.one(choice))), by: .seat(voter)) }
        }
        #expect(script.session.state.game?.stage == .result)
        #expect(script.refusal(of: .game(.advance), seen: seen) == .overtaken)
    }

    @Test("Being put down and taken up overtakes nobody")
    func marks() throws {
        var script = try Stages.script(in: .research)
        let seen = script.session.log.count
        try script.ask(.putDown, by: .rules)
        try script.ask(.takeUp, by: .rules)
        #expect(script.refusal(of: .game(.advance), seen: seen) == nil)
    }
}
