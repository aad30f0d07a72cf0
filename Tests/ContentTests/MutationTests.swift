import Foundation
import JSONText
import SchemaChecking
import Testing

@testable import Content

/// Sound files, spoilt in one place each: their schema refuses what their reader refuses, as far as a schema can say.
@Suite("Schemas and readers refuse the same files")
struct MutationTests {
    /// A kind of file, with a sound one and what reads it.
    struct Kind: CustomTestStringConvertible, Sendable {
        let folder: String
        let schema: String
        let sound: String
        let read: @Sendable ([UInt8]) -> [Diagnostic]

        var testDescription: String { "\(schema), \(sound)" }

        static let all = [
            Kind(folder: "CardDecks", schema: "deck", sound: "everyday-work") {
                DeckReader.read($0, file: "x.json").diagnostics
            },
            Kind(folder: "Guides", schema: "debrief", sound: "six-phases") {
                GuideReader.read($0, file: "x.json").diagnostics
            },
            Kind(folder: "Scenarios", schema: "scenario", sound: "asking-for-help") {
                ScenarioReader.read($0, file: "x.json").diagnostics
            },
            Kind(folder: "Scenarios", schema: "scenario", sound: "late-arrival") {
                ScenarioReader.read($0, file: "x.json").diagnostics
            },
        ]
    }

    /// What a value is replaced by.
    private static let texts = [
        #"" ""#, #""""#, #""\u0007""#, #""a\tb""#, #""a\nb""#, #""a\u202Eb""#, #""\u200B""#, #""\u3000""#, #""a ""#,
        #""English""#, #""\n""#, "\"" + String(repeating: "x", count: 61) + "\"",
        "\"" + String(repeating: "x", count: 8001) + "\"", "1", "null", "true", "[]", "{}",
    ]
    private static let numbers = ["1.0", "1e0", "1.5", "0", "-1", "1e9", "\"1\"", "null", "true", "[1]"]

    /// Complaints about what no schema can say: names that have to be there, sums, what is reached.
    private static func canBeSaid(_ code: DiagnosticCode) -> Bool {
        switch code {
        case .newerFormat, .wrongFormat, .unknownKey, .missingKey, .wrongType, .unknownWord, .outOfRange, .wrongLength,
            .blankText, .wrongCount, .wrongShape, .forbiddenCharacter, .severalWaysOut:
            true
        default: false
        }
    }

    @Test("One value spoilt", arguments: Kind.all)
    func spoilt(kind: Kind) throws {
        let folder = TestDecks.repository.appendingPathComponent(kind.folder)
        func load(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appendingPathComponent(name))) }
        let schema = try JSONDocument(parsing: try load("\(kind.schema).schema.json")).root
        let rules = TestDecks.repository.appendingPathComponent("CardDecks/rules.schema.json")
        let check = SchemaCheck(
            schema: schema,
            beside: ["rules.schema.json": try JSONDocument(parsing: Array(Data(contentsOf: rules))).root]
        )
        let bytes = try load("\(kind.sound).json")
        let leaves = Self.leaves(of: try JSONDocument(parsing: bytes).root)
        #expect(leaves.count > 20)
        // A few of each kind of place are enough: cards are alike.
        for leaf in Self.varied(leaves) {
            for replacement in leaf.kind == .string ? Self.texts : Self.numbers {
                var spoilt = bytes
                spoilt.replaceSubrange(leaf.range, with: Array(replacement.utf8))
                let refused = kind.read(spoilt).filter { Self.canBeSaid($0.code) }
                let fits = check.accepts(try JSONDocument(parsing: spoilt).root, by: schema)
                #expect(fits == refused.isEmpty, "\(leaf.path) = \(replacement): \(refused.map(\.description))")
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
            return seen[place, default: 0] <= 1
        }
    }
}
