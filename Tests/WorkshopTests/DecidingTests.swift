import TestKit
import Testing
import Workshop

@Suite("Deciding once")
struct DecidingTests {
    @Test("What was decided is what its events lead to, for every audience", arguments: Game.Stage.allCases)
    func sameAsItsEvents(_ stage: Game.Stage) throws {
        let before = try Stages.script(in: stage).session
        let at = Instant(milliseconds: before.log.last.map { $0.at.milliseconds + 700 } ?? 0)
        for command in [Command.game(.advance), .people(.leave("s2")), .rewind(to: before.undoTarget ?? 0)] {
            guard let outcome = try? before.decide(Request(command, by: .facilitator, at: at)) else { continue }
            var (led, followed) = (before, before)
            led.apply(outcome)
            for entry in outcome.events { followed.take(entry) }
            #expect(led.state == followed.state)
            #expect(led.times == followed.times)
            #expect(led.log == followed.log)
            for audience in led.audiences { #expect(led.view(for: audience) == followed.view(for: audience)) }
        }
    }

    @Test("What was decided before something else happened is played event by event")
    func decidedTooEarly() throws {
        var session = try Stages.script(in: .choosing).session
        let at = Instant(milliseconds: session.log.last?.at.milliseconds ?? 0)
        let requests = [("s1", "Zoe"), ("s2", "Max")].map { id, name in
            Request(.people(.rename(ID(id), to: name)), by: .facilitator, at: at)
        }
        let outcomes = try requests.map { try session.decide($0) }
        for outcome in outcomes { session.apply(outcome) }
        #expect(session.state.roster.seats.prefix(2).map(\.name) == ["Zoe", "Max"])
    }

    @Test("A session of many games is gone back and forth in as one played straight on")
    func longSession() throws {
        var script = Script(seed: 3)
        for name in ["Ann", "Ben", "Cleo"] { try script.people(.join(name: name, kind: .participant)) }
        var states = [script.session.state]
        for round in 0..<250 {
            try script.people(.rename("s1", to: "Ann \(round)"))
            states.append(script.session.state)
        }
        for moment in [3, 100, 101, 180, 253, 7] {
            try script.ask(.rewind(to: moment))
            #expect(script.session.state == states[moment - 3])
        }
    }
}
