import Presentation
import TerminalKit
import Wording
import Workshop

/// The screens of the decks: where one is above, a list or a text below it, what is selected, the keys in the last row.
struct LibraryScreen: Drawing {
    let model: LibraryModel

    func draw(in area: Area, of frame: inout Frame) {
        guard area.size.fits(WorkshopScreen.least) else {
            return frame.draw(TooSmall(for: area, wording: model.wording), in: area)
        }
        let parts = area.rows([.fixed(1), .fixed(1), .flexible(), .fixed(2), .fixed(1), .fixed(1)])
        frame.draw(Breadcrumb(path, position: position), in: parts[0].inset(columns: 1))
        frame.rule(row: parts[1].row, in: area)
        drawBody(in: parts[2].inset(columns: 1), of: &frame)
        drawCurrent(in: parts[3].inset(columns: 1), of: &frame)
        let reading = model.isSlow ? Remark(text: model.text(.recordsReading), role: .remark) : nil
        if let notice = model.shownNotice ?? reading {
            frame.draw(TextLine(notice.text, role: notice.role), in: parts[4].inset(columns: 1))
        }
        model.drawKeysAndCover(in: area, of: &frame)
    }

    private var path: [String] {
        let here = ["JobHunter", model.text(.placeLibrary)]
        guard let opened = model.opened else { return here }
        let deck = here + [opened.entry.deck?.title ?? opened.entry.name]
        switch opened.place {
        case .cards: return deck
        case .card:
            return deck
                + (opened.rows.indices.contains(opened.list.selected) ? [opened.rows[opened.list.selected].title] : [])
        case .findings: return deck + [model.text(.placeFindings)]
        }
    }

    private var position: String {
        guard let opened = model.opened else {
            return model.entries == nil ? "" : ListView(model.rows, state: model.list).position
        }
        switch opened.place {
        case .cards: return ListView(opened.rows, state: opened.list).position
        case .card: return "\(opened.list.selected + 1)/\(opened.rows.count)"
        case .findings: return ""
        }
    }

    private func drawBody(in area: Area, of frame: inout Frame) {
        guard let opened = model.opened else {
            guard model.entries != nil else { return }
            return frame.draw(ListView(model.rows, state: model.list, words: words), in: area)
        }
        guard opened.place != .cards else {
            return frame.draw(ListView(opened.rows, state: opened.list, words: words), in: area)
        }
        frame.draw(Paragraph(model.page, offset: opened.offset), in: area)
        frame.placeCursor(at: area.origin)
    }

    private var words: ListView.Words {
        ListView.Words(
            filter: model.text(.recordsFind),
            nothingFound: model.text(.recordsNothingFound),
            empty: model.text(.noDecks)
        )
    }

    /// What a narrow list has no room for: the check, the origin, the counts and the file.
    private func drawCurrent(in area: Area, of frame: inout Frame) {
        guard let entry = model.current else { return }
        let rows = area.rows([.fixed(1), .fixed(1)])
        frame.draw(TextLine(model.text(LibraryTelling.detail(entry)), role: .remark), in: rows[0])
        frame.draw(TextLine(entry.path, role: .remark), in: rows[1])
    }
}
