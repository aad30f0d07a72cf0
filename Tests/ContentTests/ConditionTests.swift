import Diagnostics
import JSONText
import Testing
import Workshop

@testable import Content
@testable import StoryProof

@Suite("Conditions of a story")
struct ConditionTests {
    /// What is said of a condition in a story with the counter `trust`, the flag `told`, and the node `a`.
    private func complaints(about condition: String) -> [String] {
        let escaped = condition.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return reading(of: escaped).diagnostics.filter { $0.severity == .error }.map {
            "\($0.position.column) \($0.sentences)"
        }
    }

    private func reading(of escaped: String) -> Reading<Scenario> {
        let text = """
            {"schema": "scenario/1", "kind": "branching", "id": "x", "version": 1, "language": "en", "title": "X",
            "minutes": 1, "skills": [], "variables": {"trust": {"type": "counter", "initial": 0, "min": 0, "max": 1},
            "told": {"type": "flag", "initial": false}}, "start": "a", "nodes": [{"id": "a", "text": "A", "choices": [
            {"id": "c", "text": "C", "goto": "a", "add": {"trust": 1}, "set": {"told": true}},
            {"id": "d", "text": "D", "goto": "e",
            "if": "\(escaped)"}, {"id": "f", "text": "F", "goto": "e"}]}], "endings": [{"id": "e", "outcome": "mixed", "text": "E"}]}
            """
        return ScenarioExamination(of: Array(text.utf8), file: "x.json").reading
    }

    @Test(
        "What is read is written with no more parentheses than needed",
        arguments: [
            ("trust>=1", "trust >= 1"), ("told", "told"), ("not told", "not told"), ("((told))", "told"),
            ("told or told and trust == 1", "told or told and trust == 1"),
            ("(told or told) and trust != 1", "(told or told) and trust != 1"),
            ("not (told and visited('a'))", "not (told and visited(\"a\"))"),
            ("told and (told and chosen('c'))", "told and (told and chosen(\"c\"))"), ("trust < -1", "trust < -1"),
        ]
    )
    func written(text: String, expected: String) throws {
        let scenario = try #require(reading(of: text).value)
        guard case .story(let story) = scenario, case .choices(let choices) = story.nodes[0].way else { return }
        #expect(choices[1].condition?.description == expected)
    }

    @Test(
        "A mistake is shown at its column",
        arguments: [
            ("trust", "8 “trust” is a counter."),
            ("told == 1", "8 “told” is a flag,"),
            ("trust >= ", "17 The condition ends too early: write a whole number."),
            ("trust => 1", "14 The condition cannot have “=>” here: write “>=”."),
            ("told && told", "13 The condition cannot have “&&” here: write “and”."),
            ("told told", "13 The condition cannot have “told” here: write “and” or “or”, or end it."),
            ("(told", "13 The condition ends too early: write “)”."),
            ("trsut > 1", "8 This scenario has no variable “trsut”. Did you mean “trust”?"),
            ("visited(\"b\")", "18 This scenario has no node or ending “b”."),
            ("visited(a)", "16 The condition cannot have “a” here: write a name in quotes."),
            ("chosen('c", "15 A quote in the condition is never closed."),
            ("trust > 99999999999", "16 The condition cannot have “99999999999” here: write a whole number."),
        ]
    )
    func mistakes(condition: String, expected: String) {
        let found = complaints(about: condition)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(expected) == true, "\(found)")
    }

    @Test("Conditions that are too deep are refused, however they are written")
    func depth() {
        let parentheses = String(repeating: "(", count: 100) + "told" + String(repeating: ")", count: 100)
        #expect(complaints(about: parentheses).count == 1)
        #expect(complaints(about: String(repeating: "not ", count: 90) + "told").count == 1)
    }
}
