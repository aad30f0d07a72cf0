import Foundation

/// How soon the program asks its first question, and how much memory it takes.
enum ProgramFigures {
    static func all() throws -> [Figure] {
        guard let folder = Bundle.main.executableURL?.deletingLastPathComponent() else { return [] }
        let program = folder.appendingPathComponent("jobhunter").path
        var figures: [Figure] = []
        if FileManager.default.isExecutableFile(atPath: program) {
            figures += try starts(of: program)
        } else {
            Benchmarks.say("The program is not built beside the benchmarks, so its start is not measured.")
        }
        let simulation = try Child(folder.appendingPathComponent("benchmarks").path, ["--simulate", "2000"])
        let memory = Int(simulation.output(until: "\n").dropLast())
        simulation.stop()
        figures += peak("peak memory of 2000 games simulated", memory)
        return figures + peak("peak memory of this whole run", Machine.peakMemory())
    }

    private static func starts(of program: String) throws -> [Figure] {
        let place = try Workplace()
        var number = 0
        func arguments(_ more: [String] = []) -> [String] {
            number += 1
            return ["play", "--plain", "--data-dir", place("data-\(number)").path] + more
        }
        var memory: Int?
        let players = ["--players", "Ann,Ben,Cleo,Dan,Eva,Finn"]
        let names = try Sample.pairs(
            repeats: 9,
            of: { try timeToPrompt(program, arguments(), memory: &memory) },
            and: { try timeToPrompt("/bin/sh", ["-c", "printf '> '"]) }
        )
        let question = try Sample.take(repeats: 9) { try timeToPrompt(program, arguments(players), memory: &memory) }
        return [
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
        ] + peak("peak memory of the program until then", memory)
    }

    private static func timeToPrompt(_ program: String, _ arguments: [String]) throws -> Double {
        var memory: Int?
        return try timeToPrompt(program, arguments, memory: &memory)
    }

    private static func timeToPrompt(_ program: String, _ arguments: [String], memory: inout Int?) throws -> Double {
        var child: Child?
        var text = ""
        let seconds = try Stopwatch.wall {
            child = try Child(program, arguments)
            text = child?.output(until: "> ") ?? ""
        }
        precondition(text.hasSuffix("> "), "\(program) asks for nothing")
        memory = child.flatMap { Machine.peakMemory(of: "\($0.id)") } ?? memory
        child?.stop()
        return seconds
    }

    private static func peak(_ name: String, _ kilobytes: Int?) -> [Figure] {
        kilobytes.map { [Figure(name, Double($0) / 1_024, "MiB")] } ?? []
    }
}
