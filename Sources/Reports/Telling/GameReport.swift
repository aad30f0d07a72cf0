import Wording
import Workshop

/// The sections of a report that tell one game.
struct GameReport {
    let game: Game
    let roster: Roster
    /// The id of its first section, with which those of the others begin.
    let id: String
    /// What the session's own clock shows: a clock that still runs counts as far as that.
    let time: SessionTime

    init(of game: Game, by roster: Roster, id: String, until time: SessionTime) {
        self.game = game
        self.roster = roster
        self.id = id
        self.time = time
    }

    var sections: [ReportSection] {
        let rules = ReportSection(
            "\(id)-rules",
            level: 3,
            Message.reportRules,
            [.list(id: "rules", RulesTelling(of: game).items)]
        )
        return [overview, rules] + game.rounds.map(section)
            + [final, points, SkillEvidence(of: self).section]
            .compactMap(\.self)
    }

    private var overview: ReportSection {
        var blocks: [ReportBlock] = [
            .paragraph(
                ReportItem(
                    "game",
                    Message.reportGameLine(
                        deck: game.deck.title,
                        played: game.rounds.count { $0.isCounted },
                        planned: game.rules.rounds
                    )
                )
            )
        ]
        switch game.end {
        case .early: blocks.append(.paragraph(ReportItem("early", Message.reportGameEarly)))
        case nil: blocks.append(.paragraph(ReportItem("open", Message.reportGameOpen)))
        case .completed: break
        }
        return ReportSection(id, level: 2, Message.reportGame, blocks)
    }

    // MARK: Rounds

    private func section(of round: Round) -> ReportSection {
        var blocks: [ReportBlock] = []
        let skills = round.skills.compactMap(game.skill).map(\.name)
        if !skills.isEmpty {
            blocks.append(.paragraph(ReportItem("skills", Message.reportSkills(names: skills))))
        }
        blocks += ContestReport(of: round.main, in: round, of: self).blocks
        let passed = game.entrants.map(\.id).filter(round.isPassed)
        if !passed.isEmpty {
            let names = Message.Value.groups(passed.map(names))
            blocks.append(.paragraph(ReportItem("passed", Message.reportPassed(names: names))))
        }
        if round.voteSkipped {
            blocks.append(.paragraph(ReportItem("no-vote", Message.voteSkipped)))
        }
        if let tieBreak = round.tieBreak {
            blocks += ContestReport(of: tieBreak, in: round, of: self).blocks
        }
        if !round.winners.isEmpty {
            let names = Message.Value.groups(round.winners.map(names))
            blocks.append(.paragraph(ReportItem("winners", Message.reportRoundWinners(names: names))))
        }
        return ReportSection(
            "\(id)-round-\(round.number)",
            level: 3,
            Message.reportRound(round: round.number),
            blocks
        )
    }

    // MARK: The whole game

    private var final: ReportSection? {
        guard let final = game.final, let round = game.rounds.last else { return nil }
        let blocks = ContestReport(of: final, in: round, of: self).blocks
        return ReportSection("\(id)-final", level: 3, Message.reportFinal, blocks)
    }

    /// Totals are told once the game is over, as they were to the group.
    private var points: ReportSection? {
        guard game.stage == .finished else { return nil }
        let isTogether = game.rules.variant == .cooperative
        let section = ReportSection(
            "\(id)-points",
            level: 3,
            isTogether ? Message.reportTogetherHeading : .reportTotals
        )
        return isTogether ? together(section) : totals(section)
    }

    private func together(_ section: ReportSection) -> ReportSection {
        var section = section
        let counted = game.rounds.filter(\.isCounted)
        section.blocks.append(
            .paragraph(
                ReportItem(
                    "together",
                    Message.reportTogether(
                        shown: counted.map { $0.main.count?.skillsShown.count ?? 0 }.reduce(0, +),
                        revealed: counted.map(\.skills.count).reduce(0, +)
                    )
                )
            )
        )
        return section
    }

    private func totals(_ section: ReportSection) -> ReportSection {
        var section = section
        let counted = game.rounds.filter(\.isCounted)
        let rounds = counted.map { ($0.number, $0.points(by: game.rules.scoring)) }
        let totals = game.totals
        let ranking = game.entrants.map { ($0, totals[$0.id] ?? 0) }.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
        let table = ReportTable(
            id: "points",
            caption: Message.reportPointsCaption,
            columns: [.init("who", .reportWho)]
                + rounds.map { .init("round-\($0.0)", Message.reportRound(round: $0.0)) }
                + [.init("total", .reportTotal)],
            rows: ranking.map { entrant, total in
                let cells = rounds.map { $0.1[entrant.id].map { .measure(.count($0)) } ?? ReportTable.Cell.nothing }
                return .init(entrant.id.text, [.words(who(entrant.id))] + cells + [.measure(.count(total))])
            }
        )
        section.blocks.append(.table(table))
        if let plot = plot(of: ranking, rounds: rounds) {
            section.blocks.append(.plot(plot))
        }
        if !game.winners.isEmpty {
            let names = Message.Value.groups(game.winners.map(names))
            section.blocks.append(.paragraph(ReportItem("winners", Message.reportWinners(names: names))))
        }
        return section
    }

    private func plot(of ranking: [(Entrant, Int)], rounds: [(Int, [ID<Entrant>: Int])]) -> ReportPlot? {
        guard ranking.contains(where: { $0.1 > 0 }) else { return nil }
        let bars = ranking.map { entrant, total in
            ReportPlot.Bar(
                id: entrant.id.text,
                label: who(entrant.id),
                pieces: rounds.map { .count($0.1[entrant.id] ?? 0) },
                total: .count(total)
            )
        }
        return ReportPlot(
            id: "points-plot",
            title: Message.reportPointsPlot,
            bars: bars
        )
    }

    // MARK: Names

    /// Who an entrant is.
    func who(_ id: ID<Entrant>) -> Message {
        Message.reportNames(names: .names(names(id)))
    }

    func names(_ id: ID<Entrant>) -> [String] {
        (game.entrant(id)?.members ?? []).map { roster.shownName(of: $0.seat) }
    }

    func skillName(_ id: ID<SkillCard>) -> String {
        game.skill(id)?.name ?? id.text
    }
}

extension Round {
    /// Whether an entrant chose to pass, or passed at her turn in the main part of the round.
    func isPassed(_ entrant: ID<Entrant>) -> Bool {
        choices[entrant] == .pass || main.skipped.contains(entrant)
    }
}
