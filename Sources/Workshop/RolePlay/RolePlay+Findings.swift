extension RolePlay {
    /// What was seen, take beside take; `nil` where nothing was to be observed.
    public var findings: Findings? {
        guard let grid = scenario.observation else { return nil }
        return Findings(scale: grid.scale, behaviours: grid.items.map { behaviour($0, in: grid) })
    }

    private func behaviour(_ item: ObservationGrid.Item, in grid: ObservationGrid) -> Findings.Behaviour {
        Findings.Behaviour(
            item: item,
            role: item.role.flatMap { scenario.role($0)?.name },
            takes: takes.filter { item.phase == nil || item.phase == $0.phase }.map { seen(item, in: $0, grid) },
            own: assessments.filter { $0.item == item.id }.map(\.level).sorted()
        )
    }

    private func seen(_ item: ObservationGrid.Item, in take: Take, _ grid: ObservationGrid) -> Findings.Seen {
        let notes = evidence.filter { $0.item == item.id && $0.take == take.number }
        let levels = ratings.filter { $0.item == item.id && $0.take == take.number }.map(\.level)
        return Findings.Seen(
            take: take.number,
            ticks: notes.count { $0.quote == nil },
            quotes: notes.compactMap(\.quote),
            ratings: stage == .finished && !levels.isEmpty
                ? (0..<grid.levels).map { level in levels.count { $0 == level } } : []
        )
    }
}
