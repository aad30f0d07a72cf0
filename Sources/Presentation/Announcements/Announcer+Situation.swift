public import Wording
import Workshop

extension Announcer {
    /// Where things stand: for whoever comes back, listens again, or went back in time.
    public func situation() -> [Message] {
        switch view.scene {
        case .lobby:
            [Message.lobbyPeople(names: view.present.map(\.name), count: view.present.count)]
        case .debrief(let debrief):
            debrief.question == nil
                ? [Message.debriefEnded]
                : [Message.debriefWhere(place: debrief.place, count: debrief.count)]
                    + questionLead + notYetSpoken
        case .rolePlay(let play): situation(of: play)
        case .game(let game): situation(of: game)
        case .story(let story):
            [Message.storyWhere(title: story.title, step: story.step)]
                + StoryTelling.place(story)
        case .pitchPractice(let practice): PitchPracticeTelling.situation(practice)
        }
    }

    /// Whom a question put to each has not yet reached.
    private var notYetSpoken: [Message] {
        guard case .debrief = view.scene, !view.waitingFor.isEmpty else { return [] }
        return [Message.notYetSpoken(names: view.people(view.waitingFor))]
    }

    private func situation(of game: GameView) -> [Message] {
        if game.stage == .opening { return [Message.situationOpening] }
        if game.stage == .finished { return ending(game.end ?? .completed) }
        let round = Message.situationRound(
            round: game.roundNumber,
            rounds: game.rules.rounds,
            stage: StageTelling.name(of: game.stage)
        )
        return [round] + skills() + detail(of: game) + (game.stage == .result ? [] : scoreSoFar())
    }

    private func detail(of game: GameView) -> [Message] {
        switch game.stage {
        case .opening, .research, .finished: return []
        case .choosing:
            return game.players.compactMap { player in
                switch player.status {
                case .ready: Message.hasChosen(who: who(player.id))
                case .passed: Message.passes(who: who(player.id))
                case .undecided, .waiting: nil
                }
            }
        case .interview:
            // Whoever speaks now is told by the question; that nobody has spoken yet would not be true.
            if game.heard.isEmpty && game.current != nil { return speakers(game.order) }
            return speakers(game.order) + [
                Message.heardSoFar(names: who(game.heard), count: game.heard.count)
            ]
        case .recruitment:
            guard let vote = game.vote else { return [] }
            if vote.takesTypedTotals {
                return candidates(of: vote)
                    + vote.totals.keys.sorted().map { id in
                        Message.totalNoted(who: who(id), total: vote.totals[id] ?? 0)
                    }
            }
            let count = Message.votedSoFar(voted: vote.voted.count, voters: vote.voters.count)
            let missing = view.people(view.waitingFor)
            return candidates(of: vote) + [count]
                + (view.waitingFor.isEmpty ? [] : [Message.notYetVoted(names: missing)])
        case .result:
            if let final = game.final { return result(of: final.count) }
            return (game.rounds.last?.results.last).map { result(of: $0.count) } ?? [Message.voteSkipped]
                + scoreSoFar()
        }
    }
}
