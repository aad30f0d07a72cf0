import ContentFiles
import Diagnostics
import Foundation
import JSONText
import Presentation
import Testing
import Wording
import Workshop

@testable import Content
@testable import StoryProof

@Suite("Scenarios")
struct ScenarioTests {
    private static let folder = TestDecks.repository.appendingPathComponent("Scenarios").path

    static let bundled = ScenarioLibrary(folders: [folder]).entries()

    @Test("Eight scenarios come with the program, four for groups and four for one person")
    func eight() {
        #expect(Self.bundled.count == 8)
        #expect(Self.bundled.count { $0.item?.kind == .rolePlay } == 4)
        #expect(Self.bundled.count { $0.item?.kind == .story } == 4)
    }

    @Test("Each passes every check without a warning, and is proved if it is a story", arguments: bundled.map(\.path))
    func passesEveryCheck(path: String) throws {
        let examination = ScenarioExamination(of: try ScenarioLibrary.bytes(of: path), file: path)
        #expect(examination.reading.diagnostics.map(\.said) == [])
        guard case .story(let story)? = examination.reading.value else { return }
        let proof = try #require(examination.proof)
        #expect(proof.isSound)
        #expect((15...30).contains(story.nodes.count))
        #expect(story.endings.count >= 3)
        let checkpoints = story.nodes.count { $0.isCheckpoint }
        #expect(checkpoints >= 1)
        #expect(!story.debrief.isEmpty)
        #expect(abs(proof.shares.values.reduce(0, +) - 1) < 1e-9)
        #expect(proof.unreached.isEmpty)
    }

    @Test("Each bears the name of its file, and its skills are those of the deck", arguments: bundled)
    func namesAreRight(entry: ScenarioLibrary.Entry) throws {
        let scenario = try #require(entry.item)
        #expect(URL(fileURLWithPath: entry.path).lastPathComponent == scenario.id + ".json")
        let decks = DeckLibrary(folders: [TestDecks.repository.appendingPathComponent("CardDecks").path])
        let skills = try decks.find("everyday-work").item.skills.map { TrainedSkill(id: $0.id, name: $0.name) }
        #expect(Set(scenario.skills).isSubset(of: skills))
    }

    @Test("What is written reads as what it was", arguments: bundled.compactMap(\.item))
    func writerAndReaderAgree(scenario: Scenario) {
        let bytes = ScenarioWriter.file(scenario, schemaAddress: "scenario.schema.json")
        #expect(ScenarioExamination(of: bytes, file: "x.json").reading == .accepted(scenario, warnings: []))
    }

    @Test(
        "A new scenario of either kind passes every check without a warning",
        arguments: [Template.branching, .roleplay]
    )
    func templates(template: Template) throws {
        let bytes = try TemplateTests.file(template, id: "late-bus")
        let reading = ScenarioExamination(of: bytes, file: "late-bus.json").reading
        #expect(reading.diagnostics.map(\.said) == [])
        #expect(reading.value?.id == "late-bus")
        #expect(reading.value?.title == "Late bus")
    }

    @Test("A scenario is found by its id, one's own first, and the nearest id is named where there is none")
    func library() throws {
        let own = FileManager.default.temporaryDirectory.appendingPathComponent("scenarios-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: own) }
        let bytes = try TemplateTests.file(.branching, id: "job-interview")
        try Data(bytes).write(to: own.appendingPathComponent("mine.json"))
        let library = ScenarioLibrary(folders: [own.path, Self.folder])
        let loaded = try library.find("job-interview")
        #expect(loaded.path == own.path + "/mine.json")
        #expect(loaded.bytes == bytes)
        #expect(try library.find("late-arrival").item.kind == .rolePlay)
        let missing = #expect(throws: LibraryError<Scenario>.self) { try library.find("late-arival") }
        #expect(
            missing.map { Wording(.english).text($0) }
                == "There is no scenario “late-arival”. Did you mean “late-arrival”?"
        )
    }
}
