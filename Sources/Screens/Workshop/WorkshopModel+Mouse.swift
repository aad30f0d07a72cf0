import Presentation
import TerminalKit
import Wording
import Workshop

extension WorkshopModel {
    /// Takes a click: on a hint it is the key, on a row it selects, and a second time takes, on a card it explains.
    mutating func click(_ point: Point, in size: Size, glyphs: Glyphs) -> Intent? {
        guard preferences.usesMouse, size.fits(WorkshopScreen.least) else { return nil }
        let layout = WorkshopLayout(of: self, in: Area(size))
        if let hint = layout.footer(of: self, glyphs: glyphs).first(where: { $0.place.contains(point) })?.hint {
            return press(hint, glyphs: glyphs)
        }
        if let palette = paletteView(glyphs: glyphs) {
            guard let place = palette.place(at: point, in: layout.cover) else { return act(.closePalette) }
            self.palette?.select(place)
            return takeFound()
        }
        if isHelpOpen { return act(.closeHelp) }
        if sheet != nil { return act(.closeSheet) }
        guard handOverTo == nil else { return nil }
        if let row = layout.panel(of: self).row(at: point) { return clickRow(row) }
        if let skill = scene.skill(at: point, in: layout.scene, glyphs: glyphs) {
            sheet = Sheet(lines: SkillTelling.explanation(of: skill).map(text))
        }
        return nil
    }

    /// Turns the wheel: scrolls what lies on top.
    mutating func turn(_ wheel: TerminalKit.Event.Wheel) {
        guard preferences.usesMouse else { return }
        let step = wheel == .down ? 1 : -1
        let arrow: Key = wheel == .down ? .down : .up
        if palette != nil {
            _ = act(.selectFound(arrow))
        } else if isHelpOpen || sheet != nil {
            _ = act(.scroll(step * 2))
        } else if showsSide {
            _ = act(.scrollSide(step * 2))
        } else if handOverTo == nil {
            _ = list.handle(arrow, rows: rows, height: 8)
        }
    }

    private mutating func press(_ hint: KeyHint, glyphs: Glyphs) -> Intent? {
        notice = nil
        switch keys.meaning(of: hint, names: wording.keyNames, glyphs: glyphs) {
        case .action(let action): return act(action)
        case .unavailable(_, let reason): warn(reason)
        case .nothing: break
        }
        return nil
    }

    private mutating func clickRow(_ row: Int) -> Intent? {
        guard clickedRow == row else {
            clickedRow = row
            list.select(row)
            return nil
        }
        return act(.choose)
    }
}
