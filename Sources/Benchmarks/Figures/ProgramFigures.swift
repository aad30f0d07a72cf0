import Foundation

/// How soon the program asks its first question, and how much memory it takes.
enum ProgramFigures {
    static func all() throws -> [Figure] {
        guard let folder = Bundle.main.executableURL?.deletingLastPathComponent() else { return [] }
        let program = folder.appendingPathComponent("jobhunter")
        var figures: [Figure] = []
        if FileManager.default.isExecutableFile(atPath: program.path) {
            figures += try starts(of: program)
        } else {
            Benchmarks.say("The program is not built beside the benchmarks, so its start is not measured.")
        }
        let simulation = try Child(folder.appendingPathComponent("benchmarks"), ["--simulate", "2000"]).wholeOutput()
        if let kilobytes = Double(simulation.trimmingCharacters(in: .whitespacesAndNewlines)) {
            figures.append(Figure("peak memory of 2000 games simulated", kilobytes / 1_024, "MiB"))
        }
        figures.append(Figure("peak memory of this whole run", Double(Machine.peakMemory) / 1_024, "MiB"))
        return figures
    }

    private static func starts(of program: URL) throws -> [Figure] {
        let place = try Workplace()
        var number = 0
        var memory = 0
        func start(_ arguments: [String]) throws -> Double {
            number += 1
            let data = place("data-\(number)").path
            return try Stopwatch.wall {
                let child = try Child(program, ["play", "--plain", "--data-dir", data] + arguments)
                let text = try child.output(until: "> ")
                precondition(text.hasSuffix("> "), "the program asks for nothing")
                memory = max(memory, child.peakMemory ?? 0)
                child.stop()
            }
        }
        let names = try Sample.pairs(
            repeats: 9,
            of: { try start([]) },
            and: {
                try Stopwatch.wall {
                    _ = try Child(URL(fileURLWithPath: "/bin/sh"), ["-c", "printf '> '"]).wholeOutput()
                }
            }
        )
        let question = try Sample.take(repeats: 9) { try start(["--players", "Ann,Ben,Cleo,Dan,Eva,Finn"]) }
        var figures = [
            Figure(
                "start of the program to its first prompt (elapsed)",
                names.first.median * 1_000,
                "ms",
                comparedWith: "sh printing a prompt",
                ratio: names.ratio.median
            ),
            Figure(
                "the same with a deck read and a session begun on the disk (elapsed)",
                question.median * 1_000,
                "ms"
            ),
        ]
        if memory > 0 { figures.append(Figure("peak memory of the program until then", Double(memory) / 1_024, "MiB")) }
        return figures
    }
}
