import Content
import ContentFiles
import Diagnostics
import Foundation
import Testing
import Workshop

@Suite("Templates")
struct TemplateTests {
    /// A file of a template in English.
    static func file(_ template: Template, id: String) throws -> [UInt8] {
        try #require(try template.filled(id: id)).bytes
    }

    @Test("A new deck is valid and warns only that it is small")
    func deckIsValid() throws {
        let reading = DeckReader.read(try Self.file(.deck, id: "our-own-jobs"), file: "our-own-jobs.json")
        #expect(reading.value?.id == "our-own-jobs")
        #expect(reading.value?.title == "Our own jobs")
        #expect(
            reading.diagnostics.map(\.said) == [
                "our-own-jobs.json:14:13: warning: There are only 3 skill cards. A good game needs 9 or more. ($.skills) [few-cards]",
                "our-own-jobs.json:61:11: warning: There are only 3 job cards. With 30 or more, six people can be dealt five each. ($.jobs) [few-cards]",
            ]
        )
    }

    @Test("The longest id still makes a valid title")
    func longIDs() throws {
        let bytes = try Self.file(.deck, id: String(repeating: "a", count: 64))
        #expect(DeckReader.read(bytes, file: "x.json").value?.title.count == 60)
    }

    @Test("What is no id makes no file", arguments: ["", "A", "a b", "../a", String(repeating: "a", count: 65)])
    func wrongIDs(id: String) throws {
        for template in Template.allCases { #expect(try template.filled(id: id) == nil) }
    }

    @Test("Every template of the project is in the program", arguments: Template.allCases)
    func embedded(template: Template) throws {
        let file = TestDecks.repository.appendingPathComponent("Templates/en/\(template.rawValue).json")
        #expect(try Self.file(template, id: "template") == [UInt8](Data(contentsOf: file)))
    }

    @Test("A template in one's own language goes first, and English serves where there is none")
    func ownLanguage() throws {
        let own = FileManager.default.temporaryDirectory.appendingPathComponent("templates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: own.appendingPathComponent("fr"),
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(at: own) }
        let words = #"{"id": "template", "title": "Template", "summary": "Qui est-ce ?"}"#
        try Data(words.utf8).write(to: own.appendingPathComponent("fr/deck.json"))
        let french = try #require(try Template.deck.filled(id: "mes-cartes", language: "fr-BE", own: own.path))
        #expect(french.language == "fr")
        #expect(
            String(decoding: french.bytes, as: UTF8.self)
                == #"{"id": "mes-cartes", "title": "Mes cartes", "summary": "Qui est-ce ?"}"#
        )
        let other = try #require(try Template.branching.filled(id: "x", language: "fr-BE", own: own.path))
        #expect(other.language == "en")
    }
}
