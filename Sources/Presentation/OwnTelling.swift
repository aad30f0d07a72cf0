import Wording
import Workshop

/// What only one person may know, told to that person.
enum OwnTelling {
    /// All that a view holds for its audience alone, a line each.
    static func lines(_ view: View) -> [Message] {
        guard case .seat(let seat) = view.audience else { return [] }
        switch view.scene {
        case .game(let game):
            guard let own = game.own else { return [] }
            let jobs = own.hand.map(\.title)
            let chosen = own.hand.first { $0.id == own.chosen }
            return (jobs.isEmpty ? [] : [.ownJobs(names: jobs)]) + (chosen.map { [.ownJob(job: $0.title)] } ?? [])
                + own.ratings.map { RatingTelling.line($0, in: game) }
        case .rolePlay(let play):
            guard let own = play.own else { return [] }
            return (own.role.map { brief(of: $0, for: view.name(seat)) } ?? []) + own.received.map(card)
        case .lobby, .debrief, .story, .pitchPractice: return []
        }
    }

    /// The private words of a role.
    static func brief(of role: RolePlayScenario.Role, for name: String) -> [Message] {
        [
            .rolePlayYouAre(who: name, role: role.name), .rolePlayBrief(text: role.brief),
            .rolePlayGoal(text: role.goal),
        ]
    }

    /// Words that came while the situation was played.
    static func card(_ inject: Inject) -> Message { .rolePlayReceived(text: inject.text) }
}
