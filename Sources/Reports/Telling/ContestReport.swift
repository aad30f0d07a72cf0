import Wording
import Workshop

/// The blocks of a report that tell the pitches of a contest and the vote on them.
struct ContestReport {
    let contest: Contest
    let round: Round
    let report: GameReport
    /// The name of its table, with which those of its other blocks begin.
    private let id: String

    init(of contest: Contest, in round: Round, of report: GameReport) {
        self.contest = contest
        self.round = round
        self.report = report
        id =
            switch contest.kind {
            case .round: "pitches"
            case .tieBreak: "tie-break"
            case .final: "final"
            }
    }

    var blocks: [ReportBlock] {
        var blocks: [ReportBlock] = []
        let table = table
        if !table.rows.isEmpty { blocks.append(.table(table)) }
        guard let count = contest.count else { return blocks }
        if count.ballots > 0 {
            let values: [String: Message.Value] = [
                "ballots": .number(count.ballots), "abstentions": .number(count.abstentions),
            ]
            blocks.append(
                .paragraph(
                    ReportItem(
                        "\(id)-ballots",
                        Message.reportBallots(ballots: count.ballots, abstentions: count.abstentions)
                    )
                )
            )
        }
        if !contest.withdrawn.isEmpty {
            let values = ["count": Message.Value.number(contest.withdrawn.count)]
            blocks.append(
                .paragraph(
                    ReportItem(
                        "\(id)-reopened",
                        Message.reportReopened(count: Message.Value.number(contest.withdrawn.count))
                    )
                )
            )
        }
        if count.terms.question == .skillsShown {
            blocks.append(.list(id: "\(id)-shown", shown(by: count)))
        }
        if !count.reasons.isEmpty {
            blocks.append(.table(reasons(in: count)))
        }
        if !count.ratingsOfAll.isEmpty {
            blocks.append(.table(ratings(in: count)))
        }
        return blocks
    }

    // MARK: Pitches and votes

    /// A row for each pitch of a round; in a tie-break also for those who are in it without a pitch.
    private var table: ReportTable {
        let entrants = contest.kind == .round ? contest.pitches.map(\.entrant) : contest.order
        let columns = columns
        return ReportTable(
            id: id,
            caption: caption,
            columns: columns.map { .init($0.id, $0.heading) },
            rows: entrants.enumerated().map { place, entrant in
                .init(entrant.text, columns.map { $0.cell(entrant, place + 1) })
            }
        )
    }

    private var caption: Message {
        switch contest.kind {
        case .round: Message.reportPitches
        case .tieBreak: Message.reportTieBreakVotes
        case .final: Message.reportFinal
        }
    }

    /// A column with what it says of an entrant at a place.
    private struct Column {
        let id: String
        let heading: Message
        let cell: (ID<Entrant>, Int) -> ReportTable.Cell
    }

    private var columns: [Column] {
        var columns = [Column(id: "who", heading: .reportWho) { entrant, _ in .words(report.who(entrant)) }]
        if contest.kind == .round {
            columns.append(Column(id: "order", heading: .reportOrder) { _, place in .measure(.count(place)) })
            if report.game.entrants.contains(where: { $0.members.count > 1 }) {
                columns.append(Column(id: "speaker", heading: .reportSpeaker) { entrant, _ in speaker(for: entrant) })
            }
            columns.append(Column(id: "job", heading: .reportJob) { entrant, _ in job(of: entrant) })
        }
        columns.append(
            Column(id: "time", heading: .reportSpoken) { entrant, _ in
                pitch(of: entrant).map { .measure(.time($0.spoken(until: report.time))) } ?? .nothing
            }
        )
        guard let count = contest.count, count.terms.question != .skillsShown else { return columns }
        columns.append(
            Column(id: "tally", heading: count.terms.method.tally.heading) { entrant, _ in
                count.terms.candidates.contains(entrant) ? .measure(.quotient(count.tally(of: entrant))) : .nothing
            }
        )
        if contest.kind == .round {
            let points = round.points(by: report.game.rules.scoring)
            columns.append(
                Column(id: "points", heading: .reportTotals) { entrant, _ in
                    points[entrant].map { .measure(.count($0)) } ?? .nothing
                }
            )
        }
        return columns
    }

    private func pitch(of entrant: ID<Entrant>) -> Pitch? {
        contest.pitches.last { $0.entrant == entrant }
    }

    private func speaker(for entrant: ID<Entrant>) -> ReportTable.Cell {
        guard let pitch = pitch(of: entrant) else { return .nothing }
        return .words(Message.reportNames(names: .names([report.roster.shownName(of: pitch.speaker)])))
    }

    private func job(of entrant: ID<Entrant>) -> ReportTable.Cell {
        guard let job = round.job(of: entrant).flatMap(report.game.job) else { return .nothing }
        return .words(Message.reportNames(names: .names([job.title])))
    }

    // MARK: Skills

    /// Whether each skill was shown, and in whose pitch it was found how often.
    private func shown(by count: Count) -> [ReportItem] {
        let shown = count.skillsShown
        return count.terms.skills.map { skill in
            let name = Message.Value.text(report.skillName(skill))
            guard shown.contains(skill) else {
                return ReportItem(skill.text, Message.skillWasNotShown(skill: name))
            }
            let pitches = count.marks.filter { $0.mark == .shown(skill) }.map { mark in
                Message.reportShownIn(who: report.names(mark.entrant), count: mark.count)
            }
            return ReportItem(
                skill.text,
                Message.reportSkillShown(skill: name, pitches: pitches)
            )
        }
    }

    /// How all pitches together were rated; what each heard of her own is hers alone.
    private func ratings(in count: Count) -> ReportTable {
        ReportTable(
            id: "\(id)-ratings",
            caption: Message.reportRatings,
            columns: [.init("skill", .reportSkill), .init("mean", .reportMeanLevel)],
            rows: count.ratingsOfAll.map { rating in
                .init(
                    rating.skill.text,
                    [
                        .words(Message.reportNames(names: .names([report.skillName(rating.skill)]))),
                        .measure(.quotient(rating.mean)),
                    ]
                )
            }
        )
    }

    private func reasons(in count: Count) -> ReportTable {
        ReportTable(
            id: "\(id)-reasons",
            caption: Message.reportReasons,
            columns: [.init("who", .reportWho), .init("skill", .reportSkill), .init("times", .reportTimes)],
            rows: count.reasons.map { entry in
                .init(
                    "\(entry.reason.entrant)/\(entry.reason.skill)",
                    [
                        .words(report.who(entry.reason.entrant)),
                        .words(Message.reportNames(names: .names([report.skillName(entry.reason.skill)]))),
                        .measure(.count(entry.count)),
                    ]
                )
            }
        )
    }
}

extension VotingMethod.Tally {
    /// What stands above the tallies: votes, points of weighted marks, or a mean level.
    fileprivate var heading: Message {
        switch self {
        case .votes: .reportVotes
        case .points: .reportVotePoints
        case .mean: .reportMeanLevel
        }
    }
}
