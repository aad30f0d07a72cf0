import Presentation
import Wording
import Workshop

/// The part of a report that tells one role-play: what was played and seen, and nothing that only a player may know.
struct RolePlayReport {
    let play: RolePlay
    let report: SessionReport

    func write(on page: inout Markdown) {
        page.heading(2, report.words(.reportRolePlay, ["title": .text(play.scenario.title)]))
        if !play.scenario.summary.isEmpty { page.paragraph(Markdown.escaped(play.scenario.summary)) }
        writeCast(on: &page)
        writeTakes(on: &page)
        if play.stops > 0 {
            page.paragraph(report.words(.reportRolePlayStopped, ["count": .number(play.stops)]))
        }
        writeFindings(on: &page)
    }

    // MARK: Who played

    private func writeCast(on page: inout Markdown) {
        let parts = play.takes.flatMap(\.parts)
        guard !parts.isEmpty else { return }
        page.heading(3, report.words(.reportCastHeading))
        var seats: [ID<Seat>] = []
        for part in parts where !seats.contains(part.seat) { seats.append(part.seat) }
        page.items(
            seats.map { seat in
                var roles: [String] = []
                for part in parts where part.seat == seat && !roles.contains(name(part.role)) {
                    roles.append(name(part.role))
                }
                return report.words(.reportCast, ["who": .text(report.name(seat)), "roles": .names(roles)])
            }
        )
    }

    // MARK: Takes

    private func writeTakes(on page: inout Markdown) {
        guard !play.takes.isEmpty else { return }
        page.heading(3, report.words(.reportTakeHeading))
        for take in play.takes {
            page.paragraph(
                report.words(
                    .reportTake,
                    [
                        "number": .number(take.number), "phase": .message(phase(take.phase)),
                        "time": .message(RolePlayTelling.time(take.clock.elapsed(until: Instant(milliseconds: 0)))),
                    ]
                )
            )
            page.items(lines(of: take))
        }
    }

    private func lines(of take: Take) -> [String] {
        let from = take.from.map { [report.words(.reportTakeFrom, ["cue": .text(cue($0))])] } ?? []
        let marks = take.marks.map { mark in
            (mark.at, report.words(.reportBeat, ["time": time(mark.at), "cue": .text(cue(mark.beat))]))
        }
        let injects = take.firings.map { firing in
            (
                firing.at,
                report.words(.reportInject, ["time": time(firing.at), "inject": .message(inject(firing))])
            )
        }
        let seats = play.hotSeats.filter { $0.take == take.number }.map { hotSeat in
            report.words(
                .reportHotSeat,
                ["who": .text(report.name(hotSeat.seat)), "role": .text(name(hotSeat.role))]
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
            return Message(.plain, ["text": .text(Markdown.escaped(firing.inject.text))])
        }
        let names = Message.Value.names(firing.seats.map { Markdown.escaped(report.name($0)) })
        return switch inject.channel {
        case .announcement: Message(.reportInjectAnnounced, ["text": .text(Markdown.escaped(inject.text))])
        case .card: Message(.reportInjectCard, ["names": names])
        case .whisper: Message(.reportInjectWhisper, ["names": names])
        }
    }

    private func phase(_ id: ID<RolePlayScenario.Phase>) -> Message {
        let phase = play.scenario.phases.first { $0.id == id }
        return phase.map { RolePlayTelling.name(of: $0.word) }
            ?? Message(.plain, ["text": .text(Markdown.escaped(id.text))])
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
    private func writeFindings(on page: inout Markdown) {
        guard play.stage == .finished, let findings = play.findings else { return }
        page.heading(3, report.words(.reportObserved))
        for behaviour in findings.behaviours {
            let item = behaviour.item.behaviour
            let key: MessageKey = behaviour.role == nil ? .rolePlayItem : .rolePlayItemOf
            page.heading(
                4,
                report.words(key, ["role": .text(behaviour.role ?? ""), "behaviour": .text(item)])
            )
            let takes = behaviour.takes.filter { $0.ticks > 0 || !$0.quotes.isEmpty }
            let seen = takes.map { take in
                report.lines(FindingsTelling.seen(take, on: findings.scale))
            }
            page.items(seen.isEmpty ? [report.words(.reportNotObserved)] : seen)
            page.items(FindingsTelling.own(behaviour, on: findings.scale).map { report.lines([$0]) })
        }
    }
}
