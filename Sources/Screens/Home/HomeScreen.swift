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
        let rows = model.rows
        // A long list takes the room of the large letters: what can be done matters more.
        let isLarge = area.rows >= rows.count + 14
        let parts = area.rows([
            .fixed(2), .flexible(), .fixed(isLarge ? 5 : 0), .fixed(isLarge ? 1 : 0), .fixed(2), .flexible(),
            .fixed(min(rows.count, area.rows - 8)), .fixed(1), .fixed(2), .fixed(1),
        ])
        frame.draw(Breadcrumb(["JobHunter", wording.text(.placeHome)]), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        if isLarge { frame.draw(LargeText("JobHunter", role: .title), in: parts[2]) }
        frame.draw(Paragraph(wording.text(.homeGreeting), alignment: .center), in: parts[4])
        frame.draw(ListView(rows, state: model.list, words: wording.listWords), in: parts[6].inset(columns: 2))
        if let notice = model.notice {
            frame.draw(Paragraph(notice, role: .strong), in: parts[8].inset(columns: 2))
        }
        let footer = model.keys.footerHints(names: wording.keyNames, glyphs: frame.glyphs)
        frame.draw(Footer(footer), in: parts[9].inset(columns: 1))
        if model.isHelpOpen {
            let hints = model.openKeys.helpHints(names: wording.keyNames, glyphs: frame.glyphs)
            frame.draw(HelpSheet(hints, title: wording.text(.keyHelpTitle)), in: area.inset(rows: 1, columns: 2))
        }
    }
}
