import Presentation
import TerminalKit
import Wording
import Workshop

/// The facilitator's screen: what everybody may see above, what is asked below, the keys in the last row.
struct WorkshopScreen: Drawing {
    static let least = Size(columns: 60, rows: 18)

    let model: WorkshopModel

    func draw(in area: Area, of frame: inout Frame) {
        guard area.size.fits(Self.least) else {
            frame.draw(
                TooSmall(
                    model.text(
                        Message.windowTooSmall(
                            columns: area.columns,
                            rows: area.rows,
                            leastColumns: Self.least.columns,
                            leastRows: Self.least.rows
                        )
                    )
                ),
                in: area
            )
            return
        }
        let layout = WorkshopLayout(of: model, in: area)
        frame.draw(SceneHeading(view: model.table, wording: model.wording), in: layout.heading)
        if model.handOverTo == nil {
            frame.draw(model.scene, in: layout.scene)
            if let place = layout.side {
                frame.draw(
                    SidePanel(side: model.side, wording: model.wording, offset: model.sideOffset),
                    in: place
                )
            }
            drawNotice(in: layout.notice, of: &frame)
            frame.draw(QuestionPanel(model: model), in: layout.panel)
        } else {
            drawHandOver(in: area.inset(rows: 3, columns: 4), of: &frame)
        }
        for (hint, place) in layout.footer(of: model, glyphs: frame.glyphs) { frame.draw(Footer([hint]), in: place) }
        drawCover(in: layout.cover, of: &frame)
    }

    private func drawNotice(in area: Area, of frame: inout Frame) {
        guard let notice = model.shownNotice, !model.isCovered else { return }
        frame.draw(Paragraph(notice.role.signed(notice.text, glyphs: frame.glyphs), role: notice.role), in: area)
    }

    private func drawHandOver(in area: Area, of frame: inout Frame) {
        guard let seat = model.handOverTo else { return }
        let name = model.table.person(seat)?.name ?? seat.text
        let notice = Paragraph(model.notice?.text ?? "", alignment: .center)
        let noticeRows = min(max(notice.rows(columns: area.columns) + 1, 2), max(2, area.rows - 8))
        let parts = area.rows([.fixed(noticeRows), .fixed(min(8, area.rows - noticeRows - 3)), .fixed(3), .flexible()])
        frame.draw(notice, in: parts[0])
        frame.draw(LargeText(name), in: parts[1])
        frame.draw(
            Paragraph(model.text(Message.handOver(who: name)), alignment: .center),
            in: parts[2]
        )
        let foreword = model.question.foreword.map(model.text).joined(separator: "\n")
        if !foreword.isEmpty { frame.draw(Paragraph(foreword, alignment: .center), in: parts[3]) }
    }

    private func drawCover(in area: Area, of frame: inout Frame) {
        if let sheet = model.sheet {
            frame.draw(LinesSheet(sheet: sheet), in: area)
        }
        if model.isHelpOpen {
            frame.draw(model.help(glyphs: frame.glyphs), in: area)
        }
        if let palette = model.paletteView(glyphs: frame.glyphs) { frame.draw(palette, in: area) }
        if model.isCovered, let notice = model.notice {
            frame.draw(Toast(notice.text, role: notice.role), in: area)
        }
    }
}

/// Lines laid over the screen, such as what a card says.
struct LinesSheet: Drawing {
    let sheet: WorkshopModel.Sheet

    func draw(in area: Area, of frame: inout Frame) {
        let columns = Self.columns(in: area)
        let needed = paragraph.rows(columns: columns - 4)
        let box = area.centered(Size(columns: columns, rows: min(needed + 2, area.rows)))
        let inside = box.inset(rows: 1, columns: 2)
        let first = min(sheet.offset, max(0, needed - inside.rows))
        let last = min(first + inside.rows, needed)
        frame.fill(box)
        frame.box(box, note: needed > inside.rows ? "\(first + 1)-\(last)/\(needed)" : "", isFocused: true)
        frame.draw(Paragraph(paragraph.text, offset: first), in: inside)
        frame.placeCursor(at: inside.origin)
    }

    /// The most that can be scrolled away in an area.
    func lastOffset(in area: Area) -> Int {
        max(0, paragraph.rows(columns: Self.columns(in: area) - 4) - (area.rows - 2))
    }

    private var paragraph: Paragraph { Paragraph(sheet.lines.joined(separator: "\n")) }

    private static func columns(in area: Area) -> Int { min(area.columns, 76) }
}
