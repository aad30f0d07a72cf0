import TerminalKit
import Wording

extension KeyedScreen {
    /// The keys that work now: those of what lies on top.
    var keys: KeyTable<ScreenAction<Action>> {
        switch cover {
        case .palette: finding
        case .help, .told: reading
        case nil: openKeys
        }
    }

    /// The keys of the screen when nothing is laid over it, which the help and the palette tell.
    var openKeys: KeyTable<ScreenAction<Action>> {
        let own = ownKeys.mapped { ScreenAction.own($0) }
        return isAsking ? own : own.over(everywhere)
    }

    private var everywhere: KeyTable<ScreenAction<Action>> {
        KeyTable([
            KeyBinding(
                [.control("p")],
                .openPalette,
                label: wording.text(.keyPalette),
                explanation: wording.text(.keyPaletteHelp)
            ),
            KeyBinding(
                [.function(8)],
                .mouse,
                label: wording.text(.keyMouse),
                explanation: wording.text(.keyMouseHelp)
            ),
            KeyBinding(
                isWriting ? [.function(1)] : [.character("?"), .function(1)],
                .openHelp,
                label: wording.text(.keyHelp),
                explanation: wording.text(.keyHelpHelp),
                prominence: .pinned
            ),
        ])
    }

    private var finding: KeyTable<ScreenAction<Action>> {
        KeyTable([
            KeyBinding([.enter], .takeFound, label: wording.text(.keyChoose)),
            KeyBinding([.down], .selectFound(.down), label: wording.text(.keySelect)),
            KeyBinding([.up], .selectFound(.up), label: wording.text(.keySelect), prominence: .hidden),
            KeyBinding([.escape, .control("p")], .close, label: wording.text(.keyClose), prominence: .pinned),
        ])
    }

    private var reading: KeyTable<ScreenAction<Action>> {
        let close = KeyBinding(
            [.escape, .enter, .character("q")],
            ScreenAction<Action>.close,
            label: wording.text(.keyClose)
        )
        return KeyTable([close] + wording.scrolling(page: max(size.rows - 6, 1)) { .scroll($0) })
    }
}

extension Wording {
    /// The keys that scroll a text, the same for every text there is to read.
    func scrolling<Action>(page: Int, _ scroll: (Int) -> Action) -> [KeyBinding<Action>] {
        [
            KeyBinding([.down, .character("j")], scroll(1), label: text(.keyScroll)),
            KeyBinding([.up, .character("k")], scroll(-1), label: text(.recordsKeyUp), prominence: .hidden),
            KeyBinding([.pageDown, .space], scroll(page), label: text(.recordsKeyPage), prominence: .hidden),
            KeyBinding([.pageUp], scroll(-page), label: text(.keyPageBack), prominence: .hidden),
            KeyBinding([.home], scroll(-100_000), label: text(.recordsKeyFirst), prominence: .hidden),
            KeyBinding([.end], scroll(100_000), label: text(.recordsKeyLast), prominence: .hidden),
        ]
    }

    /// The key that narrows a list by what is typed.
    func filtering<Action>(_ action: Action) -> KeyBinding<Action> {
        KeyBinding([.character("/")], action, label: text(.recordsKeyFind), explanation: text(.recordsKeyFindHelp))
    }
}
