import Diagnostics
import Testing

@testable import Wording

@Suite("Files of catalogues")
struct CatalogueFileTests {
    private func read(_ text: String) throws -> CatalogueFile {
        try CatalogueFile(parsing: Array(text.utf8))
    }

    @Test("A file is read with its notes")
    func notes() throws {
        let file = try read(
            """
            {"@@locale": "fr", "@@last_modified": "2026-01-01",
              "goBack": "retour",
              "@goBack": {"context": "Partout", "description": "Ferme un menu.", "x-reader": "participants", "x-width": 12,
                "x-source": "go back", "x-other": [1],
                "placeholders": {"who": {"type": "names", "description": "Qui.", "example": "Ana"}, "n": {}}}}
            """
        )
        #expect(file.tag == "fr")
        let entry = try #require(file["goBack"])
        #expect(entry.text == "retour" && entry.line == 2)
        #expect(entry.note.context == "Partout" && entry.note.description == "Ferme un menu.")
        #expect(entry.note.reader == .participants && entry.note.width == 12 && entry.note.source == "go back")
        #expect(entry.note.placeholders.map(\.name) == ["who", "n"])
        #expect(entry.note.placeholders.map(\.type) == [.names, .any])
    }

    @Test(
        "A file that is no catalogue is refused, with its line",
        arguments: [
            ("[]", CatalogueFault.notAnObject), ("{}", .noLanguage), ("{\"@@locale\": 7}", .badTag("", line: 1)),
            ("{\n\"@@locale\": \"french\"}", .badTag("french", line: 2)),
            ("{\"@@locale\": \"fr\",\n\"goBack\": null}", .notText(key: "goBack", line: 2)),
            ("{\"@@locale\": \"fr\",\n\"@goBack\": \"x\"}", .badNote(key: "goBack", part: "@goBack", line: 2)),
            (
                "{\"@@locale\": \"fr\", \"@goBack\": {\"x-width\": \"wide\"}}",
                .badNote(key: "goBack", part: "x-width", line: 1)
            ),
            (
                "{\"@@locale\": \"fr\", \"@goBack\": {\"placeholders\": {\"n\": {\"type\": \"date\"}}}}",
                .badNote(key: "goBack", part: "placeholders", line: 1)
            ),
        ]
    )
    func refused(text: String, fault: CatalogueFault) {
        #expect(throws: fault) { try read(text) }
    }

    @Test("A file that is no JSON is refused with the reason and the line")
    func syntax() {
        #expect { try read("{\"@@locale\": \"fr\",\n\n\"a\" \"b\"}") } throws: { error in
            guard case CatalogueFault.syntax(let reason, line: 3) = error else { return false }
            return reason == .unexpected(expected: "colon", found: "\"")
        }
    }

    @Test(
        "Tags of languages have two or three small letters, then parts with hyphens",
        arguments: [
            ("fr", true), ("fr-BE", true), ("zh-Hant-TW", true), ("haw", true), ("f", false), ("french", false),
            ("FR", false),
            ("fr_BE", false), ("fr-", false), ("", false), ("fr/../en", false), ("é-fr", false),
        ]
    )
    func tags(tag: String, isSound: Bool) {
        #expect(LanguageTag.isSound(tag) == isSound)
    }

    @Test("A skeleton has every message with its note and its English words, and can be read again")
    func skeleton() throws {
        let english = try Repository.english()
        let skeleton = english.skeleton(for: "fr")
        let again = try CatalogueFile(parsing: skeleton.bytes)
        #expect(again.tag == "fr")
        #expect(again.messages.map(\.key) == english.messages.map(\.key))
        #expect(again.messages.map(\.note) == skeleton.messages.map(\.note))
        #expect(again.messages.allSatisfy { $0.note.source == $0.text })
        let kinds = CatalogueCheck(against: english).findings(in: again).filter { $0.severity == .error }.map(\.kind)
        // English forms are not enough for French, where "one" serves for 0 too.
        #expect(kinds.allSatisfy { $0 == .oneWithoutNumber })
    }

    @Test("Nonsense in a file is refused or read, and never crashes")
    func nonsense() throws {
        let bytes = Array(try Repository.bytes("Languages/en.arb").prefix(20_000))
        let signs = Array("{}\"',:#\\@[]0é \n".utf8)
        let english = try Repository.english()
        let check = CatalogueCheck(against: CatalogueFile(tag: "en", messages: Array(english.messages.prefix(40))))
        var state: UInt64 = 11
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        // The beginning of the catalogue, closed as it should be, so that most changes leave it a catalogue.
        let end = try #require(
            bytes.lastIndex(of: UInt8(ascii: ",")).flatMap { bytes[..<$0].lastIndex(of: UInt8(ascii: "\n")) }
        )
        let whole = Array(bytes[..<end]).wholeMembers
        _ = try CatalogueFile(parsing: whole)
        for _ in 0..<300 {
            var changed = whole
            for _ in 0...next(3) { changed[next(changed.count)] = signs[next(signs.count)] }
            guard let file = try? CatalogueFile(parsing: changed) else { continue }
            _ = check.findings(in: file)
            _ = Wording(Language(file)).text(.goBack)
        }
    }
}

extension [UInt8] {
    /// The beginning of a catalogue up to its last whole note, closed.
    fileprivate var wholeMembers: [UInt8] {
        let text = String(decoding: self, as: UTF8.self)
        let notes = text.split(separator: "\n  },\n", omittingEmptySubsequences: false).dropLast()
        return Array((notes.joined(separator: "\n  },\n") + "\n  }\n}").utf8)
    }
}
