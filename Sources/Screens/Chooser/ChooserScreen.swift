import TerminalKit
import Wording

/// What can be chosen, one a row, and then the names of those it is for.
struct ChooserScreen: Drawing {
    let model: ChooserModel

    func draw(in area: Area, of frame: inout Frame) {
        let wording = model.wording
        guard area.size.fits(WorkshopScreen.least) else {
            return frame.draw(TooSmall(for: area, wording: wording), in: area)
        }
        let parts = parts(of: area)
        let list = list(in: area)
        var path = ["JobHunter", wording.text(model.subject.place)]
        if model.field != nil { path.append(model.rows[model.list.selected].title) }
        let position = model.field == nil ? list.position : ""
        frame.draw(Breadcrumb(path, position: position), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        frame.draw(Paragraph(model.prompt, role: .strong), in: parts[2].inset(columns: 2))
        if let field = model.field {
            frame.draw(TextField(">", state: field), in: parts[4].rows([.fixed(1), .flexible()])[0].inset(columns: 2))
        } else {
            list.draw(of: &frame)
        }
        if let notice = model.shownNotice {
            let text = notice.role.signed(notice.text, glyphs: frame.glyphs)
            frame.draw(Paragraph(text, role: notice.role), in: parts[5].inset(columns: 2))
        }
        model.drawKeysAndCover(in: area, of: &frame)
    }

    /// What can be chosen, and where it lies.
    func list(in area: Area) -> PlacedList {
        let words = ListView.Words(
            filter: model.wording.text(.listFilter),
            nothingFound: model.wording.text(.listNothing),
            empty: model.wording.text(model.subject.empty)
        )
        let view = ListView(model.rows, state: model.list, words: words)
        return PlacedList(view, in: parts(of: area)[4].inset(columns: 2))
    }

    private func parts(of area: Area) -> [Area] {
        // A question about names can take three lines where the window is narrow.
        area.rows([
            .fixed(2), .fixed(1), .fixed(model.field == nil ? 1 : 4), .fixed(1), .flexible(), .fixed(2), .fixed(1),
        ])
    }
}
