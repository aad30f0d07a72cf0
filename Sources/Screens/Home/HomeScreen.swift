import TerminalKit
import Wording

/// The first screen: the name of the program, what can be done, and the keys.
struct HomeScreen: Drawing {
    let model: HomeModel

    func draw(in area: Area, of frame: inout Frame) {
        let wording = model.wording
        let rows = model.rows
        // The name is large where that pushes no row away.
        let nameRows = area.rows >= min(rows.count, 10) + 13 ? 5 : 1
        let parts = area.rows([
            .fixed(2), .flexible(), .fixed(nameRows), .fixed(1), .fixed(2), .flexible(), .fixed(min(rows.count, 10)),
            .fixed(1), .fixed(1), .fixed(1),
        ])
        frame.draw(Breadcrumb(["JobHunter", wording.text(.placeHome)]), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        frame.draw(LargeText("JobHunter", role: .title), in: parts[2])
        frame.draw(Paragraph(wording.text(.homeGreeting), alignment: .center), in: parts[4])
        if let names = model.names {
            let label = wording.text(.homeNames)
            frame.draw(Paragraph(label, role: .strong), in: parts[6].inset(columns: 2))
            let line = Area(row: parts[7].row, column: area.column + 2, columns: area.columns - 4, rows: 1)
            frame.draw(TextField(">", state: names), in: line)
        } else {
            frame.draw(ListView(rows, state: model.list, words: wording.listWords), in: parts[6].inset(columns: 2))
        }
        if let notice = model.notice {
            frame.draw(TextLine(notice, role: .warning), in: parts[8].inset(columns: 2))
        }
        let hints = model.keys.footerHints(names: wording.keyNames, glyphs: frame.glyphs)
        frame.draw(Footer(hints), in: parts[9].inset(columns: 1))
    }
}
