import Wording
import Workshop

extension Prompter {
    func result(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        let isCounted = game.rounds.last?.results.isEmpty == false || game.final != nil
        let reading = readers(in: view).first.map { _ in
            Offer(.letThemRead, .open { nextReading() ?? facilitatorMenu() })
        }
        return (
            Message.whatNow,
            [reading].compactMap(\.self) + [
                Offer(next(after: game), unless: cannotGoOn(after: game, in: view), .game(.advance)),
                Offer(
                    Message.reopenVote,
                    unless: isCounted ? nil : Message.refusedNothingToReopen,
                    .open { confirmReopen() }
                ),
            ]
        )
    }

    // MARK: What was heard in one's pitch

    /// Those who have not read yet how their pitch was rated.
    func readers(in view: View) -> [ID<Seat>] {
        guard case .game(let game) = view.scene, let count = game.lastCount else { return [] }
        return game.readersOfRatings.filter { read[$0] != count }
    }

    /// What the next of them alone may read; `nil` once all have.
    func nextReading() -> Question? {
        readers(in: table).first.flatMap(reading)
    }

    func reading(of seat: ID<Seat>) -> Question? {
        let view = session.view(for: .seat(seat))
        guard case .game(let game) = view.scene, let own = game.own, let count = game.lastCount else { return nil }
        return Question(
            to: .seat(seat),
            privacy: .hand,
            context: own.ratings.map { RatingTelling.line($0, in: game) },
            prompt: .ratingsRead(who: view.name(seat)),
            options: [Offer(.ratingsThanks, .haveRead(seat, count))],
            blank: .haveRead(seat, count)
        )
    }

    // MARK: Going on

    /// What going on leads to, said before it is done.
    private func next(after game: GameView) -> Message {
        if let round = game.rounds.last, !round.tieToBreak.isEmpty {
            return game.rules.tie == .revote ? Message.goToRevote : .goToPitchOff
        }
        if beginsRound(after: game) {
            return Message.goToRound(round: game.roundNumber + 1)
        }
        return Message.goToEnd
    }

    /// Another round needs somebody to play it; a tie can be broken, and the game ended, without.
    private func cannotGoOn(after game: GameView, in view: View) -> Message? {
        game.rounds.last?.tieToBreak.isEmpty != false && beginsRound(after: game) ? nobodyPlays(in: view) : nil
    }

    private func beginsRound(after game: GameView) -> Bool {
        game.final == nil && game.roundNumber < game.rules.rounds
    }

    private func confirmReopen() -> Question {
        aside(.confirmReopen, context: [Message.reopenTells], [Offer(.confirmReopenYes, .game(.reopenVote))])
    }
}
