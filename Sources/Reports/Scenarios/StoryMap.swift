public import Wording
public import Workshop

/// The course of a story, seen from above.
public struct StoryMap {
    private let story: Story
    private let wording: Wording

    /// Creates the map of a story.
    ///
    /// - Parameters:
    ///   - story: The story.
    ///   - wording: The language of the words around it.
    public init(of story: Story, in wording: Wording) {
        self.story = story
        self.wording = wording
    }

    /// Every node with the ways out of it, then every ending, in the order of the file.
    public func outline() -> String {
        var lines = [words(.scenarioStart(id: story.start.text))]
        for node in story.nodes {
            lines.append(words(.scenarioNode(id: node.id.text, checkpoint: node.isCheckpoint ? "yes" : "no")))
            lines += ways(of: node).map { "  " + $0 }
        }
        lines += story.endings.map { ending in
            words(.scenarioEnding(id: ending.id.text, outcome: ending.outcome.rawValue))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func ways(of node: Story.Node) -> [String] {
        switch node.way {
        case .goto(let place):
            return [words(.scenarioGoesOn(id: place.text))]
        case .random(let branches):
            let total = branches.reduce(0) { $0 + $1.weight }
            return branches.map { branch in
                let share = (200 * branch.weight + total) / (2 * total)
                return words(.scenarioChance(share: share, id: branch.goto.text))
            }
        case .choices(let choices):
            return choices.map { choice in
                var values: [String: Message.Value] = ["id": .text(choice.id.text), "goto": .text(choice.goto.text)]
                guard let condition = choice.condition else {
                    return words(
                        choice.isOnce
                            ? .scenarioChoiceOnce(id: choice.id.text, goto: choice.goto.text)
                            : .scenarioChoice(id: choice.id.text, goto: choice.goto.text)
                    )
                }
                values["condition"] = .text(condition.description)
                return words(
                    choice.isOnce
                        ? .scenarioChoiceIfOnce(
                            id: choice.id.text,
                            goto: choice.goto.text,
                            condition: condition.description
                        )
                        : .scenarioChoiceIf(
                            id: choice.id.text,
                            goto: choice.goto.text,
                            condition: condition.description
                        )
                )
            }
        }
    }

    private func words(_ message: Message) -> String {
        wording.text(message)
    }

    // MARK: DOT

    /// The graph in the language of Graphviz.
    public func dot() -> String {
        var lines = ["digraph \(DOT.quoted(story.id.text)) {", "  node [shape=box];"]
        for node in story.nodes {
            let bold = node.id == story.start ? ", style=bold" : node.isCheckpoint ? ", peripheries=2" : ""
            let label = node.text.isEmpty ? node.id.text : node.id.text + "\n" + Self.beginning(of: node.text)
            lines.append("  \(DOT.quoted(node.id.text)) [label=\(DOT.quoted(label))\(bold)];")
            lines += edges(of: node)
        }
        for ending in story.endings {
            let label = DOT.quoted(ending.id.text + "\n" + ending.outcome.rawValue)
            lines.append("  \(DOT.quoted(ending.id.text)) [label=\(label), shape=ellipse];")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private func edges(of node: Story.Node) -> [String] {
        let from = DOT.quoted(node.id.text)
        switch node.way {
        case .goto(let place):
            return ["  \(from) -> \(DOT.quoted(place.text));"]
        case .random(let branches):
            return branches.map { branch in
                "  \(from) -> \(DOT.quoted(branch.goto.text)) [label=\(DOT.quoted("\(branch.weight)")), style=dashed];"
            }
        case .choices(let choices):
            return choices.map { choice in
                let label = choice.condition.map { "\(choice.id)\n\($0)" } ?? choice.id.text
                return "  \(from) -> \(DOT.quoted(choice.goto.text)) [label=\(DOT.quoted(label))];"
            }
        }
    }

    private static func beginning(of text: String) -> String {
        text.count <= 40 ? text : text.prefix(39) + "…"
    }
}
