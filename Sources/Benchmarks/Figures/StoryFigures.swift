import Content
import Foundation
import JSONText
import StoryProof
import Workshop

/// How fast stories are read, checked and proved.
enum StoryFigures {
    static func all() throws -> [Figure] {
        var figures: [Figure] = []
        for nodes in [1_000, 10_000, 100_000] {
            let bytes = GeneratedStory.file(nodes: nodes)
            let data = Data(bytes)
            let times = try Sample.pairs(
                repeats: nodes > 10_000 ? 3 : 5,
                of: {
                    Stopwatch.processor { precondition(ScenarioExamination(of: bytes, file: "x").reading.value != nil) }
                },
                and: { try Stopwatch.processor { _ = try JSONSerialization.jsonObject(with: data) } }
            )
            let size = String(format: "%.1f MB", Double(bytes.count) / 1e6)
            figures.append(
                Figure(
                    "reading, checking and proving a story of \(nodes) nodes (\(size))",
                    times.first.median * 1_000,
                    "ms",
                    comparedWith: "JSONSerialization alone",
                    ratio: times.ratio.median
                )
            )
        }
        return figures + (try exploration()) + (try program())
    }

    private static func exploration() throws -> [Figure] {
        let bytes = GeneratedStory.file(nodes: 100_000)
        guard case .story(let story)? = ScenarioExamination(of: bytes, file: "x", states: 1).reading.value else {
            return []
        }
        var states = 0
        let seconds = Sample.take(repeats: 3) {
            Stopwatch.processor { states = StoryProof(of: story).states }
        }
        return [Figure("exploring all \(states) states of it, with scores and shares", seconds.median, "s")]
    }

    /// Reads, checks and proves a story, and writes how much memory that took in kilobytes.
    static func check(nodes: Int) {
        let bytes = GeneratedStory.file(nodes: nodes)
        precondition(ScenarioExamination(of: bytes, file: "x").reading.value != nil)
        print(Machine.peakMemory() ?? 0)
    }

    private static func program() throws -> [Figure] {
        guard let folder = Bundle.main.executableURL?.deletingLastPathComponent() else { return [] }
        var figures: [Figure] = []
        let checking = try Child(folder.appendingPathComponent("benchmarks").path, ["--check-story", "100000"])
        if let memory = Int(checking.output(until: "\n").dropLast()) {
            figures.append(Figure("peak memory of reading, checking and proving it", Double(memory) / 1_024, "MiB"))
        }
        checking.stop()
        let program = folder.appendingPathComponent("jobhunter").path
        guard FileManager.default.isExecutableFile(atPath: program) else { return figures }
        let place = try Workplace()
        let file = place("generated.json")
        try Data(GeneratedStory.file(nodes: 1_000)).write(to: file)
        let seconds = try Sample.take(repeats: 9) {
            try Stopwatch.wall {
                let child = try Child(program, ["scenario", "check", file.path])
                // A byte that never comes: the output is read to its end.
                precondition(child.output(until: "\0").contains("1 scenario checked: no errors"))
                child.stop()
            }
        }
        figures.append(
            Figure("scenario check of 1000 nodes, from start to end (elapsed)", seconds.median * 1_000, "ms")
        )
        return figures
    }
}
