import Presentation
import TerminalKit
import Wording
import Workshop

/// A show of hands or paper ballots: for whom hands are up now, and what was counted so far.
struct TotalsScene: Drawing {
    let game: GameView
    let vote: GameView.Vote
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        let totals = ItemLines(totals, more: wording.more)
        let totalRows = min(totals.rows(columns: area.columns), max(1, area.rows - 4))
        let skills = SkillNames(skills: game.skills)
        let skillRows = skills.rows(columns: area.columns, glyphs: frame.glyphs)
        let parts = area.rows([.fixed(skillRows), .fixed(1), .flexible(), .fixed(1), .fixed(totalRows)])
        frame.draw(skills, in: parts[0])
        frame.draw(TextLine(wording.text(heading), role: .strong), in: parts[1])
        if isOfHands, let next = vote.nextTotal, parts[2].rows >= 3 {
            frame.draw(LargeText("\(vote.numbers[next] ?? 0) \(name(next))", role: .title), in: parts[2])
        }
        if isOfHands { frame.draw(TextLine(wording.text(counted), role: .remark), in: parts[3]) }
        frame.draw(totals, in: parts[4])
    }

    private var isOfHands: Bool { vote.terms.collection == .hands }

    private var heading: Message {
        guard isOfHands else { return Message.papersInBox }
        guard let next = vote.nextTotal else { return Message.handsAllCounted }
        return Message.handsUpFor(number: vote.numbers[next] ?? 0, who: name(next))
    }

    private var counted: Message {
        let given = vote.totals.values.reduce(0, +)
        return Message.handsCounted(given: given, voters: vote.voters.count)
    }

    /// Everybody with her number; of hands with what was counted, while papers stay in the box.
    private var totals: [String] {
        vote.terms.candidates.map { id in
            let number = vote.numbers[id] ?? 0
            guard isOfHands, let total = vote.totals[id] else {
                return wording.text(.numbered(number: .number(number), text: .text(name(id))))
            }
            return wording.text(.totalOf(number: number, who: .text(name(id)), total: total))
        }
    }

    private func name(_ id: ID<Entrant>) -> String { view.names(id, wording) }
}
