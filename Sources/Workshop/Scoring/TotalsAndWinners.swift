extension Game {
    /// The points of every entrant over the counted rounds.
    public var totals: [ID<Entrant>: Int] {
        Dictionary(zip(open.entrants.map(\.id), sealed.kept.value.points)) { first, _ in first }
    }

    /// Everybody with the highest total above nothing; with a final pitch-off, whoever won it.
    public var winners: [ID<Entrant>] {
        let broken = final?.count?.leaders ?? []
        return broken.isEmpty ? leaders : broken
    }

    /// Everybody with the highest total above nothing, before any final pitch-off.
    var leaders: [ID<Entrant>] {
        let points = sealed.kept.value.points
        guard let best = points.max(), best > 0 else { return [] }
        return zip(open.entrants, points).filter { $1 == best }.map(\.0.id)
    }
}
