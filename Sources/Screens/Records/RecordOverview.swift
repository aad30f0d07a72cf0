import Presentation
import TerminalKit
import Wording
import Workshop

/// One session: when, who, how long, what is wrong with it, and what can be done with it.
struct RecordOverview: Drawing {
    let opened: OpenedRecord
    let model: RecordsModel

    func draw(in area: Area, of frame: inout Frame) {
        let deeds = model.deeds
        let people = Paragraph(peopleLine)
        let trouble = troubleLine.map { Paragraph(Role.failure.signed($0, glyphs: frame.glyphs), role: .failure) }
        let when = Paragraph(model.text(Message(.recordsWhen, whenValues)))
        let troubleRows = trouble.map { $0.rows(columns: area.columns) + 1 } ?? 0
        let whenRows = when.rows(columns: area.columns)
        // The menu never gives way to a long list of names.
        let room = max(area.rows - deeds.count - whenRows - troubleRows - 2, 1)
        let parts = area.rows([
            .fixed(1), .fixed(whenRows), .fixed(min(people.rows(columns: area.columns), room)),
            .fixed(troubleRows), .fixed(1), .fixed(deeds.count),
        ])
        frame.draw(when, in: parts[1])
        frame.draw(people, in: parts[2])
        if let trouble {
            let below = parts[3]
            let place = Area(row: below.row + 1, column: below.column, columns: below.columns, rows: below.rows - 1)
            frame.draw(trouble, in: place)
        }
        frame.draw(ListView(deeds, state: opened.menu), in: parts[5])
    }

    private var whenValues: [String: Message.Value] {
        [
            "first": .text(opened.reading.first),
            "last": .text(opened.reading.last),
            "minutes": .number(Int(opened.timeline.duration / 60_000)),
            "games": .number(opened.reading.games),
        ]
    }

    private var peopleLine: String {
        let people = opened.reading.people
        return model.text(Message(.recordsPeople, ["count": .number(people.count), "names": .names(people)]))
    }

    private var troubleLine: String? {
        opened.reading.trouble ?? (opened.reading.state == .held ? model.text(.recordsIsHeld) : nil)
    }
}
