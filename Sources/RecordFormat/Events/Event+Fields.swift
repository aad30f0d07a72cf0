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
        case .people(let event): return .people(try event.described(by: &fields))
        case .game(let event): return .game(try event.described(by: &fields))
        case .rolePlay(let event): return .rolePlay(try event.described(by: &fields))
        case .debrief(let event): return .debrief(try event.described(by: &fields))
        case .story(let event): return .story(try event.described(by: &fields))
        case .pitchPractice(let event): return .pitchPractice(try event.described(by: &fields))
        case .deckAdded(let deck):
            fields.kind("deckAdded")
            let fingerprint = try fields("fingerprint", deck.fingerprint)
            var deck = try fields("deck", deck)
            deck.fingerprint = fingerprint
            return .deckAdded(deck)
        case .scenarioAdded(let scenario):
            fields.kind("scenarioAdded")
            return .scenarioAdded(try fields("scenario", scenario))
        case .storyAdded(let story):
            fields.kind("storyAdded")
            return .storyAdded(try fields("story", story))
        case .noted(let text):
            fields.kind("noted")
            return .noted(try fields("text", text))
        case .rewound(let number):
            fields.kind("rewound")
            return .rewound(to: try fields("to", number, in: Int.min...Int.max))
        case .putDown: fields.kind("sessionPutDown")
        case .takenUp: fields.kind("sessionTakenUp")
        case .closed: fields.kind("sessionClosed")
        }
        return self
    }
}

extension Deck {
    fileprivate static let blank = Deck(id: "", title: "", skills: [], jobs: [])
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
