extension Game {
    /// The open half; for the facilitator with her notes, for a seat with what is its own.
    func view(for audience: Audience, roster: Roster) -> GameView {
        let table = table(with: roster)
        return switch audience {
        case .table: GameView(table: table, notes: [], own: nil)
        case .facilitator: GameView(table: table, notes: sealed.notes, own: nil)
        case .seat(let id): GameView(table: table, notes: [], own: own(id, on: table))
        }
    }

    private func own(_ id: ID<Seat>, on table: Table) -> GameView.Own? {
        guard let seat = table.roster.place(of: id) else { return nil }
        let side = open.side(of: seat)
        let mayVote = open.contest.vote != nil && table.voters.contains(seat)
        return GameView.Own(
            entrant: side.map { open.entrants[$0].id },
            held: side.map { sealed.hands[$0] } ?? Hand(),
            chosen: side.flatMap(job(chosenBy:)),
            swapsLeft: side.map { max(0, rules.freeSwaps - sealed.hands[$0].swaps) } ?? 0,
            mayVote: mayVote,
            nominees: mayVote ? open.contest.vote?.terms.candidates ?? [] : [],
            ratings: table.readersOfRatings.contains(id) ? ratings(of: side) : []
        )
    }

    private func ratings(of side: Int?) -> [SkillRating] {
        side.flatMap { contest?.count?.ratings(of: open.entrants[$0].id) } ?? []
    }
}
