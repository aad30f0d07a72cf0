import Presentation
import TerminalKit
import Wording
import Workshop

/// Who is here, before the first round.
struct PeopleScene: Drawing {
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(1), .fixed(2), .flexible()])
        frame.draw(TextLine(wording.text(.peopleHeading), role: .heading), in: parts[1])
        let columns = max(1, parts[2].columns / 24)
        let places = parts[2].columns(Array(repeating: .flexible(), count: columns), gap: 2)
        for (number, person) in view.people.enumerated() {
            let place = places[number % columns]
            let row = Area(row: place.row + number / columns, column: place.column, columns: place.columns, rows: 1)
            guard row.row < place.endRow else { return }
            let sign = person.presence == .present ? frame.glyphs.present : frame.glyphs.missing
            frame.draw(TextLine("\(sign) \(person.name)\(part(of: person))"), in: row)
        }
    }

    private func part(of person: View.Person) -> String {
        switch (person.presence, person.kind) {
        case (.away, _): " · " + wording.text(.tagAway)
        case (.gone, _): " · " + wording.text(.tagGone)
        case (.present, .observer): " · " + wording.text(.tagObserver)
        case (.present, .facilitator): " · " + wording.text(.tagFacilitator)
        case (.present, .participant): ""
        }
    }
}
