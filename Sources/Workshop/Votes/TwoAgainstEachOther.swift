extension Table {
    /// Whether a vote among these candidates would have its result before it is held.
    ///
    /// Whoever belongs to one of two candidates can only name the other. Where those who are free to choose could not make
    /// the other one lead, nobody really chooses. In a game of two hands that is so in every vote.
    func isDecidedBeforehand(_ candidates: [ID<Entrant>]) -> Bool {
        guard candidates.count == 2 else { return false }
        if open.entrants.count == 2 { return true }
        let bound = candidates.map(votersOf)
        let free = voters.count - bound[0] - bound[1]
        return free <= abs(bound[0] - bound[1])
    }

    /// Whether what is now pitched for is rated although the rules ask for a vote.
    func isRatedInstead(among candidates: [ID<Entrant>]) -> Bool {
        guard open.rules.variant == .competitive else { return false }
        let isRatedAnyway = open.rules.ballot.method.tally == .mean && open.contest.kind != .final
        return !isRatedAnyway && isDecidedBeforehand(candidates)
    }

    /// Those who would be voted on if everybody who can still pitch does.
    var expectedCandidates: [ID<Entrant>] {
        let contest = open.contest
        guard contest.kind == .round else { return contest.order }
        return contest.order.filter { contest.hasHeard($0) || (!contest.skipped.contains($0) && isPresent($0)) }
    }

    /// Whether ratings beside a vote could be given back to somebody without telling whose they are.
    func canGiveBackRatings(of candidates: [ID<Entrant>]) -> Bool {
        candidates.contains { voters.count - votersOf($0) >= Count.leastRaters }
    }

    /// Those who can read how the pitch they gave was rated, in the order they spoke.
    var readersOfRatings: [ID<Seat>] {
        guard open.stage == .result, !open.rated.isEmpty else { return [] }
        return open.contest.past.filter { open.rated.contains($0.entrant) }.map(\.speaker).filter {
            roster[$0]?.presence == .present
        }
    }
}
