import Presentation
import Wording
import Workshop

/// The part of a report that tells one game.
struct GameReport {
    let game: Game
    let report: SessionReport

    func write(on page: inout Markdown) {
        page.heading(2, report.words(.reportGame))
        let played = game.rounds.count { $0.isCounted }
        page.paragraph(
            report.words(
                .reportGameLine,
                [
                    "deck": .text(game.deck.title),
                    "played": .number(played),
                    "planned": .number(game.rules.rounds),
                ]
            )
        )
        if game.end == .early {
            page.paragraph(report.words(.reportGameEarly))
        }
        for round in game.rounds {
            write(round, on: &page)
        }
        writeOutcome(on: &page)
        writeHeard(on: &page)
    }

    // MARK: Rounds

    private func write(_ round: Round, on page: inout Markdown) {
        page.heading(3, report.words(.reportRound, ["round": .number(round.number)]))
        let skills = round.skills.compactMap(game.skill).map(\.name)
        if !skills.isEmpty {
            page.paragraph(report.words(.reportSkills, ["names": .names(skills)]))
        }
        page.items(round.main.pitches.enumerated().map { pitch($0.element, place: $0.offset + 1, in: round) })
        let passed = game.entrants.map(\.id).filter { round.choices[$0] == .pass || round.main.skipped.contains($0) }
        if !passed.isEmpty {
            page.paragraph(report.words(.reportPassed, ["names": .names(passed.flatMap(names))]))
        }
        if round.voteSkipped {
            page.paragraph(report.words(.voteSkipped))
        }
        writeVotes(of: round.main, under: .reportVotes, on: &page)
        if let tieBreak = round.tieBreak {
            writeVotes(of: tieBreak, under: .reportTieBreakVotes, on: &page)
        }
    }

    private func pitch(_ pitch: Pitch, place: Int, in round: Round) -> String {
        var values: [String: Message.Value] = [
            "place": .number(place),
            "who": .text(report.name(pitch.speaker)),
            "time": .message(time(pitch.spoken)),
        ]
        guard let job = round.job(of: pitch.entrant).flatMap(game.job) else {
            return report.words(.reportPitchNoJob, values)
        }
        values["job"] = .text(job.title)
        return report.words(.reportPitch, values)
    }

    private func time(_ milliseconds: Int64) -> Message {
        let seconds = Int((milliseconds + 500) / 1000)
        let rest = seconds % 60
        return Message(
            .reportTime,
            ["minutes": .number(seconds / 60), "seconds": .text(rest < 10 ? "0\(rest)" : String(rest))]
        )
    }

    private func writeVotes(of contest: Contest, under heading: MessageKey, on page: inout Markdown) {
        guard let count = contest.count else { return }
        page.heading(4, report.words(heading))
        if !contest.withdrawn.isEmpty {
            page.paragraph(report.words(.reportReopened, ["count": .number(contest.withdrawn.count)]))
        }
        if count.terms.question == .skillsShown {
            let shown = count.skillsShown
            page.items(
                count.terms.skills.map { skill in
                    report.words(
                        shown.contains(skill) ? .skillWasShown : .skillWasNotShown,
                        ["skill": .text(game.skill(skill)?.name ?? skill.text)]
                    )
                }
            )
            return
        }
        let tallies = count.terms.candidates.map { ($0, count.tally(of: $0)) }.sorted { $0.1 > $1.1 }
        page.items(
            tallies.map { entrant, tally in
                report.words(
                    count.terms.tallyKey,
                    ["who": .names(names(entrant)), "count": .quotient(tally.numerator, over: tally.denominator)]
                )
            }
        )
        page.items(
            count.reasons.map { entry in
                report.words(
                    .reasonGiven,
                    [
                        "who": .names(names(entry.reason.entrant)),
                        "skill": .text(game.skill(entry.reason.skill)?.name ?? entry.reason.skill.text),
                        "count": .number(entry.count),
                    ]
                )
            }
        )
    }

    // MARK: The whole game

    private func writeOutcome(on page: inout Markdown) {
        if let final = game.final {
            writeVotes(of: final, under: .reportFinal, on: &page)
        }
        guard game.stage == .finished else { return }
        page.heading(3, report.words(.reportTotals))
        if game.rules.variant == .cooperative {
            let counted = game.rounds.filter(\.isCounted)
            page.paragraph(
                report.words(
                    .reportTogether,
                    [
                        "shown": .number(counted.map { $0.main.count?.skillsShown.count ?? 0 }.reduce(0, +)),
                        "revealed": .number(counted.map(\.skills.count).reduce(0, +)),
                    ]
                )
            )
            return
        }
        let totals = game.totals
        let ranking = game.entrants.map { ($0.id, totals[$0.id] ?? 0) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        page.items(
            ranking.map { report.words(.total, ["who": .names(names($0.0)), "points": .number($0.1)]) }
        )
        page.paragraph(report.words(.reportWinners, ["names": .names(game.winners.flatMap(names))]))
    }

    private func writeHeard(on page: inout Markdown) {
        guard !game.notes.isEmpty else { return }
        page.heading(3, report.words(.reportHeard))
        page.items(
            game.notes.map { note in
                let values: [String: Message.Value] = [
                    "who": .names(names(note.entrant)),
                    "skill": .text(note.skill.flatMap(game.skill)?.name ?? ""),
                    "text": .text(note.text),
                ]
                let key: MessageKey = note.text.isEmpty ? .noteSkillOnly : .reportNote
                return report.words(note.skill == nil ? .reportNoteNoSkill : key, values)
            }
        )
    }

    private func names(_ id: ID<Entrant>) -> [String] {
        (game.entrant(id)?.members ?? []).map { report.name($0.seat) }
    }
}
