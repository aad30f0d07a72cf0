import Presentation
import TerminalKit
import Wording
import Workshop

/// How long the parts of a workshop take: as a table, or in one line where there is no room for it.
struct TimePlanTable: Drawing {
    let plan: TimePlan
    let people: Int
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        guard area.rows >= rows.count + 1 else {
            return frame.draw(Paragraph(wording.text(PresetTelling.line(of: plan))), in: area)
        }
        let heading = wording.text(Message.planHeading(people: people))
        let room = Area(row: area.row, column: area.column, columns: min(area.columns, 40), rows: area.rows)
        frame.draw(
            Table([Table.Column(heading), Table.Column("", alignment: .trailing)], rows: rows),
            in: room
        )
    }

    private var rows: [[String]] {
        [
            [wording.text(.planWelcome), minutes(plan.welcome)],
            [wording.text(Message.planRound(rounds: plan.rounds)), PresetTelling.clock(plan.round)],
            ["  " + wording.text(.planResearch), PresetTelling.clock(plan.research)],
            ["  " + wording.text(.planInterview), PresetTelling.clock(plan.interview)],
            ["  " + wording.text(.planVote), PresetTelling.clock(plan.vote)],
            ["  " + wording.text(.planResult), PresetTelling.clock(plan.result)],
            [wording.text(.planDebrief), minutes(plan.debrief)],
            [wording.text(.planTotal), minutes(plan.total)],
        ]
    }

    private func minutes(_ seconds: Int) -> String {
        wording.text(Message.planMinutes(minutes: TimePlan.minutes(seconds)))
    }
}
