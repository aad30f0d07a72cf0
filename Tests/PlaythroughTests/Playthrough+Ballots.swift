import TestKit
import Workshop

extension Playthrough {
    /// One for each ballot method, and what may stand on a ballot beside the vote.
    static let ballots = [
        vote("single", "one vote each, one of them changed and one withdrawn, with reasons", rules: rules()) { script in
            try script.vote(["s1": Ballot(.one("e3"), because: .init("e3", script.skills[0]))])
            script.tryToPlay(.castBallot("s2", Ballot(.one("e2"))), by: .seat("s2"))
            script.tryToPlay(.castBallot("s2", Ballot(.one("e1"))))
            try script.vote(["s2": "e1", "s1": "e2"])
            try script.play(.withdrawBallot("s2"), by: .seat("s2"))
            try script.vote(["s2": "e3"])
            try script.vote(["s3": Ballot(.one("e2"), because: .init("e2", script.skills[1]))])
            try script.play(.advance)
        },
        vote("medals", "gold and silver, scored by votes", players: 4, rules: rules { $0.ballot = .medals }) { script in
            try script.vote([
                "s1": Ballot(.two("e2", "e3")), "s2": Ballot(.two("e3", nil)),
                "s3": Ballot(.two("e2", "e4")), "s4": Ballot(.abstain),
            ])
            try script.play(.advance)
        },
        vote(
            "ranked",
            "the ranked ballots of the worked example, scored by rank",
            players: 4,
            observers: 1,
            rules: rules {
                $0.ballot = .ranked
                $0.scoring = .rank
            }
        ) { script in
            try script.vote([
                "s1": Ballot(.order(["e2", "e3", "e4"])), "s2": Ballot(.order(["e3"])),
                "s3": Ballot(.order(["e4", "e2"])), "s4": Ballot(.abstain),
                "s5": Ballot(.order(["e2", "e3", "e1", "e4"])),
            ])
            try script.play(.advance)
        },
        vote(
            "approval",
            "any number of candidates, scored by winner; observers only watch",
            players: 3,
            observers: 1,
            rules: rules {
                $0.ballot = .approval
                $0.scoring = .winner
                $0.observersVote = false
            }
        ) { script in
            script.tryToPlay(.castBallot("s4", Ballot(.abstain)), by: .seat("s4"))
            try script.vote([
                "s1": Ballot(.any(["e2", "e3"])), "s2": Ballot(.any([])), "s3": Ballot(.any(["e2"])),
            ])
            try script.play(.advance)
        },
        vote(
            "score",
            "0 to 5 for each pitch, some left out; the sums decide",
            players: 4,
            observers: 1,
            rules: rules { $0.ballot = .score }
        ) { script in
            script.tryToPlay(.castBallot("s1", Ballot(.levels([.init("e2", nil, 6)]))), by: .seat("s1"))
            try script.vote([
                "s1": Ballot(
                    .levels([.init("e2", nil, 5), .init("e3", nil, 0)]),
                    because: .init("e2", script.skills[0])
                ),
                "s2": Ballot(.levels([.init("e1", nil, 3), .init("e3", nil, 3), .init("e4", nil, 3)])),
                "s3": Ballot(.levels([.init("e2", nil, 4)])), "s4": Ballot(.abstain),
                "s5": Ballot(.levels([.init("e1", nil, 1), .init("e4", nil, 5)])),
            ])
            try script.play(.advance)
        },
        vote(
            "rubric",
            "levels for every skill, scored by rank",
            rules: rules {
                $0.ballot = .rubric
                $0.scoring = .rank
                $0.skillsPerRound = 2
            }
        ) { script in
            try script.vote([
                "s1": Ballot(.levels(script.ratings("e2", [3, 2]) + script.ratings("e3", [1, 0]))),
                "s2": Ballot(.levels(script.ratings("e3", [2, 2]))),
                "s3": Ballot(.levels(script.ratings("e2", [0, 1]) + script.ratings("e1", [1, 1]))),
            ])
            try script.play(.advance)
        },
        vote(
            "feedback",
            "levels beside the vote, which score nothing; what two alone gave one pitch is not kept",
            players: 4,
            rules: rules { $0.rubricFeedback = true }
        ) { script in
            let levels = script.ratings("e2", [3, 1, 0])
            try script.vote([
                "s1": Ballot(.one("e2"), feedback: levels + script.ratings("e3", [1, 1, 1])),
                "s2": Ballot(.abstain, feedback: script.ratings("e3", [2, 2, 2])),
                "s3": Ballot(.one("e1"), feedback: levels), "s4": Ballot(.one("e1"), feedback: levels),
            ])
            try script.play(.advance)
        },
        vote("cooperative", "skills shown by the group", rules: rules { $0.variant = .cooperative }) { script in
            let skills = script.skills
            try script.vote([
                "s1": Ballot(.skillsShown([.init("e2", skills[0]), .init("e3", skills[1])])),
                "s2": Ballot(.skillsShown([.init("e1", skills[0])])), "s3": Ballot(.skillsShown([])),
            ])
            try script.play(.advance)
        },
    ]

    /// Typed totals instead of ballots at the keyboard.
    static let collections = [
        vote("hands", "a show of hands, typed", rules: rules { $0.collection = .hands }) { script in
            script.tryToPlay(.castBallot("s1", Ballot(.abstain)), by: .seat("s1"))
            script.tryToPlay(.enterTotals(["e1": 3, "e2": 1]))
            try script.play(.noteTotal("e1", 2))
            script.tryToPlay(.noteTotal("e2", 2))
            try script.play(.enterTotals(["e1": 2, "e2": 1]))
            try script.play(.advance)
        },
        vote(
            "paper",
            "medals on paper, typed",
            rules: rules {
                $0.collection = .paper
                $0.ballot = .medals
            }
        ) { script in
            try script.play(.enterTotals(["e1": 4, "e2": 4]))
            try script.play(.advance)
        },
    ]
}
