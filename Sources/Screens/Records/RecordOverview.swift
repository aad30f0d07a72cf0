import Presentation
import TerminalKit
import Wording
import Workshop

/// One session: when, who, how long, what is wrong with it, and what can be done with it.
struct RecordOverview: Drawing {
    let opened: OpenedRecord
    let model: RecordsModel

    func draw(in area: Area, of frame: inout Frame) {
        let parts = parts(of: area, glyphs: frame.glyphs)
        frame.draw(when, in: parts[1])
        frame.draw(people, in: parts[2])
        if let trouble = trouble(frame.glyphs) {
            let below = parts[3]
            let place = Area(row: below.row + 1, column: below.column, columns: below.columns, rows: below.rows - 1)
            frame.draw(trouble, in: place)
        }
        menu(in: area, glyphs: frame.glyphs).draw(of: &frame)
    }

    /// What can be done with the session, and where it lies.
    func menu(in area: Area, glyphs: Glyphs = .unicode) -> PlacedList {
        PlacedList(ListView(model.deeds, state: opened.menu), in: parts(of: area, glyphs: glyphs)[5])
    }

    private func parts(of area: Area, glyphs: Glyphs) -> [Area] {
        let deeds = model.deeds.count
        let troubleRows = trouble(glyphs).map { $0.rows(columns: area.columns) + 1 } ?? 0
        let whenRows = when.rows(columns: area.columns)
        // The menu never gives way to a long list of names.
        let room = max(area.rows - deeds - whenRows - troubleRows - 2, 1)
        return area.rows([
            .fixed(1), .fixed(whenRows), .fixed(min(people.rows(columns: area.columns), room)),
            .fixed(troubleRows), .fixed(1), .fixed(deeds),
        ])
    }

    private var people: Paragraph { Paragraph(peopleLine) }

    private var when: Paragraph {
        Paragraph(
            model.text(
                .recordsWhen(
                    first: opened.reading.first,
                    last: opened.reading.last,
                    minutes: Int((opened.timeline.worked + 30_000) / 60_000),
                    games: opened.reading.games
                )
            )
        )
    }

    private func trouble(_ glyphs: Glyphs) -> Paragraph? {
        troubleLine.map { Paragraph(Role.failure.signed($0, glyphs: glyphs), role: .failure) }
    }

    private var peopleLine: String {
        let people = opened.reading.people
        return model.text(Message.recordsPeople(names: people, count: people.count))
    }

    private var troubleLine: String? {
        opened.reading.trouble ?? (opened.reading.state == .held ? model.text(.recordsIsHeld) : nil)
    }
}
