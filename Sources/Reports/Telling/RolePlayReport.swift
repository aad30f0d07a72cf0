import Presentation
import Wording
import Workshop

/// The part of a report that tells one role-play: what was played and seen, and nothing that only a player may know.
struct RolePlayReport {
    private let play: RolePlay
    private let roster: Roster
    private let id: String

    /// Creates the part of a role-play; `id` begins the names of its sections.
    init(of play: RolePlay, by roster: Roster, id: String) {
        self.play = play
        self.roster = roster
        self.id = id
    }

    var sections: [ReportSection] {
        [about, cast, takes].compactMap(\.self) + findings
    }

    private var about: ReportSection {
        var blocks: [ReportBlock] = []
        if !play.scenario.summary.isEmpty {
            let summary = Message(.reportAnswer, ["text": .text(play.scenario.summary)])
            blocks.append(.paragraph(ReportItem("summary", summary)))
        }
        if play.stops > 0 {
            let stops = Message(.reportRolePlayStopped, ["count": .number(play.stops)])
            blocks.append(.paragraph(ReportItem("stops", stops)))
        }
        let title = Message(.reportRolePlay, ["title": .text(play.scenario.title)])
        return ReportSection(id, level: 2, title, blocks)
    }

    // MARK: Who played

    private var cast: ReportSection? {
        let parts = play.takes.flatMap(\.parts)
        guard !parts.isEmpty else { return nil }
        var seats: [ID<Seat>] = []
        for part in parts where !seats.contains(part.seat) { seats.append(part.seat) }
        let items = seats.map { seat in
            var roles: [String] = []
            for part in parts where part.seat == seat && !roles.contains(name(part.role)) {
                roles.append(name(part.role))
            }
            return ReportItem(
                seat.text,
                Message(.reportCast, ["who": .text(roster.shownName(of: seat)), "roles": .names(roles)])
            )
        }
        return ReportSection("\(id)-cast", level: 3, Message(.reportCastHeading), [.list(id: "cast", items)])
    }

    // MARK: Takes

    private var takes: ReportSection? {
        guard !play.takes.isEmpty else { return nil }
        let blocks = play.takes.flatMap { take in
            let values: [String: Message.Value] = [
                "number": .number(take.number), "phase": .message(phase(take.phase)),
                "time": .message(RolePlayTelling.time(take.clock.elapsed(until: Instant(milliseconds: 0)))),
            ]
            let items = lines(of: take).enumerated().map { ReportItem("\($0.offset + 1)", $0.element) }
            let heading = ReportBlock.paragraph(ReportItem("take-\(take.number)", Message(.reportTake, values)))
            return items.isEmpty ? [heading] : [heading, .list(id: "take-\(take.number)-course", items)]
        }
        return ReportSection("\(id)-takes", level: 3, Message(.reportTakeHeading), blocks)
    }

    private func lines(of take: Take) -> [Message] {
        let from = take.from.map { [Message(.reportTakeFrom, ["cue": .text(cue($0))])] } ?? []
        let marks = take.marks.map { mark in
            (mark.at, Message(.reportBeat, ["time": time(mark.at), "cue": .text(cue(mark.beat))]))
        }
        let injects = take.firings.map { firing in
            (firing.at, Message(.reportInject, ["time": time(firing.at), "inject": .message(inject(firing))]))
        }
        let seats = play.hotSeats.filter { $0.take == take.number }.map { hotSeat in
            Message(
                .reportHotSeat,
                ["who": .text(roster.shownName(of: hotSeat.seat)), "role": .text(name(hotSeat.role))]
            )
        }
        let timed = (marks + injects).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        return from + timed.map(\.element.1) + seats
    }

    private func time(_ milliseconds: Int64) -> Message.Value {
        .message(RolePlayTelling.time(milliseconds))
    }

    /// What came in: the words of an announcement, and of a card only for whom it was.
    private func inject(_ firing: Take.Firing) -> Message {
        guard let inject = play.scenario.inject(firing.inject) else {
            return Message(.reportAnswer, ["text": .text(firing.inject.text)])
        }
        let names = Message.Value.names(firing.seats.map { roster.shownName(of: $0) })
        return switch inject.channel {
        case .announcement: Message(.reportInjectAnnounced, ["text": .text(inject.text)])
        case .card: Message(.reportInjectCard, ["names": names])
        case .whisper: Message(.reportInjectWhisper, ["names": names])
        }
    }

    private func phase(_ id: ID<RolePlayScenario.Phase>) -> Message {
        let phase = play.scenario.phases.first { $0.id == id }
        return phase.map { RolePlayTelling.name(of: $0.word) } ?? Message(.reportAnswer, ["text": .text(id.text)])
    }

    private func cue(_ beat: ID<RolePlayScenario.Beat>) -> String {
        for case .play(let beats) in play.scenario.phases.map(\.kind) {
            if let beat = beats.first(where: { $0.id == beat }) { return beat.cue }
        }
        return beat.text
    }

    private func name(_ role: ID<RolePlayScenario.Role>) -> String {
        play.scenario.role(role)?.name ?? role.text
    }

    // MARK: What was seen

    /// Only after the players have spoken of themselves, as on every screen.
    private var findings: [ReportSection] {
        guard play.stage == .finished, let findings = play.findings else { return [] }
        let heading = ReportSection("\(id)-seen", level: 3, Message(.reportObserved))
        return [heading]
            + findings.behaviours.map { behaviour in
                let key: MessageKey = behaviour.role == nil ? .rolePlayItem : .rolePlayItemOf
                let takes = behaviour.takes.filter { $0.ticks > 0 || !$0.quotes.isEmpty }
                let seen = takes.map { take in
                    Message(.reportNames, ["names": .messages(FindingsTelling.seen(take, on: findings.scale))])
                }
                let told =
                    (seen.isEmpty ? [Message(.reportNotObserved)] : seen)
                    + FindingsTelling.own(behaviour, on: findings.scale)
                return ReportSection(
                    "\(id)-seen-\(behaviour.item.id)",
                    level: 4,
                    Message(
                        key,
                        ["role": .text(behaviour.role ?? ""), "behaviour": .text(behaviour.item.behaviour)]
                    ),
                    [.list(id: "seen", told.enumerated().map { ReportItem("\($0.offset + 1)", $0.element) })]
                )
            }
    }
}
