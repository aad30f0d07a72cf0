import Presentation
import Wording
import Workshop

/// The section of a report that tells which skills lay on the table and what speaks for them.
struct SkillEvidence {
    private let report: GameReport

    init(of report: GameReport) {
        self.report = report
    }

    private var game: Game { report.game }

    /// The section; `nil` before the first skill lies on the table.
    var section: ReportSection? {
        let skills = game.skillsOnTable
        guard !skills.isEmpty else { return nil }
        var blocks = [ReportBlock.table(table(of: skills))]
        let quotes = game.notes.enumerated().map { quote($0.element, number: $0.offset + 1) }
        if !quotes.isEmpty {
            blocks.append(.paragraph(ReportItem("heard", Message.reportHeard)))
            blocks.append(.quotes(id: "notes", quotes))
        }
        return ReportSection("\(report.id)-skills", level: 3, Message.reportEvidence, blocks)
    }

    private func table(of skills: [ID<SkillCard>]) -> ReportTable {
        var columns: [ReportTable.Column] = [
            .init("skill", .reportSkill), .init("dimension", .reportDimension), .init("rounds", .reportRounds),
            .init("reasons", .reportNamedAsReason), .init("notes", .reportNotes),
        ]
        let isCooperative = game.rules.variant == .cooperative
        if isCooperative { columns.append(.init("shown", .reportShown)) }
        return ReportTable(
            id: "skills",
            caption: Message.reportEvidenceCaption,
            columns: columns,
            rows: skills.map { skill in
                var cells: [ReportTable.Cell] = [
                    .words(Message.reportNames(names: .names([report.skillName(skill)]))),
                    game.skill(skill).map { .words(SkillTelling.dimension($0.dimension)) } ?? .nothing,
                    .measure(.count(game.rounds.count { $0.skills.contains(skill) })),
                    .measure(.count(game.reasons(for: skill))),
                    .measure(.count(game.notes.count { $0.skill == skill })),
                ]
                if isCooperative { cells.append(.measure(.count(game.roundsShowing(skill)))) }
                return .init(skill.text, cells)
            }
        )
    }

    private func quote(_ note: PitchNote, number: Int) -> ReportQuote {
        let who = report.who(note.entrant)
        let about =
            note.skill.map { Message.reportNote(who: who, round: note.round, skill: report.skillName($0)) }
            ?? .reportNoteNoSkill(who: who, round: note.round)
        return ReportQuote(id: "note-\(number)", text: note.text, about: about)
    }
}

extension Game {
    /// The skills that lie, or lay at the end of a round, on the table, in the order of the rounds.
    var skillsOnTable: [ID<SkillCard>] {
        var seen: Set<ID<SkillCard>> = []
        return rounds.flatMap(\.skills).filter { seen.insert($0).inserted }
    }

    /// Every count that holds, those of tie-breaks and of the final included.
    private var counts: [Count] {
        rounds.flatMap { [$0.main.count, $0.tieBreak?.count] }.compactMap(\.self) + [final?.count].compactMap(\.self)
    }

    /// How often a skill was named as the reason for a vote.
    func reasons(for skill: ID<SkillCard>) -> Int {
        counts.flatMap(\.reasons).filter { $0.reason.skill == skill }.map(\.count).reduce(0, +)
    }

    /// In how many rounds the group found a skill shown.
    func roundsShowing(_ skill: ID<SkillCard>) -> Int {
        rounds.count { $0.main.count?.skillsShown.contains(skill) ?? false }
    }

    /// Whether anything speaks for a skill: a reason, a note, or the group that found it shown.
    func hasEvidence(for skill: ID<SkillCard>) -> Bool {
        reasons(for: skill) > 0 || notes.contains { $0.skill == skill } || roundsShowing(skill) > 0
    }
}
