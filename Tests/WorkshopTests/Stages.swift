import TestKit
import Workshop

/// A game of four players and an observer in each of its stages, for what has to hold in all of them.
enum Stages {
    static func script(in stage: Game.Stage, rules: RoundRules = RoundRules()) throws -> Script {
        var script = try Script(players: 4, observers: 1, rules: rules)
        switch stage {
        case .opening: break
        case .research: try script.advance(to: .research)
        case .choosing:
            try script.advance(to: .choosing)
            try script.play(.pass("e2"))
        case .interview:
            try script.goToInterview()
            try script.play(.startPitch(nil))
        case .recruitment:
            try script.goToVote()
            try vote("s1", in: &script)
        case .result:
            try script.goToVote()
            for seat in ["s1", "s2", "s3", "s4", "s5"] as [ID<Seat>] { try vote(seat, in: &script) }
        case .finished: try script.play(.end)
        }
        return script
    }

    /// Votes for the first candidate there is for this voter.
    private static func vote(_ seat: ID<Seat>, in script: inout Script) throws {
        let game = script.game(for: .seat(seat))
        let candidate = game?.own?.candidates.first
        guard let candidate, let terms = game?.vote?.terms, terms.question == .best(.rubric) else {
            return try script.vote([seat: candidate])
        }
        let ratings = terms.skills.map { Ballot.Rating(candidate, $0, 1) }
        try script.vote([seat: Ballot(.levels(ratings))])
    }
}
