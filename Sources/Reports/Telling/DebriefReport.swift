import Presentation
import Wording
import Workshop

/// The sections of a report that tell what was said in a debriefing.
struct DebriefReport {
    private let debrief: Debrief
    private let roster: Roster
    private let id: String

    init(of debrief: Debrief, by roster: Roster, id: String) {
        self.debrief = debrief
        self.roster = roster
        self.id = id
    }

    /// A section for each question that was answered; none if nothing was said.
    var sections: [ReportSection] {
        let parts = debrief.guide.questions.compactMap(section)
        return parts.isEmpty ? [] : [ReportSection(id, level: 2, Message(.reportDebrief))] + parts
    }

    private func section(on question: DebriefGuide.Question) -> ReportSection? {
        let answers = debrief.answers.filter { $0.question == question.id }
        guard !answers.isEmpty else { return nil }
        let items = answers.enumerated().map { place, answer in
            ReportItem("\(question.id)-\(place + 1)", words(answer))
        }
        return ReportSection(
            "\(id)-\(question.id)",
            level: 3,
            DebriefTelling.heading(question),
            [.list(id: "answers", items)]
        )
    }

    private func words(_ answer: Debrief.Answer) -> Message {
        guard let seat = answer.seat else { return Message(.reportAnswer, ["text": .text(answer.text)]) }
        let values: [String: Message.Value] = ["who": .text(roster.shownName(of: seat)), "text": .text(answer.text)]
        return Message(.reportCommitment, values)
    }
}
