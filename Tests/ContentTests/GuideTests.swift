import ContentFiles
import Diagnostics
import Foundation
import JSONText
import Presentation
import Testing
import Wording
import Workshop

@testable import Content

@Suite("Guides of debriefings")
struct GuideTests {
    private static let folder = TestDecks.repository.appendingPathComponent("Guides").path
    private let library = GuideLibrary(folders: [Self.folder])

    @Test("Four guides come with the program, and each passes its check without a warning")
    func bundled() {
        let entries = library.entries()
        #expect(entries.map(\.name) == ["first-time", "four-f", "plus-delta", "six-phases"])
        for entry in entries {
            guard case .read(let reading) = entry.outcome else {
                Issue.record("\(entry.path) cannot be read")
                continue
            }
            #expect(reading.diagnostics.map(\.said) == [])
        }
    }

    @Test("The usual guide has six phases; four F takes ten minutes; plus and delta a minute each")
    func times() throws {
        let six = try library.find("six-phases").item
        #expect(six.guide.questions.map(\.phase).count == 6)
        #expect(six.guide.questions.last?.commitment == .byDay)
        #expect(try library.find("four-f").item.minutes == 10)
        #expect(try library.find("plus-delta").item.guide.questions.map(\.minutes) == [1, 1])
        #expect(try library.find("first-time").item.guide.questions.map(\.manner).contains(.silent))
    }

    private func complaints(_ text: String) -> [String] {
        GuideReader.read(Array(text.utf8), file: "g.json").diagnostics.map(\.said)
    }

    private func guide(_ questions: String) -> String {
        """
        {"schema": "debrief/1", "id": "g", "version": 1, "language": "en", "title": "G", "summary": "S.", "questions": [
        \(questions)]}
        """
    }

    @Test("Every planted fault is found in one reading, each with its place")
    func faults() {
        let found = complaints(
            guide(
                """
                {"id": "a", "phase": "P", "ask": "everybody", "text": "Why?", "minutes": 0, "ifSilent": " "},
                {"id": "a", "phase": "P", "ask": "group", "text": "Why?", "minutes": 61, "ifsilent": "And?"},
                {"id": "B", "phase": "", "ask": "each", "text": 7, "how": "write", "minutes": 1.5, "ifSilent": "And?", \
                "commitment": true}
                """
            )
        )
        #expect(found == Self.expected)
    }

    private static let expected: [String] = [
        "g.json:2:34: error: “everybody” cannot stand here. Write one of these: “group”, “each”, “players” and “observers”. ($.questions[0].ask) [unknown-word]",
        "g.json:2:74: error: This must be a whole number from 1 to 60, not 0. ($.questions[0].minutes) [out-of-range]",
        #"g.json:2:89: error: There is nothing to read in this text. ($.questions[0].ifSilent) [blank-text]"#,
        "g.json:3:8: error: The id “a” already belongs to $.questions[0].id. Give each its own. See also line 2. ($.questions[1].id) [duplicate-id]",
        "g.json:3:70: error: This must be a whole number from 1 to 60, not 61. ($.questions[1].minutes) [out-of-range]",
        "g.json:3:74: error: The key “ifsilent” has no meaning here. Did you mean “ifSilent”? ($.questions[1]) [unknown-key]",
        "g.json:4:8: error: “B” cannot be an id. Use small letters, digits and single hyphens, as in “ask-for-help”. ($.questions[2].id) [wrong-shape]",
        #"g.json:4:22: error: There is nothing to read in this text. ($.questions[2].phase) [blank-text]"#,
        "g.json:4:49: error: This must be text in double quotes, not 7. ($.questions[2].text) [wrong-type]",
        "g.json:4:59: error: “write” cannot stand here. Write one of these: “talk”, “write-first”, “pairs”, “round” and “silent”. ($.questions[2].how) [unknown-word]",
        "g.json:4:79: error: This must be a whole number from 1 to 60, not 1.5. ($.questions[2].minutes) [wrong-type]",
        #"g.json:4:118: error: This must be text in double quotes, not true. ($.questions[2].commitment) [wrong-type]"#,
    ]

    @Test("A long sentence is a warning: the guide can be used")
    func longSentence() throws {
        let words = Array(repeating: "why", count: 17).joined(separator: " ")
        let text = guide(
            #"{"id": "a", "phase": "P", "ask": "group", "text": "\#(words)?", "minutes": 1, "ifSilent": "And?"}"#
        )
        let reading = GuideReader.read(Array(text.utf8), file: "g.json")
        #expect(reading.value?.guide.questions.count == 1)
        #expect(reading.diagnostics.map(\.code) == ["long-sentence"])
    }

    @Test("A file of another kind, a later version and no JSON at all get one complaint each")
    func otherFiles() {
        #expect(complaints(#"{"schema": "deck/1"}"#).first?.contains("debrief/1") == true)
        #expect(complaints(#"{"schema": "debrief/2"}"#).count == 1)
        #expect(complaints("{").count == 1)
    }

    @Test("A guide that is not there is missed with the nearest name")
    func missing() {
        #expect(throws: LibraryError<GuideFile>.self) { try library.find("six-phase") }
        do throws(LibraryError<GuideFile>) {
            _ = try library.find("six-phase")
        } catch {
            #expect(Wording(.english).text(error) == "There is no guide “six-phase”. Did you mean “six-phases”?")
        }
    }

    @Test("The schema beside the guides has the keys, words and bounds of the reader")
    func schema() throws {
        let file = URL(fileURLWithPath: Self.folder).appendingPathComponent("debrief.schema.json")
        let schema = try JSONDocument(parsing: Array(Data(contentsOf: file))).root
        let question = try #require(schema["$defs"]?["question"])
        try expect(schema, is: GuideFormat.guide)
        try expect(question, is: GuideFormat.question)
        let properties = try #require(question["properties"])
        #expect(words(properties["ask"]) == DebriefGuide.Question.Asked.allCases.map(\.rawValue))
        #expect(words(properties["how"]) == GuideFormat.How.allCases.map(\.rawValue))
        #expect(properties["minutes"]?["minimum"]?.integer == GuideFormat.minutes.lowerBound)
        #expect(properties["minutes"]?["maximum"]?.integer == GuideFormat.minutes.upperBound)
        let questions = schema["properties"]?["questions"]
        #expect(questions?["minItems"]?.integer == GuideFormat.questions.lowerBound)
        #expect(questions?["maxItems"]?.integer == GuideFormat.questions.upperBound)
        #expect(schema["properties"]?["schema"]?["const"]?.string == GuideFormat.format.text)
        for (key, rule) in [("text", TextRule.sentences), ("ifSilent", .sentences), ("phase", .name), ("id", .id)] {
            #expect(properties[key]?["maxLength"]?.integer == rule.length.upperBound, "\(key)")
            #expect(properties[key]?["pattern"]?.string == rule.patterns.holds, "\(key)")
        }
    }

    private func expect(_ schema: JSONValue, is shape: ObjectShape) throws {
        let properties = try #require(schema["properties"]).members.map(\.key)
        #expect(Set(properties) == Set(shape.required + shape.optional))
        #expect(schema["required"]?.elements.compactMap(\.string) == shape.required)
        #expect(schema["additionalProperties"]?.boolean == false)
    }

    private func words(_ value: JSONValue?) -> [String]? { value?["enum"]?.elements.compactMap(\.string) }
}
