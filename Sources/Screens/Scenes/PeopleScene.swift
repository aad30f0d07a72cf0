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
        let people = view.people.filter { $0.presence != .gone }
        for (number, person) in people.enumerated() {
            let place = places[number % columns]
            let row = Area(row: place.row + number / columns, column: place.column, columns: place.columns, rows: 1)
            guard row.row < place.endRow else { return drawRest(people.count - number, in: places, of: &frame) }
            let sign = person.presence == .present ? frame.glyphs.present : frame.glyphs.missing
            frame.draw(TextLine("\(sign) \(person.name)\(part(of: person))"), in: row)
        }
    }

    /// How many there was no room for, in the place of the last one.
    private func drawRest(_ count: Int, in places: [Area], of frame: inout Frame) {
        guard let last = places.last, last.rows > 0 else { return }
        let row = Area(row: last.endRow - 1, column: last.column, columns: last.columns, rows: 1)
        frame.fill(row)
        frame.draw(TextLine(wording.text(Message(.andMore, ["count": .number(count + 1)])), role: .remark), in: row)
    }

    private func part(of person: View.Person) -> String {
        guard person.presence == .present else { return " · " + wording.text(.tagAway) }
        return switch person.kind {
        case .observer: " · " + wording.text(.tagObserver)
        case .facilitator: " · " + wording.text(.tagFacilitator)
        case .participant: ""
        }
    }
}
