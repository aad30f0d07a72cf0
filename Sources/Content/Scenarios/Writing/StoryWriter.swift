import JSONText
import Workshop

/// Writes what is special to the branching kind.
enum StoryWriter {
    static func write(_ story: Story, into writer: inout JSONWriter) {
        if !story.variables.isEmpty {
            writer.key("variables")
            writer.object { writer in
                for variable in story.variables {
                    writer.key(variable.id.text)
                    write(variable.kind, into: &writer)
                }
            }
        }
        writer.member("start", story.start.text)
        writer.list("nodes", of: story.nodes) { write($0, into: &$1) }
        writer.list("endings", of: story.endings) { ending, writer in
            writer.member("id", ending.id.text)
            writer.member("outcome", ending.outcome.rawValue)
            writer.member("text", ending.text)
            write(ending.media, into: &writer)
        }
        if !story.bands.isEmpty {
            writer.list("bands", of: story.bands) { band, writer in
                if let skill = band.skill { writer.member("skill", skill.text) }
                writer.member("from", band.from)
                writer.member("to", band.to)
                if let outcomes = band.outcomes { writer.member("outcomes", outcomes.map(\.rawValue)) }
                writer.member("text", band.text)
            }
        }
        if !story.debrief.isEmpty { writer.member("debrief", story.debrief) }
    }

    private static func write(_ kind: Story.Variable.Kind, into writer: inout JSONWriter) {
        writer.object {
            switch kind {
            case .counter(let initial, let least, let most):
                $0.member("type", "counter")
                $0.member("initial", initial)
                $0.member("min", least)
                $0.member("max", most)
            case .flag(let initial):
                $0.member("type", "flag")
                $0.member("initial", initial)
            }
        }
    }

    private static func write(_ node: Story.Node, into writer: inout JSONWriter) {
        writer.member("id", node.id.text)
        if !node.speaker.isEmpty { writer.member("speaker", node.speaker) }
        if !node.text.isEmpty { writer.member("text", node.text) }
        write(node.media, into: &writer)
        write(node.effects, into: &writer)
        if node.isCheckpoint { writer.member("checkpoint", true) }
        if !node.tags.isEmpty { writer.member("tags", node.tags) }
        switch node.way {
        case .choices(let choices): writer.list("choices", of: choices) { write($0, into: &$1) }
        case .goto(let place): writer.member("goto", place.text)
        case .random(let branches):
            writer.list("random", of: branches) { branch, writer in
                writer.member("weight", branch.weight)
                writer.member("goto", branch.goto.text)
            }
        }
    }

    private static func write(_ choice: Story.Choice, into writer: inout JSONWriter) {
        writer.member("id", choice.id.text)
        writer.member("text", choice.text)
        writer.member("goto", choice.goto.text)
        if let condition = choice.condition { writer.member("if", condition.description) }
        if choice.isOnce { writer.member("once", true) }
        write(choice.effects, into: &writer)
        guard !choice.consequence.isEmpty || !choice.coaching.isEmpty else { return }
        writer.key("feedback")
        writer.object {
            if !choice.consequence.isEmpty { $0.member("consequence", choice.consequence) }
            if !choice.coaching.isEmpty { $0.member("coaching", choice.coaching) }
        }
    }

    private static func write(_ media: Story.Media?, into writer: inout JSONWriter) {
        guard let media else { return }
        writer.key("media")
        writer.object {
            $0.member("file", media.file)
            $0.member("alt", media.alternative)
        }
    }

    /// Writes effects as the file has them: what is set, then what is added, then what is scored.
    ///
    /// Several effects on one name become the one they amount to; what is set later makes what came before it void.
    private static func write(_ effects: [Story.Effect], into writer: inout JSONWriter) {
        var sets: [(name: String, value: Story.Value)] = []
        var sums: [(name: String, number: Int)] = []
        var scores: [(name: String, number: Int)] = []
        for effect in effects {
            switch effect {
            case .set(let variable, let value):
                sets.removeAll { $0.name == variable.text }
                sums.removeAll { $0.name == variable.text }
                sets.append((variable.text, value))
            case .add(let variable, let number): add(number, to: variable.text, in: &sums)
            case .score(let skill, let number): add(number, to: skill.text, in: &scores)
            }
        }
        if !sets.isEmpty {
            writer.key("set")
            writer.object { writer in
                for (name, value) in sets {
                    switch value {
                    case .number(let number): writer.member(name, number)
                    case .truth(let truth): writer.member(name, truth)
                    }
                }
            }
        }
        write(sums, as: "add", into: &writer)
        write(scores, as: "score", into: &writer)
    }

    private static func add(_ number: Int, to name: String, in list: inout [(name: String, number: Int)]) {
        if let position = list.firstIndex(where: { $0.name == name }) {
            list[position].number += number
        } else {
            list.append((name, number))
        }
    }

    private static func write(
        _ numbers: [(name: String, number: Int)],
        as key: String,
        into writer: inout JSONWriter
    ) {
        guard !numbers.isEmpty else { return }
        writer.key(key)
        writer.object { writer in
            for (name, number) in numbers { writer.member(name, number) }
        }
    }
}
