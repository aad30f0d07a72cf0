import Presentation
import Wording
import Workshop

/// The part of a report that tells one role-play: what was played and seen, and nothing that only a player may know.
struct RolePlayReport {
    private let play: RolePlay
    private let roster: Roster
    private let id: String
    /// What the session's own clock shows: a clock that still runs counts as far as that.
    private let time: SessionTime

    /// Creates the part of a role-play; `id` begins the names of its sections.
    init(of play: RolePlay, by roster: Roster, id: String, until time: SessionTime) {
        self.play = play
        self.roster = roster
        self.id = id
        self.time = time
    }

    var sections: [ReportSection] {
        [about, cast, takes].compactMap(\.self) + findings
    }

    private var about: ReportSection {
        var blocks: [ReportBlock] = []
        if !play.scenario.summary.isEmpty {
            let summary = Message.reportAnswer(text: play.scenario.summary)
            blocks.append(.paragraph(ReportItem("summary", summary)))
        }
        if play.stops > 0 {
            let stops = Message.reportRolePlayStopped(count: play.stops)
            blocks.append(.paragraph(ReportItem("stops", stops)))
        }
        let title = Message.reportRolePlay(title: play.scenario.title)
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
                Message.reportCast(who: roster.shownName(of: seat), roles: roles)
            )
        }
        return ReportSection("\(id)-cast", level: 3, Message.reportCastHeading, [.list(id: "cast", items)])
    }

    // MARK: Takes

    private var takes: ReportSection? {
        guard !play.takes.isEmpty else { return nil }
        return ReportSection(
            "\(id)-takes",
            level: 3,
            Message.reportTakeHeading,
            [.table(overview)] + play.takes.compactMap(course).map(ReportBlock.table)
        )
    }

    private var overview: ReportTable {
        ReportTable(
            id: "takes",
            caption: Message.reportTakesCaption,
            columns: [
                .init("take", .reportTakeColumn), .init("phase", .reportPhaseColumn), .init("time", .reportPlayed),
                .init("from", .reportTakeFrom),
            ],
            rows: play.takes.map { take in
                .init(
                    "take-\(take.number)",
                    [
                        .measure(.count(take.number)), .words(phase(take.phase)),
                        .measure(.time(take.clock.elapsed(until: time))),
                        take.from.map { .words(Message.reportAnswer(text: cue($0))) } ?? .nothing,
                    ]
                )
            }
        )
    }

    /// What happened in a take, as far as it was noted.
    private func course(of take: Take) -> ReportTable? {
        let marks = take.marks.map { ($0.at, Message.reportAnswer(text: cue($0.beat))) }
        let injects = take.firings.map { ($0.at, inject($0)) }
        let timed = (marks + injects).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        let seats = play.hotSeats.filter { $0.take == take.number }.map { hotSeat in
            Message.reportHotSeat(who: roster.shownName(of: hotSeat.seat), role: name(hotSeat.role))
        }
        let cells: [[ReportTable.Cell]] =
            timed.map { [.words($0.element.1), .measure(.time($0.element.0))] } + seats.map { [.words($0), .nothing] }
        guard !cells.isEmpty else { return nil }
        return ReportTable(
            id: "take-\(take.number)-course",
            caption: Message.reportCourseCaption(number: take.number),
            columns: [.init("what", .reportCourseWhat), .init("at", .reportCourseWhen)],
            rows: cells.enumerated().map { .init(String($0.offset + 1), $0.element) }
        )
    }

    /// What came in: the words of an announcement, and of a card only for whom it was.
    private func inject(_ firing: Take.Firing) -> Message {
        guard let inject = play.scenario.inject(firing.inject) else {
            return Message.reportAnswer(text: firing.inject.text)
        }
        let names = Message.Value.names(firing.seats.map { roster.shownName(of: $0) })
        return switch inject.channel {
        case .announcement: Message.reportInjectAnnounced(text: inject.text)
        case .card: Message.reportInjectCard(names: names)
        case .whisper: Message.reportInjectWhisper(names: names)
        }
    }

    private func phase(_ id: ID<RolePlayScenario.Phase>) -> Message {
        let phase = play.scenario.phases.first { $0.id == id }
        return phase.map { RolePlayTelling.name(of: $0.word) } ?? Message.reportAnswer(text: id.text)
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
        let levels = RolePlayTelling.levels(of: findings.scale)
        return [ReportSection("\(id)-seen", level: 3, Message.reportObserved)]
            + findings.behaviours.map { behaviour in
                ReportSection(
                    "\(id)-seen-\(behaviour.item.id)",
                    level: 4,
                    behaviour.role.map { .rolePlayItemOf(role: $0, behaviour: behaviour.item.behaviour) }
                        ?? .rolePlayItem(behaviour: behaviour.item.behaviour),
                    blocks(of: behaviour, on: levels)
                )
            }
    }

    private func blocks(of behaviour: Findings.Behaviour, on levels: [Message]) -> [ReportBlock] {
        let takes = behaviour.takes.filter { $0.ticks > 0 || !$0.quotes.isEmpty || !$0.ratings.isEmpty }
        guard !takes.isEmpty || !behaviour.own.isEmpty else {
            return [.paragraph(ReportItem("nothing", Message.reportNotObserved))]
        }
        let quotes = takes.flatMap { take in
            take.quotes.enumerated().map { place, text in
                ReportQuote(
                    id: "take-\(take.take)-\(place + 1)",
                    text: text,
                    about: Message.reportTake(number: take.take)
                )
            }
        }
        return [.table(table(of: takes, and: behaviour.own, on: levels))]
            + (quotes.isEmpty ? [] : [.quotes(id: "quotes", quotes)])
    }

    /// Ticks and levels, take below take, and last how the players see it themselves.
    private func table(of takes: [Findings.Seen], and own: [Int], on levels: [Message]) -> ReportTable {
        let isRated = !own.isEmpty || takes.contains { !$0.ratings.isEmpty }
        let columns = isRated ? levels.enumerated().map { ReportTable.Column("level-\($0.offset)", $0.element) } : []
        let rows = takes.map { take in
            let rated: [ReportTable.Cell] =
                take.ratings.isEmpty ? columns.map { _ in .nothing } : take.ratings.map { .measure(.count($0)) }
            return ReportTable.Row(
                "take-\(take.take)",
                [
                    .words(Message.reportTake(number: take.take)),
                    .measure(.count(take.ticks + take.quotes.count)),
                ]
                    + (isRated ? rated : [])
            )
        }
        let themselves = ReportTable.Row(
            "own",
            [.words(Message.reportOwnView), .nothing]
                + levels.indices.map { level in .measure(.count(own.count { $0 == level })) }
        )
        return ReportTable(
            id: "seen",
            caption: Message.reportSeenCaption,
            columns: [.init("take", .reportSeenIn), .init("noted", .reportTicks)] + columns,
            rows: rows + (own.isEmpty ? [] : [themselves])
        )
    }
}
