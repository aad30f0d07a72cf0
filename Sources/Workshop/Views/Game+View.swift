extension Game {
    /// The open half; for the facilitator with her notes, for a seat with what is its own.
    func view(for audience: Audience, roster: Roster) -> GameView {
        let table = table(with: roster)
        return switch audience {
        case .table: GameView(table: table, hidden: .nothing)
        case .facilitator: GameView(table: table, hidden: .notes(sealed.kept.value.notes))
        case .seat(let id): GameView(table: table, hidden: mine(id, on: table).map { .seat($0) } ?? .nothing)
        }
    }

    @inline(__always) private func mine(_ id: ID<Seat>, on table: Table) -> GameView.Mine? {
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
