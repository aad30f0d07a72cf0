extension Deliberation {
    /// Opens the vote of the contest now played, with an empty box.
    mutating func openVote() {
        guard let game = state.game else { return }
        let (contest, table) = (game.open.contest, game.table(with: roster))
        let silent = contest.kind == .round ? [] : contest.order.filter { !contest.hasHeard($0) }
        let candidates = contest.heard + silent
        let isRated = table.isRatedInstead(among: candidates)
        let question: VoteTerms.Question =
            if game.rules.variant == .cooperative { .skillsShown } else if isRated { .best(.rubric) } else {
                .best(contest.kind == .final ? .single : game.rules.ballot)
            }
        let asksRatings = game.rules.rubricFeedback && contest.kind == .round && !isRated
        let terms = VoteTerms(
            question: question,
            collection: isRated ? .secret : game.rules.collection,
            candidates: candidates,
            pitches: contest.kind == .final ? contest.order.count : game.open.contests[0].heard.count,
            skills: game.open.skills.map(\.id),
            takesFeedback: asksRatings && table.canGiveBackRatings(of: candidates)
        )
        destroyBox()
        record(.voteOpened(terms))
    }

    mutating func cast(_ ballot: Ballot, by id: ID<Seat>, in game: Game) throws(Refusal) {
        let (vote, seat) = try openVote(for: id, in: game)
        guard vote.terms.collection == .secret, vote.totals.isEmpty else { throw .totalsExpected }
        guard game.table(with: roster).voters.contains(seat) else { throw .mayNotVote(id) }
        try ballot.check(against: vote.terms, own: game.open.side(of: seat).map { game.open.entrants[$0].id })
        change(.seal(id, ballot))
        record(.ballotCast(id))
    }

    mutating func withdrawBallot(of id: ID<Seat>, in game: Game) throws(Refusal) {
        let (vote, seat) = try openVote(for: id, in: game)
        guard vote.voted.contains(seat) else { throw .hasNotVoted(id) }
        change(.withdraw(id))
        record(.ballotWithdrawn(id))
    }

    /// The open vote and the voter's place, for her and nobody else: no proxy, not even the facilitator.
    private func openVote(for id: ID<Seat>, in game: Game) throws(Refusal) -> (OpenVote, seat: Int) {
        guard by == .seat(id) else { throw .onlyTheVoter(id) }
        guard let seat = roster.place(of: id) else { throw .noSuchSeat(id) }
        guard game.stage == .recruitment, let vote = game.open.contest.vote else { throw .noVote }
        return (vote, seat)
    }

    mutating func note(_ total: Int, of entrant: ID<Entrant>, in game: Game) throws(Refusal) {
        let vote = try voteForTotals(in: game)
        try check(vote.totals.merging([entrant: total]) { $1 }, against: vote.terms, in: game)
        record(.totalNoted(entrant, total))
    }

    mutating func enter(_ totals: [ID<Entrant>: Int], in game: Game) throws(Refusal) {
        let vote = try voteForTotals(in: game)
        try check(totals, against: vote.terms, in: game)
        record(.voteCounted(Count(typed: totals, terms: vote.terms)))
    }

    private func voteForTotals(in game: Game) throws(Refusal) -> OpenVote {
        try facilitatorOnly()
        guard game.stage == .recruitment, let vote = game.open.contest.vote else { throw .noVote }
        guard vote.terms.method.takesTotals else { throw .ballotsExpected }
        guard vote.ballots == 0 else { throw .ballotsInBox(vote.ballots) }
        return vote
    }

    /// Refuses totals that no vote of those in the room could have.
    private func check(_ totals: [ID<Entrant>: Int], against terms: VoteTerms, in game: Game) throws(Refusal) {
        let table = game.table(with: roster)
        let totals = totals.sorted { $0.key < $1.key }
        for (entrant, total) in totals {
            guard terms.candidates.contains(entrant) else { throw .notACandidate(entrant) }
            guard total >= 0 else { throw .negativeTotal(entrant) }
        }
        let sum = totals.reduce(0) { sum, entry in
            let (next, overflows) = sum.addingReportingOverflow(entry.value)
            return overflows ? .max : next
        }
        let limit = terms.totalsLimit(voters: table.voters.count)
        guard sum <= limit else { throw .totalsTooHigh(sum: sum, limit: limit) }
        for (entrant, total) in totals {
            let limit = terms.totalLimit(voters: table.voters.count - table.votersOf(entrant))
            guard total <= limit else { throw .totalTooHigh(entrant, limit: limit) }
        }
    }

    /// Counts what is in the box and destroys the box in the same step.
    mutating func countVotes() {
        guard let vote = state.game?.open.contest.vote else { return }
        let count = Count(of: box.ballots, terms: vote.terms)
        record(.voteCounted(count))
        destroyBox()
    }

    /// Takes out one ballot of somebody whose part in the vote is another one since this step; says whether it did.
    ///
    /// Whoever came into an entrant may have voted for it before, and a seat whose joining was undone may become somebody
    /// else's. The ballot goes whatever it says, so that nothing can be learned from its going.
    mutating func withdrawOutdatedBallot() -> Bool {
        guard let before, let vote = state.openVote, vote.opened == before.openVote?.opened,
            let seat = vote.roll.sorted().first(where: { hasAnotherPart($0, than: before) })
        else { return false }
        change(.withdraw(seat))
        record(.ballotWithdrawn(seat))
        return true
    }

    private func hasAnotherPart(_ seat: ID<Seat>, than before: SessionState) -> Bool {
        before.roster[seat]?.kind != state.roster[seat]?.kind
            || before.game?.entrant(of: seat)?.id != state.game?.entrant(of: seat)?.id
    }

    mutating func reopenVote(in game: Game) throws(Refusal) {
        try facilitatorOnly()
        guard game.stage == .result else { throw .notNow(game.stage) }
        guard game.open.contest.count != nil else { throw .nothingToReopen }
        record(.voteReopened)
    }
}
