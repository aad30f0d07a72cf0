import Foundation
import JSONText
import Testing
import Workshop

@testable import Content

@Suite("The JSON Schemas beside the decks")
struct SchemaTests {
    let deck: JSONValue
    let rules: JSONValue

    init() throws {
        func schema(_ name: String) throws -> JSONValue {
            let url = TestDecks.repository.appendingPathComponent("CardDecks/\(name).schema.json")
            return try JSONDocument(parsing: Array(Data(contentsOf: url))).root
        }
        deck = try schema("deck")
        rules = try schema("rules")
    }

    @Test("Keys are required, allowed and closed as the reader has them")
    func keysAreTheReaders() throws {
        try expect(deck, is: DeckFormat.deck)
        try expect(#require(at("$defs.skill", of: deck)), is: DeckFormat.skill)
        try expect(#require(at("$defs.job", of: deck)), is: DeckFormat.job)
        let ruleKeys = try #require(at("$defs.rules.properties", of: rules))
        #expect(ruleKeys.members.map(\.key) == RulesFormat.keys)
        let file = try #require(rules["properties"]).members.map(\.key) + RulesFormat.keys
        #expect(Set(file) == Set(RulesFormat.file.required + RulesFormat.file.optional))
        #expect(words(rules["required"]) == RulesFormat.file.required)
        #expect(rules["unevaluatedProperties"]?.boolean == false)
        #expect(rules["$ref"]?.string == "#/$defs/rules")
        let suggestion = at("properties.suggestedRules", of: deck)
        #expect(suggestion?["$ref"]?.string == "rules.schema.json#/$defs/rules")
        #expect(suggestion?["unevaluatedProperties"]?.boolean == false)
    }

    private func expect(_ schema: JSONValue, is shape: ObjectShape) throws {
        let properties = try #require(schema["properties"]).members.map(\.key)
        #expect(Set(properties) == Set(shape.required + shape.optional))
        #expect(words(schema["required"]) == shape.required)
        #expect(schema["additionalProperties"]?.boolean == false)
    }

    @Test("Words are those the kernel knows, and the formats are named")
    func wordsAreTheKernels() {
        let rule = at("$defs.rules.properties", of: rules)
        #expect(words(rule?["jobChoice"]?["enum"]) == JobChoice.allCases.map(\.rawValue))
        #expect(words(rule?["ballot"]?["enum"]) == BallotMethod.allCases.map(\.rawValue))
        #expect(words(rule?["collection"]?["enum"]) == BallotCollection.allCases.map(\.rawValue))
        #expect(words(rule?["scoring"]?["enum"]) == Scoring.allCases.map(\.rawValue))
        #expect(words(rule?["tie"]?["enum"]) == TieRule.allCases.map(\.rawValue))
        #expect(words(rule?["finalTie"]?["enum"]) == FinalTieRule.allCases.map(\.rawValue))
        #expect(words(rule?["variant"]?["enum"]) == Variant.allCases.map(\.rawValue))
        let grouping = rule?["grouping"]?["oneOf"].map { Array($0.elements) } ?? []
        #expect(words(grouping.first?["enum"]) == RulesFormat.groupingWords)
        #expect(grouping.last?["properties"]?.members.map(\.key) == RulesFormat.grouping.required)
        #expect(words(at("$defs.skill.properties.dimension.enum", of: deck)) == Dimension.allCases.map(\.rawValue))
        #expect(words(at("$defs.job.properties.kind.enum", of: deck)) == JobCard.Kind.allCases.map(\.rawValue))
        #expect(at("properties.schema.const", of: deck)?.string == DeckFormat.format.text)
        #expect(at("properties.schema.const", of: rules)?.string == RulesFormat.format.text)
    }

    @Test("Lengths, counts and ranges are the reader's")
    func boundsAreTheReaders() {
        let rule = at("$defs.rules.properties", of: rules)
        #expect(range(rule?["rounds"]) == RulesFormat.rounds)
        #expect(range(rule?["handSize"]) == RulesFormat.handSize)
        #expect(range(rule?["freeSwaps"]) == RulesFormat.freeSwaps)
        #expect(range(rule?["skillsPerRound"]) == RulesFormat.skillsPerRound)
        #expect(range(rule?["pitchSeconds"]) == RulesFormat.pitchSeconds)
        let teams = rule?["grouping"]?["oneOf"]?.elements.first { $0["properties"] != nil }
        #expect(range(teams?["properties"]?["teams"]) == RulesFormat.teams)

        let counts: [(String, ClosedRange<Int>)] = [
            ("properties.authors", DeckFormat.authors), ("properties.sources", DeckFormat.sources),
            ("properties.skills", DeckFormat.skills), ("properties.jobs", DeckFormat.jobs),
            ("$defs.skill.properties.behaviours", DeckFormat.behaviours),
            ("$defs.skill.properties.prompts", DeckFormat.prompts),
            ("$defs.job.properties.situations", DeckFormat.situations),
        ]
        for (path, count) in counts {
            let list = at(path, of: deck)
            #expect(list?["minItems"]?.integer == count.lowerBound, "\(path)")
            #expect(list?["maxItems"]?.integer == count.upperBound, "\(path)")
        }

        let texts: [(String, TextRule)] = [
            ("properties.id", .id), ("properties.title", .name), ("properties.language", .language),
            ("properties.authors.items", .sentences), ("properties.licence", .name),
            ("properties.sources.items", .sentences), ("$defs.skill.properties.id", .id),
            ("$defs.skill.properties.name", .name), ("$defs.skill.properties.definition", .sentences),
            ("$defs.skill.properties.behaviours.items", .sentences),
            ("$defs.skill.properties.prompts.items", .sentences),
            ("$defs.skill.properties.counterExample", .sentences), ("$defs.skill.properties.esco", .escoSkill),
            ("$defs.job.properties.id", .id), ("$defs.job.properties.title", .name),
            ("$defs.job.properties.summary", .sentences), ("$defs.job.properties.situations.items", .sentences),
        ]
        for (path, rule) in texts {
            let text = at(path, of: deck)
            #expect(text?["type"]?.string == "string", "\(path)")
            #expect(text?["minLength"]?.integer == rule.length.lowerBound, "\(path)")
            #expect(text?["maxLength"]?.integer == rule.length.upperBound, "\(path)")
            #expect(text?["pattern"]?.string == rule.patterns.holds, "\(path)")
            #expect(text?["not"]?["pattern"]?.string == rule.patterns.not, "\(path)")
        }
    }

    @Test("Defaults are those of the kernel")
    func defaultsAreTheKernels() throws {
        var writer = JSONWriter()
        RulesWriter.write(RoundRules(), into: &writer)
        let defaults = try JSONDocument(parsing: writer.bytes).root
        let rule = try #require(at("$defs.rules.properties", of: rules))
        for member in defaults.members {
            #expect(rule[member.key]?["default"] == member.value, "\(member.key)")
        }
    }

    @Test("Every key is described, so that an editor can explain it")
    func everyKeyIsDescribed() {
        for schema in [
            deck, rules, at("$defs.skill", of: deck), at("$defs.job", of: deck), at("$defs.rules", of: rules),
        ] {
            for member in schema?["properties"].map({ Array($0.members) }) ?? [] {
                #expect(member.value["description"]?.string?.isEmpty == false, "\(member.key)")
            }
        }
    }

    @Test(
        "The patterns of the schema say what the reader checks",
        arguments: [
            "a", "a-b", "a--b", "-a", "A", "a b", "", "en", "fr-BE", "e", "en-", "en-123456789", "zh-Hant-TW",
            "English", "Deutsch", "en_GB", "eng", "enx4", "en-US-GB", "de-CH-1901",
            "zh-yue-Hant-HK", "en-u-hc-h23", "en-u", "en-x-home", "x-home", "es-419", "fr-", "en\n",
            "http://data.europa.eu/esco/skill/", "http://data.europa.eu/esco/skill/S1.8.1",
            "http://data.europa.eu/esco/skill/a/b", "https://data.europa.eu/esco/skill/a",
        ]
    )
    func patternsAreTheReaders(text: String) throws {
        for shape in TextShape.allCases {
            let regex = try Regex(shape.pattern)
            #expect((text.wholeMatch(of: regex) != nil) == shape.matches(text), "\(shape)")
        }
    }

    private func at(_ path: String, of value: JSONValue) -> JSONValue? {
        path.split(separator: ".").reduce(value) { $0?[String($1)] }
    }

    private func words(_ value: JSONValue?) -> [String]? {
        value?.elements.compactMap(\.string)
    }

    private func range(_ value: JSONValue?) -> ClosedRange<Int>? {
        guard let low = value?["minimum"]?.integer, let high = value?["maximum"]?.integer else { return nil }
        return low...high
    }
}
