extension Game {
    /// The open half; for the facilitator with her notes, for a seat with what is its own.
    func view(for audience: Audience, roster: Roster) -> GameView {
        let table = table(with: roster)
        return switch audience {
        case .table: GameView(table: table, notes: [], mine: nil)
        case .facilitator: GameView(table: table, notes: sealed.kept.value.notes, mine: nil)
        case .seat(let id): GameView(table: table, notes: [], mine: mine(id, on: table))
        }
    }

    private func mine(_ id: ID<Seat>, on table: Table) -> GameView.Mine? {
        guard let seat = table.roster.place(of: id) else { return nil }
        let side = open.side(of: seat)
        let isReader = open.stage == .result && table.readersOfRatings.contains(id)
        return GameView.Mine(
            seat: seat,
            side: side,
            held: side.map { sealed.hands[$0] } ?? Hand(),
            chosen: side.flatMap(job(chosenBy:)),
            ratings: isReader ? side.flatMap { contest?.count?.ratings(of: open.entrants[$0].id) } ?? [] : []
        )
    }
}
