import Workshop

extension Simulation {
    // MARK: Time travel

    /// Going back leads exactly to where the session stood, but for a vote, which may start anew.
    func checkRewind(to target: Int) throws(Finding) {
        let earlier = snapshots[target]
        if onlooker.state.game?.contest?.vote == nil && earlier.game?.contest?.vote == nil {
            if onlooker.state != earlier { throw Finding("rewinding to \(target) leads elsewhere") }
        } else if Phase(onlooker.state) != Phase(earlier) || onlooker.state.roster != earlier.roster
            || onlooker.state.game?.totals != earlier.game?.totals
        {
            throw Finding("rewinding to \(target) leads elsewhere")
        }
    }

    /// A step taken back and done again leaves everything as it was, but for a vote, which may start anew.
    func checkUndo() throws(Finding) {
        guard let target = session.undoTarget else { return }
        var other = session
        try rewind(&other, to: target)
        guard let back = other.redoTarget else { throw Finding("what was undone cannot be done again") }
        try rewind(&other, to: back)
        let isInVote = session.state.game?.contest?.vote != nil
        if isInVote ? Phase(other.state) != Phase(session.state) : other.state != session.state {
            throw Finding("undo and redo lead elsewhere")
        }
    }

    private func rewind(_ session: inout Session, to number: Int) throws(Finding) {
        do throws(Refusal) {
            session.apply(try session.decide(Request(.rewind(to: number), by: .facilitator, at: now)))
        } catch {
            throw Finding("going to \(number) is refused: \(error)")
        }
    }

    /// The record alone gives the session back.
    func checkReplay() throws(Finding) {
        let replayed = Session(header: session.header, replaying: session.log, box: SealedBox(ballots))
        if replayed.state != session.state { throw Finding("a replay leads elsewhere") }
        if let audience = Secrecy.audienceTelling(replayed, from: session, among: session.audiences) {
            throw Finding("\(audience) sees something else after a replay")
        }
        if replayed.undoTarget != session.undoTarget || replayed.redoTarget != session.redoTarget {
            throw Finding("a replay undoes something else")
        }
    }

    /// Whatever happened, the facilitator reaches the end by going on, and on.
    func checkNoDeadEnd() throws(Finding) {
        guard session.state.current != nil else { return }
        var future = session
        for _ in 0..<2_000 {
            do throws(Refusal) {
                future.apply(try future.decide(Request(future.state.wayOn, by: .facilitator, at: now)))
            } catch {
                let isEmpty = !future.state.roster.participants.contains { $0.presence == .present }
                guard error == .tooFewParticipants(needed: 1, present: 0), isEmpty,
                    (try? future.decide(Request(.game(.end), by: .facilitator, at: now))) != nil
                else { throw Finding("stuck in \(Phase(future.state)): \(error)") }
                return
            }
            if future.state.current == nil { return }
        }
        throw Finding("no end in sight from \(Phase(session.state))")
    }

    // MARK: Secrets

    /// Compares what was decided with what would have been decided for another secret.
    mutating func checkSecrets(of request: Request, _ outcome: Session.Outcome) throws(Finding) {
        switch request.command {
        case .game(.castBallot(let seat, let ballot)): try checkBallot(ballot, of: seat, request, outcome)
        case .game(.chooseJob(let entrant, let job)): try checkChoice(of: job, by: entrant, request, outcome)
        case .note: try checkNote(request, outcome)
        default: break
        }
    }

    private mutating func checkBallot(
        _ ballot: Ballot,
        of seat: ID<Seat>,
        _ request: Request,
        _ outcome: Session.Outcome
    ) throws(Finding) {
        guard let game = session.state.game, let terms = game.contest?.vote?.terms else { return }
        for _ in 0..<3 {
            let other = dice.below(3) == 0 ? Ballot(.abstain) : player.twinBallot(of: seat, on: terms, in: game, &dice)
            guard other != ballot, case .success(let rival) = decide(request.casting(other, of: seat)) else { continue }
            if outcome.events[0] != rival.events[0] { throw Finding("the record tells what \(seat) voted") }
            guard rival.events.count == 1 else { return }
            if rival.events != outcome.events { throw Finding("the record tells what \(seat) voted") }
            var (one, two) = (session, session)
            one.apply(outcome)
            two.apply(rival)
            if let audience = Secrecy.audienceTelling(one, from: two, among: one.audiences) {
                throw Finding("\(audience) can tell what \(seat) voted")
            }
            if twin == nil { twinToBe = two }
            return
        }
    }

    private func checkNote(_ request: Request, _ outcome: Session.Outcome) throws(Finding) {
        let others = session.audiences.filter { $0 != .facilitator }
        var after = session
        after.apply(outcome)
        if let audience = Secrecy.audienceTelling(after, from: session, among: others) {
            throw Finding("\(audience) can tell that the facilitator noted something")
        }
    }

    private func checkChoice(
        of job: ID<JobCard>,
        by entrant: ID<Entrant>,
        _ request: Request,
        _ outcome: Session.Outcome
    ) throws(Finding) {
        guard let game = session.state.game, game.rules.jobChoice == .secret, outcome.events.count == 1,
            let other = game.hand(of: entrant)?.choosable.first(where: { $0 != job }),
            case .success(let rival) = decide(
                Request(.game(.chooseJob(entrant, other)), by: request.by, at: request.at)
            )
        else { return }
        var (one, two) = (session, session)
        one.apply(outcome)
        two.apply(rival)
        let insiders = Secrecy.insiders(of: entrant, in: session)
        let others = session.audiences.filter { !insiders.contains($0) }
        if let audience = Secrecy.audienceTelling(one, from: two, among: others) {
            throw Finding("\(audience) can tell which job \(entrant) chose")
        }
    }

    /// Leads a session that differs in one ballot along: until the count nobody may tell the two apart.
    mutating func followTwin(_ request: Request, _ outcome: Session.Outcome) throws(Finding) {
        if let started = twinToBe {
            twin = started
            twinToBe = nil
            return
        }
        guard var other = twin else { return }
        twin = nil
        guard case .success(let rival) = Result(catching: { () throws(Refusal) in try other.decide(request) }) else {
            throw Finding("a secret ballot decides what is refused")
        }
        let isCounted = outcome.events.contains { if case .game(.voteCounted) = $0.event { true } else { false } }
        if isCounted {
            if rival.events.count != outcome.events.count { throw Finding("a secret ballot decides what follows") }
            return
        }
        if rival.events != outcome.events { throw Finding("a secret ballot shows in the record") }
        other.apply(rival)
        if let audience = Secrecy.audienceTelling(session, from: other, among: session.audiences) {
            throw Finding("\(audience) can tell two ballots apart")
        }
        if !ballots.isEmpty { twin = other }
    }
}

extension Request {
    fileprivate func casting(_ ballot: Ballot, of seat: ID<Seat>) -> Request {
        Request(.game(.castBallot(seat, ballot)), by: by, at: at)
    }
}

extension RandomPlayer {
    /// Another ballot of the same voter, drawn from somebody else's chance so that the player's own stays the same.
    func twinBallot(
        of seat: ID<Seat>,
        on terms: VoteTerms,
        in game: Game,
        _ dice: inout SplitMix64
    ) -> Ballot {
        var other = self
        other.chance = dice
        let ballot = other.ballot(of: seat, on: terms, in: game)
        dice = other.chance
        return ballot
    }
}
