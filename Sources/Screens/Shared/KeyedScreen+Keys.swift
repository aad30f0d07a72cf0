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
        return isAsking ? own : own.over(everywhere).over(given)
    }

    /// The keys that write and the keys that move in a list, told like all others.
    private var given: KeyTable<ScreenAction<Action>> {
        let editing = KeyTable(isWriting ? wording.editing { ScreenAction<Action>.given($0) } : [])
        guard let list = placedList?.view.state else { return editing }
        let moving = KeyTable(wording.moving(byLetters: !isWriting) { ScreenAction<Action>.given($0) })
        return list.isFiltering ? moving.over(editing) : editing.over(moving)
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

    private var scrollsHelp: Bool { help(offset: 0).lastOffset(in: Self.coverArea(in: Area(size))) > 0 }

    private var reading: KeyTable<ScreenAction<Action>> {
        let close = KeyBinding(
            [.escape, .enter, .character("q")],
            ScreenAction<Action>.close,
            label: wording.text(.keyClose)
        )
        return KeyTable([close] + wording.scrolling(page: max(size.rows - 6, 1), scrolls: scrollsHelp) { .scroll($0) })
    }
}

extension Wording {
    /// The keys that move in a list, the same for every list.
    func moving<Action>(byLetters: Bool, _ given: (Key) -> Action) -> [KeyBinding<Action>] {
        let letters: [Key] = byLetters ? [.character("j"), .character("k")] : []
        return [
            KeyBinding(
                [.down, .up] + letters,
                given(.down),
                label: text(.keySelect),
                explanation: text(.keySelectHelp)
            ),
            KeyBinding(
                [.pageDown, .pageUp],
                given(.pageDown),
                label: text(.keySelect),
                explanation: text(.keySelectPage)
            ),
            KeyBinding([.home, .end], given(.home), label: text(.keySelect), explanation: text(.keySelectEnds)),
        ].map { $0.told(2) }
    }

    /// The keys that change what is being written, besides those that write.
    func editing<Action>(_ given: (Key) -> Action) -> [KeyBinding<Action>] {
        let all: [(keys: [Key], told: Int, says: Message)] = [
            ([.left, .right, .control("b"), .control("f")], 2, .keyEditMove),
            ([.wordLeft, .wordRight, .alt("b"), .alt("f")], 2, .keyEditMoveWord),
            ([.home, .end, .control("a"), .control("e")], 2, .keyEditEnds),
            ([.backspace, .delete, .control("d")], 2, .keyEditDelete),
            ([.control("w")], 1, .keyEditDeleteWord),
            ([.control("u"), .control("k")], 2, .keyEditDeleteLine),
            ([.control("_")], 1, .keyEditUndo),
        ]
        return all.map { KeyBinding($0.keys, given($0.keys[0]), label: text($0.says)).told($0.told) }
    }

    /// The keys that scroll a text, the same for every text there is to read; told below it only where it scrolls.
    func scrolling<Action>(page: Int, scrolls: Bool = true, _ scroll: (Int) -> Action) -> [KeyBinding<Action>] {
        [
            KeyBinding(
                [.down, .character("j")],
                scroll(1),
                label: text(.keyScroll),
                prominence: scrolls ? .shown : .hidden
            ),
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
