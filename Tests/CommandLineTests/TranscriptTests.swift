import Foundation
import Testing

@Suite("A workshop from a transcript")
struct TranscriptTests {
    private static let golden = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Transcripts/workshop.txt")

    @Test("It runs to the report, with every line as it was read and approved")
    func runsToTheReport() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(Transcript.arguments + ["--report", "-"], input: Transcript.text)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(run.timelessOutput.utf8).write(to: Self.golden)
        }
        #expect(run.timelessOutput == (try String(contentsOf: Self.golden, encoding: .utf8)))
    }

    @Test("Twice the same answers give the same events, but for times and ids")
    func sameEvents() throws {
        let first = try Program()
        let second = try Program()
        defer {
            first.cleanUp()
            second.cleanUp()
        }
        _ = try first.run(Transcript.arguments, input: Transcript.text)
        _ = try second.run(Transcript.arguments, input: Transcript.text)
        let events = try first.events()
        #expect(events.count > 80)
        #expect(events == (try second.events()))
    }

    @Test("Another seed draws other cards")
    func otherSeed() throws {
        let first = try Program()
        let second = try Program()
        defer {
            first.cleanUp()
            second.cleanUp()
        }
        _ = try first.run(Transcript.arguments, input: "1\n1\n")
        _ = try second.run(Transcript.arguments + ["--seed", "8"], input: "1\n1\n")
        #expect(try first.events() != (try second.events()))
    }

    @Test("Wherever the input ends, the session is saved, and resumed it ends as if nothing had happened")
    func resumedAnywhere() throws {
        let whole = try Program()
        defer { whole.cleanUp() }
        _ = try whole.run(Transcript.arguments, input: Transcript.text)
        let expected = try whole.events()
        for cut in stride(from: 0, to: Transcript.answers.count, by: 4) {
            let program = try Program()
            defer { program.cleanUp() }
            let first = Transcript.text(of: Transcript.answers[..<cut])
            let interrupted = try program.run(Transcript.arguments, input: first)
            #expect(interrupted.status == 0)
            #expect(interrupted.messages.contains("Saved. To carry on: jobhunter session resume "))
            let rest = Transcript.text(of: Transcript.answers[cut...])
            let resumed = try program.run(["session", "resume", "--guide", "short"], input: rest)
            #expect(resumed.status == 0)
            #expect(try program.events() == expected, "cut after answer \(cut)")
        }
    }

    @Test("Nothing in the data folder links a voter to a choice once the votes are counted")
    func noTraceOfBallots() throws {
        let program = try Program()
        defer { program.cleanUp() }
        // The first round up to its count.
        _ = try program.run(Transcript.arguments, input: Transcript.text(of: Transcript.answers[..<19]))
        #expect(try program.events().contains { $0.contains("\"voteCounted\"") })
        for name in try FileManager.default.subpathsOfDirectory(atPath: program.data.path) {
            let bytes = FileManager.default.contents(atPath: program.data.appendingPathComponent(name).path) ?? Data()
            #expect(bytes.range(of: Data("\"choice\"".utf8)) == nil, "\(name) holds a ballot")
        }
    }
}
