import PlainMode
import Presentation
import TestKit
import Testing
import Wording
import Workshop

/// Lines typed and told, and time that goes by without a clock.
private final class Listener: LineInput, LineOutput {
    let isInteractive = false
    private(set) var lines: [String] = []
    private(set) var waits: [Duration] = []
    private(set) var prompts = 0
    private var typed: Int

    /// - Parameter typed: How many lines are typed before the input ends.
    init(typed: Int = 0) {
        self.typed = typed
    }

    func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine {
        typed -= 1
        return typed < 0 ? .end : .text("")
    }

    func write(_ line: String) { lines.append(line) }

    func awaitAnswer() { prompts += 1 }

    func holdPrivate() {}

    func clear() {}

    func wait(_ duration: Duration) { waits.append(duration) }
}

@Suite("A session told once more, line by line")
struct ReplayTests {
    private func timeline(minutes: [Int64] = [0, 1, 1, 31]) throws -> Timeline {
        var session = Session(
            header: SessionHeader(id: "replay", seed: 7, title: "Replay", openedAt: Instant(milliseconds: 0))
        )
        let commands: [Command] =
            ["Ana", "Ben", "Chloé"].map { .people(.join(name: $0, kind: .participant)) }
            + [.beginGame(rules: RoundRules(), deck: .small, teams: nil)]
        for (command, minute) in zip(commands, minutes) {
            let request = Request(command, by: .facilitator, at: Instant(milliseconds: minute * 60_000))
            session.apply(try session.decide(request))
        }
        return Timeline(header: session.header, events: session.log)
    }

    private func replay(_ timeline: Timeline, _ pace: PlainReplay.Pace, _ listener: Listener) {
        PlainReplay(
            of: timeline,
            in: Wording(.english),
            pace: pace,
            input: listener,
            output: listener,
            time: { "minute \($0.milliseconds / 60_000)" },
            wait: listener.wait
        ).run()
    }

    @Test("Every step is told with its time, and the end is told too")
    func lines() throws {
        let listener = Listener()
        replay(try timeline(), .times(10), listener)
        #expect(
            listener.lines == [
                "minute 0  Ana is here.",
                "minute 1  Ben is here.",
                "minute 1  Chloé is here.",
                "minute 31  The game begins. Deck: Numbered. 3 rounds.",
                "minute 31  Everyone has job cards.",
                "That is the end of the record.",
            ]
        )
        #expect(listener.prompts == 0)
    }

    @Test(
        "The pauses are those of the record, divided by the speed; a break counts as ten minutes",
        arguments: [(1.0, [60_000, 600_000]), (10.0, [6_000, 60_000]), (60.0, [1_000, 10_000])]
    )
    func pauses(speed: Double, milliseconds: [Int]) throws {
        let listener = Listener()
        replay(try timeline(), .times(speed), listener)
        #expect(listener.waits == milliseconds.map { .milliseconds($0) })
    }

    @Test("Step by step each line typed brings the next step, and the end of the input stops it")
    func stepByStep() throws {
        let listener = Listener(typed: 2)
        replay(try timeline(), .lineByLine, listener)
        #expect(
            listener.lines == [
                "Enter continues; the end of the input stops.",
                "minute 0  Ana is here.",
                "minute 1  Ben is here.",
                "minute 1  Chloé is here.",
            ]
        )
        #expect(listener.prompts == 3)
        #expect(listener.waits.isEmpty)
    }

    @Test("Where nothing happened, that is said")
    func empty() throws {
        let listener = Listener()
        replay(try timeline(minutes: []), .times(1), listener)
        #expect(listener.lines == ["Nothing has happened yet."])
    }
}
