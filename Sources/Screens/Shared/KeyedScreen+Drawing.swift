import TerminalKit
import Wording

extension KeyedScreen {
    /// Where the palette and the help lie over a screen.
    static func coverArea(in area: Area) -> Area { area.inset(rows: 1, columns: 2) }

    /// The hints in the last row, each with its place.
    func footer(in area: Area, glyphs: Glyphs) -> [(hint: KeyHint, place: Area)] {
        let row = area.rows([.flexible(), .fixed(1)])[1].inset(columns: 1)
        return Footer(keys.footerHints(names: wording.keyNames, glyphs: glyphs)).placed(in: row, glyphs: glyphs)
    }

    /// Draws the keys that work now, and what is laid over the screen.
    func drawKeysAndCover(in area: Area, of frame: inout Frame) {
        for (hint, place) in footer(in: area, glyphs: frame.glyphs) { frame.draw(Footer([hint]), in: place) }
        let sheet = Self.coverArea(in: area)
        switch cover {
        case .palette(let state): frame.draw(palette(state, glyphs: frame.glyphs), in: sheet)
        case .help(let offset): frame.draw(help(offset: offset, glyphs: frame.glyphs), in: sheet)
        case .told(let title, let text, let offset):
            frame.draw(TextSheet(title: title, text: text, offset: offset), in: sheet)
        case nil: return
        }
        if let notice { frame.draw(Toast(notice.text, role: notice.role), in: sheet) }
    }

    func palette(_ state: PaletteState, glyphs: Glyphs) -> CommandPalette {
        CommandPalette(
            paletteItems(glyphs: glyphs),
            state: state,
            title: wording.text(.paletteTitle),
            nothingFound: wording.text(.paletteNothing)
        )
    }

    func help(offset: Int, glyphs: Glyphs = .unicode) -> HelpSheet {
        let hints = openKeys.helpHints(names: wording.keyNames, glyphs: glyphs)
        return HelpSheet(hints, title: wording.text(.keyHelpTitle), offset: offset)
    }
}
