import Workshop

extension Pinned {
    static let people = [
        Pinned(
            .people(.joined("s1", name: "Zoë \"Z\" \\ Łukasz 👋🏽", kind: .participant)),
            "personJoined",
            #""seat":"s1","name":"Zoë \"Z\" \\ Łukasz 👋🏽","kind":"participant""#
        ),
        Pinned(
            .people(.joined("s2", name: "Ana", kind: .observer)),
            "personJoined",
            #""seat":"s2","name":"Ana","kind":"observer""#
        ),
        Pinned(.people(.renamed("s1", name: "Bo")), "personRenamed", #""seat":"s1","name":"Bo""#),
        Pinned(
            .people(.kindChanged("s1", kind: .facilitator)),
            "personKindChanged",
            #""seat":"s1","kind":"facilitator""#
        ),
        Pinned(.people(.wentAway("s1")), "personWentAway", #""seat":"s1""#, by: (.seat("s1"), "s1")),
        Pinned(.people(.cameBack("s1")), "personCameBack", #""seat":"s1""#),
        Pinned(.people(.left("s1")), "personLeft", #""seat":"s1""#),
    ]

    static let session = [
        Pinned(.noted("Dan is shy today"), "noted", #""text":"Dan is shy today""#),
        Pinned(.rewound(to: 0), "rewound", #""to":0"#),
        Pinned(.rewound(to: 11), "rewound", #""to":11"#),
        Pinned(.putDown, "sessionPutDown", by: (.rules, "rules")),
        Pinned(.takenUp, "sessionTakenUp", by: (.rules, "rules")),
        Pinned(.closed, "sessionClosed"),
    ]

    private static let full = DebriefGuide.Question(
        id: "next",
        asked: .each,
        text: "What next?",
        phase: "What next",
        manner: .writeFirst,
        minutes: 4,
        ifSilent: "And tomorrow?",
        commitment: .byDay
    )

    static let debrief = [
        Pinned(
            .debrief(.began(.short)),
            "debriefBegan",
            #""questions":[{"id":"feelings","ask":"group"},{"id":"learned","ask":"group"},"#
                + #"{"id":"commitment","ask":"each","commitment":"open"}]"#
        ),
        Pinned(.debrief(.began(DebriefGuide(questions: []))), "debriefBegan", #""questions":[]"#),
        Pinned(
            .debrief(.began(DebriefGuide(title: "Ten minutes", questions: [full]))),
            "debriefBegan",
            #""title":"Ten minutes","questions":[{"id":"next","phase":"What next","ask":"each","text":"What next?","#
                + #""how":"write-first","minutes":4,"ifSilent":"And tomorrow?","commitment":"by-day"}]"#
        ),
        Pinned(
            .debrief(.answered(Debrief.Answer(question: "feelings", seat: nil, text: "Proud\tand\ntired"))),
            "questionAnswered",
            #""question":"feelings","text":"Proud\tand\ntired""#
        ),
        Pinned(
            .debrief(.answered(Debrief.Answer(question: "commitment", seat: "s2", text: "I call them"))),
            "questionAnswered",
            #""question":"commitment","seat":"s2","text":"I call them""#
        ),
        Pinned(
            .debrief(
                .answered(
                    Debrief.Answer(
                        question: "commitment",
                        seat: "s2",
                        text: "I call them",
                        day: CalendarDay("2026-12-24")
                    )
                )
            ),
            "questionAnswered",
            #""question":"commitment","seat":"s2","text":"I call them","day":"2026-12-24""#
        ),
        Pinned(.debrief(.parked("The lift")), "topicParked", #""topic":"The lift""#),
        Pinned(
            .debrief(.facesCounted(FaceCount(.before, counts: [0, 1, 2, 3, 4]))),
            "facesCounted",
            #""moment":"before","veryBad":0,"bad":1,"soSo":2,"good":3,"veryGood":4"#
        ),
        Pinned(
            .debrief(.faceKept(KeptFace(seat: "s2", moment: .after, face: .veryGood))),
            "faceKept",
            #""seat":"s2","moment":"after","face":"veryGood""#
        ),
        Pinned(.debrief(.passed("s2")), "questionPassed", #""seat":"s2""#),
        Pinned(.debrief(.movedOn), "debriefMovedOn", by: (.rules, "rules")),
        Pinned(.debrief(.ended), "debriefEnded", by: (.rules, "rules")),
    ]
}
