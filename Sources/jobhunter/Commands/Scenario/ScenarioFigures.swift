import Content
import Diagnostics
import JSONText
import StoryProof
import Wording
import Workshop

/// What was counted and proved about a scenario, in words and as JSON.
enum ScenarioFigures {
    // MARK: Words

    /// What was counted and proved; nothing about a file that cannot be used and was not explored.
    static func messages(about checked: CheckedScenario) -> [Message] {
        guard let scenario = checked.examination.reading.value else {
            return checked.examination.proof.map { [proof($0)] } ?? []
        }
        let statistics = ScenarioStatistics(of: scenario)
        guard case .story(let story) = scenario, let proof = checked.examination.proof else {
            return [counted(statistics, in: scenario)]
        }
        return [counted(statistics, in: scenario), Self.proof(proof)] + course(of: story, proof)
    }

    private static func counted(_ statistics: ScenarioStatistics, in scenario: Scenario) -> Message {
        switch statistics.parts {
        case .story(let nodes, let choices, let endings, _):
            .scenarioStoryFigures(
                title: scenario.title,
                nodes: nodes,
                choices: choices,
                endings: endings,
                words: statistics.words,
                minutes: statistics.readingMinutes
            )
        case .rolePlay(let roles, let beats, let injects, let items, let brief):
            .scenarioRolePlayFigures(
                title: scenario.title,
                roles: roles,
                beats: beats,
                injects: injects,
                items: items,
                words: statistics.words,
                brief: brief
            )
        }
    }

    private static func proof(_ proof: StoryProof) -> Message {
        guard proof.isComplete else { return Message.scenarioNotProved(states: proof.states) }
        return proof.isSound ? Message.scenarioProved(states: proof.states) : .scenarioNotSound(states: proof.states)
    }

    private static func course(of story: Story, _ proof: StoryProof) -> [Message] {
        guard proof.isComplete else { return [] }
        let choices = story.nodes.reduce(0) { sum, node in
            if case .choices(let choices) = node.way { sum + choices.count } else { sum }
        }
        let coverage = Message.scenarioCoverage(
            nodes: proof.reachedNodes,
            allNodes: story.nodes.count,
            choices: proof.takenChoices,
            allChoices: choices
        )
        let shares = story.endings.compactMap { ending -> Message? in
            guard let share = proof.shares[ending.id] else { return nil }
            return Message.scenarioShare(id: ending.id.text, outcome: ending.outcome.rawValue, share: percent(share))
        }
        let scores = story.skills.compactMap { skill -> Message? in
            guard let range = proof.scores[skill.id] else { return nil }
            return Message.scenarioScore(
                skill: skill.name,
                least: bound(range.least, .scenarioAnyLow),
                most: bound(range.greatest, .scenarioAnyHigh)
            )
        }
        return [length(proof.length), coverage].compactMap(\.self) + shares + scores + total(proof, of: story)
    }

    private static func total(_ proof: StoryProof, of story: Story) -> [Message] {
        guard story.skills.count > 1, let range = proof.total else { return [] }
        return [
            Message.scenarioTotal(
                least: bound(range.least, .scenarioAnyLow),
                most: bound(range.greatest, .scenarioAnyHigh)
            )
        ]
    }

    private static func length(_ range: ScoreRange?) -> Message? {
        guard let range, case .number(let least) = range.least else { return nil }
        let most: Message.Value =
            switch range.greatest {
            case .number(let number): .text("\(number)")
            case .unbounded: "unbounded"
            case .unknown: "unknown"
            }
        return Message.scenarioLength(least: least, most: most)
    }

    private static func bound(_ bound: ScoreRange.Bound, _ unbounded: Message) -> Message.Value {
        switch bound {
        case .number(let number): .text("\(number)")
        case .unbounded: .message(unbounded)
        case .unknown: .message(Message.scenarioUnknownScore)
        }
    }

    /// A share in percent with one decimal, without a locale.
    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    // MARK: JSON

    /// Writes everything known about a file as one object.
    static func write(_ checked: CheckedScenario, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("file", checked.path)
            writer.member("usable", checked.examination.reading.value != nil)
            writer.key("complaints")
            writer.array { writer in
                for complaint in checked.diagnostics { complaint.write(into: &writer) }
            }
            if let scenario = checked.examination.reading.value {
                writer.key("statistics")
                write(ScenarioStatistics(of: scenario), into: &writer)
            }
            if let proof = checked.examination.proof {
                writer.key("proof")
                write(proof, into: &writer)
            }
        }
    }

    private static func write(_ statistics: ScenarioStatistics, into writer: inout JSONWriter) {
        writer.object {
            $0.member("words", statistics.words)
            $0.member("readingMinutes", statistics.readingMinutes)
            switch statistics.parts {
            case .story(let nodes, let choices, let endings, let checkpoints):
                $0.member("nodes", nodes)
                $0.member("choices", choices)
                $0.member("endings", endings)
                $0.member("checkpoints", checkpoints)
            case .rolePlay(let roles, let beats, let injects, let items, let longestBrief):
                $0.member("roles", roles)
                $0.member("beats", beats)
                $0.member("injects", injects)
                $0.member("items", items)
                $0.member("longestBrief", longestBrief)
            }
        }
    }

    private static func write(_ proof: StoryProof, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("states", proof.states)
            writer.member("complete", proof.isComplete)
            guard proof.isComplete else { return }
            writer.member("proved", proof.isSound)
            writer.member("reachedNodes", proof.reachedNodes)
            writer.member("takenChoices", proof.takenChoices)
            if let length = proof.length { write(length, as: "choices", into: &writer) }
            writer.key("shares")
            writer.object { writer in
                for (ending, share) in proof.shares.sorted(by: { $0.key < $1.key }) {
                    writer.key(ending.text)
                    writer.decimal(Int((share * 1_000_000).rounded()), places: 6)
                }
            }
            writer.key("scores")
            writer.object { writer in
                for (skill, range) in proof.scores.sorted(by: { $0.key < $1.key }) {
                    write(range, as: skill.text, into: &writer)
                }
            }
            if let total = proof.total { write(total, as: "total", into: &writer) }
        }
    }

    private static func write(_ range: ScoreRange, as key: String, into writer: inout JSONWriter) {
        writer.key(key)
        writer.object { writer in
            for (name, bound) in [("least", range.least), ("greatest", range.greatest)] {
                switch bound {
                case .number(let number): writer.member(name, number)
                case .unbounded: writer.member(name, "unbounded")
                case .unknown: writer.member(name, "unknown")
                }
            }
        }
    }
}
