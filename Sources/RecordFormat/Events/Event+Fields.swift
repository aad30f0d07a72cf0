import JSONText
import Workshop

extension Event: DescribedCases {
    static let key = "type"
    static let byWord = blanksByWord()

    static let blanks: [Event] =
        PeopleEvent.blanks.map { .people($0) } + GameEvent.blanks.map { .game($0) }
        + RolePlayEvent.blanks.map { .rolePlay($0) } + DebriefEvent.blanks.map { .debrief($0) }
        + StoryEvent.blanks.map { .story($0) } + PitchPracticeEvent.blanks.map { .pitchPractice($0) }
        + [
            .deckAdded(.blank), .scenarioAdded(.blank), .storyAdded(.blank), .noted(""), .rewound(to: 0), .putDown,
            .takenUp, .closed,
        ]

    static func unknown(_ word: String) -> RecordFault.Kind { .unknownType(word) }

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Event {
        switch self {
        case .people(let event): .people(try event.described(by: &fields))
        case .game(let event): .game(try event.described(by: &fields))
        case .rolePlay(let event): .rolePlay(try event.described(by: &fields))
        case .debrief(let event): .debrief(try event.described(by: &fields))
        case .story(let event): .story(try event.described(by: &fields))
        case .pitchPractice(let event): .pitchPractice(try event.described(by: &fields))
        case .deckAdded(let deck): .deckAdded(try deck.described(by: &fields))
        case .scenarioAdded(let scenario): .scenarioAdded(try fields("scenario", scenario, of: "scenarioAdded"))
        case .storyAdded(let story): .storyAdded(try fields("story", story, of: "storyAdded"))
        case .noted(let text): .noted(try fields("text", text, of: "noted"))
        case .rewound(let number): .rewound(to: try fields("to", number, in: Int.min...Int.max, of: "rewound"))
        case .putDown: fields.none(self, of: "sessionPutDown")
        case .takenUp: fields.none(self, of: "sessionTakenUp")
        case .closed: fields.none(self, of: "sessionClosed")
        }
    }
}

extension Deck {
    fileprivate static let blank = Deck(id: "", title: "", skills: [], jobs: [])

    /// With its fingerprint, which does not stand in its file.
    fileprivate func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Deck {
        let fingerprint = try fields("fingerprint", fingerprint, of: "deckAdded")
        var deck = try fields("deck", self)
        deck.fingerprint = fingerprint
        return deck
    }
}

extension RolePlayScenario {
    fileprivate static let blank = RolePlayScenario(
        id: "",
        title: "",
        minutes: 0,
        skills: [],
        group: Group(least: 0, most: 0, leastObservers: 0),
        safety: Safety(stopWord: ""),
        roles: [],
        phases: [],
        deroling: Deroling(facilitator: "", question: "")
    )
}

extension Story {
    fileprivate static let blank = Story(
        id: "",
        title: "",
        minutes: 0,
        skills: [],
        start: "",
        nodes: [],
        endings: []
    )
}
