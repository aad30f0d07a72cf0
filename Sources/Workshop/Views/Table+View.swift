extension Table {
    func view(for audience: Audience) -> GameView {
        let contest = game.contest
        return GameView(
            rules: game.rules,
            deckTitle: game.deck.title,
            stage: game.stage,
            roundNumber: game.round?.number ?? 0,
            firstPlayer: firstPlayer?.id,
            skills: (game.round?.skills ?? []).compactMap(game.skill),
            skillsToReveal: game.skillsToReveal,
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
            standings: standings,
            winners: game.stage == .finished ? game.winners : [],
            groupScore: groupScore,
            notes: audience == .facilitator ? game.notes : [],
            own: own(audience),
            end: game.end
        )
    }

    /// A job is everybody's to know once it is revealed: at once where jobs are chosen openly, else with the order.
    private var jobsAreRevealed: Bool {
        switch game.stage {
        case .opening, .research: false
        case .choosing: game.rules.jobChoice == .open
        case .interview, .recruitment, .result: true
        case .finished: game.round?.main.order.isEmpty == false
        }
    }

    /// Whoever left for good is in the order only if she has spoken.
    private func isInOrder(_ id: ID<Entrant>, of contest: Contest?) -> Bool {
        stays(id) || contest?.pitches.contains { $0.entrant == id } == true
    }

    private func player(_ entrant: Entrant, for audience: Audience) -> GameView.Player {
        let choice = game.round?.choices[entrant.id]
        let status: GameView.Player.Status =
            switch choice {
            case .job: .ready
            case .pass: .passed
            case nil: entrant.playsFrom > (game.round?.number ?? 1) ? .waiting : .undecided
            }
        return GameView.Player(
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

    private var missingSkills: Int {
        guard let round = game.round, game.stage != .research || game.skillsToReveal == 0 else { return 0 }
        return max(0, game.rules.skillsPerRound - round.skills.count)
    }

    private func currentPitch(in contest: Contest) -> GameView.CurrentPitch? {
        contest.current.map { GameView.CurrentPitch(pitch: $0, place: contest.pitches.count) }
    }

    private func openVote(in contest: Contest) -> GameView.Vote? {
        contest.vote.map { vote in
            GameView.Vote(
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

    /// In a second vote without second pitches everybody keeps the number of the first.
    private func numbers(of vote: OpenVote, in contest: Contest) -> [ID<Entrant>: Int] {
        let isRevote = contest.kind == .tieBreak && contest.pitches.isEmpty
        let order = isRevote ? game.round?.main.heard ?? [] : vote.terms.candidates
        return Dictionary(order.enumerated().map { ($0.element, $0.offset + 1) }) { first, _ in first }
    }

    /// The rounds whose results are shown: the one now played, or all of them in the end.
    private var shownRounds: [Round] {
        switch game.stage {
        case .finished: game.rounds.filter(\.isCounted)
        case .opening, .research, .choosing: []
        case .interview, .recruitment, .result: game.rounds.suffix(1).filter(\.isCounted)
        }
    }

    private func result(of round: Round) -> GameView.RoundResult {
        GameView.RoundResult(
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

    private func result(of contest: Contest) -> GameView.Result? {
        contest.count.map {
            GameView.Result(kind: contest.kind, count: $0.withoutFeedback, withdrawn: contest.withdrawn.count)
        }
    }

    private var scoresAreShown: Bool { game.rules.showRunningScores || game.stage == .finished }

    private var standings: [ID<Entrant>: Int]? {
        scoresAreShown && game.rules.variant == .competitive ? game.totals : nil
    }

    private var groupScore: GroupScore? {
        guard game.rules.variant == .cooperative, scoresAreShown else { return nil }
        let counted = game.rounds.filter(\.isCounted)
        return GroupScore(
            shown: counted.map { $0.main.count?.skillsShown.count ?? 0 }.reduce(0, +),
            revealed: counted.map(\.skills.count).reduce(0, +)
        )
    }

    private func ratings(of entrant: Entrant, readBy seat: ID<Seat>) -> [SkillRating]? {
        guard readersOfRatings.contains(seat) else { return nil }
        return game.contest?.count?.ratings(of: entrant.id)
    }

    private func own(_ audience: Audience) -> GameView.Own? {
        guard case .seat(let id) = audience, let seat = roster[id] else { return nil }
        let entrant = game.entrant(of: id)
        let hand = entrant.flatMap { game.hands[$0.id] }
        let isOpen = game.stage == .recruitment && game.contest?.vote != nil
        return GameView.Own(
            entrant: entrant?.id,
            hand: (hand?.jobs ?? []).compactMap(game.job),
            choosable: hand?.choosable ?? [],
            chosen: entrant.flatMap { game.round?.job(of: $0.id) },
            swapsLeft: hand.map { max(0, game.rules.freeSwaps - $0.swaps) } ?? 0,
            mayVote: isOpen && mayVote(seat),
            candidates: isOpen && mayVote(seat) ? candidates(for: id) : [],
            ratings: entrant.flatMap { ratings(of: $0, readBy: id) } ?? []
        )
    }
}
