import Foundation

/// How the full screen feels: how soon it is there, how soon it follows a key, and what it costs when nothing happens.
///
/// Measured in a terminal of its own, on a workshop of forty people whose record holds five hundred events.
enum ScreenFigures {
    private static let events = 500

    static func all() throws -> [Figure] {
        guard let folder = Bundle.main.executableURL?.deletingLastPathComponent() else { return [] }
        let program = folder.appendingPathComponent("jobhunter").path
        guard FileManager.default.isExecutableFile(atPath: program) else { return [] }
        let place = try Workplace()
        let data = place("data").path
        try record(with: program, in: data)
        let start = try Sample.take(repeats: 9) { try timeToFrame(program, ["session", "resume", "--data-dir", data]) }
        let screen = try TerminalChild(program, ["session", "resume", "--data-dir", data])
        defer { screen.stop() }
        _ = screen.bytes(untilQuietFor: 1_000)
        // The facilitator takes the keyboard if it is being passed, and opens the list of who comes and goes: every further
        // key moves the selection in it.
        screen.press("f")
        _ = screen.bytes(untilQuietFor: 300)
        screen.press("p")
        _ = screen.bytes(untilQuietFor: 300)
        return [figure("start to the first frame, 40 people, \(events) events (elapsed)", start.median * 1_000, "ms")]
            + keys(on: screen) + [escape(on: screen)] + idle(screen)
    }

    private static func keys(on screen: TerminalChild) -> [Figure] {
        var times: [Double] = []
        var sizes: [Double] = []
        let before = screen.writes
        for number in 0..<200 {
            var first = 0
            times.append(
                Stopwatch.wall {
                    screen.press(number.isMultiple(of: 2) ? "j" : "k")
                    first = screen.firstBytes()
                }
            )
            precondition(first > 0, "the screen does not follow the keys")
            sizes.append(Double(first + screen.bytes(untilQuietFor: 3)))
        }
        let sorted = times.sorted()
        var figures = [
            figure("key to frame, median (elapsed)", Sample(values: times).median * 1_000, "ms"),
            figure("key to frame, 95 of 100 (elapsed)", sorted[sorted.count * 95 / 100] * 1_000, "ms"),
            figure("bytes sent for a moved selection", Sample(values: sizes).median, "bytes"),
        ]
        if let before, let after = screen.writes {
            figures.append(
                figure(
                    "writes a frame, one of them into memory",
                    Double(after - before) / Double(times.count),
                    "writes"
                )
            )
        }
        return figures
    }

    /// How soon Escape closes the help: a terminal sends the same byte first for many other keys.
    private static func escape(on screen: TerminalChild) -> Figure {
        let times = (0..<9).map { _ in
            screen.press("?")
            _ = screen.bytes(untilQuietFor: 100)
            let seconds = Stopwatch.wall {
                screen.press("\u{1B}")
                precondition(screen.firstBytes() > 0, "Escape does nothing")
            }
            _ = screen.bytes(untilQuietFor: 100)
            return seconds
        }
        return figure("Escape alone, until the help is gone (elapsed)", Sample(values: times).median * 1_000, "ms")
    }

    private static func idle(_ screen: TerminalChild) -> [Figure] {
        let before = screen.ticks
        let sent = screen.bytes(during: 3_000)
        var figures = [figure("bytes sent in 3 s without a key", Double(sent), "bytes")]
        if let before, let after = screen.ticks {
            let milliseconds = Double(after - before) * 1_000 / Double(sysconf(Int32(_SC_CLK_TCK)))
            figures.append(figure("processor time in 3 s without a key", milliseconds, "ms"))
        }
        if let memory = Machine.peakMemory(of: "\(screen.id)") {
            figures.append(figure("peak memory of the full screen", Double(memory) / 1_024, "MiB"))
        }
        return figures
    }

    /// Plays line by line until the record is long enough; the first answer is good everywhere.
    ///
    /// After these answers no clock runs that would draw itself each second.
    private static func record(with program: String, in data: String) throws {
        let names = (1...40).map { "Person \($0)" }.joined(separator: ",")
        let player = try Child(
            program,
            ["play", "--plain", "--data-dir", data, "--seed", "7", "--rounds", "10", "--players", names],
            input: String(repeating: "1\n", count: events + 1)
        )
        _ = player.output(until: "\u{4}")
        player.stop()
    }

    private static func timeToFrame(_ program: String, _ arguments: [String]) throws -> Double {
        var screen: TerminalChild?
        let seconds = try Stopwatch.wall {
            screen = try TerminalChild(program, arguments)
            // What sets the terminal up comes first, alone; a frame is larger.
            var count = 0
            while count < 500, let more = screen?.firstBytes(), more > 0 { count += more }
        }
        screen?.stop()
        return seconds
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String) -> Figure {
        Figure(name, value, unit)
    }
}
