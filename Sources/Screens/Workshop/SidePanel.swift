import Presentation
import TerminalKit
import Wording

/// The facilitator's side: its parts under their headings, scrolled as one text.
struct SidePanel: Drawing {
    let side: FacilitatorSide
    let wording: Wording
    let offset: Int

    func draw(in area: Area, of frame: inout Frame) {
        let inside = Panel<Paragraph>.inside(area)
        let lines = lines(columns: inside.columns)
        let first = min(offset, max(0, lines.count - inside.rows))
        let last = min(first + inside.rows, lines.count)
        let names = wording.keyNames
        let keys = "\(names.pageUp) \(names.pageDown) \(frame.glyphs.separator)"
        let note = lines.count > inside.rows ? "\(keys) \(first + 1)-\(last)/\(lines.count)" : ""
        frame.fill(area)
        frame.box(area, title: wording.text(.sideTitle), note: note)
        for (index, line) in lines[first..<last].enumerated() {
            let point = Point(row: inside.row + index, column: inside.column)
            frame.put(line.text, at: point, role: line.role, columns: inside.columns)
        }
    }

    /// The most that can be scrolled away in an area.
    func lastOffset(in area: Area) -> Int {
        let inside = Panel<Paragraph>.inside(area)
        return max(0, lines(columns: inside.columns).count - inside.rows)
    }

    private func lines(columns: Int) -> [(text: String, role: Role)] {
        side.parts.flatMap { part in
            [(wording.text(part.heading), Role.heading)]
                + part.lines.flatMap { line in
                    TextLayout.wrapped(wording.text(line), columns: max(columns - 2, 1)).map { ("  " + $0, Role.text) }
                }
        }
    }
}
