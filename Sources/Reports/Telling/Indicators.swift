import Wording
import Workshop

/// The section of a report with its figures, each with the way it is worked out.
///
/// `docs/reports.md` lists them; `scripts/recompute-report.py` works each of them out a second time.
struct Indicators {
    private let games: [Game]
    private let debriefs: [Debrief]
    private let roster: Roster
    private let time: SessionTime
    private let talked: Int64
    private let speech: SpeechTally

    init(of session: Session) {
        games = session.state.activities.compactMap(\.game)
        debriefs = session.state.activities.compactMap(\.debrief)
        roster = session.state.roster
        time = session.time
        talked = session.talked(until: time)
        speech = SpeechTally(of: games, until: time)
    }

    /// The section; none where nothing was played.
    var sections: [ReportSection] {
        guard !games.isEmpty || !debriefs.isEmpty else { return [] }
        var blocks = [ReportBlock.table(table)]
        if !games.isEmpty {
            blocks.append(.table(turns))
            if let plot { blocks.append(.plot(plot)) }
        }
        return [ReportSection("indicators", level: 2, Message.reportIndicators, blocks)]
    }

    // MARK: The group

    private struct Indicator {
        let id: String
        let name: Message
        let formula: Message
        let value: Measure?
    }

    private var table: ReportTable {
        ReportTable(
            id: "indicators",
            caption: Message.reportIndicatorsCaption,
            columns: [
                .init("indicator", .reportIndicator), .init("value", .reportValue), .init("formula", .reportFormula),
            ],
            rows: (games.isEmpty ? [] : ofGames).map(row) + ofSession.map(row)
        )
    }

    private func row(_ indicator: Indicator) -> ReportTable.Row {
        .init(
            indicator.id,
            [
                .words(indicator.name),
                indicator.value.map { .measure($0) } ?? .nothing,
                .words(indicator.formula),
            ]
        )
    }

    private var ofGames: [Indicator] {
        let players = participants
        let spoke = players.count { speech[$0.id].pitches > 0 }
        let skills = games.map { game in (game, game.skillsOnTable) }
        let covered = Set(skills.flatMap(\.1))
        let evident = Set(skills.flatMap { game, skills in skills.filter(game.hasEvidence) })
        let pitches = speech.pitches
        return [
            Indicator(
                id: "participation",
                name: .reportParticipation,
                formula: .reportParticipationFormula,
                value: .share(spoke, of: players.count)
            ),
            Indicator(id: "turns", name: .reportTurns, formula: .reportTurnsFormula, value: .count(pitches)),
            Indicator(id: "speech", name: .reportSpeech, formula: .reportSpeechFormula, value: .time(speech.spoken)),
            Indicator(
                id: "mean-turn",
                name: .reportMeanTurn,
                formula: .reportMeanTurnFormula,
                value: pitches == 0 ? nil : .time((2 * speech.spoken + Int64(pitches)) / (2 * Int64(pitches)))
            ),
            Indicator(
                id: "passes",
                name: .reportPasses,
                formula: .reportPassesFormula,
                value: .share(speech.passes, of: speech.passes + speech.mainPitches)
            ),
            Indicator(
                id: "skills-covered",
                name: .reportSkillsCovered,
                formula: .reportSkillsCoveredFormula,
                value: .count(covered.count)
            ),
            Indicator(
                id: "skills-evident",
                name: .reportSkillsEvident,
                formula: .reportSkillsEvidentFormula,
                value: .share(evident.count, of: covered.count)
            ),
        ]
    }

    private var ofSession: [Indicator] {
        var indicators = [
            Indicator(
                id: "worked",
                name: .reportWorkedName,
                formula: .reportWorkedFormula,
                value: .time(time.milliseconds)
            )
        ]
        guard !debriefs.isEmpty else { return indicators }
        indicators.append(
            Indicator(
                id: "debrief-time",
                name: .reportDebriefTime,
                formula: .reportDebriefTimeFormula,
                value: .timeShare(talked, of: time.milliseconds)
            )
        )
        return indicators + plans + satisfaction
    }

    /// Who said what she will try, where a debriefing asks for it.
    private var plans: [Indicator] {
        guard debriefs.contains(where: { $0.guide.questions.contains { $0.commitment != nil } }) else { return [] }
        let committed = Set(debriefs.flatMap(\.commitments).compactMap(\.seat))
        let players = participants
        return [
            Indicator(
                id: "commitments",
                name: .reportCommitments,
                formula: .reportCommitmentsFormula,
                value: .share(players.count { committed.contains($0.id) }, of: players.count)
            )
        ]
    }

    /// How many showed a good face when it was talked about; nothing where faces were not asked for, or nobody showed one.
    private var satisfaction: [Indicator] {
        guard let last = debriefs.flatMap(\.faces).last(where: { $0.moment == .after }), last.people > 0 else {
            return []
        }
        let good = zip(Face.allCases, last.counts).filter { $0.0 == .good || $0.0 == .veryGood }.map(\.1).reduce(0, +)
        return [
            Indicator(
                id: "satisfaction",
                name: .reportSatisfaction,
                formula: .reportSatisfactionFormula,
                value: .share(good, of: last.people)
            )
        ]
    }

    /// Those who are there to play, those who left included.
    private var participants: [Seat] { roster.seats.filter { $0.kind == .participant } }

    // MARK: Each person

    /// Those who are there to play, and whoever took a turn before her part changed.
    private var people: [Seat] {
        let heard = speech.seats
        return roster.seats.filter { $0.kind == .participant || heard.contains($0.id) }
    }

    private var turns: ReportTable {
        let all = speech.spoken
        return ReportTable(
            id: "speech",
            caption: Message.reportSpeechCaption,
            columns: [
                .init("who", .reportWho), .init("turns", .reportTurns), .init("time", .reportSpoken),
                .init("share", .reportSpeechShare), .init("passes", .reportPasses),
            ],
            rows: people.map { seat in
                let turns = speech[seat.id]
                return .init(
                    seat.id.text,
                    [
                        .words(who(seat)), .measure(.count(turns.pitches)), .measure(.time(turns.spoken)),
                        .measure(.timeShare(turns.spoken, of: all)), .measure(.count(turns.passes)),
                    ]
                )
            }
        )
    }

    private var plot: ReportPlot? {
        guard speech.spoken > 0 else { return nil }
        let bars = people.map { seat in
            let spoken = Measure.time(speech[seat.id].spoken)
            return ReportPlot.Bar(id: seat.id.text, label: who(seat), pieces: [spoken], total: spoken)
        }
        return ReportPlot(
            id: "speech-plot",
            title: Message.reportSpeechPlot,
            bars: bars
        )
    }

    private func who(_ seat: Seat) -> Message {
        Message.reportNames(names: .names([roster.shownName(of: seat.id)]))
    }
}
