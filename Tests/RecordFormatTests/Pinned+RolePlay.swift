import Workshop

extension Pinned {
    static let rolePlay = [
        Pinned(.scenarioAdded(scenario), "scenarioAdded", #""scenario":"# + scenarioText),
        Pinned(
            .scenarioAdded(bareScenario),
            "scenarioAdded",
            #""scenario":{"schema":"scenario/1","kind":"roleplay","id":"bare","version":1,"language":"en","title":"Bare","#
                + #""minutes":5,"skills":[],"group":{"min":2,"max":4},"safety":{"stopWord":"stop","optOut":true},"#
                + #""roles":[],"phases":[],"observation":{"scale":{"type":"checklist"},"items":[]},"#
                + #""deroling":{"facilitator":"","question":"Shake it off."}}"#
        ),
        Pinned(.rolePlay(.began("late")), "rolePlayBegan", #""scenario":"late""#),
        Pinned(.rolePlay(.roleGiven("s1", "boss")), "roleGiven", #""seat":"s1","role":"boss""#),
        Pinned(.rolePlay(.rolePutDown("s1")), "rolePutDown", #""seat":"s1""#),
        Pinned(.rolePlay(.optedOut("s1")), "optedOut", #""seat":"s1""#, by: (.seat("s1"), "s1")),
        Pinned(.rolePlay(.rolesSwapped("s1", "s2")), "rolesSwapped", #""seat":"s1","other":"s2""#),
        Pinned(.rolePlay(.briefConfirmed("s1")), "briefConfirmed", #""seat":"s1""#, by: (.seat("s1"), "s1")),
        Pinned(.rolePlay(.phaseBegan("scene")), "phaseBegan", #""phase":"scene""#),
        Pinned(.rolePlay(.takeBegan(from: nil)), "takeBegan"),
        Pinned(.rolePlay(.takeBegan(from: "why")), "takeBegan", #""from":"why""#),
        Pinned(.rolePlay(.takeEnded), "takeEnded"),
        Pinned(.rolePlay(.beatMarked("why")), "beatMarked", #""beat":"why""#),
        Pinned(.rolePlay(.injectFired("phone")), "injectFired", #""inject":"phone""#),
        Pinned(.rolePlay(.frozen), "playFrozen"),
        Pinned(.rolePlay(.resumed), "playResumed"),
        Pinned(.rolePlay(.hotSeatTaken("s1")), "hotSeatTaken", #""seat":"s1""#),
        Pinned(.rolePlay(.hotSeatLeft), "hotSeatLeft"),
        Pinned(.rolePlay(.stopped), "playStopped"),
        Pinned(.rolePlay(.wentOn), "playWentOn"),
        Pinned(
            .rolePlay(.ticked("s3", "sorry", take: 1)),
            "behaviourTicked",
            #""seat":"s3","item":"sorry","take":1"#
        ),
        Pinned(
            .rolePlay(.quoted("s3", "sorry", take: 2, text: "I am \"late\"")),
            "behaviourQuoted",
            #""seat":"s3","item":"sorry","take":2,"text":"I am \"late\"""#
        ),
        Pinned(.rolePlay(.leavingBegan), "leavingBegan", by: (.rules, "rules")),
        Pinned(.rolePlay(.roleLeft("s1")), "roleLeft", #""seat":"s1""#),
        Pinned(.rolePlay(.selfAssessmentBegan), "selfAssessmentBegan", by: (.rules, "rules")),
        Pinned(
            .rolePlay(.selfAssessed("s1", "sorry", level: 0)),
            "selfAssessed",
            #""seat":"s1","item":"sorry","level":0"#
        ),
        Pinned(.rolePlay(.reviewBegan), "reviewBegan", by: (.rules, "rules")),
        Pinned(
            .rolePlay(.rated("s3", "sorry", take: 1, level: 2)),
            "behaviourRated",
            #""seat":"s3","item":"sorry","take":1,"level":2"#
        ),
        Pinned(.rolePlay(.passed("s1")), "rolePlayPassed", #""seat":"s1""#),
        Pinned(.rolePlay(.ended), "rolePlayEnded", by: (.rules, "rules")),
        Pinned(
            .debrief(
                .began(DebriefGuide(questions: [.init(id: "felt", asked: .players, text: "How did it feel?")]))
            ),
            "debriefBegan",
            #""questions":[{"id":"felt","ask":"players","text":"How did it feel?"}]"#
        ),
    ]

    static let scenario = RolePlayScenario(
        id: "late",
        version: 2,
        language: "en",
        title: "Late",
        summary: "Somebody is late.",
        minutes: 30,
        skills: [TrainedSkill(id: "own-up", name: "Own up")],
        group: RolePlayScenario.Group(least: 3, most: 8, leastObservers: 1),
        safety: RolePlayScenario.Safety(stopWord: "pause", mayOptOut: false, offLimits: ["No touching"]),
        roles: [
            RolePlayScenario.Role(
                id: "boss",
                name: "Ms D",
                publicLine: "Waits.",
                brief: "You are tired.",
                goal: "A plan.",
                count: 2,
                isOptional: true
            ),
            RolePlayScenario.Role(id: "other", name: "Sam", publicLine: "Is late.", brief: "You ran.", goal: "Peace."),
        ],
        phases: [
            RolePlayScenario.Phase(id: "brief", kind: .briefing, minutes: 3, facilitator: "Deal."),
            RolePlayScenario.Phase(id: "warm", kind: .warmUp, minutes: 2),
            RolePlayScenario.Phase(
                id: "scene",
                kind: .play([
                    RolePlayScenario.Beat(id: "enter", lead: "boss", cue: "In."),
                    RolePlayScenario.Beat(id: "why", cue: "Why?"),
                ]),
                minutes: 8
            ),
            RolePlayScenario.Phase(id: "break", kind: .pause, minutes: 1),
            RolePlayScenario.Phase(
                id: "again",
                kind: .replay(from: "why", swaps: [RolePlayScenario.Swap("boss", "other")]),
                minutes: 8
            ),
            RolePlayScenario.Phase(
                id: "talk",
                kind: .debrief([
                    RolePlayScenario.Step(id: "felt", purpose: .reactions, asked: .players, question: "Felt?"),
                    RolePlayScenario.Step(id: "saw", purpose: .analysis, asked: .observers, question: "Saw?"),
                    RolePlayScenario.Step(id: "try", purpose: .transfer, asked: .all, question: "Try?"),
                    RolePlayScenario.Step(id: "more", purpose: .transfer, asked: .group, question: "More?"),
                ]),
                minutes: 8
            ),
        ],
        injects: [
            Inject(
                id: "phone",
                trigger: .after("enter", seconds: 60),
                to: ["boss"],
                channel: .card,
                text: "Ring.",
                purpose: .pressure,
                neededRole: "boss"
            ),
            Inject(
                id: "bell",
                trigger: .at("scene", seconds: 0),
                channel: .announcement,
                text: "Bell.",
                purpose: .close
            ),
            Inject(id: "aside", trigger: .manual, to: ["boss"], channel: .whisper, text: "Psst.", purpose: .help),
            Inject(id: "twist", trigger: .manual, to: ["boss"], channel: .whisper, text: "Oh.", purpose: .twist),
        ],
        observation: ObservationGrid(
            scale: .anchored([
                .init(name: "not yet", description: "Explains."), .init(name: "yes", description: "Sorry."),
            ]),
            items: [
                .init(id: "sorry", role: "boss", skill: "own-up", behaviour: "Says sorry", phase: "scene"),
                .init(id: "asks", skill: "own-up", behaviour: "Asks"),
            ]
        ),
        deroling: RolePlayScenario.Deroling(facilitator: "Put it down.", question: "Your name?")
    )

    private static let bareScenario = RolePlayScenario(
        id: "bare",
        title: "Bare",
        minutes: 5,
        skills: [],
        group: RolePlayScenario.Group(least: 2, most: 4, leastObservers: 0),
        safety: RolePlayScenario.Safety(stopWord: "stop"),
        roles: [],
        phases: [],
        observation: ObservationGrid(scale: .checklist, items: []),
        deroling: RolePlayScenario.Deroling(facilitator: "", question: "Shake it off.")
    )

    private static let scenarioText = #"""
        {"schema":"scenario/1","kind":"roleplay","id":"late","version":2,"language":"en","title":"Late",
        "summary":"Somebody is late.","minutes":30,"skills":[{"id":"own-up","name":"Own up"}],
        "group":{"min":3,"max":8,"observers":{"min":1}},
        "safety":{"stopWord":"pause","optOut":false,"offLimits":["No touching"]},
        "roles":[{"id":"boss","name":"Ms D","public":"Waits.","brief":"You are tired.","goal":"A plan.",
        "count":2,"optional":true},
        {"id":"other","name":"Sam","public":"Is late.","brief":"You ran.","goal":"Peace."}],
        "phases":[{"id":"brief","kind":"briefing","minutes":3,"facilitator":"Deal."},
        {"id":"warm","kind":"warm-up","minutes":2},
        {"id":"scene","kind":"play","minutes":8,"beats":[{"id":"enter","lead":"boss","cue":"In."},
        {"id":"why","cue":"Why?"}]},{"id":"break","kind":"break","minutes":1},
        {"id":"again","kind":"replay","minutes":8,"from":"why","swap":[["boss","other"]]},
        {"id":"talk","kind":"debrief","minutes":8,
        "steps":[{"id":"felt","step":"reactions","ask":"players","question":"Felt?"},
        {"id":"saw","step":"analysis","ask":"observers","question":"Saw?"},
        {"id":"try","step":"transfer","ask":"all","question":"Try?"},
        {"id":"more","step":"transfer","ask":"group","question":"More?"}]}],
        "injects":[{"id":"phone","trigger":{"after":"enter","delaySeconds":60},"to":["boss"],"needsRole":"boss",
        "channel":"card","text":"Ring.","purpose":"pressure"},
        {"id":"bell","trigger":{"at":"scene","seconds":0},"to":[],"channel":"announcement","text":"Bell.",
        "purpose":"close"},
        {"id":"aside","trigger":{"manual":true},"to":["boss"],"channel":"whisper","text":"Psst.","purpose":"help"},
        {"id":"twist","trigger":{"manual":true},"to":["boss"],"channel":"whisper","text":"Oh.","purpose":"twist"}],
        "observation":{"scale":{"type":"anchored","levels":[{"name":"not yet","description":"Explains."},
        {"name":"yes","description":"Sorry."}]},"items":[{"id":"sorry","role":"boss","skill":"own-up",
        "behaviour":"Says sorry","phase":"scene"},{"id":"asks","skill":"own-up","behaviour":"Asks"}]},
        "deroling":{"facilitator":"Put it down.","question":"Your name?"}}
        """#.split(separator: "\n").joined()
}
