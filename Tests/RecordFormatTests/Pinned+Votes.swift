import Workshop

extension Pinned {
    static let terms = VoteTerms(
        question: .best(.single),
        collection: .secret,
        candidates: ["e1", "e2"],
        pitches: 2,
        skills: ["a", "b"],
        takesFeedback: true
    )

    static let termsText =
        #"{"question":"single","collection":"secret","candidates":["e1","e2"],"pitches":2,"skills":["a","b"],"#
        + #""takesFeedback":true}"#

    /// Every question there is, with its word.
    static let questions: [(VoteTerms.Question, String)] = [
        (.best(.single), "single"), (.best(.medals), "medals"), (.best(.ranked), "ranked"),
        (.best(.approval), "approval"), (.best(.score), "score"), (.best(.rubric), "rubric"),
        (.skillsShown, "skillsShown"),
    ]

    /// A count with every kind of mark.
    static let fullCount = Count(
        terms: terms,
        ballots: 5,
        abstentions: 1,
        marks: [
            Count.Marks("e1", .vote, 2), Count.Marks("e1", .place(0), 1), Count.Marks("e1", .place(1), 3),
            Count.Marks("e2", .level("a", 3), 1), Count.Marks("e2", .level(nil, 5), 4),
            Count.Marks("e2", .shown("b"), 2), Count.Marks("e2", .typed, 7),
        ],
        reasons: [Count.Reasons(Ballot.Reason("e1", "a"), 2)],
        feedback: [Count.Marks("e1", .level("b", 0), 2)]
    )

    static let fullCountText =
        #""terms":\#(termsText),"ballots":5,"abstentions":1,"marks":["#
        + #"{"entrant":"e1","mark":"vote","count":2},{"entrant":"e1","mark":"place","place":0,"count":1},"#
        + #"{"entrant":"e1","mark":"place","place":1,"count":3},"#
        + #"{"entrant":"e2","mark":"level","skill":"a","level":3,"count":1},"#
        + #"{"entrant":"e2","mark":"level","level":5,"count":4},"#
        + #"{"entrant":"e2","mark":"shown","skill":"b","count":2},{"entrant":"e2","mark":"typed","count":7}],"#
        + #""reasons":[{"entrant":"e1","skill":"a","count":2}],"#
        + #""feedback":[{"entrant":"e1","mark":"level","skill":"b","level":0,"count":2}]"#

    static let votes =
        questions.map { question, word in
            Pinned(
                .game(
                    .voteOpened(
                        VoteTerms(
                            question: question,
                            collection: .hands,
                            candidates: [],
                            pitches: 0,
                            skills: [],
                            takesFeedback: false
                        )
                    )
                ),
                "voteOpened",
                #""terms":{"question":"\#(word)","collection":"hands","candidates":[],"pitches":0,"skills":[],"#
                    + #""takesFeedback":false}"#
            )
        } + [
            Pinned(.game(.voteOpened(terms)), "voteOpened", #""terms":\#(termsText)"#, by: (.rules, "rules")),
            Pinned(.game(.ballotCast("s3")), "ballotCast", #""seat":"s3""#, by: (.seat("s3"), "s3")),
            Pinned(.game(.ballotWithdrawn("s3")), "ballotWithdrawn", #""seat":"s3""#, by: (.seat("s3"), "s3")),
            Pinned(.game(.totalNoted("e2", 4)), "totalNoted", #""entrant":"e2","total":4"#),
            Pinned(.game(.voteCounted(fullCount)), "voteCounted", fullCountText),
            Pinned(
                .game(
                    .voteCounted(
                        Count(terms: terms, ballots: 0, abstentions: 0, marks: [], reasons: [], feedback: [])
                    )
                ),
                "voteCounted",
                #""terms":\#(termsText),"ballots":0,"abstentions":0,"marks":[],"reasons":[],"feedback":[]"#
            ),
            Pinned(.game(.voteReopened), "voteReopened"),
            Pinned(.game(.voteSkipped), "voteSkipped", by: (.rules, "rules")),
        ]

    /// Every kind of ballot, with its text.
    static let ballots: [(Ballot, String)] = [
        (Ballot(.abstain), #"{"choice":"abstain","feedback":[]}"#),
        (Ballot(.one("e1")), #"{"choice":"one","entrant":"e1","feedback":[]}"#),
        (
            Ballot(.one("e1"), because: Ballot.Reason("e1", "a"), feedback: [Ballot.Rating("e2", "a", 3)]),
            #"{"choice":"one","entrant":"e1","because":{"entrant":"e1","skill":"a"},"#
                + #""feedback":[{"entrant":"e2","skill":"a","level":3}]}"#
        ),
        (
            Ballot(.two("e1", "e2")),
            #"{"choice":"two","first":"e1","second":"e2","feedback":[]}"#
        ),
        (Ballot(.two("e1", nil)), #"{"choice":"two","first":"e1","feedback":[]}"#),
        (Ballot(.order(["e2", "e1"])), #"{"choice":"order","entrants":["e2","e1"],"feedback":[]}"#),
        (Ballot(.any(["e1"])), #"{"choice":"any","entrants":["e1"],"feedback":[]}"#),
        (
            Ballot(.levels([Ballot.Rating("e1", "a", 0)])),
            #"{"choice":"levels","ratings":[{"entrant":"e1","skill":"a","level":0}],"feedback":[]}"#
        ),
        (
            Ballot(.levels([Ballot.Rating("e1", nil, 5)])),
            #"{"choice":"levels","ratings":[{"entrant":"e1","level":5}],"feedback":[]}"#
        ),
        (
            Ballot(.skillsShown([Ballot.Reason("e1", "a")])),
            #"{"choice":"skillsShown","shown":[{"entrant":"e1","skill":"a"}],"feedback":[]}"#
        ),
    ]
}
