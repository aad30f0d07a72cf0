import Wording
import Workshop

/// The stop word of the role-play now going on: one key and one word, in every question of every front end.
///
/// It is asked for in the facilitator's name, so that nobody learns who said it.
enum StopWord {
    /// The choice that stops the play; none where nothing is to be stopped.
    static func offers(in session: Session) -> [Offer] {
        guard let play = session.state.rolePlay, play.stage != .finished, !play.isStopped else { return [] }
        let word = play.scenario.safety.stopWord
        return [
            Offer(
                .stopOffer(word: word),
                as: .stop,
                key: "!",
                shortcut: word.lowercased(),
                .ask([Asked(.rolePlay(.stop))])
            )
        ]
    }
}
