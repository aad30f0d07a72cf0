import Content
import Diagnostics
import Foundation
import Testing

/// Broken decks with the whole text of what is said about them; `RECORD=1 swift test --filter CorpusTests` writes the
/// texts anew.
@Suite("The corpus of broken decks")
struct CorpusTests {
    static let folder = TestDecks.repository.appendingPathComponent("Tests/ContentTests/Corpus")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.sorted()
    }()

    @Test("Each broken deck meets exactly its complaints", arguments: names)
    func complaintsAreExact(name: String) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
        let reading = DeckReader.read(bytes, file: name)
        let found = reading.diagnostics.map { $0.said + "\n" }.joined()
        let expected = Self.folder.appendingPathComponent(name.replacing(".json", with: ".expected"))
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(found.utf8).write(to: expected)
        }
        #expect(try String(decoding: Data(contentsOf: expected), as: UTF8.self) == found)
        #expect(reading.value == nil)
    }

    @Test("The corpus covers every error there is")
    func everyErrorOccurs() throws {
        var met: Set<String> = []
        for name in Self.names {
            let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
            met.formUnion(DeckReader.read(bytes, file: name).diagnostics.map(\.code))
        }
        // A file above 4 MiB is made where it is needed instead of being kept.
        // The kinds from here on are about scenarios, which have a corpus of their own.
        let ofDecks = Complaint.Kind.allCases.prefix { $0 != .conditionNeedsStatement }.map(\.code)
        #expect(Set(ofDecks).subtracting(met) == ["too-large"])
    }
}
