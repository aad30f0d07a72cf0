import Workshop

extension Pinned {
    static let deck = Deck(
        id: "everyday-work",
        version: 2,
        title: "Everyday work",
        language: "fr-BE",
        authors: ["Ana", "Bo"],
        licence: "CC-BY-4.0",
        sources: ["ESCO"],
        suggestedRules: RoundRules(),
        fingerprint: "00ff",
        skills: [
            SkillCard(
                id: "ask-for-help",
                name: "Ask for help",
                dimension: .social,
                definition: "You ask.",
                behaviours: ["Says what is missing."],
                prompts: ["When did you ask?", "Whom?"],
                counterExample: "Waits.",
                esco: "http://data.europa.eu/esco/skill/1"
            )
        ],
        jobs: [
            JobCard(
                id: "baker",
                title: "Baker",
                kind: .realistic,
                summary: "Bakes.",
                situations: ["The oven is cold."]
            )
        ]
    )

    static let cards = [
        Pinned(
            .deckAdded(deck),
            "deckAdded",
            #""fingerprint":"00ff","deck":{"schema":"deck/1","id":"everyday-work","version":2,"title":"Everyday work","language":"fr-BE","#
                + #""authors":["Ana","Bo"],"licence":"CC-BY-4.0","sources":["ESCO"],"#
                + #""suggestedRules":\#(defaultRules),"skills":["#
                + #"{"id":"ask-for-help","name":"Ask for help","dimension":"social","definition":"You ask.","#
                + #""behaviours":["Says what is missing."],"prompts":["When did you ask?","Whom?"],"#
                + #""counterExample":"Waits.","esco":"http://data.europa.eu/esco/skill/1"}],"#
                + #""jobs":[{"id":"baker","title":"Baker","kind":"realistic","summary":"Bakes.","#
                + #""situations":["The oven is cold."]}]}"#
        ),
        Pinned(
            .deckAdded(Deck(id: "d", title: "D", skills: [], jobs: [])),
            "deckAdded",
            #""fingerprint":"","deck":{"schema":"deck/1","id":"d","version":1,"title":"D","language":"en","authors":[],"#
                + #""licence":"","sources":[],"skills":[],"jobs":[]}"#
        ),
        Pinned(
            .game(.jobsDealt("e1", ["baker", "nurse"])),
            "jobsDealt",
            #""entrant":"e1","jobs":["baker","nurse"]"#,
            by: (.rules, "rules")
        ),
        Pinned(.game(.jobsReshuffled), "jobsReshuffled"),
        Pinned(
            .game(.jobSwapped("e1", given: "baker", drawn: "clerk")),
            "jobSwapped",
            #""entrant":"e1","given":"baker","drawn":"clerk""#,
            by: (.seat("s1"), "s1")
        ),
        Pinned(
            .game(.jobWritten("e1", JobCard(id: "written-job-12", title: "Cloud tamer", kind: .silly))),
            "jobWritten",
            #""entrant":"e1","job":{"id":"written-job-12","title":"Cloud tamer","kind":"silly"}"#
        ),
        Pinned(.game(.skillsRevealed(["a", "b", "c"])), "skillsRevealed", #""skills":["a","b","c"]"#),
        Pinned(.game(.skillsReshuffled), "skillsReshuffled", by: (.rules, "rules")),
        Pinned(.game(.skillRedrawn("a", drawn: "d")), "skillRedrawn", #""given":"a","drawn":"d""#),
        Pinned(
            .game(
                .skillWritten(
                    SkillCard(id: "written-skill-12", name: "Wait", dimension: .methodological),
                    inPlaceOf: "a"
                )
            ),
            "skillWritten",
            #""skill":{"id":"written-skill-12","name":"Wait","dimension":"methodological","definition":""},"#
                + #""inPlaceOf":"a""#
        ),
        Pinned(
            .game(
                .skillWritten(
                    SkillCard(id: "written-skill-12", name: "Dare", dimension: .contributory),
                    inPlaceOf: nil
                )
            ),
            "skillWritten",
            #""skill":{"id":"written-skill-12","name":"Dare","dimension":"contributory","definition":""}"#
        ),
    ]

    static let pitches = [
        Pinned(.game(.choosingOpened), "choosingOpened"),
        Pinned(.game(.jobChosen("e1", "baker")), "jobChosen", #""entrant":"e1","job":"baker""#),
        Pinned(.game(.passed("e1")), "entrantPassed", #""entrant":"e1""#),
        Pinned(.game(.orderDrawn(["e2", "e1"])), "orderDrawn", #""order":["e2","e1"]"#, by: (.rules, "rules")),
        Pinned(.game(.orderDrawn([])), "orderDrawn", #""order":[]"#),
        Pinned(
            .game(.pitchStarted("e1", speaker: "s1")),
            "pitchStarted",
            #""entrant":"e1","speaker":"s1""#
        ),
        Pinned(.game(.pitchPaused), "pitchPaused"),
        Pinned(.game(.pitchResumed), "pitchResumed"),
        Pinned(.game(.pitchExtended(seconds: 30)), "pitchExtended", #""seconds":30"#),
        Pinned(.game(.pitchEnded), "pitchEnded"),
        Pinned(.game(.pitchSkipped("e2")), "pitchSkipped", #""entrant":"e2""#),
        Pinned(
            .game(.noteTaken(PitchNote(round: 2, entrant: "e1", skill: "a", text: "Counts the boxes"))),
            "noteTaken",
            #""round":2,"entrant":"e1","skill":"a","text":"Counts the boxes""#
        ),
        Pinned(
            .game(.noteTaken(PitchNote(round: 2, entrant: "e1", skill: nil, text: "Smiles"))),
            "noteTaken",
            #""round":2,"entrant":"e1","text":"Smiles""#
        ),
    ]
}
