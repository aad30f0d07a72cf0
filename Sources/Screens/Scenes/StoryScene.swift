import Presentation
import TerminalKit
import Wording
import Workshop

/// Where a story stands: what just followed, what a trainer would say, and then who speaks, large enough to be read.
struct StoryScene: Drawing {
    let story: StoryView
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        let before = before
        let width = min(area.columns, 76)
        let page = area.centered(Size(columns: width, rows: area.rows))
        let needed = before.map { Paragraph($0.text).rows(columns: width) }.reduce(0, +)
        let parts = page.rows([
            .fixed(min(needed, max(0, page.rows - 3))), .fixed(before.isEmpty ? 0 : 1), .flexible(),
        ])
        draw(before, in: parts[0], of: &frame)
        if !before.isEmpty { frame.rule(row: parts[1].row, in: page) }
        drawNow(in: parts[2], of: &frame)
    }

    /// How many rows all of it needs.
    func rows(columns: Int) -> Int {
        let width = min(columns, 76)
        func rows(_ lines: [Line]) -> Int { lines.map { Paragraph($0.text).rows(columns: width) }.reduce(0, +) }
        return rows(before) + (before.isEmpty ? 0 : 1) + rows(now) + (story.isOver || story.speaker.isEmpty ? 0 : 1)
    }

    /// What is told now, in the middle of the room there is; the speaker large where there is plenty.
    private func drawNow(in area: Area, of frame: inout Frame) {
        let lines = now
        let rows = lines.map { Paragraph($0.text).rows(columns: area.columns) }.reduce(0, +)
        let speaker = story.isOver ? "" : story.speaker
        let speakerRows = speaker.isEmpty ? 0 : area.rows - rows >= 6 ? 4 : 1
        let margin = max(0, area.rows - rows - speakerRows) / 3
        let parts = area.rows([.fixed(margin), .fixed(speakerRows), .flexible()])
        if speakerRows > 1 {
            frame.draw(LargeText(speaker, role: .title, alignment: .leading), in: parts[1])
        } else {
            frame.draw(TextLine(speaker, role: .title), in: parts[1])
        }
        draw(lines, in: parts[2], of: &frame)
    }

    private struct Line {
        let text: String
        let role: Role
    }

    /// What just followed from a choice, and apart from it the trainer's words.
    private var before: [Line] {
        guard let last = story.last, !story.isOver else { return [] }
        var lines: [Line] = []
        if !last.consequence.isEmpty { lines.append(Line(text: last.consequence, role: .text)) }
        if !last.coaching.isEmpty {
            lines.append(Line(text: wording.text(StoryTelling.coaching(last.coaching)), role: .remark))
        }
        return lines
    }

    /// What is told now; at the end what came of it.
    private var now: [Line] {
        var lines: [Line] = []
        if story.isLeft { return [Line(text: wording.text(.storyLeft), role: .strong)] }
        if !story.media.isEmpty {
            lines.append(Line(text: wording.text(Message.storyMedia(text: story.media)), role: .remark))
        }
        guard let outcome = story.outcome else { return lines + [Line(text: story.text, role: .strong)] }
        lines.append(Line(text: wording.text(StoryTelling.name(of: outcome)), role: .title))
        lines.append(Line(text: story.text, role: .strong))
        lines += story.bands.map { Line(text: $0, role: .text) }
        lines += story.practised.map { Line(text: wording.text(StoryTelling.practised($0)), role: .text) }
        lines += story.debrief.map { text in
            Line(text: wording.text(Message.storyDebrief(text: text)), role: .remark)
        }
        return lines
    }

    private func draw(_ lines: [Line], in area: Area, of frame: inout Frame) {
        var rest = area
        for line in lines where rest.rows > 0 {
            let paragraph = Paragraph(line.text, role: line.role)
            let rows = min(paragraph.rows(columns: rest.columns), rest.rows)
            frame.draw(paragraph, in: Area(row: rest.row, column: rest.column, columns: rest.columns, rows: rows))
            rest = Area(row: rest.row + rows, column: rest.column, columns: rest.columns, rows: rest.rows - rows)
        }
    }
}
