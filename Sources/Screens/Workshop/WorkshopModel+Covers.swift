import TerminalKit
import Wording

/// What is laid over the screen, and how far it scrolls.
extension WorkshopModel {
    /// The keys that work below what is laid over them.
    func help(glyphs: Glyphs = .unicode) -> HelpSheet {
        let hints = questionKeys.helpHints(names: wording.keyNames, glyphs: glyphs)
        return HelpSheet(hints, title: text(.keyHelpTitle), offset: helpOffset)
    }

    /// The most that can be scrolled away of the help or the sheet.
    var lastCoverOffset: Int {
        let area = Area(size).inset(rows: 1, columns: 2)
        if isHelpOpen { return help().lastOffset(in: area) }
        return sheet.map { LinesSheet(sheet: $0).lastOffset(in: area) } ?? 0
    }

    /// The most that can be scrolled away of the facilitator's side.
    var lastSideOffset: Int {
        guard let place = WorkshopLayout(of: self, in: Area(size)).side else { return 0 }
        return SidePanel(side: side, wording: wording, offset: 0).lastOffset(in: place)
    }
}
