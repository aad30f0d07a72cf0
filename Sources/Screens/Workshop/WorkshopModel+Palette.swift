import TerminalKit
import Wording

extension WorkshopModel {
    /// Every action of the screen with its key, those that are not possible now with the reason.
    func paletteItems(glyphs: Glyphs = .unicode) -> [PaletteItem<Action>] {
        questionKeys.paletteItems(names: wording.keyNames, glyphs: glyphs).filter { item in
            switch item.action {
            case .openPalette, .given: false
            default: true
            }
        }
    }

    /// The palette as it is drawn.
    func paletteView(glyphs: Glyphs) -> CommandPalette? {
        palette.map { state in
            CommandPalette(
                paletteItems(glyphs: glyphs),
                state: state,
                title: text(.paletteTitle),
                nothingFound: text(.paletteNothing)
            )
        }
    }

    /// Does what is selected in the palette.
    mutating func takeFound() -> Intent? {
        let items = paletteItems()
        switch palette?.handle(.enter, items: items) {
        case .chosen(let index):
            palette = nil
            return act(items[index].action)
        case .refused(let reason): warn(reason)
        case .stays, .closed, nil: break
        }
        return nil
    }
}
