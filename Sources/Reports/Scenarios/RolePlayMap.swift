import Presentation
public import Wording
public import Workshop

/// The course of a role-play, seen from above.
public struct RolePlayMap {
    private let scenario: RolePlayScenario
    private let wording: Wording

    /// Creates the map of a role-play.
    ///
    /// - Parameters:
    ///   - scenario: The role-play.
    ///   - wording: The language of the words around it.
    public init(of scenario: RolePlayScenario, in wording: Wording) {
        self.scenario = scenario
        self.wording = wording
    }

    /// Every phase with its beats and questions.
    public func outline() -> String {
        scenario.phases.flatMap { phase in
            ScenarioTelling.phase(in: scenario, phase).enumerated().map { position, message in
                (position == 0 ? "" : "  ") + wording.text(message) + "\n"
            }
        }
        .joined()
    }

    /// The phases and beats in the language of Graphviz, with the injects that come into them.
    public func dot() -> String {
        var lines = ["digraph \(DOT.quoted(scenario.id.text)) {", "  node [shape=box];"]
        var before: String?
        for phase in scenario.phases {
            let name = DOT.quoted("phase " + phase.id.text)
            lines.append("  \(name) [label=\(DOT.quoted(phase.id.text)), style=bold];")
            if let before { lines.append("  \(before) -> \(name);") }
            before = name
            switch phase.kind {
            case .play(let beats):
                for beat in beats {
                    let node = DOT.quoted("beat " + beat.id.text)
                    lines.append("  \(node) [label=\(DOT.quoted(beat.id.text + "\n" + beat.cue))];")
                    if let before { lines.append("  \(before) -> \(node);") }
                    before = node
                }
            case .replay(let beat, _):
                lines.append("  \(name) -> \(DOT.quoted("beat " + beat.text)) [style=dotted];")
            case .briefing, .warmUp, .pause, .debrief:
                break
            }
        }
        for inject in scenario.injects {
            let node = DOT.quoted("inject " + inject.id.text)
            lines.append("  \(node) [label=\(DOT.quoted(inject.id.text)), shape=note];")
            switch inject.trigger {
            case .after(let beat, _): lines.append("  \(DOT.quoted("beat " + beat.text)) -> \(node) [style=dashed];")
            case .at(let phase, _): lines.append("  \(DOT.quoted("phase " + phase.text)) -> \(node) [style=dashed];")
            case .manual: break
            }
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }
}
