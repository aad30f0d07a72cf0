import Content
import Presentation
import TerminalKit
import Wording

/// The settings: each with its value, and what the selected one does.
struct SettingsScreen: Drawing {
    let model: SettingsModel

    func draw(in area: Area, of frame: inout Frame) {
        let wording = model.wording
        guard area.size.fits(WorkshopScreen.least) else {
            return frame.draw(TooSmall(for: area, wording: wording), in: area)
        }
        let parts = parts(of: area)
        let list = list(in: area)
        let path = ["JobHunter", wording.text(.placeSettings)]
        frame.draw(Breadcrumb(path, position: list.view.position), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        frame.draw(Paragraph(wording.text(.settingsPrompt), role: .strong), in: parts[1].inset(columns: 2))
        list.draw(of: &frame)
        let sentence = SettingTelling.sentence(of: model.shown, model.settings[model.shown])
        frame.draw(Paragraph(wording.text(sentence), role: .remark), in: parts[4].inset(columns: 2))
        if let notice = model.shownNotice {
            let text = notice.role.signed(notice.text, glyphs: frame.glyphs)
            frame.draw(Paragraph(text, role: notice.role), in: parts[6].inset(columns: 2))
        }
        model.drawKeysAndCover(in: area, of: &frame)
    }

    /// The settings, and where they lie.
    func list(in area: Area) -> PlacedList {
        let view = ListView(model.rows, state: model.list, words: model.wording.listWords)
        return PlacedList(view, in: parts(of: area)[2].inset(columns: 2))
    }

    private func parts(of area: Area) -> [Area] {
        area.rows([
            .fixed(2), .fixed(2), .fixed(min(model.rows.count, area.rows - 10)), .fixed(1), .fixed(2), .flexible(),
            .fixed(2), .fixed(1),
        ])
    }
}
