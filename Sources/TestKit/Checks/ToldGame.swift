import Workshop

/// All that a view of a game tells, written out: what a `GameView` works out when it is asked, as plain values.
struct ToldGame: Hashable {
    struct Player: Hashable {
        let id: ID<Entrant>
        let members: [ID<Seat>]
        let speaker: ID<Seat>?
        let takesPart: Bool
        let hasLeft: Bool
        let status: GameView.Player.Status
        let job: JobCard?
        let playsFrom: Int
    }

    struct CurrentPitch: Hashable {
        let pitch: Pitch
        let place: Int
    }

    struct Vote: Hashable {
        let terms: VoteTerms
        let kind: Contest.Kind
        let ballots: Int
        let voted: [ID<Seat>]
        let voters: [ID<Seat>]
        let numbers: [ID<Entrant>: Int]
        let totals: [ID<Entrant>: Int]
    }

    struct Result: Hashable {
        let kind: Contest.Kind
        let count: Count
        let withdrawn: Int
    }

    struct RoundResult: Hashable {
        let number: Int
        let results: [Result]
        let winners: [ID<Entrant>]
        let tieToBreak: [ID<Entrant>]
        let points: [ID<Entrant>: Int]
        let skills: [SkillCard]
        let skillsShown: [ID<SkillCard>]
        let voteSkipped: Bool
    }

    struct Own: Hashable {
        let entrant: ID<Entrant>?
        let hand: [JobCard]
        let choosable: [ID<JobCard>]
        let chosen: ID<JobCard>?
        let swapsLeft: Int
        let mayVote: Bool
        let candidates: [ID<Entrant>]
        let ratings: [SkillRating]
    }

    let rules: RoundRules
    let deckTitle: String
    let stage: Game.Stage
    let roundNumber: Int
    let firstPlayer: ID<Entrant>?
    let skills: [SkillCard]
    let skillsToReveal: Int
    let missingSkills: Int
    let players: [Player]
    let contest: Contest.Kind
    let order: [ID<Entrant>]
    let heard: [ID<Entrant>]
    let skipped: [ID<Entrant>]
    let current: CurrentPitch?
    let next: ID<Entrant>?
    let isRatedInstead: Bool
    let vote: Vote?
    let readersOfRatings: [ID<Seat>]
    let rounds: [RoundResult]
    let final: Result?
    let standings: [ID<Entrant>: Int]?
    let winners: [ID<Entrant>]
    let groupScore: GroupScore?
    let notes: [PitchNote]
    let own: Own?
    let end: Game.End?
}

extension ToldGame {
    init(_ view: GameView) {
        self.init(
            rules: view.rules,
            deckTitle: view.deckTitle,
            stage: view.stage,
            roundNumber: view.roundNumber,
            firstPlayer: view.firstPlayer,
            skills: view.skills,
            skillsToReveal: view.skillsToReveal,
            missingSkills: view.missingSkills,
            players: view.players.map(Player.init),
            contest: view.contest,
            order: view.order,
            heard: view.heard,
            skipped: view.skipped,
            current: view.current.map(CurrentPitch.init),
            next: view.next,
            isRatedInstead: view.isRatedInstead,
            vote: view.vote.map(Vote.init),
            readersOfRatings: view.readersOfRatings,
            rounds: view.rounds.map(RoundResult.init),
            final: view.final.map(Result.init),
            standings: view.standings,
            winners: view.winners,
            groupScore: view.groupScore,
            notes: view.notes,
            own: view.own.map(Own.init),
            end: view.end
        )
    }
}

extension ToldGame.Player {
    init(_ player: GameView.Player) {
        self.init(
            id: player.id,
            members: player.members,
            speaker: player.speaker,
            takesPart: player.takesPart,
            hasLeft: player.hasLeft,
            status: player.status,
            job: player.job,
            playsFrom: player.playsFrom
        )
    }
}

extension ToldGame.CurrentPitch {
    init(_ currentPitch: GameView.CurrentPitch) { self.init(pitch: currentPitch.pitch, place: currentPitch.place) }
}

extension ToldGame.Vote {
    init(_ vote: GameView.Vote) {
        self.init(
            terms: vote.terms,
            kind: vote.kind,
            ballots: vote.ballots,
            voted: vote.voted,
            voters: vote.voters,
            numbers: vote.numbers,
            totals: vote.totals
        )
    }
}

extension ToldGame.Result {
    init(_ result: GameView.Result) { self.init(kind: result.kind, count: result.count, withdrawn: result.withdrawn) }
}

extension ToldGame.RoundResult {
    init(_ roundResult: GameView.RoundResult) {
        self.init(
            number: roundResult.number,
            results: roundResult.results.map(ToldGame.Result.init),
            winners: roundResult.winners,
            tieToBreak: roundResult.tieToBreak,
            points: roundResult.points,
            skills: roundResult.skills,
            skillsShown: roundResult.skillsShown,
            voteSkipped: roundResult.voteSkipped
        )
    }
}

extension ToldGame.Own {
    init(_ own: GameView.Own) {
        self.init(
            entrant: own.entrant,
            hand: own.hand,
            choosable: own.choosable,
            chosen: own.chosen,
            swapsLeft: own.swapsLeft,
            mayVote: own.mayVote,
            candidates: own.candidates,
            ratings: own.ratings
        )
    }
}
