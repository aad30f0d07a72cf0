import TerminalKit
import Wording

extension KeyedScreen {
    /// Takes a click: on a hint it is the key, on a row it selects, and a second time takes.
    mutating func click(_ point: Point, glyphs: Glyphs = .unicode) -> Intent? {
        guard preferences.usesMouse, size.fits(WorkshopScreen.least) else { return nil }
        if let hint = footer(in: Area(size), glyphs: glyphs).first(where: { $0.place.contains(point) })?.hint {
            return press(hint, glyphs: glyphs)
        }
        switch cover {
        case .palette(var state):
            let place = palette(state, glyphs: glyphs).place(at: point, in: Self.coverArea(in: Area(size)))
            guard let place else { return follow(.close) }
            state.select(place)
            cover = .palette(state)
            return follow(.takeFound)
        case .help, .told: return follow(.close)
        case nil:
            guard !isAsking, let row = placedList?.row(at: point) else { return nil }
            return clickRow(row)
        }
    }

    /// Turns the wheel: moves or scrolls what lies on top.
    mutating func turn(_ wheel: Event.Wheel) -> Intent? {
        guard preferences.usesMouse, size.fits(WorkshopScreen.least) else { return nil }
        let arrow: Key = wheel == .down ? .down : .up
        forget()
        if case .action(let action) = keys.meaning(of: arrow) { return follow(action, by: arrow) }
        guard cover == nil, case .taken(let intent) = pressUnbound(arrow) else { return nil }
        return intent
    }

    private mutating func press(_ hint: KeyHint, glyphs: Glyphs) -> Intent? {
        forget()
        switch keys.meaning(of: hint, names: wording.keyNames, glyphs: glyphs) {
        case .action(let action): return follow(action)
        case .unavailable(_, let reason): warn(reason)
        case .nothing: break
        }
        return nil
    }

    private mutating func clickRow(_ row: Int) -> Intent? {
        let isSecond = clickedRow == row
        forget()
        guard isSecond, let takingKey else {
            clickedRow = row
            select(row)
            return nil
        }
        return press(takingKey)
    }
}
