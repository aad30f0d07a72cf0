import Wording
import Workshop

extension Announcer {
    func messages(for event: GameEvent) -> [Message] {
        switch event {
        case .began(let rules, _, let entrants): began(rules, entrants)
        case .entrantJoined(let entrant):
            [Message.playsFrom(who: who(entrant.id), round: entrant.playsFrom)]
        case .memberJoined(let id, let member):
            [
                Message.joinsTeam(who: person(member.seat), team: who(id), round: member.playsFrom)
            ]
        case .jobsDealt(let id, let jobs): [Message.handDealt(who: who(id), count: jobs.count)]
        case .jobsReshuffled: [Message.jobsReshuffled]
        case .jobSwapped(let id, _, _): [Message.jobSwapped(who: who(id))]
        case .jobWritten(let id, _): [Message.jobWritten(who: who(id))]
        case .roundBegan(let number, _):
            [Message.roundBegins(round: number, rounds: game?.rules.rounds ?? number).inScene]
        case .skillsRevealed: skills() + shortage()
        case .skillsReshuffled: [Message.skillsReshuffled]
        case .skillRedrawn(_, let drawn): newSkill(drawn)
        case .skillWritten(let card, _): newSkill(card.id)
        case .choosingOpened: [Message.choosingOpens]
        case .jobChosen(let id, _): [chosen(id)]
        case .passed(let id): [Message.passes(who: who(id))]
        case .orderDrawn(let order):
            [order.isEmpty ? Message.nobodyPitches : .interviewsBegin] + speakers(order) + ratedInstead
        case .voteSkipped: [Message.voteSkipped]
        case .pitchStarted, .pitchPaused, .pitchResumed, .pitchExtended, .pitchEnded, .pitchSkipped, .noteTaken:
            [pitch(event)]
        case .voteOpened(let terms): voteOpens(terms)
        case .ballotCast(let id): hasVoted(id)
        case .ballotWithdrawn(let id): [Message.ballotWithdrawn(who: person(id))]
        case .totalNoted(let id, let total):
            [Message.totalNoted(who: who(id), total: total)]
        case .voteCounted(let count): result(of: count)
        case .voteReopened: [Message.voteReopened]
        case .tieBreakBegan(let tied): [Message.tieBreakBegins(names: who(tied))] + ratedInstead
        case .finalBegan(let tied): [Message.finalBegins(names: who(tied))] + ratedInstead
        case .ended(let reason): ending(reason)
        }
    }

    private func began(_ rules: RoundRules, _ entrants: [Entrant]) -> [Message] {
        let teams = entrants.filter { $0.members.count > 1 }
        var tooMany: [Message] = []
        if case .teams(let wanted) = rules.grouping, wanted > entrants.count {
            tooMany = [Message.teamsTooMany(wanted: wanted, count: entrants.count)]
        }
        return [
            rules.variant == .cooperative
                ? Message.cooperationBegins(deck: game?.deckTitle ?? "", rounds: rules.rounds)
                : .gameBegins(deck: game?.deckTitle ?? "", rounds: rules.rounds)
        ]
            + tooMany + teams.map { Message.playTogether(names: who($0.id)) }
            + (entrants.count == 2 && rules.variant == .competitive ? [Message.ratedTwo] : [])
    }

    func skills() -> [Message] {
        SkillTelling.lines(game?.skills ?? [])
    }

    private func shortage() -> [Message] {
        guard let game, game.missingSkills > 0 else { return [] }
        return [Message.skillsShort(missing: game.missingSkills)]
    }

    private func newSkill(_ id: ID<SkillCard>) -> [Message] {
        guard let game, let place = game.skills.firstIndex(where: { $0.id == id }) else { return [] }
        return [.newSkill.inScene, SkillTelling.lines(game.skills)[place]]
    }

    private func chosen(_ id: ID<Entrant>) -> Message {
        guard let job = game?.player(id)?.job, game?.rules.jobChoice == .open else {
            return Message.hasChosen(who: who(id))
        }
        return Message.appliesAs(who: who(id), job: job.title)
    }

    func speakers(_ order: [ID<Entrant>]) -> [Message] {
        order.enumerated().map { place, id in
            (hasJob(id)
                ? Message.speakerLine(place: place + 1, who: who(id), job: job(of: id))
                : .speakerLineNoJob(place: place + 1, who: who(id))).inScene
        }
    }

    /// Whether an entrant speaks for a job; in a final people speak for themselves.
    private func hasJob(_ id: ID<Entrant>) -> Bool { game?.player(id)?.job != nil }

    func job(of id: ID<Entrant>) -> Message.Value {
        .text(game?.player(id)?.job?.title ?? "")
    }

    private func pitch(_ event: GameEvent) -> Message {
        switch event {
        case .pitchStarted(let id, let speaker):
            pitchStarts(id, speaker, seconds: game?.current?.pitch.seconds ?? game?.rules.pitchSeconds ?? 0).inScene
        case .pitchPaused: Message.pitchPaused
        case .pitchResumed: Message.pitchResumed
        case .pitchExtended(let seconds): Message.pitchExtended(seconds: seconds)
        case .pitchSkipped(let id): Message.passes(who: who(id))
        case .noteTaken: Message.noted
        default: Message.pitchEnded
        }
    }

    private func pitchStarts(_ id: ID<Entrant>, _ speaker: ID<Seat>, seconds: Int) -> Message {
        hasJob(id)
            ? .pitchStarts(who: person(speaker), job: job(of: id), seconds: seconds)
            : .pitchStartsNoJob(who: person(speaker), seconds: seconds)
    }

    /// Told before the pitches where the rules ask for a vote that would be decided beforehand.
    private var ratedInstead: [Message] {
        game?.isRatedInstead == true ? [Message.ratedInstead] : []
    }

    private func voteOpens(_ terms: VoteTerms) -> [Message] {
        guard case .best(let method) = terms.question else { return [Message.voteOpensTogether] }
        let isRatedInstead = method.method.tally == .mean && game?.rules.ballot.method.tally != .mean
        let numbered = terms.candidates.map { id in
            Message.numbered(number: .number(game?.vote?.numbers[id] ?? 0), text: who(id))
        }
        let isOfSingles = terms.candidates.allSatisfy { members(of: $0).count == 1 }
        return (isRatedInstead ? [Message.ratedInstead] : []) + [
            Message.voteOpens(
                question: Message.voteQuestion,
                names: isOfSingles ? .messages(numbered) : .separate(numbered),
                method: method.rawValue
            ).inScene
        ]
    }

    /// Those who may be voted for, with the numbers that ballots and totals use.
    func candidates(of vote: GameView.Vote) -> [Message] {
        vote.terms.candidates.map { id in
            Message.speakerLine(place: vote.numbers[id] ?? 0, who: who(id), job: job(of: id))
        }
    }

    private func hasVoted(_ id: ID<Seat>) -> [Message] {
        guard let vote = game?.vote else { return [Message.hasVotedLast(who: person(id))] }
        return [
            Message.hasVoted(who: person(id), voted: vote.voted.count, voters: vote.voters.count)
        ]
    }
}
