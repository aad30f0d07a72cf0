import Foundation
import JSONText
import SchemaChecking
import Testing
import Workshop

@testable import RecordFormat

@Suite("The schema of a session")
struct SchemaTests {
    private let check: SchemaCheck

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/schemas/session.schema.json")
        check = SchemaCheck(schema: try JSONDocument(parsing: Array(try Data(contentsOf: file))).root)
    }

    @Test("The schema lists exactly the types of events there are")
    func types() throws {
        let references = try #require(check.definition("event")?["oneOf"]).elements.compactMap { $0["$ref"]?.string }
        let types = EventCodec.EventType.all.map(\.word)
        #expect(references.sorted() == types.map { "#/$defs/\($0)" }.sorted())
        for type in types {
            #expect(check.definition(type)?["properties"]?["type"]?["const"]?.string == type)
        }
    }

    @Test("The schema gives every type of event exactly the keys it is written with")
    func keys() throws {
        for (type, samples) in Dictionary(grouping: Pinned.all, by: { EventCodec.EventType(of: $0.entry.event).word }) {
            let keys = try samples.map { sample in
                Set(try JSONDocument(parsing: Array(sample.text.utf8)).root.members.map(\.key))
            }
            let always = keys.dropFirst().reduce(keys[0]) { $0.intersection($1) }
            let ever = keys.reduce(Set()) { $0.union($1) }
            let definition = try #require(check.definition(type))
            #expect(Set(definition["required"]?.elements.compactMap(\.string) ?? []) == always, "\(type)")
            #expect(Set(definition["properties"]?.members.map(\.key) ?? []) == ever, "\(type)")
        }
    }

    @Test("The schema accepts every event as it is written", arguments: Pinned.all)
    func accepted(pinned: Pinned) throws {
        let value = try JSONDocument(parsing: Array(pinned.text.utf8)).root
        let rule = try #require(check.definition("event"))
        #expect(check.accepts(value, by: rule) == true)
    }

    @Test("The schema refuses what the reader refuses", arguments: RefusalTests.members)
    func refused(bad: BadEntry) throws {
        let value = try JSONDocument(parsing: Array(bad.text.utf8)).root
        let rule = try #require(check.definition("event"))
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
