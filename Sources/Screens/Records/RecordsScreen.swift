import Presentation
import TerminalKit
import Wording
import Workshop

/// The screens of what was recorded: where one is above, a list or a text below it, the keys in the last row.
struct RecordsScreen: Drawing {
    let model: RecordsModel

    func draw(in area: Area, of frame: inout Frame) {
        guard area.size.fits(WorkshopScreen.least) else {
            return frame.draw(TooSmall(for: area, wording: model.wording), in: area)
        }
        let notice = notice(frame.glyphs)
        // A sentence is never cut where it can be broken; the list above it gives way.
        let noticeRows = min(notice?.rows(columns: area.columns - 2) ?? 1, 5)
        let parts = area.rows([.fixed(1), .fixed(1), .flexible(), .fixed(noticeRows), .fixed(1)])
        frame.draw(Breadcrumb(path, position: position), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[1].row, in: area)
        drawBody(in: parts[2].inset(columns: 1), of: &frame)
        if let notice { frame.draw(notice, in: parts[3].inset(columns: 1)) }
        drawQuestion(in: RecordsModel.coverArea(in: area), of: &frame)
        model.drawKeysAndCover(in: area, of: &frame)
    }

    // MARK: Where one is

    private var path: [String] {
        let here = ["JobHunter", model.text(.placeRecords)]
        guard let opened = model.opened else { return here + (model.page.map { [$0.title] } ?? []) }
        let session = here + [opened.timeline.header.title]
        if let page = model.page { return session + [page.title] }
        switch opened.place {
        case .overview: return session
        case .timeline: return session + [model.text(.placeTimeline)]
        case .moment:
            let view = opened.session.view(for: .table)
            return session + SceneHeading(view: view, wording: model.wording).place
        }
    }

    private var position: String {
        if model.page != nil { return "" }
        guard let opened = model.opened else {
            return model.sessions == nil ? "" : ListView(model.rows, state: model.list).position
        }
        switch opened.place {
        case .overview: return ""
        case .timeline: return ListView(opened.rows, state: opened.moments).position
        case .moment: return "\(opened.playback.place + 1)/\(opened.timeline.moments.count)"
        }
    }

    // MARK: What is shown

    private func drawBody(in area: Area, of frame: inout Frame) {
        if let page = model.page {
            frame.draw(Paragraph(page.text, offset: page.offset), in: area)
            frame.placeCursor(at: area.origin)
        } else if let opened = model.opened {
            draw(opened, in: area, of: &frame)
        } else if model.sessions != nil {
            frame.draw(ListView(model.rows, state: model.list, words: words(empty: .recordsNone)), in: area)
        }
    }

    private func draw(_ opened: OpenedRecord, in area: Area, of frame: inout Frame) {
        switch opened.place {
        case .overview: frame.draw(RecordOverview(opened: opened, model: model), in: area)
        case .timeline:
            frame.draw(ListView(opened.rows, state: opened.moments, words: words(empty: .timelineEmpty)), in: area)
        case .moment: frame.draw(MomentScene(opened: opened, model: model), in: area)
        }
    }

    private func words(empty: Message) -> ListView.Words {
        ListView.Words(
            filter: model.text(.recordsFind),
            nothingFound: model.text(.recordsNothingFound),
            empty: model.text(empty)
        )
    }

    private func notice(_ glyphs: Glyphs) -> Paragraph? {
        if let notice = model.shownNotice {
            return Paragraph(notice.role.signed(notice.text, glyphs: glyphs), role: notice.role)
        }
        return model.busy == .long ? Paragraph(model.text(.recordsBusy), role: .remark) : nil
    }

    private func drawQuestion(in area: Area, of frame: inout Frame) {
        guard let question = model.question else { return }
        let sentence = model.text(Message.recordsReplace(path: question.file.path))
        let answers = model.keys.footerHints(names: model.wording.keyNames, glyphs: frame.glyphs)
        frame.draw(Dialog(model.text(.recordsReplaceTitle), text: sentence, answers: answers, stakes: .final), in: area)
    }
}
