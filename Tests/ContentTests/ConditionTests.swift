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
            "\($0.position.column) \($0.message)"
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
            ("trust", "8 the counter \"trust\" where a flag is expected"),
            ("told == 1", "8 the flag \"told\" where a counter is expected"),
            ("trust >= ", "17 the end where a whole number is expected in the condition"),
            ("trust => 1", "14 \"=>\" where \">=\" is expected in the condition"),
            ("told && told", "13 \"&&\" where \"and\" is expected in the condition"),
            ("told told", "13 \"told\" where \"and\", \"or\" or the end is expected in the condition"),
            ("(told", "13 the end where \")\" is expected in the condition"),
            ("trsut > 1", "8 there is no variable \"trsut\""),
            ("visited(\"b\")", "18 there is no node or ending \"b\""),
            ("visited(a)", "16 \"a\" where a name in quotes is expected in the condition"),
            ("chosen('c", "15 a quote that is never closed where a name in quotes is expected in the condition"),
            ("trust > 99999999999", "16 the number 99999999999 where a whole number is expected in the condition"),
        ]
    )
    func mistakes(condition: String, expected: String) {
        let found = complaints(about: condition)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(expected + " at $.nodes[0].choices[1].if") == true, "\(found)")
    }

    @Test("Conditions that are too deep are refused, however they are written")
    func depth() {
        let parentheses = String(repeating: "(", count: 100) + "told" + String(repeating: ")", count: 100)
        #expect(complaints(about: parentheses).count == 1)
        #expect(complaints(about: String(repeating: "not ", count: 90) + "told").count == 1)
    }
}
