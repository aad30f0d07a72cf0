import Presentation
import TerminalKit
import Wording
import Workshop

/// A pitch practised alone: the cards, the clock, her own words, and the examples to hold them against.
struct PitchPracticeScene: Drawing {
    let practice: PitchPracticeView
    let wording: Wording
    let now: SessionTime
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        switch practice.stage {
        case .opening: drawLarge(.practiceNoCards, in: area, of: &frame)
        case .preparing: drawCards(in: area, of: &frame)
        case .pitching: drawPitch(in: area, of: &frame)
        case .assessing: drawExamples(in: area, of: &frame)
        case .finished where practice.ratings.isEmpty: drawLarge(.practiceOver, in: area, of: &frame)
        case .finished: drawJudgement(in: area, of: &frame)
        }
    }

    private func drawLarge(_ message: Message, in area: Area, of frame: inout Frame) {
        let parts = area.rows([.flexible(), .fixed(min(6, area.rows)), .flexible()])
        frame.draw(LargeText(wording.text(message)), in: parts[1])
    }

    private func drawCards(in area: Area, of frame: inout Frame) {
        let job = Paragraph(jobLine, role: .strong)
        let jobRows = min(job.rows(columns: area.columns), max(1, area.rows / 4))
        let parts = area.rows([.flexible(), .fixed(jobRows), .fixed(area.rows > 12 ? 1 : 0), .fixed(1)])
        frame.draw(SkillCards(skills: practice.skills, wording: wording, isLarge: isLarge), in: parts[0])
        frame.draw(job, in: parts[1])
        drawClock(in: parts[3], of: &frame)
    }

    private func drawPitch(in area: Area, of frame: inout Frame) {
        let isTyped = practice.manner == .typed
        let job = Paragraph(isTyped ? jobLine : "", role: .remark)
        let skills = SkillNames(skills: practice.skills)
        let parts = area.rows([
            .fixed(skills.rows(columns: area.columns, glyphs: frame.glyphs)),
            .fixed(min(job.rows(columns: area.columns), max(1, area.rows / 3))), .flexible(), .fixed(1),
        ])
        frame.draw(skills, in: parts[0])
        if isTyped {
            frame.draw(job, in: parts[1])
            drawOwnWords(in: parts[2], of: &frame)
        } else {
            frame.draw(LargeText(practice.job?.title ?? ""), in: parts[2])
        }
        drawClock(in: parts[3], of: &frame)
    }

    private func drawExamples(in area: Area, of frame: inout Frame) {
        let own = practice.lines.isEmpty ? 0 : min(4, area.rows / 3)
        let parts = area.rows([.fixed(own), .fixed(own == 0 ? 0 : 1), .flexible()])
        drawOwnWords(in: parts[0], of: &frame)
        if own > 0 { frame.rule(row: parts[1].row, in: area) }
        let examples = PitchPracticeTelling.examples(for: practice).map(wording.text).joined(separator: "\n")
        drawExamples(Paragraph(examples), in: parts[2], of: &frame)
    }

    /// The examples, and where they have no room, how much more there is and how to read it.
    private func drawExamples(_ examples: Paragraph, in area: Area, of frame: inout Frame) {
        let hidden = examples.rows(columns: area.columns) - area.rows
        guard hidden > 0 else { return frame.draw(examples, in: area) }
        let parts = area.rows([.flexible(), .fixed(1)])
        let lines = TextLayout.wrapped(examples.text, columns: area.columns).prefix(parts[0].rows)
        frame.draw(Paragraph(lines.joined(separator: "\n")), in: parts[0])
        frame.draw(
            TextLine(
                wording.text(Message.practiceExamplesMore(sign: frame.glyphs.moreBelow, count: hidden + 1)),
                role: .remark
            ),
            in: parts[1]
        )
    }

    private func drawJudgement(in area: Area, of frame: inout Frame) {
        let lines = PitchPracticeTelling.ratings(practice).map(wording.text) + [""] + practice.thoughts
        let parts = area.rows([.fixed(min(6, area.rows / 3)), .flexible()])
        frame.draw(LargeText(wording.text(.practiceOver)), in: parts[0])
        frame.draw(Paragraph(lines.joined(separator: "\n")), in: parts[1])
    }

    /// What she typed, the end of it where not all fits.
    private func drawOwnWords(in area: Area, of frame: inout Frame) {
        let paragraph = Paragraph(practice.lines.joined(separator: "\n"))
        let hidden = max(0, paragraph.rows(columns: area.columns) - area.rows)
        frame.draw(Paragraph(paragraph.text, offset: hidden), in: area)
    }

    private func drawClock(in area: Area, of frame: inout Frame) {
        guard let clock = practice.clock else { return }
        let spent = clock.spent(until: now)
        let told = (
            spoken: InterviewScene.time(seconds: Int(spent / 1000)), total: InterviewScene.time(seconds: clock.seconds)
        )
        let isOver = spent >= Int64(clock.seconds) * 1000
        let label: Message =
            if isOver {
                .clockOver(spoken: told.spoken, total: told.total)
            } else if clock.runningSince == nil {
                .clockStands(spoken: told.spoken, total: told.total)
            } else {
                .clockRuns(spoken: told.spoken, total: told.total)
            }
        let bar = ProgressBar(
            Double(spent) / Double(clock.seconds * 1000),
            label: wording.text(label),
            role: isOver ? .warning : .strong
        )
        frame.draw(bar, in: area)
    }

    private var jobLine: String {
        guard let job = practice.job else { return "" }
        return wording.text(
            Message.practiceJob(job: job.title, summary: job.summary)
        )
    }
}
