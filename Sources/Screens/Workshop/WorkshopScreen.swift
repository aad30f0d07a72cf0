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
            let values: [String: Message.Value] = [
                "columns": .number(area.columns), "rows": .number(area.rows),
                "leastColumns": .number(Self.least.columns), "leastRows": .number(Self.least.rows),
            ]
            frame.draw(TooSmall(model.text(Message(.windowTooSmall, values))), in: area)
            return
        }
        let parts = area.rows([.fixed(2), .flexible(), .fixed(1), .fixed(questionRows(area)), .fixed(1)])
        frame.draw(SceneHeading(view: model.table, wording: model.wording), in: parts[0])
        if model.handOverTo == nil {
            frame.draw(scene, in: parts[1].inset(columns: 1))
            drawNotice(in: parts[2], of: &frame)
            frame.draw(QuestionPanel(model: model), in: parts[3])
        } else {
            drawHandOver(in: area.inset(rows: 3, columns: 4), of: &frame)
        }
        frame.draw(Footer(model.keys.footerHints(glyphs: frame.glyphs)), in: parts[4].inset(columns: 1))
        drawSheets(in: area, of: &frame)
    }

    private var scene: SceneView {
        SceneView(view: model.table, wording: model.wording, now: model.now)
    }

    /// The question gets what it needs, and leaves the scene at least half of the screen.
    private func questionRows(_ area: Area) -> Int {
        // Whoever reads a brief alone needs all of it, and nothing of the scene.
        let isBrief = model.question.privateTo != nil && !model.question.context.isEmpty
        let most = isBrief ? area.rows - 4 : max(5, area.rows / 2 - 2)
        return min(QuestionPanel(model: model).rows(columns: area.columns), most)
    }

    private func drawNotice(in area: Area, of frame: inout Frame) {
        guard let notice = model.shownNotice else { return }
        frame.draw(TextLine(notice.text, role: notice.role), in: area.inset(columns: 1))
    }

    private func drawHandOver(in area: Area, of frame: inout Frame) {
        guard let seat = model.handOverTo else { return }
        let name = model.table.person(seat)?.name ?? seat.text
        let parts = area.rows([.fixed(2), .fixed(8), .fixed(3), .flexible()])
        if let notice = model.notice { frame.draw(Paragraph(notice.text, alignment: .center), in: parts[0]) }
        frame.draw(LargeText(name), in: parts[1])
        frame.draw(
            Paragraph(model.text(Message(.handOver, ["who": .text(name)])), alignment: .center),
            in: parts[2]
        )
    }

    private func drawSheets(in area: Area, of frame: inout Frame) {
        if let sheet = model.sheet {
            frame.draw(LinesSheet(sheet: sheet), in: area.inset(rows: 1, columns: 2))
        }
        if model.isHelpOpen {
            var closed = model
            closed.isHelpOpen = false
            let hints = closed.keys.helpHints(glyphs: frame.glyphs)
            frame.draw(
                HelpSheet(hints, title: model.text(.keyHelpTitle), offset: model.helpOffset),
                in: area.inset(rows: 1, columns: 2)
            )
        }
    }
}

/// Lines laid over the screen, such as what a card says.
struct LinesSheet: Drawing {
    let sheet: WorkshopModel.Sheet

    func draw(in area: Area, of frame: inout Frame) {
        let columns = min(area.columns, 76)
        let text = sheet.lines.joined(separator: "\n")
        let needed = Paragraph(text).rows(columns: columns - 4)
        let box = area.centered(Size(columns: columns, rows: min(needed + 2, area.rows)))
        let inside = box.inset(rows: 1, columns: 2)
        frame.fill(box)
        frame.box(box, isFocused: true)
        let offset = min(sheet.offset, max(0, needed - inside.rows))
        frame.draw(Paragraph(text, offset: offset), in: inside)
        frame.placeCursor(at: inside.origin)
    }
}
