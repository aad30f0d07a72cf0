import Presentation
import TerminalKit
import Wording
import Workshop

/// Who speaks, as what, how long, and who comes then.
struct InterviewScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording
    let now: SessionTime
    let preferences: Preferences

    func draw(in area: Area, of frame: inout Frame) {
        let rows = Rows(
            skills: SkillNames(skills: game.skills).rows(columns: area.columns, glyphs: frame.glyphs),
            line: area.rows >= 16 ? 2 : 1
        )
        let parts = parts(of: area, rows, figureRows: figureRows(in: area, rows, frame.glyphs))
        frame.draw(SkillNames(skills: game.skills), in: parts[0])
        for (text, place) in speaker(in: parts[2]) { frame.draw(text, in: place) }
        if let current = game.current { drawClock(of: current.pitch, figures: parts[3], bar: parts[4], of: &frame) }
        for (message, place) in [(thenLine, parts[6]), (heardLine, parts[7])] {
            guard let message else { continue }
            let text = wording.text(message, columns: place.columns, rows: place.rows)
            frame.draw(Paragraph(text, role: .remark), in: place)
        }
    }

    /// How many rows the skills have, and each line of names.
    private struct Rows {
        let skills: Int
        let line: Int
    }

    private func parts(of area: Area, _ rows: Rows, figureRows: Int) -> [Area] {
        // Where there is little room, whoever speaks has it before the gaps do.
        let gap = area.rows < 6 + rows.skills ? 0 : 1
        return area.rows([
            .fixed(rows.skills), .fixed(gap), .flexible(), .fixed(figureRows), .fixed(1), .fixed(gap),
            .fixed(rows.line),
            .fixed(rows.line),
        ])
    }

    /// The rows of large figures: as many as leave the speaker as large as without them.
    private func figureRows(in area: Area, _ rows: Rows, _ glyphs: Glyphs) -> Int {
        guard preferences.usesLargeType, preferences.showsClock, game.current != nil else { return 0 }
        func ranks(_ figureRows: Int) -> [Int] {
            speaker(in: parts(of: area, rows, figureRows: figureRows)[2]).map { speaker in
                let isWhole = Paragraph(speaker.text.text).rows(columns: area.columns) <= speaker.place.rows
                return isWhole ? speaker.text.rank(in: speaker.place.size, glyphs: glyphs) : -1
            }
        }
        let without = ranks(0)
        return [area.rows / 3, 6, 4].first { rows in
            let with = ranks(rows)
            return with.count == without.count && zip(with, without).allSatisfy { $0 >= $1 }
                && LargeText("0:00").isLarge(in: Size(columns: area.columns, rows: rows), glyphs: glyphs)
        } ?? 0
    }

    /// Who speaks or is next, and as what, each with its place.
    private func speaker(in area: Area) -> [(text: LargeText, place: Area)] {
        guard let id = game.current?.pitch.entrant ?? game.next else { return [] }
        let name = game.current.map { view.person($0.pitch.speaker)?.name ?? "" } ?? view.names(id, wording)
        let job = game.player(id)?.job?.title ?? ""
        guard area.rows >= 8 else {
            return [(LargeText(job.isEmpty ? name : wording.text(Message.candidate(who: .text(name), job: job))), area)]
        }
        let halves = area.rows([.flexible(), .fixed(1), .flexible()])
        return [(LargeText(name, role: .title), halves[0]), (LargeText(job), halves[2])]
    }

    /// The bar, and in large type the figures above it; without a clock only that the time is over.
    private func drawClock(of pitch: Pitch, figures: Area, bar: Area, of frame: inout Frame) {
        if preferences.showsClock {
            let seconds = wording.text(Self.time(seconds: Int(spoken(in: pitch) / 1000)))
            if !figures.isEmpty { frame.draw(LargeText(seconds), in: figures) }
            frame.draw(clock(of: pitch), in: bar)
        } else if spoken(in: pitch) >= Int64(pitch.seconds) * 1000 {
            frame.draw(TextLine(wording.text(.timeIsUp), role: .warning), in: bar)
        }
    }

    /// Milliseconds spoken; in steps of ten seconds for whom little shall move.
    private func spoken(in pitch: Pitch) -> Int64 {
        let spoken = pitch.spoken(until: now)
        return preferences.reducedMotion ? spoken / 10_000 * 10_000 : spoken
    }

    private func clock(of pitch: Pitch) -> ProgressBar {
        let spoken = spoken(in: pitch)
        let told = (spoken: Self.time(seconds: Int(spoken / 1000)), total: Self.time(seconds: pitch.seconds))
        let isOver = spoken >= Int64(pitch.seconds) * 1000
        let label: Message =
            if isOver {
                .clockOver(spoken: told.spoken, total: told.total)
            } else if pitch.runningSince == nil {
                .clockStands(spoken: told.spoken, total: told.total)
            } else {
                .clockRuns(spoken: told.spoken, total: told.total)
            }
        return ProgressBar(
            Double(spoken) / Double(pitch.seconds * 1000),
            label: wording.text(label),
            role: isOver ? .warning : .strong
        )
    }

    static func time(seconds: Int) -> Message {
        let rest = seconds % 60
        return Message.reportTime(minutes: seconds / 60, seconds: rest < 10 ? "0\(rest)" : String(rest))
    }

    private var thenLine: Message? {
        let done = Set(game.heard + game.skipped + [game.current?.pitch.entrant ?? game.next].compactMap { $0 })
        let waiting = game.order.filter { !done.contains($0) && game.player($0)?.speaker != nil }
        return waiting.isEmpty ? nil : Message.thenSpeak(names: view.who(waiting))
    }

    private var heardLine: Message? {
        guard !game.heard.isEmpty else { return nil }
        let heard = game.heard.map { id in
            game.player(id)?.job.map { "\(view.names(id, wording)) (\($0.title))" } ?? view.names(id, wording)
        }
        return Message.heardAlready(names: heard)
    }
}
