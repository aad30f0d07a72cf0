import Presentation
import TerminalKit
import Wording
import Workshop

/// Who speaks, as what, how long, and who comes then.
struct InterviewScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording
    let now: Instant
    let preferences: Preferences

    func draw(in area: Area, of frame: inout Frame) {
        let parts = area.rows([.fixed(1), .fixed(1), .flexible(), .fixed(1), .fixed(1), .fixed(1), .fixed(1)])
        let skills = game.skills.map(\.name).joined(separator: " \(frame.glyphs.separator) ")
        frame.draw(TextLine(skills, role: .strong), in: parts[0])
        if let current = game.current {
            drawSpeaker(
                current.pitch.entrant,
                name: view.person(current.pitch.speaker)?.name ?? "",
                in: parts[2],
                of: &frame
            )
            if preferences.showsClock { frame.draw(clock(of: current.pitch), in: parts[3]) }
        } else if let next = game.next {
            drawSpeaker(next, name: view.names(next, wording), in: parts[2], of: &frame)
        }
        frame.draw(TextLine(thenLine, role: .remark), in: parts[5])
        frame.draw(TextLine(heardLine, role: .remark), in: parts[6])
    }

    private func drawSpeaker(_ id: ID<Entrant>, name: String, in area: Area, of frame: inout Frame) {
        let job = game.player(id)?.job?.title ?? ""
        guard area.rows >= 8 else {
            let values: [String: Message.Value] = ["who": .text(name), "job": .text(job)]
            let line = job.isEmpty ? name : wording.text(Message(.candidate, values))
            return frame.draw(LargeText(line), in: area)
        }
        let halves = area.rows([.flexible(), .fixed(1), .flexible()])
        frame.draw(LargeText(name, role: .title), in: halves[0])
        frame.draw(LargeText(job), in: halves[2])
    }

    private func clock(of pitch: Pitch) -> ProgressBar {
        let exact = pitch.spoken(until: now)
        let spoken = preferences.reducedMotion ? exact / 10_000 * 10_000 : exact
        let values: [String: Message.Value] = [
            "spoken": .message(Self.time(seconds: Int(spoken / 1000))),
            "total": .message(Self.time(seconds: pitch.seconds)),
        ]
        let isOver = exact >= Int64(pitch.seconds) * 1000
        let key: MessageKey = isOver ? .clockOver : pitch.runningSince == nil ? .clockStands : .clockRuns
        return ProgressBar(
            Double(spoken) / Double(pitch.seconds * 1000),
            label: wording.text(Message(key, values)),
            role: isOver ? .warning : .strong
        )
    }

    static func time(seconds: Int) -> Message {
        let rest = seconds % 60
        return Message(
            .reportTime,
            ["minutes": .number(seconds / 60), "seconds": .text(rest < 10 ? "0\(rest)" : String(rest))]
        )
    }

    private var thenLine: String {
        let done = Set(game.heard + game.skipped + [game.current?.pitch.entrant, game.next].compactMap { $0 })
        let waiting = game.order.filter { !done.contains($0) && game.player($0)?.speaker != nil }
        guard !waiting.isEmpty else { return "" }
        return wording.text(Message(.thenSpeak, ["names": .names(waiting.map { view.names($0, wording) })]))
    }

    private var heardLine: String {
        guard !game.heard.isEmpty else { return "" }
        let heard = game.heard.map { id in
            game.player(id)?.job.map { "\(view.names(id, wording)) (\($0.title))" } ?? view.names(id, wording)
        }
        return wording.text(Message(.heardAlready, ["names": .names(heard)]))
    }
}
