import TerminalKit
import Wording

/// The first screen: the name of the program, what can be done, and the keys.
struct HomeScreen: Drawing {
    let model: HomeModel

    func draw(in area: Area, of frame: inout Frame) {
        guard area.size.fits(WorkshopScreen.least) else {
            return frame.draw(TooSmall(for: area, wording: model.wording), in: area)
        }
        let wording = model.wording
        let parts = parts(of: area)
        frame.draw(Breadcrumb(["JobHunter", wording.text(.placeHome)]), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        if isLarge(in: area) { frame.draw(LargeText("JobHunter", role: .title), in: parts[2]) }
        frame.draw(Paragraph(wording.text(.homeGreeting), alignment: .center), in: parts[4])
        list(in: area).draw(of: &frame)
        if let notice = model.shownNotice ?? model.news.map({ Remark(text: $0, role: .strong) }) {
            let text = notice.role.signed(notice.text, glyphs: frame.glyphs)
            frame.draw(Paragraph(text, role: notice.role), in: parts[8].inset(columns: 2))
        }
        model.drawKeysAndCover(in: area, of: &frame)
    }

    /// What can be chosen, and where it lies.
    func list(in area: Area) -> PlacedList {
        let view = ListView(model.rows, state: model.list, words: model.wording.listWords)
        return PlacedList(view, in: parts(of: area)[6].inset(columns: 2))
    }

    /// A long list takes the room of the large letters: what can be done matters more.
    private func isLarge(in area: Area) -> Bool { area.rows >= model.rows.count + 14 }

    private func parts(of area: Area) -> [Area] {
        let large = isLarge(in: area) ? 5 : 0
        return area.rows([
            .fixed(2), .flexible(), .fixed(large), .fixed(min(large, 1)), .fixed(2), .flexible(),
            .fixed(min(model.rows.count, area.rows - 8)), .fixed(1), .fixed(2), .fixed(1),
        ])
    }
}
