import Content
import Diagnostics
import Foundation
import StoryProof
import Testing

/// Scenarios with one planted fault each, named after its code, with the whole text of what is said about them;
/// `RECORD=1 swift test --filter ScenarioCorpusTests` writes the texts anew.
@Suite("The corpus of planted faults in scenarios")
struct ScenarioCorpusTests {
    static let folder = TestDecks.repository.appendingPathComponent("Tests/ContentTests/ScenarioCorpus")

    /// The codes that scenarios can meet: all but those about decks as a whole.
    static let codes = Set(Complaint.Kind.allCases.prefix { $0 != .unknownKind }.map(\.code))
        .subtracting(["few-cards", "empty-dimension", "one-kind-of-job", "duplicate-name"]).sorted()

    // A file above 128 MiB is made where it is needed instead of being kept.
    static let planted = codes.filter { $0 != "too-large" }

    @Test("Each planted fault meets exactly its complaint, at its line", arguments: planted)
    func complaintIsExact(code: String) throws {
        let name = code + ".json"
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
        // One file is sound but for a cap so low that it cannot be explored.
        let states = code == "not-proved" ? 3 : ScenarioExamination.usualStates
        let reading = ScenarioExamination(of: bytes, file: name, states: states).reading
        let found = reading.diagnostics.map { $0.said + "\n" }.joined()
        let expected = Self.folder.appendingPathComponent(code + ".expected")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(found.utf8).write(to: expected)
        }
        #expect(try String(decoding: Data(contentsOf: expected), as: UTF8.self) == found)
        #expect(reading.diagnostics.map(\.code) == [code])
        #expect((reading.value == nil) == (reading.diagnostics.contains { $0.severity == .error }))
    }

    @Test("There is no file without a code")
    func everyFileHasItsCode() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let codes = names.filter { $0.hasSuffix(".json") }.map { $0.replacing(".json", with: "") }
        #expect(Set(codes) == Set(Self.planted))
    }

    @Test("Every code is explained in the documentation, and no other one")
    func everyCodeIsExplained() throws {
        let file = TestDecks.repository.appendingPathComponent("docs/scenario-checks.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let explained = text.matches(of: /(?m)^### `([a-z-]+)`/).map { String($0.output.1) }
        #expect(explained.sorted() == Self.codes)
        for code in Self.planted {
            let said = try String(contentsOf: Self.folder.appendingPathComponent("\(code).expected"), encoding: .utf8)
            #expect(text.contains(said), "\(code)")
        }
    }

    @Test("A file larger than any scenario is refused without being read to its end")
    func tooLarge() {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: (128 << 20) + 1)
        let reading = ScenarioExamination(of: bytes, file: "x.json").reading
        #expect(
            reading.diagnostics.map(\.said) == [
                "x.json:1:134217729: error: The file is too large: it has more than 134217728 bytes. [too-large]"
            ]
        )
    }
}
