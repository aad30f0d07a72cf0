import Foundation
import Journal
import Rehearsal
import Testing
import Workshop

@Suite("A computer whose clock is set, or that sleeps")
struct PacerTests {
    /// A session begun on a day, with a clock anybody can set and a stopwatch nobody can.
    private final class Desk {
        let place: Workplace
        let stopwatch = SetClock()
        private(set) var recorded: RecordedSession?

        init() throws {
            place = try Workplace()
            place.clock.set(Instant(milliseconds: 1_760_000_000_000))
            let header = SessionHeader(id: "desk", seed: 1, title: "Desk", openedAt: place.clock.now)
            recorded = try journal().begin(header)
            try ask(.people(.join(name: "Ana", kind: .participant)))
        }

        func journal() throws -> Journal {
            try Journal.open(in: place.data) { [clock = place.clock] in
                clock.now
            } stopwatch: { [stopwatch] in
                stopwatch.now.milliseconds
            }
        }

        func ask(_ command: Command) throws {
            _ = try recorded?.perform(command, by: .facilitator)
        }

        /// Lets the clock and the stopwatch go on, each by its own.
        func wait(clock: Int64, stopwatch milliseconds: Int64) {
            place.clock.set(Instant(milliseconds: place.clock.now.milliseconds + clock))
            stopwatch.set(Instant(milliseconds: stopwatch.now.milliseconds + milliseconds))
        }

        var time: Int64? { recorded.map { $0.session.time(at: $0.now).milliseconds } }

        var marks: Int? {
            recorded?.session.log.count { $0.event == .putDown || $0.event == .takenUp }
        }

        func putDown() {
            recorded?.putDown()
            recorded = nil
        }

        func takeUp() throws {
            recorded = try journal().resume("desk")
            try recorded?.takeUp()
        }
    }

    @Test(
        "Time goes by the stopwatch from one step to the next",
        arguments: [86_400_000, -86_400_000, 3_600_000] as [Int64]
    )
    func leaps(leap: Int64) throws {
        let desk = try Desk()
        desk.wait(clock: leap, stopwatch: 90_000)
        #expect(desk.time == 90_000)
        try desk.ask(.note("It went on"))
        #expect(desk.time == 90_000)
        #expect(desk.marks == 2)
        desk.wait(clock: 10_000, stopwatch: 10_000)
        try desk.ask(.note("And on"))
        #expect(desk.time == 100_000)
        #expect(desk.marks == 2)
    }

    @Test("What is refused leaves no mark")
    func refused() throws {
        let desk = try Desk()
        desk.wait(clock: 86_400_000, stopwatch: 1_000)
        #expect(throws: PerformError.self) { try desk.ask(.game(.revealSkills)) }
        #expect(desk.marks == 0)
    }

    @Test("A session put down and taken up two days later goes on with the time it had")
    func taken() throws {
        let desk = try Desk()
        desk.wait(clock: 40_000, stopwatch: 40_000)
        desk.putDown()
        desk.wait(clock: 172_800_000, stopwatch: 172_800_000)
        try desk.takeUp()
        desk.wait(clock: 2_000, stopwatch: 2_000)
        #expect(desk.time == 42_000)
        try desk.ask(.note("Back again"))
        #expect(desk.recorded?.session.time.milliseconds == 42_000)
    }
}
