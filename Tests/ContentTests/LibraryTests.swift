import Content
import ContentFiles
import Diagnostics
import Foundation
import Presentation
import Testing
import Wording
import Workshop

@Suite("The library of decks")
final class LibraryTests {
    private let home: URL

    init() throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("decks-\(UUID().uuidString)")
        for folder in ["bundled", "own", "own/folder.json"] {
            let url = home.appendingPathComponent(folder)
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }
        try write(TestDecks.sound, to: "bundled/tested.json")
        try write(TestDecks.sound.replacing("\"tested\"", with: "\"everyday-work\""), to: "bundled/other-name.json")
        try write("{}", to: "bundled/deck.schema.json")
        try write("no deck at all", to: "bundled/notes.txt")
        try write("{}", to: "bundled/.hidden.json")
        try write(TestDecks.sound.replacing("\"Tested\"", with: "\"Mine\""), to: "own/tested.json")
        try write("[1,", to: "own/broken.json")
    }

    deinit {
        try? FileManager.default.removeItem(at: home)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: home.appendingPathComponent(name))
    }

    private var library: DeckLibrary {
        DeckLibrary(folders: ["bundled", "own/", "missing"].map { home.path + "/" + $0 })
    }

    private func path(_ name: String) -> String { home.path + "/" + name }

    @Test("Every file that should hold a deck is listed with what came of it")
    func entriesAreListed() {
        let entries = library.entries()
        #expect(
            entries.map(\.path)
                == [
                    "bundled/other-name.json", "bundled/tested.json", "own/broken.json", "own/folder.json",
                    "own/tested.json",
                ]
                .map(path)
        )
        #expect(entries.map(\.name) == ["everyday-work", "tested", "broken", "folder", "tested"])
        #expect(entries[3].outcome == .failed(ContentFileError(path: path("own/folder.json"), reason: .isFolder)))
        guard case .read(let broken) = entries[2].outcome else {
            Issue.record("the broken deck was not read")
            return
        }
        #expect(
            broken.diagnostics.map(\.said) == [
                path("own/broken.json") + ":1:4: error: The file ends too early. Expected a value. "
                    + "See also line 1. [syntax]"
            ]
        )
    }

    @Test("A deck is found by its id, in the earlier folder first")
    func decksAreFoundByID() throws {
        let loaded = try library.find("tested")
        #expect(loaded.item.title == "Tested")
        #expect(loaded.path == path("bundled/tested.json"))
        #expect(loaded.bytes == Array(TestDecks.sound.utf8))
        #expect(loaded.item.fingerprint == Fingerprint.of(loaded.bytes))
        #expect(loaded.warnings == [])
        let turned = DeckLibrary(folders: library.folders.reversed())
        #expect(try turned.find("tested").item.title == "Mine")
    }

    @Test("A deck is found by its file, wherever that is")
    func decksAreFoundByFile() throws {
        #expect(try library.find(path("own/tested.json")).item.title == "Mine")
    }

    @Test("A deck that is broken says why instead of not being there")
    func brokenDecksSayWhy() {
        #expect(complaint(of: "broken")?.hasSuffix("Expected a value. See also line 1. [syntax]") == true)
        #expect(complaint(of: path("own/broken.json")) == complaint(of: "broken"))
    }

    @Test("An unknown id names the nearest deck, or all there are")
    func unknownDecksNameTheNearest() {
        #expect(complaint(of: "testd") == #"There is no deck “testd”. Did you mean “tested”?"#)
        #expect(complaint(of: "kitchen") == #"There is no deck “kitchen”. There are everyday-work and tested."#)
        #expect(
            error(of: "testd") == .notFound(asked: "testd", nearest: "tested", available: ["everyday-work", "tested"])
        )
        let nothing = #expect(throws: LibraryError<Deck>.self) { try DeckLibrary(folders: []).find("tested") }
        #expect(nothing.map { Wording(.english).text($0) } == #"There is no deck “tested”. No deck is installed."#)
    }

    @Test("A file that cannot be read says what stands in the way")
    func unreadableFilesSayWhy() throws {
        #expect(complaint(of: path("own/none.json")) == path("own/none.json") + ": There is no such file.")
        #expect(complaint(of: path("own/folder.json")) == path("own/folder.json") + ": This is a folder, not a file.")
        try write(String(repeating: " ", count: (4 << 20) + 1), to: "own/large.json")
        #expect(
            complaint(of: "large") == path("own/large.json")
                + ": The file is too large: it has more than 4194304 bytes."
        )
        #expect(
            Wording(.english).text(Message(ContentFileError(path: "a\u{1B}b", reason: .unreadable)))
                == "a\\u{1B}b: The file cannot be read. Are you allowed to open it?"
        )
    }

    @Test("Rules are read from a file of their own")
    func rulesAreReadFromFiles() throws {
        try write(#"{"schema": "rules/1", "rounds": 5}"#, to: "rules.json")
        #expect(try RulesFile.read(path("rules.json")).value?.rounds == 5)
        let failure = #expect(throws: ContentFileError.self) { try RulesFile.read(self.path("none.json")) }
        #expect(failure == ContentFileError(path: path("none.json"), reason: .missing))
    }

    private func error(of asked: String) -> LibraryError<Deck>? {
        #expect(throws: LibraryError<Deck>.self) { try self.library.find(asked) }
    }

    private func complaint(of asked: String) -> String? { error(of: asked).map { Wording(.english).text($0) } }
}
