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

    func draw(in area: Area, of frame: inout Frame) {
        guard let question = debrief.question else { return drawEnd(in: area, of: &frame) }
        let people = question.asked == .group ? "" : roll(frame.glyphs)
        let peopleRows = people.isEmpty ? 0 : min(Paragraph(people).rows(columns: area.columns), area.rows / 3)
        let parts = area.rows([
            .fixed(1), .fixed(min(6, area.rows / 2)), .fixed(1), .fixed(peopleRows), .fixed(1), .flexible(),
        ])
        frame.draw(LargeText(wording.text(DebriefTelling.heading(question))), in: parts[1])
        frame.draw(TextLine(time, role: .remark, alignment: .center), in: parts[2])
        frame.draw(Paragraph(people), in: parts[3])
        // What was seen in a role-play stands there until there is something of one's own to read.
        let answered = answers(to: question.id)
        let said = answered.isEmpty ? (debrief.findings.map(FindingsTelling.lines) ?? []).map(wording.text) : answered
        frame.draw(Paragraph(said.suffix(max(parts[5].rows, 1)).joined(separator: "\n")), in: parts[5])
    }

    /// Thanks, and what everybody will try.
    private func drawEnd(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(1), .fixed(min(6, area.rows / 2)), .fixed(1), .flexible()])
        frame.draw(LargeText(wording.text(.debriefEnded)), in: parts[1])
        let commitments = debrief.answers.filter { $0.seat != nil }.map(line)
        frame.draw(Paragraph(commitments.joined(separator: "\n")), in: parts[3])
    }

    private func answers(to question: ID<DebriefGuide.Question>) -> [String] {
        debrief.answers.filter { $0.question == question }.map(line)
    }

    private func line(_ answer: Debrief.Answer) -> String {
        guard let seat = answer.seat, let name = view.person(seat)?.name else { return answer.text }
        return wording.text(Message(.reportCommitment, ["who": .text(name), "text": .text(answer.text)]))
    }

    private var time: String {
        guard let stage = clock?.stage, let expected = stage.expected else { return "" }
        let values: [String: Message.Value] = [
            "elapsed": .number((stage.elapsed + 30) / 60), "expected": .number((expected + 30) / 60),
        ]
        return wording.text(Message(.talkTime, values))
    }

    /// Who has been asked and who not yet, each by a sign and the name.
    private func roll(_ glyphs: Glyphs) -> String {
        let asked = view.people.filter { $0.presence == .present && $0.kind != .facilitator }
        return asked.map { person in
            "\(view.waitingFor.contains(person.id) ? glyphs.missing : glyphs.present) \(person.name)"
        }.joined(separator: "   ")
    }
}
