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
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        if let banner { return drawBanner(banner, in: area, of: &frame) }
        if let findings = play.findings {
            let lines = FindingsTelling.lines(of: findings).map(wording.text)
            return frame.draw(Paragraph(lines.joined(separator: "\n")), in: area)
        }
        let clockRows = play.phase == nil ? 0 : 2
        let beats = beatRows(columns: area.columns)
        let watched = Paragraph(watching, role: .remark)
        let watchedRows = watching.isEmpty ? 1 : min(watched.rows(columns: area.columns), 2)
        let rest = area.rows - beats.reduce(0, +) - watchedRows - clockRows
        let told = Paragraph(roles(in: Area(columns: area.columns, rows: rest)).joined(separator: "\n"))
        let spare = area.rows - told.rows(columns: area.columns) - beats.reduce(0, +) - watchedRows - clockRows
        let figureRows = isLarge && play.phase != nil && spare >= 4 ? min(spare, 6) : 0
        let parts = area.rows([
            .flexible(), .fixed(figureRows), .fixed(min(beats.reduce(0, +), area.rows / 2)), .fixed(watchedRows),
            .fixed(clockRows),
        ])
        frame.draw(told, in: parts[0])
        drawBeats(beats, in: parts[2], of: &frame)
        frame.draw(watched, in: parts[3])
        if let phase = play.phase {
            if figureRows > 0 { frame.draw(LargeText(wording.text(elapsed(in: phase))), in: parts[1]) }
            frame.draw(clock(of: phase), in: parts[4])
        }
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
            wording.text(Message.playHotSeatBanner(who: view.called(seat), role: play.role(of: seat)?.name ?? ""))
        }
    }

    // MARK: Roles and beats

    /// Every role with who plays it, and what everybody knows of it where that has room.
    private func roles(in area: Area) -> [String] {
        guard Paragraph(roles.joined(separator: "\n")).rows(columns: area.columns) > area.rows else { return roles }
        let players = play.roles.flatMap { role in
            role.players.map { seat in
                wording.text(Message.rolePlayWho(who: view.person(seat)?.name ?? seat.text, role: role.name))
            }
        }
        return [wording.list(players)]
    }

    private var roles: [String] {
        play.roles.map { role in
            wording.text(
                role.players.isEmpty
                    ? Message.rolePlayRoleOpen(
                        role: role.name,
                        line: role.publicLine,
                        optional: role.isOptional ? "yes" : "no"
                    ) : .rolePlayRoleCast(role: role.name, line: role.publicLine, names: view.people(role.players))
            )
        }
    }

    /// What happens now, what comes then and what was told last, each as long as it is.
    private var beatLines: [(text: String, role: Role)] {
        guard let take = play.take else { return [] }
        let announced = take.announcements.last.map { wording.text(Message.rolePlayAnnounced(text: $0)) }
        return [(nowLine, .strong), (nextLine, .remark)] + (announced.map { [($0, .warning)] } ?? [])
    }

    private func beatRows(columns: Int) -> [Int] {
        beatLines.map { Paragraph($0.text).rows(columns: columns) }
    }

    private func drawBeats(_ rows: [Int], in area: Area, of frame: inout Frame) {
        let places = area.rows(rows.map { .fixed($0) })
        for (line, place) in zip(beatLines, places) {
            frame.draw(Paragraph(line.role.signed(line.text, glyphs: frame.glyphs), role: line.role), in: place)
        }
    }

    private var nowLine: String {
        guard let beat = play.take?.beat else { return hotSeat ?? "" }
        return wording.text(Message.playNow(cue: beat.cue))
    }

    private var nextLine: String {
        guard play.take?.isOver == false, let next = play.take?.next else { return "" }
        return wording.text(Message.playNext(cue: next.cue))
    }

    private var watching: String {
        guard !play.observers.isEmpty else { return "" }
        return wording.text(Message.playWatching(names: view.people(play.observers)))
    }

    // MARK: The clock

    private func elapsed(in phase: RolePlayView.Phase) -> Message {
        RolePlayTelling.time(phase.clock.elapsed(until: now))
    }

    private func clock(of phase: RolePlayView.Phase) -> ProgressBar {
        let elapsed = phase.clock.elapsed(until: now)
        let total = Int64(phase.minutes) * 60_000
        return ProgressBar(
            total > 0 ? Double(elapsed) / Double(total) : 0,
            label: wording.text(
                Message.playClock(spoken: RolePlayTelling.time(elapsed), total: RolePlayTelling.time(total))
            ),
            role: total > 0 && elapsed >= total ? .warning : .strong
        )
    }
}
