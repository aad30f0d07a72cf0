import Workshop

/// The views of a game a second time: everything is known, and whatever an audience may not know is left out of a copy.
///
/// Slow and plain.
struct GameOracle {
    let game: Game
    let roster: Roster

    func view(for audience: Audience) -> ToldGame {
        let contest = game.contest
        return ToldGame(
            rules: game.rules,
            deckTitle: game.deck.title,
            stage: game.stage,
            roundNumber: game.round?.number ?? 0,
            firstPlayer: firstPlayer?.id,
            skills: (game.round?.skills ?? []).compactMap(game.skill),
            skillsToReveal: skillsToReveal,
            missingSkills: missingSkills,
            players: game.entrants.map { player($0, for: audience) },
            contest: contest?.kind ?? .round,
            order: (contest?.order ?? []).filter { isInOrder($0, of: contest) },
            heard: contest?.heard ?? [],
            skipped: (contest?.skipped ?? []).filter(stays).sorted(),
            current: game.stage == .interview ? contest.flatMap(currentPitch) : nil,
            next: game.stage == .interview ? nextToPitch?.id : nil,
            isRatedInstead: game.stage == .interview && isRatedInstead(among: expectedCandidates),
            vote: game.stage == .recruitment ? contest.flatMap(openVote) : nil,
            readersOfRatings: readersOfRatings,
            rounds: shownRounds.map(result),
            final: game.final.flatMap(result),
            standings: scoresAreShown && game.rules.variant == .competitive ? totals : nil,
            winners: game.stage == .finished ? winners : [],
            groupScore: groupScore,
            notes: audience == .facilitator ? game.notes : [],
            own: own(audience),
            end: game.end
        )
    }

    // MARK: Cards and jobs

    private var skillsToReveal: Int {
        guard let round = game.round, !round.isRevealed else { return 0 }
        let places = max(0, game.rules.skillsPerRound - round.skills.count)
        return min(places, game.skillPile.count + game.skillDiscard.count)
    }

    private var missingSkills: Int {
        guard let round = game.round, game.stage != .research || skillsToReveal == 0 else { return 0 }
        return max(0, game.rules.skillsPerRound - round.skills.count)
    }

    private var jobsAreRevealed: Bool {
        switch game.stage {
        case .opening, .research: false
        case .choosing: game.rules.jobChoice == .open
        case .interview, .recruitment, .result: true
        case .finished: game.round?.main.order.isEmpty == false
        }
    }

    private func own(_ audience: Audience) -> ToldGame.Own? {
        guard case .seat(let id) = audience, let seat = roster[id] else { return nil }
        let entrant = game.entrant(of: id)
        let hand = entrant.flatMap { game.hand(of: $0.id) }
        let isOpen = game.stage == .recruitment && game.contest?.vote != nil
        return ToldGame.Own(
            entrant: entrant?.id,
            hand: (hand?.jobs ?? []).compactMap(game.job),
            choosable: hand?.choosable ?? [],
            chosen: entrant.flatMap { game.round?.job(of: $0.id) },
            swapsLeft: hand.map { max(0, game.rules.freeSwaps - $0.swaps) } ?? 0,
            mayVote: isOpen && mayVote(seat),
            candidates: isOpen && mayVote(seat)
                ? (game.contest?.vote?.terms.candidates ?? []).filter { $0 != entrant?.id } : [],
            ratings: entrant.flatMap { ratings(of: $0, readBy: id) } ?? []
        )
    }

    // MARK: People

    private func plays(_ seat: ID<Seat>) -> Bool {
        roster[seat]?.kind == .participant && roster[seat]?.presence == .present
    }

    private func presentMembers(of entrant: Entrant) -> [ID<Seat>] {
        let number = game.round?.number ?? 1
        return entrant.members.filter { $0.playsFrom <= number && plays($0.seat) }.map(\.seat)
    }

    private func stays(_ id: ID<Entrant>) -> Bool { game.entrant(id).map(roster.stays) ?? false }

    private func isPresent(_ id: ID<Entrant>) -> Bool {
        game.entrant(id).map { !presentMembers(of: $0).isEmpty } ?? false
    }

    private func speaker(of entrant: Entrant) -> ID<Seat>? {
        let members = roster.seats.map(\.id).filter { seat in entrant.members.contains { $0.seat == seat } }
        let turn = max(0, (game.round?.number ?? 1) - 1) % max(1, members.count)
        let present = presentMembers(of: entrant)
        return (members[turn...] + members[..<turn]).first { present.contains($0) }
    }

    private var firstPlayer: Entrant? {
        guard let round = game.round, let place = game.entrants.firstIndex(where: { $0.id == round.firstPlayer }) else {
            return nil
        }
        return (game.entrants[place...] + game.entrants[..<place]).first { !presentMembers(of: $0).isEmpty }
    }

    private func player(_ entrant: Entrant, for audience: Audience) -> ToldGame.Player {
        let status: GameView.Player.Status =
            switch game.round?.choices[entrant.id] {
            case .job: .ready
            case .pass: .passed
            case nil: entrant.playsFrom > (game.round?.number ?? 1) ? .waiting : .undecided
            }
        return ToldGame.Player(
            id: entrant.id,
            members: roster.named(of: entrant),
            speaker: speaker(of: entrant),
            takesPart: !presentMembers(of: entrant).isEmpty,
            hasLeft: !roster.stays(entrant),
            status: status,
            job: jobsAreRevealed ? game.round?.job(of: entrant.id).flatMap(game.job) : nil,
            playsFrom: entrant.playsFrom
        )
    }

    private var undecided: [Entrant] {
        guard let round = game.round else { return [] }
        return game.entrants.filter { !presentMembers(of: $0).isEmpty && round.choices[$0.id] == nil }
    }

    var waitingFor: [ID<Seat>] {
        switch game.stage {
        case .choosing: return undecided.compactMap(speaker)
        case .interview: return (game.contest?.current?.speaker ?? nextToPitch.flatMap(speaker)).map { [$0] } ?? []
        case .recruitment:
            guard let vote = game.contest?.vote, vote.terms.collection == .secret, vote.totals.isEmpty else {
                return []
            }
            return voters.map(\.id).filter { !vote.roll.contains($0) }
        case .opening, .research, .result, .finished: return []
        }
    }

    // MARK: Pitches

    private func isInOrder(_ id: ID<Entrant>, of contest: Contest?) -> Bool {
        stays(id) || contest?.pitches.contains { $0.entrant == id } == true
    }

    private func currentPitch(in contest: Contest) -> ToldGame.CurrentPitch? {
        contest.current.map { ToldGame.CurrentPitch(pitch: $0, place: contest.pitches.count) }
    }

    private var nextToPitch: Entrant? {
        guard let contest = game.contest else { return nil }
        let begun = Set(contest.pitches.map(\.entrant))
        return contest.order.first { !begun.contains($0) && !contest.skipped.contains($0) && isPresent($0) }.flatMap(
            game.entrant
        )
    }

    private var expectedCandidates: [ID<Entrant>] {
        guard let contest = game.contest else { return [] }
        guard contest.kind == .round else { return contest.order }
        return contest.order.filter { contest.heard.contains($0) || (!contest.skipped.contains($0) && isPresent($0)) }
    }

    private func isRatedInstead(among candidates: [ID<Entrant>]) -> Bool {
        guard game.rules.variant == .competitive, let contest = game.contest, candidates.count == 2 else {
            return false
        }
        if game.rules.ballot.method.tally == .mean && contest.kind != .final { return false }
        if game.entrants.count == 2 { return true }
        let bound = candidates.map { candidate in voters.count { game.entrant(of: $0.id)?.id == candidate } }
        return voters.count - bound[0] - bound[1] <= abs(bound[0] - bound[1])
    }

    // MARK: Votes

    private func mayVote(_ seat: Seat) -> Bool {
        switch seat.kind {
        case .participant: seat.presence == .present
        case .observer: seat.presence == .present && game.rules.observersVote
        case .facilitator: false
        }
    }

    private var voters: [Seat] { roster.seats.filter(mayVote) }

    private func openVote(in contest: Contest) -> ToldGame.Vote? {
        contest.vote.map { vote in
            ToldGame.Vote(
                terms: vote.terms,
                kind: contest.kind,
                ballots: vote.roll.count,
                voted: voters.map(\.id).filter(vote.roll.contains).sorted(),
                voters: voters.map(\.id),
                numbers: numbers(of: vote, in: contest),
                totals: vote.totals
            )
        }
    }

    private func numbers(of vote: OpenVote, in contest: Contest) -> [ID<Entrant>: Int] {
        let isRevote = contest.kind == .tieBreak && contest.pitches.isEmpty
        let order = isRevote ? game.round?.main.heard ?? [] : vote.terms.candidates
        return Dictionary(order.enumerated().map { ($0.element, $0.offset + 1) }) { first, _ in first }
    }

    private var readersOfRatings: [ID<Seat>] {
        guard game.stage == .result, let contest = game.contest, let count = contest.count else { return [] }
        return contest.pitches.filter { $0.isOver && !count.ratings(of: $0.entrant).isEmpty }.map(\.speaker).filter {
            roster[$0]?.presence == .present
        }
    }

    private func ratings(of entrant: Entrant, readBy seat: ID<Seat>) -> [SkillRating]? {
        guard readersOfRatings.contains(seat) else { return nil }
        return game.contest?.count?.ratings(of: entrant.id)
    }

    // MARK: Results

    private var shownRounds: [Round] {
        switch game.stage {
        case .finished: game.rounds.filter(\.isCounted)
        case .opening, .research, .choosing: []
        case .interview, .recruitment, .result: game.rounds.suffix(1).filter(\.isCounted)
        }
    }

    private func result(of round: Round) -> ToldGame.RoundResult {
        ToldGame.RoundResult(
            number: round.number,
            results: [round.main, round.tieBreak].compactMap { $0.flatMap(result) },
            winners: round.winners,
            tieToBreak: round.number == game.round?.number && game.stage == .result ? tieToBreak : [],
            points: game.rules.variant == .competitive ? round.points(by: game.rules.scoring) : [:],
            skills: round.skills.compactMap(game.skill),
            skillsShown: round.main.count?.skillsShown ?? [],
            voteSkipped: round.voteSkipped
        )
    }

    private func result(of contest: Contest) -> ToldGame.Result? {
        contest.count.map { count in
            ToldGame.Result(
                kind: contest.kind,
                count: Count(
                    terms: count.terms,
                    ballots: count.ballots,
                    abstentions: count.abstentions,
                    marks: count.marks,
                    reasons: count.reasons,
                    feedback: []
                ),
                withdrawn: contest.withdrawn.count
            )
        }
    }

    private var tieToBreak: [ID<Entrant>] {
        guard let round = game.round, round.tieBreak == nil, game.final == nil, game.rules.tie != .shared else {
            return []
        }
        let leaders = (round.main.count?.leaders ?? []).filter(stays)
        return leaders.count > 1 ? leaders : []
    }

    private var scoresAreShown: Bool { game.rules.showRunningScores || game.stage == .finished }

    private var totals: [ID<Entrant>: Int] {
        var totals = Dictionary(game.entrants.map { ($0.id, 0) }) { first, _ in first }
        guard game.rules.variant == .competitive else { return totals }
        for round in game.rounds { totals.merge(round.points(by: game.rules.scoring), uniquingKeysWith: +) }
        return totals
    }

    private var winners: [ID<Entrant>] {
        let broken = game.final?.count?.leaders ?? []
        guard broken.isEmpty else { return broken }
        guard game.rules.variant == .competitive, let best = totals.values.max(), best > 0 else { return [] }
        return game.entrants.map(\.id).filter { totals[$0] == best }
    }

    private var groupScore: GroupScore? {
        guard game.rules.variant == .cooperative, scoresAreShown else { return nil }
        let counted = game.rounds.filter(\.isCounted)
        return GroupScore(
            shown: counted.map { $0.main.count?.skillsShown.count ?? 0 }.reduce(0, +),
            revealed: counted.map(\.skills.count).reduce(0, +)
        )
    }
}
