extension Deliberation {
    /// Opens the vote of the contest now played, with an empty box.
    mutating func openVote() {
        guard let game = state.game, let contest = game.contest, let round = game.round else { return }
        let question: VoteTerms.Question =
            if game.rules.variant == .cooperative {
                .skillsShown
            } else {
                .best(contest.kind == .final ? .single : game.rules.ballot)
            }
        let terms = VoteTerms(
            question: question,
            collection: game.rules.collection,
            candidates: contest.kind == .round ? contest.heard : contest.order,
            pitches: contest.kind == .final ? contest.order.count : round.main.heard.count,
            skills: round.skills,
            takesFeedback: game.rules.rubricFeedback && contest.kind == .round
        )
        destroyBox()
        record(.voteOpened(terms))
    }

    mutating func cast(_ ballot: Ballot, by id: ID<Seat>, on table: Table) throws(Refusal) {
        let vote = try openVote(for: id, on: table)
        guard vote.terms.collection == .secret else { throw .totalsExpected }
        guard table.mayVote(try seat(id)) else { throw .mayNotVote(id) }
        try ballot.check(against: vote.terms, own: table.game.entrant(of: id)?.id)
        change(.seal(id, ballot))
        record(.ballotCast(id))
    }

    mutating func withdrawBallot(of id: ID<Seat>, on table: Table) throws(Refusal) {
        let vote = try openVote(for: id, on: table)
        guard vote.roll.contains(id) else { throw .hasNotVoted(id) }
        change(.withdraw(id))
        record(.ballotWithdrawn(id))
    }

    /// The open vote, for the voter and nobody else: no proxy, not even the facilitator.
    private func openVote(for id: ID<Seat>, on table: Table) throws(Refusal) -> OpenVote {
        guard request.by == .seat(id) else { throw .onlyTheVoter(id) }
        _ = try seat(id)
        guard table.game.stage == .recruitment, let vote = table.game.contest?.vote else { throw .noVote }
        return vote
    }

    mutating func enter(_ totals: [ID<Entrant>: Int], on table: Table) throws(Refusal) {
        try facilitatorOnly()
        guard table.game.stage == .recruitment, let vote = table.game.contest?.vote else { throw .noVote }
        guard vote.terms.question == .best(.single) || vote.terms.question == .best(.medals) else {
            throw .ballotsExpected
        }
        guard vote.roll.isEmpty else { throw .ballotsInBox(vote.roll.count) }
        var sum = 0
        let limit = vote.terms.totalsLimit(voters: table.voters.count)
        for (entrant, total) in totals.sorted(by: { $0.key < $1.key }) {
            guard vote.terms.candidates.contains(entrant) else { throw .notACandidate(entrant) }
            guard total >= 0 else { throw .negativeTotal(entrant) }
            let (next, overflows) = sum.addingReportingOverflow(total)
            sum = overflows ? Int.max : next
            guard sum <= limit else { throw .totalsTooHigh(sum: sum, limit: limit) }
        }
        record(.voteCounted(Count(typed: totals, terms: vote.terms)))
    }

    /// Counts what is in the box and destroys the box in the same step.
    mutating func countVotes() {
        guard let vote = state.game?.contest?.vote else { return }
        let count = Count(of: box.ballots.values, terms: vote.terms)
        record(.voteCounted(count))
        destroyBox()
    }

    /// Takes out one ballot of somebody whose part in the vote is another one since this step; says whether it did.
    ///
    /// Whoever came into an entrant may have voted for it before, and a seat whose joining was undone may become somebody
    /// else's. The ballot goes whatever it says, so that nothing can be learned from its going.
    mutating func withdrawOutdatedBallot() -> Bool {
        guard let vote = state.openVote, vote.opened == session.state.openVote?.opened,
            let seat = vote.roll.sorted().first(where: hasAnotherPart)
        else { return false }
        change(.withdraw(seat))
        record(.ballotWithdrawn(seat))
        return true
    }

    private func hasAnotherPart(_ seat: ID<Seat>) -> Bool {
        session.state.roster[seat]?.kind != state.roster[seat]?.kind
            || session.state.game?.entrant(of: seat)?.id != state.game?.entrant(of: seat)?.id
    }

    mutating func reopenVote(on table: Table) throws(Refusal) {
        try facilitatorOnly()
        guard table.game.stage == .result else { throw .notNow(table.game.stage) }
        guard table.game.contest?.count != nil else { throw .nothingToReopen }
        record(.voteReopened)
    }
}
