import Presentation
import Wording
import Workshop

/// The part of a report that tells a pitch practised alone.
struct PitchPracticeReport {
    let practice: PitchPractice
    let report: SessionReport
    /// Her own view: the report is hers.
    private let view: PitchPracticeView

    init(practice: PitchPractice, report: SessionReport) {
        self.practice = practice
        self.report = report
        view = practice.view(for: .seat(practice.seat))
    }

    func write(on page: inout Markdown) {
        page.heading(2, report.words(.reportPractice))
        writeCards(on: &page)
        writePitch(on: &page)
        if !view.ratings.isEmpty {
            page.heading(3, report.words(.reportPracticeJudgement))
            page.items(
                view.ratings.map { rating in
                    report.words(
                        .reportPracticeLevel,
                        [
                            "question": .message(PitchPracticeTelling.question(rating.criterion)),
                            "level": .message(PitchPracticeTelling.level(rating.level, of: rating.criterion)),
                            "number": .number(rating.level),
                        ]
                    )
                }
            )
            if let advice = PitchPracticeTelling.advice(view) { page.paragraph(report.escaped(advice)) }
        }
        if !practice.thoughts.isEmpty {
            page.heading(3, report.words(.reportThoughts))
            page.items(practice.thoughts.map(Markdown.escaped))
        }
    }

    private func writeCards(on page: inout Markdown) {
        let who = Message.Value.text(report.name(practice.seat))
        guard let job = view.job else {
            return page.paragraph(report.words(.reportPracticeNoCards, ["who": who]))
        }
        page.paragraph(
            report.words(
                .reportPracticeCards,
                ["who": who, "names": .names(view.skills.map(\.name)), "job": .text(job.title)]
            )
        )
    }

    private func writePitch(on page: inout Markdown) {
        guard practice.wasGiven, let manner = practice.manner else {
            return page.paragraph(report.words(.reportPracticeNotGiven))
        }
        let time: [String: Message.Value] = ["time": .message(PitchPracticeTelling.time(milliseconds: practice.spoken))]
        page.paragraph(report.words(manner == .typed ? .reportPracticeTyped : .reportPracticeAloud, time))
        for line in practice.lines {
            page.paragraph("> " + Markdown.escaped(line))
        }
    }
}
