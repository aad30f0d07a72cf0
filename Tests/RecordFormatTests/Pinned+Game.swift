import Workshop

extension Pinned {
    static let defaultRules =
        #"{"rounds":3,"grouping":"alone","handSize":5,"sillyShare":0.3,"freeSwaps":1,"skillsPerRound":3,"#
        + #""oneOfEachDimension":true,"jobChoice":"secret","pitchSeconds":75,"ballot":"single","collection":"secret","#
        + #""rubricFeedback":false,"observersVote":true,"scoring":"votes","tie":"shared","finalTie":"coWinners","#
        + #""showRunningScores":false,"variant":"competitive"}"#

    static let otherRules: RoundRules = {
        var rules = RoundRules()
        rules.rounds = 1
        rules.grouping = .teams(4)
        rules.handSize = 12
        rules.sillyPercent = 100
        rules.freeSwaps = 0
        rules.skillsPerRound = 6
        rules.oneOfEachDimension = false
        rules.jobChoice = .open
        rules.pitchSeconds = 900
        rules.ballot = .medals
        rules.collection = .paper
        rules.rubricFeedback = true
        rules.observersVote = false
        rules.scoring = .rank
        rules.tie = .revote
        rules.finalTie = .pitchOff
        rules.showRunningScores = true
        rules.variant = .cooperative
        return rules
    }()

    static let otherRulesText =
        #"{"rounds":1,"grouping":{"teams":4},"handSize":12,"sillyShare":1,"freeSwaps":0,"skillsPerRound":6,"#
        + #""oneOfEachDimension":false,"jobChoice":"open","pitchSeconds":900,"ballot":"medals","collection":"paper","#
        + #""rubricFeedback":true,"observersVote":false,"scoring":"rank","tie":"revote","finalTie":"pitchOff","#
        + #""showRunningScores":true,"variant":"cooperative"}"#

    static let game = [
        Pinned(
            .game(
                .began(
                    rules: RoundRules(),
                    deck: "everyday-work",
                    entrants: [
                        Entrant(id: "e1", members: [Entrant.Member("s1")]),
                        Entrant(id: "e2", members: [Entrant.Member("s2"), Entrant.Member("s3", playsFrom: 2)]),
                    ]
                )
            ),
            "gameBegan",
            #""rules":\#(defaultRules),"deck":"everyday-work","entrants":["#
                + #"{"id":"e1","members":[{"seat":"s1","playsFrom":1}]},"#
                + #"{"id":"e2","members":[{"seat":"s2","playsFrom":1},{"seat":"s3","playsFrom":2}]}]"#
        ),
        Pinned(
            .game(.began(rules: otherRules, deck: "d", entrants: [])),
            "gameBegan",
            #""rules":\#(otherRulesText),"deck":"d","entrants":[]"#
        ),
        Pinned(
            .game(.entrantJoined(Entrant(id: "e3", members: [Entrant.Member("s4", playsFrom: 3)]))),
            "entrantJoined",
            #""entrant":{"id":"e3","members":[{"seat":"s4","playsFrom":3}]}"#,
            by: (.rules, "rules")
        ),
        Pinned(
            .game(.memberJoined("e1", Entrant.Member("s5", playsFrom: 2))),
            "memberJoined",
            #""entrant":"e1","member":{"seat":"s5","playsFrom":2}"#
        ),
        Pinned(
            .game(.roundBegan(2, firstPlayer: "e2")),
            "roundBegan",
            #""round":2,"firstPlayer":"e2""#
        ),
        Pinned(.game(.tieBreakBegan(["e2", "e1"])), "tieBreakBegan", #""order":["e2","e1"]"#),
        Pinned(.game(.finalBegan(["e1", "e2"])), "finalBegan", #""order":["e1","e2"]"#),
        Pinned(.game(.ended(.completed)), "gameEnded", #""end":"completed""#),
        Pinned(.game(.ended(.early)), "gameEnded", #""end":"early""#),
    ]
}
