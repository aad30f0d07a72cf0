import Presentation
import TestKit
import Testing
import Wording
import Workshop

@Suite("The timeline of a session")
struct TimelineTests {
    private let wording = Wording(.english)

    /// A session in which each of these was asked by the facilitator, a minute after the one before.
    private func session(_ commands: [Command], minutes: [Int64]? = nil) throws -> Session {
        var session = Session(
            header: SessionHeader(id: "line", seed: 7, title: "Monday group", openedAt: Instant(milliseconds: 0))
        )
        for (place, command) in commands.enumerated() {
            let minute = minutes?[place] ?? Int64(place)
            let request = Request(command, by: .facilitator, at: Instant(milliseconds: minute * 60_000))
            session.apply(try session.decide(request))
        }
        return session
    }

    private let opening: [Command] =
        ["Ana", "Ben", "Chloé"].map { .people(.join(name: $0, kind: .participant)) }
        + [.beginGame(rules: RoundRules(), deck: .small, teams: nil)]

    private func timeline(of session: Session) -> Timeline {
        Timeline(header: session.header, events: session.log)
    }

    @Test("Each step is one moment, named by its first event, with all that followed by itself")
    func steps() throws {
        let session = try session(opening)
        let moments = timeline(of: session).moments
        #expect(moments.map(\.number) == [1, 2, 3, 4])
        #expect(moments.last?.last == session.log.count)
        let steps = ["Ana joined", "Ben joined", "Chloé joined", "the game began"]
        #expect(moments.map { wording.text($0.step) } == steps)
        #expect(moments.map(\.at.milliseconds) == [0, 60_000, 120_000, 180_000])
    }

    @Test("What was undone is marked, what was done again is not, and going back is a step of its own")
    func undone() throws {
        let undone = try session(opening + [.rewind(to: 3)])
        #expect(timeline(of: undone).moments.map(\.isUndone) == [false, false, false, true, false])
        let last = undone.log.count
        let redone = try session(opening + [.rewind(to: 3), .rewind(to: last - 1)])
        #expect(timeline(of: redone).moments.map(\.isUndone) == [false, false, false, false, false, false])
    }

    @Test("An undone step is told as such in words")
    func words() throws {
        let moments = timeline(of: try session(opening + [.rewind(to: 3)])).moments
        #expect(
            wording.text(TimelineTelling.line(moments[3], time: "10:42:07"))
                == "10:42:07  (undone) the game began"
        )
        #expect(
            wording.text(TimelineTelling.numbered(moments[3], time: "10:42:07"))
                == "4. 10:42:07 (undone) the game began"
        )
        #expect(wording.text(TimelineTelling.numbered(moments[0], time: "10:42")) == "1. 10:42 Ana joined")
    }

    @Test("The session at a moment is what it was then, going forward or from the beginning", arguments: 1...40)
    func sessions(seed: Int) {
        let session = RandomPlayer.session(seed: UInt64(seed), requests: 120)
        let timeline = timeline(of: session)
        var forward = Session(header: session.header)
        for place in timeline.moments.indices {
            let last = timeline.moments[place].last
            let then = Session(header: session.header, replaying: Array(session.log.prefix(last)), box: nil)
            forward = timeline.session(at: place, from: forward)
            #expect(forward.view(for: .table) == then.view(for: .table))
            #expect(timeline.session(at: place, from: session).log.count == last)
        }
        #expect(
            timeline.session(at: timeline.moments.count - 1).state
                == Session(
                    header: session.header,
                    replaying: session.log,
                    box: nil
                ).state
        )
    }

    @Test("The effective moments are those of the effective history", arguments: 1...40)
    func effective(seed: Int) {
        let session = RandomPlayer.session(seed: UInt64(seed), requests: 120)
        let effective = Set(session.history(until: session.log.count).map(\.number))
        for moment in timeline(of: session).moments where !moment.isUndone {
            if case .rewound = session.log[moment.number - 1].event { continue }
            #expect(effective.contains(moment.number))
        }
    }

    @Test("A moment is found by any event of its step, and by no other number")
    func places() throws {
        let session = try session(opening)
        let timeline = timeline(of: session)
        #expect(timeline.place(ofEvent: 4) == 3)
        #expect(timeline.place(ofEvent: session.log.count) == 3)
        #expect(timeline.place(ofEvent: 0) == nil)
        #expect(timeline.place(ofEvent: session.log.count + 1) == nil)
        #expect(timeline.session(at: 99).log.count == session.log.count)
    }

    @Test("Pauses are as they were, never negative, and shown for ten minutes at most")
    func pauses() throws {
        let timeline = timeline(of: try session(opening, minutes: [0, 3, 2, 22]))
        #expect(timeline.moments.indices.map(timeline.pause(before:)) == [0, 180_000, 0, 600_000])
        #expect(timeline.worked == 23 * 60_000)
    }

    @Test("A session in which nothing happened has no moments")
    func empty() throws {
        let timeline = timeline(of: try session([]))
        #expect(timeline.moments.isEmpty)
        #expect(timeline.session(at: 0).log.isEmpty)
        #expect(timeline.told(at: 0, in: timeline.session(at: 0)).isEmpty)
    }
}
