import Wording
import Workshop

/// The stop word of the role-play now going on: one key and one word, in every question of every front end.
///
/// It is asked for in the facilitator's name, so that nobody learns who said it.
enum StopWord {
    /// The key that stops the play.
    static let key = "!"

    /// The choice that stops the play; `nil` where nothing is to be stopped.
    static func choice(in session: Session) -> Question.Choice? {
        guard let play = session.state.rolePlay, play.stage != .finished, !play.isStopped else { return nil }
        let word = play.scenario.safety.stopWord
        return Question.Choice(
            key: key,
            shortcut: word.lowercased(),
            label: Message.stopOffer(word: word),
            isMinor: false,
            reason: nil,
            reply: .ask([Asked(.rolePlay(.stop))])
        )
    }
}
