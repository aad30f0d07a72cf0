import TestKit
import Testing

@testable import Workshop

@Suite("The time of a session")
struct SessionTimeTests {
    private static let minute: Int64 = 60_000
    private static let twoDays: Int64 = 48 * 60 * minute

    /// A session in which a clock runs, and what that clock shows.
    enum Clock: CaseIterable {
        case pitch, take, phase, practice

        func script() throws -> Script {
            switch self {
            case .pitch:
                var script = try Script(players: 3)
                try script.goToInterview()
                try script.play(.startPitch(nil))
                return script
            case .take, .phase:
                var script = try Script(rolePlay: .small)
                try script.act(.advance)
                if self == .take {
                    while script.session.state.rolePlay?.phase?.isPlayed == false { try script.act(.advance) }
                    try script.act(.startTake(from: nil))
                }
                return script
            case .practice:
                var script = Script()
                try script.gather(players: 1)
                try script.practise(.begin(.small, by: "s1", plan: PitchPractice.Plan(), practisedBefore: []))
                try script.practise(.draw(amongLeastPractised: false))
                try script.practise(.start(.aloud))
                return script
            }
        }

        func shown(_ script: Script) -> Int64? {
            switch self {
            case .pitch: script.game()?.current?.pitch.spoken(until: script.time)
            case .take: script.session.state.rolePlay?.take?.clock.elapsed(until: script.time)
            case .phase: script.session.state.rolePlay?.phaseClock.elapsed(until: script.time)
            case .practice: script.session.state.pitchPractice?.clock?.spent(until: script.time)
            }
        }
    }

    @Test("A clock stands while no program has the session in hands, and then goes on", arguments: Clock.allCases)
    func interrupted(clock: Clock) throws {
        var script = try clock.script()
        script.wait(milliseconds: 20_000)
        try script.ask(.putDown, by: .rules)
        script.wait(milliseconds: Self.twoDays)
        #expect(clock.shown(script) == 20_000)
        try script.ask(.takeUp, by: .rules)
        script.wait(milliseconds: 5_000)
        #expect(clock.shown(script) == 25_000)
    }

    @Test("Where a program was killed, the clock stands at the last event", arguments: Clock.allCases)
    func killed(clock: Clock) throws {
        var script = try clock.script()
        script.wait(milliseconds: 20_000)
        try script.ask(.note("Loud in here"))
        script.wait(milliseconds: 10 * Self.minute)
        try script.ask(.takeUp, by: .rules)
        script.wait(milliseconds: 5_000)
        #expect(clock.shown(script) == 25_000)
    }

    @Test("A clock set forward by days, or back, counts for nothing", arguments: Clock.allCases)
    func leaps(clock: Clock) throws {
        var script = try clock.script()
        script.wait(milliseconds: Self.twoDays)
        #expect(clock.shown(script) == 0)
        try script.ask(.note("Loud in here"))
        script.wait(milliseconds: -3 * Self.twoDays)
        try script.ask(.note("Still loud"))
        script.wait(milliseconds: 5_000)
        #expect(clock.shown(script) == 5_000)
    }

    @Test("However long nothing is asked for while a clock runs, it is no break", arguments: Clock.allCases)
    func long(clock: Clock) throws {
        var script = try clock.script()
        let before = script.session.time.milliseconds
        script.wait(milliseconds: 95 * Self.minute)
        try script.ask(.note("Long"))
        #expect(clock.shown(script) == 95 * Self.minute)
        #expect(script.session.time.milliseconds == before + 95 * Self.minute)
    }

    @Test("A take that is frozen and a debriefing are no break either")
    func open() throws {
        var script = try Clock.take.script()
        try script.act(.freeze)
        script.wait(milliseconds: 40 * Self.minute)
        try script.ask(.note("Still frozen"))
        #expect(script.session.time.milliseconds == 40 * Self.minute)

        script = Script()
        try script.gather(players: 3)
        try script.ask(.beginDebrief(.short))
        script.wait(milliseconds: 40 * Self.minute)
        #expect(script.session.talked(until: script.time) == 40 * Self.minute)
        try script.debrief(.end)
        script.wait(milliseconds: 40 * Self.minute)
        try script.ask(.close)
        #expect(script.session.talked(until: script.time) == 40 * Self.minute)
        #expect(script.session.time.milliseconds == 40 * Self.minute)
    }

    @Test("Between rounds a pause of up to half an hour is work, and a longer one a break")
    func breaks() throws {
        var script = try Script(players: 3)
        for (pause, worked) in [(30, 30), (31, 30), (1, 31), (-5, 31), (2, 33)] as [(Int64, Int64)] {
            script.wait(milliseconds: pause * Self.minute)
            try script.ask(.note("x"))
            #expect(script.session.time.milliseconds == worked * Self.minute)
        }
    }

    @Test("Undoing what was done before an interruption brings its time back for no clock")
    func undone() throws {
        var script = try Clock.pitch.script()
        script.wait(milliseconds: 20_000)
        try script.play(.endPitch)
        try script.ask(.putDown, by: .rules)
        script.wait(milliseconds: Self.twoDays)
        try script.ask(.takeUp, by: .rules)
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        script.wait(milliseconds: 1_000)
        #expect(Clock.pitch.shown(script) == 21_000)
        #expect(script.session.redoTarget != nil)
    }

    @Test("Putting a session down and taking it up is nobody's step, and changes nothing that chance brings")
    func marks() throws {
        var plain = try Script(players: 6)
        var marked = plain
        let steps = marked.session.undoableSteps
        for command in [Command.putDown, .takeUp, .putDown, .takeUp] { try marked.ask(command, by: .rules) }
        #expect(marked.session.undoableSteps == steps)
        try plain.goToInterview()
        try marked.goToInterview()
        #expect(plain.session.state.game == marked.session.state.game)
    }
}
