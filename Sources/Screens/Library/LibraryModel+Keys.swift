import TerminalKit
import Wording

extension LibraryModel {
    /// Whether letters go to a line that narrows a list.
    var isFinding: Bool {
        guard let opened else { return list.isFiltering }
        return opened.place == .cards && opened.list.isFiltering
    }

    var isWriting: Bool { isFinding }

    var ownKeys: KeyTable<Action> {
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
                wording.filtering(.find),
                KeyBinding([.character("c")], .findings, label: text(.libraryKeyFindings)),
                againBinding, backBinding,
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
                ] + scrolling + [backBinding]
            )
        case .findings:
            return KeyTable(scrolling + [againBinding, backBinding])
        }
    }

    private var againBinding: KeyBinding<Action> {
        KeyBinding([.character("r")], .again, label: text(.recordsKeyAgain))
    }

    private var scrolling: [KeyBinding<Action>] { wording.scrolling(page: height) { .scroll($0) } }

    private var backBinding: KeyBinding<Action> {
        KeyBinding([.escape, .character("q")], .back, label: text(.keyBack), prominence: .pinned)
    }
}
