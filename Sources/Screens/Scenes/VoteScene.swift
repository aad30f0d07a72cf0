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
        let candidates = ChoiceList(
            vote.terms.candidates.map { ListRow(line($0)) },
            selected: nil,
            isFocused: false,
            more: wording.more
        )
        let skills = SkillNames(skills: game.skills)
        let skillRows = skills.rows(columns: area.columns, glyphs: frame.glyphs)
        let all = max(1, area.rows - 4 - skillRows)
        // The large count takes rows that no candidate needs.
        let isLarge = isLarge && candidates.lines(columns: area.columns, most: all) <= all - 6
        let parts = area.rows([
            .fixed(skillRows), .fixed(1), .fixed(min(candidates.lines(columns: area.columns, most: all), all)),
            .fixed(1),
            .fixed(isLarge ? 5 : 0), .fixed(isLarge ? 1 : 0), .fixed(1), .flexible(),
        ])
        frame.draw(skills, in: parts[0])
        frame.draw(candidates, in: parts[2])
        if isLarge { frame.draw(LargeText("\(vote.voted.count) / \(vote.voters.count)"), in: parts[4]) }
        let count = Message.votedSoFar(voted: vote.voted.count, voters: vote.voters.count)
        let share = vote.voters.isEmpty ? 0 : Double(vote.voted.count) / Double(vote.voters.count)
        frame.draw(ProgressBar(share, label: wording.text(count)), in: parts[6])
        frame.draw(ItemLines(roll(vote, frame.glyphs), more: wording.more), in: parts[7])
    }

    /// A candidate with the number that she has on every ballot.
    private func line(_ id: ID<Entrant>) -> String {
        let names = view.names(id, wording)
        let job = game.player(id)?.job?.title
        let candidate = job.map { Message.candidate(who: .text(names), job: $0) }
        let number = Message.Value.number(game.vote?.numbers[id] ?? 0)
        let text = candidate.map(wording.text) ?? names
        return wording.text(Message.numbered(number: number, text: .text(text)))
    }

    private func roll(_ vote: GameView.Vote, _ glyphs: Glyphs) -> [String] {
        vote.voters.map { voter in
            let sign = vote.voted.contains(voter) ? glyphs.present : glyphs.missing
            return "\(sign) \(view.person(voter)?.name ?? voter.text)"
        }
    }
}
