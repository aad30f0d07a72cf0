import Foundation
import JSONText
import SchemaChecking
import Testing
import Workshop

@testable import RecordFormat

@Suite("The schema of a session")
struct SchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let file = root.appending(path: "docs/schemas/session.schema.json")

    private let check: SchemaCheck

    init() throws {
        check = SchemaCheck(schema: try JSONDocument(parsing: Array(try Data(contentsOf: Self.file))).root)
    }

    @Test("The schema is the one the fields of events make; RECORD=1 writes it anew and keeps its words")
    func made() throws {
        let made = SessionSchema.text(wordsOf: check.schema)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(made.utf8).write(to: Self.file) }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == made)
    }

    @Test("Every type of event and every kind of mark has a sample, and with the samples every key")
    func samples() throws {
        for (type, samples) in Dictionary(grouping: Pinned.all, by: \.entry.event.word) {
            let keys = try samples.reduce(into: Set<String>()) { keys, sample in
                keys.formUnion(try JSONDocument(parsing: Array(sample.text.utf8)).root.members.map(\.key))
            }
            #expect(Set(check.definition(type)?["properties"]?.members.map(\.key) ?? []) == keys, "\(type)")
        }
    }

    @Test("The schema accepts every event as it is written", arguments: Pinned.all)
    func accepted(pinned: Pinned) throws {
        let value = try JSONDocument(parsing: Array(pinned.text.utf8)).root
        let rule = try #require(check.definition("recorded"))
        #expect(check.accepts(value, by: rule) == true)
    }

    @Test("The schema refuses what the reader refuses", arguments: RefusalTests.members)
    func refused(bad: BadEntry) throws {
        let value = try JSONDocument(parsing: Array(bad.text.utf8)).root
        let rule = try #require(check.definition("recorded"))
        #expect(check.accepts(value, by: rule) == false)
    }

    @Test("The schema accepts a whole session and refuses one with a key too many")
    func document() throws {
        let text = String(decoding: PlayedSession.document.bytes(), as: UTF8.self)
        let whole = try JSONDocument(parsing: Array(text.utf8)).root
        #expect(check.accepts(whole, by: check.schema) == true)
        let more = text.replacingOccurrences(of: #""schema":"#, with: #""box":{},"schema":"#)
        #expect(check.accepts(try JSONDocument(parsing: Array(more.utf8)).root, by: check.schema) == false)
    }

    @Test("Every part of the schema is told in words")
    func descriptions() throws {
        let definitions = try #require(check.schema["$defs"])
        for definition in definitions.members {
            #expect(definition.value["description"]?.string?.hasSuffix(".") == true, "\(definition.key)")
            for property in definition.value["properties"].map({ Array($0.members) }) ?? [] {
                let isTold = property.value["description"] != nil || property.value["$ref"] != nil
                #expect(isTold || property.value["const"] != nil, "\(definition.key).\(property.key)")
            }
        }
    }
}
