import TerminalKit

extension DemoModel {
    /// The keys that work now.
    var keyTable: KeyTable<DemoAction> {
        switch overlay {
        case .question:
            return KeyTable([
                KeyBinding([.character("e")], .answerYes, label: "erase everything", topic: "Question"),
                KeyBinding([.escape], .answerNo, label: "keep it", topic: "Question", prominence: .pinned),
            ])
        case .help, .palette:
            return KeyTable([KeyBinding([.escape], .back, label: "close", topic: "Everywhere", prominence: .pinned)])
        case nil: break
        }
        let everywhere = KeyTable<DemoAction>([
            KeyBinding([.escape], .back, label: "back", explanation: "Go back to the list.", topic: "Everywhere"),
            KeyBinding(
                [.control("p")],
                .palette,
                label: "all actions",
                explanation: "Find an action by its name.",
                topic: "Everywhere"
            ),
            KeyBinding(
                screen == .write ? [.function(1)] : [.character("?"), .function(1)],
                .help,
                label: "help",
                explanation: "Show all keys.",
                topic: "Everywhere",
                prominence: .pinned
            ),
        ])
        guard screen == .list else { return everywhere }
        return KeyTable(
            [
                KeyBinding(
                    [.character("w")],
                    .write,
                    label: "write names",
                    explanation: "Write a list of names.",
                    topic: "List"
                ),
                KeyBinding([.character("c")], .cards, label: "cards", explanation: "Show three cards.", topic: "List"),
                KeyBinding(
                    [.character("v")],
                    .voteAgain,
                    label: "vote again",
                    explanation: "Reopen the vote.",
                    topic: "List",
                    availability: .unavailable(reason: "Nobody has voted yet.")
                ),
                KeyBinding(
                    [.character("x")],
                    .question,
                    label: "erase",
                    explanation: "Erase everything.",
                    topic: "List"
                ),
                slowBinding,
                KeyBinding(
                    [.character("m")],
                    .mouse,
                    label: "mouse",
                    explanation: "Take or release the mouse.",
                    topic: "List",
                    prominence: .hidden
                ),
                KeyBinding(
                    [.character("N")],
                    .noise,
                    label: "noise",
                    explanation: "Print to standard output and error.",
                    topic: "Ends",
                    prominence: .hidden
                ),
                KeyBinding([.character("q")], .quit, label: "quit", explanation: "Leave.", topic: "Everywhere"),
            ] + crashes
        ).over(everywhere)
    }

    private var slowBinding: KeyBinding<DemoAction> {
        work == .none
            ? KeyBinding(
                [.character("s")],
                .slow,
                label: "slow work",
                explanation: "Begin something that takes long.",
                topic: "List",
                prominence: .hidden
            )
            : KeyBinding([.character("s")], .cancelSlow, label: "cancel", topic: "List")
    }

    private var crashes: [KeyBinding<DemoAction>] {
        Crash.allCases.map { crash in
            KeyBinding(
                [.character(crash.key)],
                .crash(crash),
                label: "\(crash)",
                explanation: "End by \(crash).",
                topic: "Ends",
                prominence: .hidden
            )
        }
    }
}
