import Wording
import Workshop

extension Prompter {
    func result(_ game: GameView) -> (prompt: Message, options: [Offer]) {
        let isCounted = game.rounds.last?.results.isEmpty == false || game.final != nil
        return (
            Message(.whatNow),
            [
                Offer(next(after: game), .game(.advance)),
                Offer(
                    Message(.reopenVote),
                    unless: isCounted ? nil : Message(.refusedNothingToReopen),
                    .open { confirmReopen() }
                ),
            ]
        )
    }

    /// What going on leads to, said before it is done.
    func next(after game: GameView) -> Message {
        if let round = game.rounds.last, !round.tieToBreak.isEmpty {
            return Message(game.rules.tie == .revote ? .goToRevote : .goToPitchOff)
        }
        if game.final == nil && game.roundNumber < game.rules.rounds {
            return Message(.goToRound, ["round": .number(game.roundNumber + 1)])
        }
        return Message(.goToEnd)
    }

    private func confirmReopen() -> Question {
        Question(
            to: .facilitator,
            prompt: Message(.confirmReopen),
            options: [
                Offer(Message(.confirmReopenYes), .game(.reopenVote)),
                Offer(Message(.goBack), key: "0", .back),
            ],
            blank: .back
        )
    }
}
