import TerminalKit
import Wording

extension KeyedScreen {
    /// Takes what happened at the terminal; says what is to be done about it.
    mutating func take(_ event: Event, glyphs: Glyphs) -> Intent? {
        switch event {
        case .key(let key): return press(key)
        case .press(let point): return click(point, glyphs: glyphs)
        case .wheel(let wheel, _): return turn(wheel)
        case .paste(let text): paste(text)
        case .resize(let size): self.size = size
        case .release, .interrupt, .hangup: break
        }
        return nil
    }

    /// Takes a key; says what is to be done about it.
    mutating func press(_ key: Key) -> Intent? {
        forget()
        let key = meant(by: key)
        let keys = keys
        switch number.handle(key, in: keys) {
        case .means(let meaning): return follow(meaning, by: key)
        case .waits: showNumber()
        case .unknown(let typed): warn(wording.text(Message.numberUnknown(number: typed)))
        case .passes: return follow(keys.meaning(of: key), by: key)
        }
        return nil
    }

    private mutating func follow(_ meaning: KeyTable<ScreenAction<Action>>.Meaning, by key: Key) -> Intent? {
        switch meaning {
        case .action(let action): return follow(action, by: key)
        case .unavailable(_, let reason): warn(reason)
        case .nothing: return pressElsewhere(key)
        }
        return nil
    }

    /// Selects what the number typed so far would take, and says so.
    private mutating func showNumber() {
        guard number.isBegun else { return }
        let begun = Message.Value.text(number.typed)
        let label = keys.label(ofNumber: number.typed)
        let message = label.map { Message.numberStands(number: begun, choice: .text($0)) }
        if let row = placedList?.view.rows.firstIndex(where: { $0.key == number.typed }) { select(row) }
        notice = Remark(text: wording.text(message ?? Message.numberBegun(number: begun)), role: .strong)
    }

    /// Takes pasted text: one edit, and never a command.
    mutating func paste(_ text: String) {
        switch cover {
        case .palette(var state):
            state.paste(text)
            cover = .palette(state)
        case .help, .told: break
        case nil: pasteHere(text)
        }
    }

    mutating func follow(_ action: ScreenAction<Action>, by key: Key? = nil) -> Intent? {
        switch action {
        case .own(let action): return act(action, by: key)
        case .openPalette: cover = .palette(PaletteState())
        case .openHelp: cover = .help(offset: 0)
        case .close: cover = nil
        case .scroll(let step): scrollCover(by: step)
        case .selectFound(let key): find(key)
        case .takeFound: return takeFound()
        case .given(let first):
            if case .taken(let intent) = pressUnbound(key ?? first) { return intent }
            warn(wording.unknownKey(key ?? first, in: keys))
        case .mouse:
            preferences.usesMouse.toggle()
            notice = Remark(text: wording.text(preferences.usesMouse ? .mouseTaken : .mouseReleased))
        }
        return nil
    }

    /// The figure on a key where the sign it writes without Shift means nothing.
    private func meant(by key: Key) -> Key {
        guard !isTyping, case .nothing = keys.meaning(of: key) else { return key }
        let figure = preferences.keyboardLayout.figure(for: key)
        if case .nothing = keys.meaning(of: figure) { return key }
        return figure
    }

    private var isTyping: Bool {
        switch cover {
        case .palette: true
        case .help, .told: false
        case nil: isWriting
        }
    }

    /// A key that is in no table; one without any use is told what to press instead.
    private mutating func pressElsewhere(_ key: Key) -> Intent? {
        let outcome: Unbound<Intent> =
            switch cover {
            case .palette: find(key)
            case .help, .told: .unknown
            // Whatever else works is in the table, and so in the help.
            case nil: isWriting && key.typed != nil ? pressUnbound(key) : .unknown
            }
        if case .taken(let intent) = outcome { return intent }
        warn(wording.unknownKey(key, in: keys))
        return nil
    }

    private mutating func scrollCover(by step: Int) {
        let area = Self.coverArea(in: Area(size))
        switch cover {
        case .help(let offset):
            let last = help(offset: offset).lastOffset(in: area)
            cover = .help(offset: min(max(offset + step, 0), last))
        case .told(let title, let text, let offset):
            let last = TextSheet(title: title, text: text, offset: offset).lastOffset(in: area)
            cover = .told(title: title, text: text, offset: min(max(offset + step, 0), last))
        case .palette, nil: break
        }
    }

    // MARK: The palette

    /// Every action of the screen with its key, those that are not possible now with the reason.
    func paletteItems(glyphs: Glyphs = .unicode) -> [PaletteItem<ScreenAction<Action>>] {
        openKeys.paletteItems(names: wording.keyNames, glyphs: glyphs).filter { item in
            switch item.action {
            case .openPalette, .given: false
            default: true
            }
        }
    }

    /// A key that types into the palette or moves in it.
    @discardableResult
    private mutating func find(_ key: Key) -> Unbound<Intent> {
        guard case .palette(var state) = cover else { return .unknown }
        let before = state
        _ = state.handle(key, items: paletteItems())
        cover = .palette(state)
        return state == before && key.typed == nil && key != .backspace ? .unknown : .taken(nil)
    }

    private mutating func takeFound() -> Intent? {
        guard case .palette(var state) = cover else { return nil }
        let items = paletteItems()
        switch state.handle(.enter, items: items) {
        case .chosen(let index):
            cover = nil
            return follow(items[index].action)
        case .refused(let reason): warn(reason)
        case .stays, .closed: break
        }
        return nil
    }
}
