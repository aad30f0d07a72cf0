import TestKit
import Testing
import Workshop

@Suite("Sessions at random")
struct SimulationTests {
    @Test("Three hundred random sessions keep every promise of the kernel", arguments: 0..<10)
    func random(_ part: Int) throws {
        var coverage = Coverage()
        for number in 0..<30 {
            coverage.add(try Simulation.run(seed: UInt64(30 * part + number)))
        }
        #expect(coverage.games == 30)
        #expect(coverage.steps > 1_000)
    }

    @Test("The same seed plays the same session")
    func deterministic() throws {
        #expect(try Simulation.run(seed: 77) == Simulation.run(seed: 77))
    }

    @Test("A record with events lost, doubled or in the wrong order is read without a crash", arguments: 0..<40)
    func damaged(_ seed: Int) throws {
        let sound = try Simulation.record(seed: UInt64(seed))
        var chance = SplitMix64(seed: UInt64(seed))
        var events = sound.log
        switch seed % 3 {
        case 0: events = chance.shuffled(events)
        case 1: events = events.filter { _ in chance.below(5) > 0 }
        default: events = events.flatMap { entry in Array(repeating: entry, count: 1 + chance.below(2)) }
        }
        let numbered = events.enumerated().map { place, entry in
            Recorded(number: place + 1, at: entry.at, by: entry.by, event: entry.event)
        }
        let session = Session(header: sound.header, replaying: numbered, box: nil)
        for audience in session.audiences { #expect(session.view(for: audience).audience == audience) }
        #expect((session.undoTarget ?? 0) <= numbered.count)
        #expect((session.redoTarget ?? 0) <= numbered.count)
    }

    @Test("Events no rules would give, as a damaged record may hold, are taken without a crash")
    func impossible() throws {
        var script = try Script(players: 3)
        try script.play(.end)
        let game = try Script(players: 3).session.log
        let strange: [Event] = [
            .rewound(to: -7), .rewound(to: 999), .game(.roundBegan(-3, firstPlayer: "nobody")),
            .game(.entrantJoined(Entrant(id: "e1", members: []))),
            .game(.entrantJoined(Entrant(id: "e9", members: []))),
            .game(.voteReopened), .game(.pitchEnded), .game(.orderDrawn(["nobody", "nobody"])),
            .game(.pitchStarted("nobody", speaker: "nobody")), .game(.tieBreakBegan([])),
            .game(.finalBegan(["nobody"])),
            .game(.skillRedrawn("none", drawn: "none")), .debrief(.movedOn), .debrief(.began(.short)),
            .game(.ended(.early)),
            .game(.began(rules: RoundRules(), deck: "none", entrants: [])), .people(.left("nobody")),
        ]
        for (place, event) in strange.enumerated() {
            let events = game.map(\.event) + strange[...place] + [.game(.ended(.early)), event]
            let log = events.enumerated().map { number, event in
                Recorded(number: number + 1, at: Instant(milliseconds: 0), by: .facilitator, event: event)
            }
            let session = Session(header: script.session.header, replaying: log, box: nil)
            for audience in session.audiences { #expect(session.view(for: audience).title == "Test") }
            #expect((session.redoTarget ?? 0) <= log.count)
        }
    }
}
