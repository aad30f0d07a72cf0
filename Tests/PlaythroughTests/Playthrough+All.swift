import TestKit
import Workshop

extension Playthrough {
    /// Every playthrough there is.
    static let all = ballots + collections + ties + cards + people + time + rolePlays + practice

    /// Rules of one round with small hands, changed as wanted.
    static func rules(_ change: (inout RoundRules) -> Void = { _ in }) -> RoundRules {
        var rules = RoundRules()
        rules.rounds = 1
        rules.handSize = 2
        change(&rules)
        return rules
    }

    /// A playthrough that begins with a game of three and goes on from its first vote.
    static func vote(
        _ name: String,
        _ about: String,
        players: Int = 3,
        observers: Int = 0,
        rules: RoundRules,
        play: @escaping @Sendable (inout Script) throws -> Void
    ) -> Playthrough {
        Playthrough(name, about, rules: rules) { script, rules in
            try script.gather(players: players, observers: observers)
            try script.ask(.beginGame(rules: rules, deck: .small, teams: nil))
            try script.goToVote()
            try play(&script)
        }
    }
}

extension Script {
    /// The skills on the table.
    var skills: [ID<SkillCard>] { (game()?.skills ?? []).map(\.id) }

    /// A level for each skill on the table.
    func ratings(_ entrant: ID<Entrant>, _ levels: [Int]) -> [Ballot.Rating] {
        zip(skills, levels).map { Ballot.Rating(entrant, $0, $1) }
    }
}
