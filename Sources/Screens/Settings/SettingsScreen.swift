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
        let rows = model.rows
        let parts = area.rows([
            .fixed(2), .fixed(2), .fixed(min(rows.count, area.rows - 10)), .fixed(1), .fixed(2), .flexible(), .fixed(2),
            .fixed(1),
        ])
        frame.draw(Breadcrumb(["JobHunter", wording.text(.placeSettings)]), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[0].row + 1, in: area)
        frame.draw(Paragraph(wording.text(.settingsPrompt), role: .strong), in: parts[1].inset(columns: 2))
        frame.draw(ListView(rows, state: model.list), in: parts[2].inset(columns: 2))
        let sentence = SettingTelling.sentence(of: model.shown, model.settings[model.shown])
        frame.draw(Paragraph(wording.text(sentence), role: .remark), in: parts[4].inset(columns: 2))
        if let notice = model.notice {
            let text = notice.role.signed(notice.text, glyphs: frame.glyphs)
            frame.draw(Paragraph(text, role: notice.role), in: parts[6].inset(columns: 2))
        }
        frame.draw(Footer(model.keys.footerHints(glyphs: frame.glyphs)), in: parts[7].inset(columns: 1))
        if model.isHelpOpen { drawHelp(in: area, of: &frame) }
    }

    private func drawHelp(in area: Area, of frame: inout Frame) {
        let hints = model.openKeys.helpHints(glyphs: frame.glyphs)
        frame.draw(HelpSheet(hints, title: model.wording.text(.keyHelpTitle)), in: area.inset(rows: 1, columns: 2))
    }
}
