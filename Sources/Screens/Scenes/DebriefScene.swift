import Presentation
import TerminalKit
import Wording
import Workshop

/// The question everybody thinks about, how long one has talked, who has been asked, and what was said so far.
struct DebriefScene: Drawing {
    let debrief: DebriefView
    let view: View
    let wording: Wording
    let clock: SessionClock?
    /// The moment of the game to look at beside the question.
    let moment: [Message]
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        guard let question = debrief.question else { return drawEnd(in: area, of: &frame) }
        let people = ItemLines(question.asked == .group ? [] : roll(frame.glyphs), more: wording.more)
        let peopleRows = min(people.rows(columns: area.columns), area.rows / 3)
        let heading = wording.text(DebriefTelling.heading(question))
        let headingRows = headingRows(of: heading, in: area, frame.glyphs)
        // What was seen in a role-play stands there until there is something of one's own to read.
        let answered = answers(to: question.id)
        let said = answered.isEmpty ? (debrief.findings.map(FindingsTelling.lines) ?? []).map(wording.text) : answered
        let beside = beside(question)
        // What was said keeps two rows; until there is any, what is to be read with the question has them.
        let spare = area.rows - headingRows - peopleRows - 3 - (said.isEmpty ? 0 : 2)
        let besideRows =
            beside.isEmpty ? 0 : min(Paragraph(beside).rows(columns: area.columns) + 1, max(area.rows / 3, spare))
        let parts = area.rows([
            .fixed(1), .fixed(headingRows), .fixed(1), .fixed(besideRows), .fixed(peopleRows), .fixed(1), .flexible(),
        ])
        drawHeading(heading, in: parts[1], of: &frame)
        frame.draw(TextLine(time, role: .remark, alignment: .center), in: parts[2])
        frame.draw(Paragraph(beside), in: parts[3])
        frame.draw(people, in: parts[4])
        frame.draw(Paragraph(said.suffix(max(parts[6].rows, 1)).joined(separator: "\n")), in: parts[6])
    }

    /// Large letters for a word or two; a whole sentence is read more easily as text, unless large type is wanted.
    private func headingRows(of heading: String, in area: Area, _ glyphs: Glyphs) -> Int {
        let large = LargeText(heading)
        let room = Size(columns: area.columns, rows: heading.count <= 24 ? min(6, area.rows / 2) : area.rows / 2)
        guard heading.count <= 24 || isLarge, large.isLarge(in: room, glyphs: glyphs) else {
            return Paragraph(heading).rows(columns: area.columns)
        }
        return heading.count <= 24 ? room.rows : large.rows(in: room, glyphs: glyphs)
    }

    private func drawHeading(_ heading: String, in area: Area, of frame: inout Frame) {
        let large = LargeText(heading)
        if heading.count <= 24 || isLarge, large.isLarge(in: area.size, glyphs: frame.glyphs) {
            frame.draw(large, in: area)
        } else {
            frame.draw(Paragraph(heading, role: .strong, alignment: .center), in: area)
        }
    }

    /// How the question is put, and the moment of the game to look at with it.
    private func beside(_ question: DebriefGuide.Question) -> String {
        (GuideTelling.lead(to: question) + moment)
            .map(wording.text).joined(separator: "\n")
    }

    /// Thanks, and what everybody will try.
    private func drawEnd(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(1), .fixed(min(6, area.rows / 2)), .fixed(1), .flexible()])
        frame.draw(LargeText(wording.text(.debriefEnded)), in: parts[1])
        let commitments = debrief.answers.filter { $0.seat != nil }.map(line)
        let more = (DebriefTelling.parked(debrief.parked) + DebriefTelling.faces(debrief.faces)).map(wording.text)
        frame.draw(Paragraph((commitments + more).joined(separator: "\n")), in: parts[3])
    }

    private func answers(to question: ID<DebriefGuide.Question>) -> [String] {
        debrief.answers.filter { $0.question == question }.map(line)
    }

    private func line(_ answer: Debrief.Answer) -> String {
        wording.text(DebriefTelling.answer(answer, by: answer.seat.map(view.called)))
    }

    private var time: String {
        guard let stage = clock?.stage, let expected = stage.expected else { return "" }
        let times =
            [Message.talkTime(elapsed: (stage.elapsed + 30) / 60, expected: (expected + 30) / 60)]
            + (clock?.questionTime.map { [$0] } ?? [])
        return times.map(wording.text).joined(separator: "   ")
    }

    /// Who has been asked and who not yet, each by a sign and the name.
    private func roll(_ glyphs: Glyphs) -> [String] {
        let asked = view.present.filter { $0.kind != .facilitator }
        return asked.map { person in
            "\(view.waitingFor.contains(person.id) ? glyphs.missing : glyphs.present) \(person.name)"
        }
    }
}
