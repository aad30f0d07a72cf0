import Presentation
import Wording
import Workshop

/// The sections of a report that tell a pitch practised alone.
struct PitchPracticeReport {
    private let practice: PitchPractice
    private let roster: Roster
    private let id: String
    /// Her own view: the report is hers.
    private let view: PitchPracticeView

    init(of practice: PitchPractice, by roster: Roster, id: String) {
        self.practice = practice
        self.roster = roster
        self.id = id
        view = practice.view(for: .seat(practice.seat))
    }

    /// The cards, the pitch, her own judgement of it, and what she kept.
    var sections: [ReportSection] {
        let head = ReportSection(
            id,
            level: 2,
            Message.reportPractice,
            [.paragraph(ReportItem("cards", cards))] + pitch
        )
        return [head] + [judgement, thoughts].compactMap(\.self)
    }

    private var cards: Message {
        guard let job = view.job else { return Message.reportPracticeNoCards }
        return Message.reportPracticeCards(names: view.skills.map(\.name), job: job.title)
    }

    private var pitch: [ReportBlock] {
        guard practice.wasGiven, let manner = practice.manner else {
            return [.paragraph(ReportItem("not-given", Message.reportPracticeNotGiven))]
        }
        let words = manner == .typed ? Message.reportPracticeTyped : .reportPracticeAloud
        let table = ReportTable(
            id: "pitch",
            caption: Message.reportPracticePitch,
            columns: [.init("manner", .reportPracticeManner), .init("time", .reportSpoken)],
            rows: [.init("pitch", [.words(words), .measure(.time(practice.spoken))])]
        )
        guard !practice.lines.isEmpty else { return [.table(table)] }
        return [.table(table), .list(id: "lines", plain(practice.lines, "line"))]
    }

    private var judgement: ReportSection? {
        guard !view.ratings.isEmpty else { return nil }
        let items = view.ratings.map { rating in
            ReportItem(
                rating.criterion.rawValue,
                Message.reportPracticeLevel(
                    question: PitchPracticeTelling.question(rating.criterion),
                    level: PitchPracticeTelling.level(rating.level, of: rating.criterion),
                    number: rating.level
                )
            )
        }
        let advice = PitchPracticeTelling.advice(view).map { ReportBlock.paragraph(ReportItem("advice", $0)) }
        return ReportSection(
            "\(id)-judgement",
            level: 3,
            Message.reportPracticeJudgement,
            [.list(id: "judgement", items)] + [advice].compactMap(\.self)
        )
    }

    private var thoughts: ReportSection? {
        guard !practice.thoughts.isEmpty else { return nil }
        let items = plain(practice.thoughts, "thought")
        return ReportSection("\(id)-thoughts", level: 3, Message.reportThoughts, [.list(id: "thoughts", items)])
    }

    private func plain(_ texts: [String], _ name: String) -> [ReportItem] {
        texts.enumerated().map { place, text in
            ReportItem("\(name)-\(place + 1)", Message.plain(text: .text(text)))
        }
    }
}
