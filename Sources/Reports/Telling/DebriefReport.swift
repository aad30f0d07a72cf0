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
        let parts = debrief.guide.questions.compactMap(section) + faces + parked
        return parts.isEmpty ? [] : [ReportSection(id, level: 2, Message.reportDebrief)] + parts
    }

    private func section(on question: DebriefGuide.Question) -> ReportSection? {
        let answers = debrief.answers.filter { $0.question == question.id }
        guard !answers.isEmpty else { return nil }
        let items = answers.enumerated().map { place, answer in
            ReportItem("\(question.id)-\(place + 1)", words(answer))
        }
        return ReportSection(
            "\(id)-question-\(question.id)",
            level: 3,
            DebriefTelling.heading(question),
            [.list(id: "answers", items)]
        )
    }

    /// How the group felt before and after, without names.
    private var faces: [ReportSection] {
        let rows = Face.Moment.allCases.compactMap { moment in
            debrief.faces.first { $0.moment == moment }.map(row)
        }
        guard !rows.isEmpty else { return [] }
        let table = ReportTable(
            id: "faces",
            caption: Message.facesCaption,
            columns: [ReportTable.Column("moment", .facesMoment)]
                + Face.allCases.map { ReportTable.Column(column(of: $0), FaceTelling.name(of: $0)) },
            rows: rows
        )
        return [ReportSection("\(id)-faces", level: 3, Message.facesHeading, [.table(table)])]
    }

    private func row(_ count: FaceCount) -> ReportTable.Row {
        ReportTable.Row(
            count.moment.rawValue,
            [.words(FaceTelling.name(of: count.moment))] + count.counts.map { .measure(.count($0)) }
        )
    }

    /// Its name for programs.
    private func column(of face: Face) -> String {
        switch face {
        case .veryBad: "very-bad"
        case .bad: "bad"
        case .soSo: "so-so"
        case .good: "good"
        case .veryGood: "very-good"
        }
    }

    /// What was put aside for another time.
    private var parked: [ReportSection] {
        let items = debrief.parked.enumerated().map { place, topic in
            ReportItem("parked-\(place + 1)", Message.reportAnswer(text: topic))
        }
        return items.isEmpty
            ? [] : [ReportSection("\(id)-parked", level: 3, Message.parkedHeading, [.list(id: "parked", items)])]
    }

    private func words(_ answer: Debrief.Answer) -> Message {
        DebriefTelling.answer(answer, by: answer.seat.map { .text(roster.shownName(of: $0)) })
    }
}
