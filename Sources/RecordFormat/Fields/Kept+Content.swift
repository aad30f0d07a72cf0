import Content
import JSONText
import Workshop

// Content is kept whole in the form of its files, and read by the readers of its files.

extension Deck: Kept {
    func write(into writer: inout JSONWriter) { DeckWriter.write(self, into: &writer) }

    static func read(_ value: JSONValue) throws(RecordFault) -> Deck {
        try RecordFault.ofContent(value, KeptContent.deck)
    }
}

extension RolePlayScenario: Kept {
    func write(into writer: inout JSONWriter) { ScenarioWriter.write(.rolePlay(self), into: &writer) }

    static func read(_ value: JSONValue) throws(RecordFault) -> RolePlayScenario {
        try RecordFault.ofContent(value, KeptContent.rolePlay)
    }
}

extension Story: Kept {
    func write(into writer: inout JSONWriter) { ScenarioWriter.write(.story(self), into: &writer) }

    static func read(_ value: JSONValue) throws(RecordFault) -> Story {
        try RecordFault.ofContent(value, KeptContent.story)
    }
}

extension DebriefGuide.Question: Kept {
    func write(into writer: inout JSONWriter) { GuideWriter.write(self, into: &writer) }

    static func read(_ value: JSONValue) throws(RecordFault) -> DebriefGuide.Question {
        try RecordFault.ofContent(value, KeptContent.question)
    }
}

extension RoundRules: Kept {
    func write(into writer: inout JSONWriter) { RulesWriter.write(self, into: &writer) }

    static func read(_ value: JSONValue) throws(RecordFault) -> RoundRules {
        try RecordFault.ofContent(value, KeptContent.rules)
    }
}

extension RecordFault {
    fileprivate static func ofContent<Value>(
        _ value: JSONValue,
        _ read: (JSONValue) throws(ContentFault) -> Value
    ) throws(RecordFault) -> Value {
        do throws(ContentFault) {
            return try read(value)
        } catch {
            throw RecordFault(.content(error.complaint), path: error.path, offset: error.offset)
        }
    }
}
