import Foundation
import Testing

@Suite("The scenarios that come with the program")
struct BundledScenarioTests {
    @Test("Each has a transcript, and there are four for a group and four for one person")
    func transcripts() {
        #expect(BundledTranscript.all.map(\.name) == BundledTranscript.bundled)
        #expect(BundledTranscript.all.count { $0.isRolePlay } == 4)
        #expect(BundledTranscript.all.count == 8)
    }

    @Test(
        "From a transcript it runs from start to report, twice with the same events",
        arguments: BundledTranscript.all
    )
    func runsTwice(transcript: BundledTranscript) throws {
        let records = try (0..<2).map { _ in
            let program = try Program()
            defer { program.cleanUp() }
            let run = try program.run(transcript.arguments + ["--plain", "--report", "-"], input: transcript.text)
            #expect(run.status == 0)
            #expect(run.messages.isEmpty)
            #expect(run.output.contains("The session is closed.\n\n# Report: "))
            #expect(!run.output.contains("is not one of the answers"))
            return try program.events()
        }
        #expect(records[0] == records[1])
        #expect(records[0].last?.contains("\"sessionClosed\"") == true)
        for kind in transcript.isRolePlay ? Self.playedInAGroup : Self.playedAlone {
            #expect(records[0].contains { $0.contains("\"\(kind)\"") }, "\(kind)")
        }
        if transcript.isRolePlay { try everyPhase(of: transcript.name, in: records[0]) }
    }

    private static let playedAlone = ["storyBegan", "storyChoiceMade", "storyRestarted", "storyThoughtKept"]
    private static let playedInAGroup = [
        "rolePlayBegan", "roleGiven", "briefConfirmed", "takeBegan", "beatMarked", "injectFired", "behaviourQuoted",
        "playFrozen", "hotSeatTaken", "playResumed", "playStopped", "playWentOn", "takeEnded", "roleLeft",
        "selfAssessed", "behaviourRated", "rolePlayEnded", "debriefBegan", "questionAnswered", "debriefEnded",
    ]

    /// Holds the phases that began against those of the file.
    private func everyPhase(of name: String, in events: [String]) throws {
        struct Scenario: Decodable {
            struct Phase: Decodable {
                let id: String
                let kind: String
            }
            let phases: [Phase]
        }
        let file = BundledTranscript.scenarios.appendingPathComponent(name + ".json")
        let scenario = try JSONDecoder().decode(Scenario.self, from: Data(contentsOf: file))
        let began = events.compactMap { event in
            event.contains("\"phaseBegan\"") ? event.firstMatch(of: /"phase":"([^"]+)"/).map { String($0.1) } : nil
        }
        #expect(began == scenario.phases.filter { $0.kind != "debrief" }.map(\.id))
    }

    @Test("The natural next step alone leads to the report", arguments: BundledTranscript.all)
    func firstAnswers(transcript: BundledTranscript) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(
            transcript.arguments + ["--plain", "--report", "-"],
            input: String(repeating: "1\n\n", count: 250) + "1\nc\n"
        )
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("# Report: "))
        #expect(try program.events().last?.contains("\"sessionClosed\"") == true)
    }
}
