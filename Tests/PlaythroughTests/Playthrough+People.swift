import TestKit
import Workshop

extension Playthrough {
    /// Groups, and people who come and go.
    static let people = [
        vote("pairs", "an odd one out makes a group of three", players: 7, rules: rules { $0.grouping = .pairs }) {
            script in
            for seat in script.session.state.roster.seats.map(\.id) {
                try script.vote([seat: script.game(for: .seat(seat))?.own?.candidates.first])
            }
            try script.play(.advance)
        },
        Playthrough(
            "teams",
            "two teams made by hand, whose speakers take turns, and who are rated and not voted on",
            rules: rules {
                $0.grouping = .teams(2)
                $0.rounds = 2
            }
        ) { script, rules in
            try script.gather(players: 4)
            try script.ask(.beginGame(rules: rules, deck: .small, teams: [["s4", "s1"], ["s2", "s3"]]))
            for _ in 0..<2 {
                try script.goToVote()
                try script.vote([
                    "s1": Ballot(.levels(script.ratings("e2", [2, 1, 0]))),
                    "s2": Ballot(.levels(script.ratings("e1", [3, 2, 1]))), "s3": Ballot(.abstain),
                    "s4": Ballot(.levels(script.ratings("e2", [1, 1, 1]))),
                ])
            }
            try script.play(.advance)
        },
        vote(
            "come-and-go",
            "somebody late, somebody away, somebody who leaves with her points",
            rules: rules { $0.rounds = 2 }
        ) { script in
            try script.people(.join(name: "Late", kind: .participant))
            try script.vote(["s1": "e3", "s2": "e3"])
            try script.people(.goAway("s3"), by: .seat("s3"))
            try script.vote(["s4": "e1"])
            try script.people(.comeBack("s3"))
            try script.people(.leave("s3"))
            try script.people(.rename("s4", to: "Ann"))
            try script.goToVote()
            try script.people(.changeKind("s2", to: .observer))
            try script.play(.advance)
            try script.play(.advance)
        },
        vote("changed-part", "whose part changes during a vote votes anew", observers: 1, rules: rules()) { script in
            try script.vote(["s4": "e1", "s1": "e2"])
            try script.people(.changeKind("s4", to: .participant))
            try script.people(.changeKind("s1", to: .facilitator))
            try script.vote(["s2": "e1", "s3": "e1", "s4": "e2"])
        },
    ]
}
