import TerminalKit
import Wording

extension LibraryModel {
    /// Whether letters go to a line that narrows a list.
    var isFinding: Bool {
        guard let opened else { return list.isFiltering }
        return opened.place == .cards && opened.list.isFiltering
    }

    /// The keys that work now.
    var keys: KeyTable<Action> {
        if isHelpOpen {
            return KeyTable(
                [KeyBinding([.escape, .enter, .character("q")], .closeHelp, label: text(.keyClose))] + scrolling
            )
        }
        if isFinding {
            return KeyTable([
                KeyBinding([.enter], .open, label: text(.recordsKeyOpen)),
                KeyBinding([.escape], .find, label: text(.keyBack)),
            ])
        }
        switch opened?.place {
        case nil, .cards:
            return KeyTable([
                KeyBinding([.enter], .open, label: text(.recordsKeyOpen)),
                KeyBinding(
                    [.character("/")],
                    .find,
                    label: text(.recordsKeyFind),
                    explanation: text(.recordsKeyFindHelp)
                ),
                KeyBinding([.character("c")], .findings, label: text(.libraryKeyFindings)),
                againBinding, backBinding, helpBinding,
            ])
        case .card:
            return KeyTable(
                [
                    KeyBinding(
                        [.right, .character("n"), .character("l"), .enter],
                        .move(1),
                        label: text(.replayKeyNext)
                    ),
                    KeyBinding([.left, .character("b"), .character("h")], .move(-1), label: text(.replayKeyBefore)),
                ] + scrolling + [backBinding, helpBinding]
            )
        case .findings:
            return KeyTable(scrolling + [againBinding, backBinding, helpBinding])
        }
    }

    private var againBinding: KeyBinding<Action> {
        KeyBinding([.character("r")], .again, label: text(.recordsKeyAgain))
    }

    private var scrolling: [KeyBinding<Action>] {
        [
            KeyBinding([.down, .character("j")], .scroll(1), label: text(.keyScroll)),
            KeyBinding([.up, .character("k")], .scroll(-1), label: text(.recordsKeyUp), prominence: .hidden),
            KeyBinding([.pageDown, .space], .scroll(height), label: text(.recordsKeyPage), prominence: .hidden),
            KeyBinding([.pageUp], .scroll(-height), label: text(.recordsKeyUp), prominence: .hidden),
            KeyBinding([.home], .scroll(-100_000), label: text(.recordsKeyFirst), prominence: .hidden),
            KeyBinding([.end], .scroll(100_000), label: text(.recordsKeyLast), prominence: .hidden),
        ]
    }

    private var backBinding: KeyBinding<Action> {
        KeyBinding([.escape, .character("q")], .back, label: text(.keyBack), prominence: .pinned)
    }

    private var helpBinding: KeyBinding<Action> {
        KeyBinding(
            [.character("?"), .function(1)],
            .help,
            label: text(.keyHelp),
            explanation: text(.keyHelpHelp),
            prominence: .pinned
        )
    }
}
