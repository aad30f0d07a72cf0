import TestKit
import Workshop

extension Playthrough {
    /// Ties of a round and of a game, and counts taken back.
    static let ties = [
        vote(
            "shared-tie",
            "a tie shared by both, and two winners of the game",
            players: 4,
            rules: rules { $0.scoring = .winner }
        ) { script in
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2"])
            try script.play(.advance)
        },
        vote(
            "revote",
            "a second vote among the tied",
            players: 4,
            rules: rules {
                $0.scoring = .winner
                $0.tie = .revote
            }
        ) { script in
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2"])
            try script.play(.advance)
            script.tryToPlay(.castBallot("s4", Ballot(.one("e3"))), by: .seat("s4"))
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e2", "s4": nil])
            try script.play(.advance)
        },
        vote(
            "pitch-off",
            "a second short pitch each of the tied, then a vote",
            players: 4,
            rules: rules {
                $0.scoring = .winner
                $0.tie = .pitchOff
            }
        ) { script in
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e1", "s4": "e2"])
            try script.play(.advance)
            try script.pitchAll()
            try script.vote(["s1": nil, "s2": "e1", "s3": "e1", "s4": nil])
            try script.play(.advance)
        },
        vote("final", "a last pitch each of those tied at the top", rules: rules { $0.finalTie = .pitchOff }) {
            script in
            try script.vote(["s1": "e2", "s2": "e1", "s3": nil])
            try script.play(.advance)
            try script.pitchAll()
            try script.vote(["s1": nil, "s2": "e1", "s3": "e1"])
            try script.play(.advance)
        },
        vote(
            "reopen",
            "a count taken back, everybody votes again; running scores are shown",
            rules: rules { $0.showRunningScores = true }
        ) { script in
            try script.vote(["s1": "e2", "s2": "e1", "s3": "e1"])
            try script.play(.reopenVote)
            try script.vote(["s1": "e3", "s2": "e3", "s3": nil])
            try script.play(.advance)
        },
    ]
}
