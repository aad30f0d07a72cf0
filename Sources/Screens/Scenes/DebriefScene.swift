import Presentation
import TerminalKit
import Wording
import Workshop

/// The question everybody thinks about, and what was said so far.
struct DebriefScene: Drawing {
    let debrief: DebriefView
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(1), .fixed(min(6, area.rows / 2)), .fixed(1), .flexible()])
        guard let question = debrief.question else {
            return frame.draw(LargeText(wording.text(.debriefEnded)), in: parts[1])
        }
        frame.draw(LargeText(wording.text(DebriefTelling.heading(question))), in: parts[1])
        let said = debrief.answers.filter { $0.question == question.id }.map { answer in
            guard let seat = answer.seat, let name = view.person(seat)?.name else { return answer.text }
            return wording.text(Message(.reportCommitment, ["who": .text(name), "text": .text(answer.text)]))
        }
        // What was seen in a role-play stands there until there is something of one's own to read.
        let seen = said.isEmpty ? (debrief.findings.map(FindingsTelling.lines) ?? []).map(wording.text) : []
        frame.draw(Paragraph((seen + said).suffix(parts[3].rows).joined(separator: "\n")), in: parts[3])
    }
}
