import ContentFiles
import Diagnostics
import Foundation
import JSONText
import SchemaChecking
import Testing

@testable import Content
@testable import StoryProof

/// Sound files, spoilt in one place each: their schema refuses what their reader refuses, as far as a schema can say.
@Suite("Schemas and readers refuse the same files")
struct MutationTests {
    /// A kind of file, with a sound one and what reads it.
    struct Kind: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let schema: String
        let sound: [UInt8]
        let read: @Sendable ([UInt8]) -> [Diagnostic]

        static let all = [
            Kind(
                testDescription: "a deck",
                schema: "CardDecks/deck",
                sound: (try? TemplateTests.file(.deck, id: "tested")) ?? [],
                read: { DeckReader.read($0, file: "x.json").diagnostics }
            ),
            Kind(
                testDescription: "a guide",
                schema: "Guides/debrief",
                sound: Array(MutationTests.guide.utf8),
                read: { GuideReader.read($0, file: "x.json").diagnostics }
            ),
            Kind(
                testDescription: "a story",
                schema: "Scenarios/scenario",
                sound: (try? TemplateTests.file(.branching, id: "tested")) ?? [],
                read: { ScenarioExamination(of: $0, file: "x.json").reading.diagnostics }
            ),
            Kind(
                testDescription: "a role-play",
                schema: "Scenarios/scenario",
                sound: (try? TemplateTests.file(.roleplay, id: "tested")) ?? [],
                read: { ScenarioExamination(of: $0, file: "x.json").reading.diagnostics }
            ),
        ]
    }

    private static let guide = """
        {"$schema": "debrief.schema.json", "schema": "debrief/1", "id": "tested", "version": 1, "language": "en",
        "title": "Tested", "summary": "For a test.", "sources": ["Nobody"], "questions": [{"id": "kept",
        "phase": "Looking back", "ask": "each", "text": "What do you keep?", "how": "pairs", "minutes": 3,
        "ifSilent": "You may pass.", "commitment": "by-day"}]}
        """

    /// What a value is replaced by.
    private static let texts = [
        #"" ""#, #""""#, #""\u0007""#, #""a\tb""#, #""a\nb""#, #""a\u202Eb""#, #""\u200B""#, #""\u3000""#, #""a ""#,
        #""English""#, #""\n""#, "\"" + String(repeating: "x", count: 61) + "\"",
        "\"" + String(repeating: "x", count: 8001) + "\"", "1", "null", "true", "[]", "{}",
    ]
    private static let numbers = ["1.0", "1e0", "1.5", "0", "-1", "1e9", "\"1\"", "null", "true", "[1]"]

    /// Complaints about what no schema can say: names that have to be there, sums, what is reached.
    private static func canBeSaid(_ code: String) -> Bool {
        [
            "newer-format", "wrong-format", "unknown-key", "missing-key", "wrong-type", "unknown-word", "out-of-range",
            "wrong-length", "blank-text", "wrong-count", "wrong-shape", "forbidden-character", "several-ways-out",
        ].contains(code)
    }

    @Test("One value spoilt", arguments: Kind.all)
    func spoilt(kind: Kind) throws {
        func schema(_ name: String) throws -> JSONValue {
            let file = TestDecks.repository.appendingPathComponent("\(name).schema.json")
            return try JSONDocument(parsing: Array(Data(contentsOf: file))).root
        }
        let rule = try schema(kind.schema)
        let check = SchemaCheck(schema: rule, beside: ["rules.schema.json": try schema("CardDecks/rules")])
        let bytes = kind.sound
        #expect(check.accepts(try JSONDocument(parsing: bytes).root, by: rule) == true)
        let leaves = Self.leaves(of: try JSONDocument(parsing: bytes).root)
        #expect(leaves.count > 10)
        // One of each kind of place is enough: cards are alike.
        for leaf in Self.varied(leaves) {
            for replacement in leaf.kind == .string ? Self.texts : Self.numbers {
                var spoilt = bytes
                spoilt.replaceSubrange(leaf.range, with: Array(replacement.utf8))
                let refused = kind.read(spoilt).filter { Self.canBeSaid($0.code) }
                let fits = check.accepts(try JSONDocument(parsing: spoilt).root, by: rule)
                #expect(fits == refused.isEmpty, "\(leaf.path) = \(replacement): \(refused.map(\.said))")
            }
        }
    }

    private static func leaves(of value: JSONValue) -> [JSONValue] {
        switch value.kind {
        case .object: value.members.flatMap { leaves(of: $0.value) }
        case .array: value.elements.flatMap { leaves(of: $0) }
        case .string, .number: [value]
        case .boolean, .null: []
        }
    }

    private static func varied(_ leaves: [JSONValue]) -> [JSONValue] {
        var seen: [String: Int] = [:]
        return leaves.filter { leaf in
            let place = leaf.path.description.replacing(/\[\d+\]/, with: "")
            seen[place, default: 0] += 1
            return seen[place, default: 0] == 1
        }
    }
}
