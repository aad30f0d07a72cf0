import Presentation
import TerminalKit
import Wording
import Workshop

/// The vote: for whom one may vote, for which skills, and who has voted, but never for whom.
struct VoteScene: Drawing {
    let game: GameView
    let view: View
    let wording: Wording
    let isLarge: Bool

    func draw(in area: Area, of frame: inout Frame) {
        guard let vote = game.vote else { return }
        let candidates = vote.terms.candidates
        let room = max(1, area.rows - 5 - (isLarge ? 6 : 0))
        let columns = min((candidates.count + room - 1) / room, max(1, area.columns / 20))
        let rowsUsed = min((candidates.count + columns - 1) / max(columns, 1), room)
        let parts = area.rows([
            .fixed(1), .fixed(1), .fixed(rowsUsed), .fixed(1), .fixed(isLarge ? 5 : 0), .fixed(isLarge ? 1 : 0),
            .fixed(1), .flexible(),
        ])
        let skills = game.skills.map(\.name).joined(separator: " \(frame.glyphs.separator) ")
        frame.draw(TextLine(skills, role: .strong), in: parts[0])
        let places = parts[2].columns(Array(repeating: .flexible(), count: columns), gap: 2)
        let hidden = candidates.count - columns * rowsUsed
        for (place, start) in zip(places, stride(from: 0, to: candidates.count, by: max(rowsUsed, 1))) {
            let here = candidates.dropFirst(start).prefix(rowsUsed)
            for (number, candidate) in here.enumerated() {
                let row = Area(row: place.row + number, column: place.column, columns: place.columns, rows: 1)
                // The last place tells how many there is no room for.
                let isRest = hidden > 0 && start + number == columns * rowsUsed - 1
                let rest = Message(.andMore, ["count": .number(hidden + 1)])
                let text = isRest ? wording.text(rest) : line(candidate)
                frame.draw(TextLine(text, role: isRest ? .remark : .text), in: row)
            }
        }
        if isLarge { frame.draw(LargeText("\(vote.voted.count) / \(vote.voters.count)"), in: parts[4]) }
        let count = Message(
            .votedSoFar,
            ["voted": .number(vote.voted.count), "voters": .number(vote.voters.count)]
        )
        let share = vote.voters.isEmpty ? 0 : Double(vote.voted.count) / Double(vote.voters.count)
        frame.draw(ProgressBar(share, label: wording.text(count)), in: parts[6])
        frame.draw(Paragraph(roll(vote, frame.glyphs)), in: parts[7])
    }

    /// A candidate with the number that she has on every ballot.
    private func line(_ id: ID<Entrant>) -> String {
        let names = view.names(id, wording)
        let job = game.player(id)?.job?.title
        let candidate = job.map { Message(.candidate, ["who": .text(names), "job": .text($0)]) }
        let number = Message.Value.number(game.vote?.numbers[id] ?? 0)
        let text = candidate.map(wording.text) ?? names
        return wording.text(Message(.numbered, ["number": number, "text": .text(text)]))
    }

    private func roll(_ vote: GameView.Vote, _ glyphs: Glyphs) -> String {
        vote.voters.map { voter in
            let sign = vote.voted.contains(voter) ? glyphs.present : glyphs.missing
            return "\(sign) \(view.person(voter)?.name ?? voter.text)"
        }.joined(separator: "   ")
    }
}
