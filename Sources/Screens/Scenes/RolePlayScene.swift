import Presentation
import TerminalKit
import Wording
import Workshop

/// A role-play as everybody may see it: who plays whom, where the play is, and the time.
struct RolePlayScene: Drawing {
    let play: RolePlayView
    let view: View
    let wording: Wording
    let now: SessionTime

    func draw(in area: Area, of frame: inout Frame) {
        if let banner { return drawBanner(banner, in: area, of: &frame) }
        if let findings = play.findings {
            let lines = FindingsTelling.lines(of: findings).map(wording.text)
            return frame.draw(Paragraph(lines.joined(separator: "\n")), in: area)
        }
        let clockRows = play.phase == nil ? 0 : 2
        let beatRows = play.take == nil ? 0 : min(4, area.rows / 3)
        let parts = area.rows([.flexible(), .fixed(beatRows), .fixed(1), .fixed(clockRows)])
        frame.draw(Paragraph(roles.joined(separator: "\n")), in: parts[0])
        drawBeats(in: parts[1], of: &frame)
        frame.draw(TextLine(watching, role: .remark), in: parts[2])
        if let phase = play.phase { frame.draw(clock(of: phase), in: parts[3]) }
    }

    // MARK: Standing still

    /// What is read across the room while nobody plays; the stop word comes before all.
    private var banner: String? {
        if play.isStopped { return wording.text(.playStoppedBanner) }
        guard let take = play.take, !take.isRunning, !take.isOver else { return nil }
        return wording.text(.playFrozenBanner)
    }

    private func drawBanner(_ banner: String, in area: Area, of frame: inout Frame) {
        let parts = area.rows([.flexible(), .fixed(1), .fixed(1), .fixed(play.phase == nil ? 0 : 1)])
        frame.draw(LargeText(banner, role: .warning), in: parts[0])
        frame.draw(TextLine(hotSeat ?? nowLine, role: .strong), in: parts[1])
        if let phase = play.phase { frame.draw(clock(of: phase), in: parts[3]) }
    }

    private var hotSeat: String? {
        play.hotSeat.map { seat in
            let values: [String: Message.Value] = [
                "who": view.called(seat), "role": .text(play.role(of: seat)?.name ?? ""),
            ]
            return wording.text(Message(.playHotSeatBanner, values))
        }
    }

    // MARK: Roles and beats

    private var roles: [String] {
        play.roles.map { role in
            let values: [String: Message.Value] = [
                "role": .text(role.name), "line": .text(role.publicLine),
                "names": view.people(role.players),
                "optional": .text(role.isOptional ? "yes" : "no"),
            ]
            return wording.text(Message(role.players.isEmpty ? .rolePlayRoleOpen : .rolePlayRoleCast, values))
        }
    }

    private func drawBeats(in area: Area, of frame: inout Frame) {
        guard area.rows > 0 else { return }
        let announced = play.take?.announcements.last.map {
            wording.text(Message(.rolePlayAnnounced, ["text": .text($0)]))
        }
        let parts = area.rows([.fixed(1), .fixed(1), .flexible()])
        frame.draw(TextLine(nowLine, role: .strong), in: parts[0])
        frame.draw(TextLine(nextLine, role: .remark), in: parts[1])
        if let announced { frame.draw(Paragraph(announced, role: .warning), in: parts[2]) }
    }

    private var nowLine: String {
        guard let beat = play.take?.beat else { return hotSeat ?? "" }
        return wording.text(Message(.playNow, ["cue": .text(beat.cue)]))
    }

    private var nextLine: String {
        guard play.take?.isOver == false, let next = play.take?.next else { return "" }
        return wording.text(Message(.playNext, ["cue": .text(next.cue)]))
    }

    private var watching: String {
        guard !play.observers.isEmpty else { return "" }
        return wording.text(Message(.playWatching, ["names": view.people(play.observers)]))
    }

    // MARK: The clock

    private func clock(of phase: RolePlayView.Phase) -> ProgressBar {
        let elapsed = phase.clock.elapsed(until: now)
        let total = Int64(phase.minutes) * 60_000
        let values: [String: Message.Value] = [
            "spoken": .message(RolePlayTelling.time(elapsed)), "total": .message(RolePlayTelling.time(total)),
        ]
        return ProgressBar(
            total > 0 ? Double(elapsed) / Double(total) : 0,
            label: wording.text(Message(.playClock, values)),
            role: total > 0 && elapsed >= total ? .warning : .strong
        )
    }
}
