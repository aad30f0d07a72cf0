import Presentation
import TerminalKit
import Wording
import Workshop

/// The vote: for whom one may vote, for which skills, and who has voted, but never for whom.
struct VoteScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording

    func draw(in area: Area, of frame: inout Frame) {
        guard let vote = game.vote else { return }
        let candidates = vote.terms.candidates
        let parts = area.rows([
            .fixed(1), .fixed(1), .fixed(candidates.count), .fixed(1), .fixed(1), .flexible(),
        ])
        let skills = game.skills.map(\.name).joined(separator: " \(frame.glyphs.separator) ")
        frame.draw(TextLine(skills, role: .strong), in: parts[0])
        for (number, candidate) in candidates.enumerated() where number < parts[2].rows {
            let row = Area(row: parts[2].row + number, column: area.column, columns: area.columns, rows: 1)
            frame.draw(TextLine(line(candidate)), in: row)
        }
        let count = Message(
            .votedSoFar,
            ["voted": .number(vote.voted.count), "voters": .number(vote.voters.count)]
        )
        let share = vote.voters.isEmpty ? 0 : Double(vote.voted.count) / Double(vote.voters.count)
        frame.draw(ProgressBar(share, label: wording.text(count)), in: parts[4])
        frame.draw(Paragraph(roll(vote, frame.glyphs)), in: parts[5])
    }

    private func line(_ id: ID<Entrant>) -> String {
        let names = view.names(id, wording)
        guard let job = game.player(id)?.job?.title else { return names }
        return wording.text(Message(.candidate, ["who": .text(names), "job": .text(job)]))
    }

    private func roll(_ vote: GameView.Vote, _ glyphs: Glyphs) -> String {
        vote.voters.map { voter in
            let sign = vote.voted.contains(voter) ? glyphs.present : glyphs.missing
            return "\(sign) \(view.person(voter)?.name ?? voter.text)"
        }.joined(separator: "   ")
    }
}
