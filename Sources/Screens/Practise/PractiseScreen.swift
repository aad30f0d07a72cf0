import TerminalKit
import Wording

/// What can be practised, one a row, and then the name it is kept under.
struct PractiseScreen: Drawing {
    let model: PractiseModel

    func draw(in area: Area, of frame: inout Frame) {
        let wording = model.wording
        let parts = area.rows([
            .fixed(2), .fixed(1), .fixed(2), .fixed(1), .flexible(), .fixed(1), .fixed(1),
        ])
        frame.draw(Breadcrumb(["JobHunter", wording.text(.placePractise)]), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        let prompt: MessageKey = model.name == nil ? .practiseWhich : .practiseAskName
        frame.draw(Paragraph(wording.text(prompt), role: .strong), in: parts[2].inset(columns: 2))
        if let name = model.name {
            let row = Area(row: parts[4].row, column: area.column + 2, columns: area.columns - 4, rows: 1)
            frame.draw(TextField(">", state: name), in: row)
        } else {
            frame.draw(ListView(model.rows, state: model.list), in: parts[4].inset(columns: 2))
        }
        if let notice = model.notice {
            frame.draw(TextLine(notice, role: .warning), in: parts[5].inset(columns: 2))
        }
        frame.draw(Footer(model.keys.footerHints(glyphs: frame.glyphs)), in: parts[6].inset(columns: 1))
    }
}
