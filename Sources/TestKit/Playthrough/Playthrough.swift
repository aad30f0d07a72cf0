public import Workshop

/// A short game with everything it does written down: what was asked, what followed, and what each audience saw change.
public struct Playthrough: Sendable {
    /// A word that names it, such as `ranked`.
    public let name: String
    /// What it shows, in one sentence.
    public let about: String
    /// The rules its games are played by.
    public let rules: RoundRules
    private let play: @Sendable (inout Script, RoundRules) throws -> Void

    /// Creates a playthrough of a script that opens with an empty session and is handed the rules.
    public init(
        _ name: String,
        _ about: String,
        rules: RoundRules = RoundRules(),
        play: @escaping @Sendable (inout Script, RoundRules) throws -> Void
    ) {
        self.name = name
        self.about = about
        self.rules = rules
        self.play = play
    }

    /// Plays it and tells it.
    ///
    /// - Throws: A refusal the script did not expect.
    public func text() throws -> String {
        var script = Script(seed: 2)
        try play(&script, rules)
        var printer = ViewPrinter()
        var session = Session(header: script.session.header)
        var lines = ["\(name): \(about)", "rules: \(CompactText.rules(rules))"]
        for step in script.steps {
            lines.append("")
            lines.append("\(Self.name(step.request.by)) at \(step.request.at.milliseconds) ms: \(ask(step.request))")
            switch step.answer {
            case .failure(let refusal): lines.append("  refused: \(CompactText.text(of: refusal))")
            case .success(let outcome):
                session.apply(outcome)
                for entry in outcome.events {
                    lines.append("  \(entry.number) \(Self.name(entry.by)): \(Self.unwrapped(entry.event))")
                }
                lines += printer.changes(in: session).map { "    \($0)" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func ask(_ request: Request) -> String {
        switch request.command {
        case .people(let command): CompactText.text(of: command)
        case .game(let command): CompactText.text(of: command)
        case .rolePlay(let command): CompactText.text(of: command)
        case .debrief(let command): "debrief " + CompactText.text(of: command)
        case .story(let command): "story " + CompactText.text(of: command)
        case .pitchPractice(let command): "practice " + CompactText.text(of: command)
        case .beginGame, .beginRolePlay, .beginDebrief, .note, .rewind, .putDown, .takeUp, .close:
            CompactText.text(of: request.command)
        }
    }

    private static func unwrapped(_ event: Event) -> String {
        switch event {
        case .people(let event): CompactText.text(of: event)
        case .game(let event): CompactText.text(of: event)
        case .rolePlay(let event): CompactText.text(of: event)
        case .debrief(let event): "debrief " + CompactText.text(of: event)
        case .story(let event): "story " + CompactText.text(of: event)
        case .pitchPractice(let event): "practice " + CompactText.text(of: event)
        case .deckAdded, .scenarioAdded, .storyAdded, .noted, .rewound, .putDown, .takenUp, .closed:
            CompactText.text(of: event)
        }
    }

    private static func name(_ actor: Actor) -> String {
        switch actor {
        case .facilitator: "facilitator"
        case .rules: "rules"
        case .seat(let seat): seat.text
        }
    }
}
