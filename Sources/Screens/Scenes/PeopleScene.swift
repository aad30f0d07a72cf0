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
        let people = view.people.filter { $0.presence != .gone }
        let rows = people.map { person in
            let sign = person.presence == .present ? frame.glyphs.present : frame.glyphs.missing
            return ListRow("\(sign) \(person.name)\(part(of: person))")
        }
        frame.draw(ChoiceList(rows, selected: nil, mostColumns: 8, isFocused: false, more: wording.more), in: parts[2])
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
