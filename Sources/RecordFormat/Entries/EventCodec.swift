import JSONText
import Workshop

/// All events, each told by its type.
enum EventCodec {
    /// A type of event, by the theme it belongs to.
    enum EventType {
        case people(PeopleCodec.EventType)
        case deckAdded
        case game(GameEventType)
        case scenarioAdded
        case rolePlay(RolePlayCodec.EventType)
        case debrief(DebriefCodec.EventType)
        case noted
        case storyAdded
        case story(StoryEventCodec.EventType)
        case pitchPractice(PitchPracticeCodec.EventType)
        case rewound
        case putDown
        case takenUp
        case closed

        /// The type of a word in the record, if there is one.
        init?(word: String) {
            if let type = GameEventType(rawValue: word) {
                self = .game(type)
            } else if let type = PeopleCodec.EventType(rawValue: word) {
                self = .people(type)
            } else if let type = DebriefCodec.EventType(rawValue: word) {
                self = .debrief(type)
            } else if let type = StoryEventCodec.EventType(rawValue: word) {
                self = .story(type)
            } else if let type = PitchPracticeCodec.EventType(rawValue: word) {
                self = .pitchPractice(type)
            } else if let type = RolePlayCodec.EventType(rawValue: word) {
                self = .rolePlay(type)
            } else if let type = Self.themeless.first(where: { $0.word == word }) {
                self = type
            } else {
                return nil
            }
        }

        init(of event: Event) {
            self =
                switch event {
                case .people(let event): .people(PeopleCodec.type(of: event))
                case .deckAdded: .deckAdded
                case .game(let event): .game(GameEventType(of: event))
                case .scenarioAdded: .scenarioAdded
                case .rolePlay(let event): .rolePlay(RolePlayCodec.type(of: event))
                case .debrief(let event): .debrief(DebriefCodec.type(of: event))
                case .noted: .noted
                case .storyAdded: .storyAdded
                case .story(let event): .story(StoryEventCodec.type(of: event))
                case .pitchPractice(let event): .pitchPractice(PitchPracticeCodec.type(of: event))
                case .rewound: .rewound
                case .putDown: .putDown
                case .takenUp: .takenUp
                case .closed: .closed
                }
        }

        /// The word in the record.
        var word: String {
            switch self {
            case .people(let type): type.rawValue
            case .deckAdded: "deckAdded"
            case .game(let type): type.rawValue
            case .scenarioAdded: "scenarioAdded"
            case .rolePlay(let type): type.rawValue
            case .debrief(let type): type.rawValue
            case .noted: "noted"
            case .storyAdded: "storyAdded"
            case .story(let type): type.rawValue
            case .pitchPractice(let type): type.rawValue
            case .rewound: "rewound"
            case .putDown: "sessionPutDown"
            case .takenUp: "sessionTakenUp"
            case .closed: "sessionClosed"
            }
        }

        private static let themeless = [
            EventType.deckAdded, .scenarioAdded, .storyAdded, .noted, .rewound, .putDown, .takenUp, .closed,
        ]

        /// Every type there is.
        static var all: [EventType] {
            PeopleCodec.EventType.allCases.map { .people($0) } + GameEventType.allCases.map { .game($0) }
                + RolePlayCodec.EventType.allCases.map { .rolePlay($0) }
                + DebriefCodec.EventType.allCases.map { .debrief($0) }
                + StoryEventCodec.EventType.allCases.map { .story($0) }
                + PitchPracticeCodec.EventType.allCases.map { .pitchPractice($0) } + themeless
        }
    }

    static func write(_ event: Event, into writer: inout JSONWriter) {
        writer.member("type", EventType(of: event).word)
        switch event {
        case .people(let event): PeopleCodec.write(event, into: &writer)
        case .deckAdded(let deck): writer.member("deck", object: deck, DeckCodec.write)
        case .game(let event): GameCodec.write(event, into: &writer)
        case .scenarioAdded(let scenario): writer.member("scenario", object: scenario, ScenarioCodec.write)
        case .rolePlay(let event): RolePlayCodec.write(event, into: &writer)
        case .debrief(let event): DebriefCodec.write(event, into: &writer)
        case .noted(let text): writer.member("text", text)
        case .storyAdded(let story): writer.member("story", object: story, StoryCodec.write)
        case .story(let event): StoryEventCodec.write(event, into: &writer)
        case .pitchPractice(let event): PitchPracticeCodec.write(event, into: &writer)
        case .rewound(let number): writer.member("to", number)
        case .putDown, .takenUp, .closed: break
        }
    }

    /// Reads an event.
    ///
    /// - Parameters:
    ///   - reader: The object the event stands in.
    ///   - number: The number of the event; a session can only be rewound to before it.
    static func read(_ reader: inout ObjectReader, number: Int) throws(RecordFault) -> Event {
        let value = try reader.value("type")
        let word = try ObjectReader.text(of: value)
        guard let type = EventType(word: word) else { throw RecordFault(.unknownType(word), at: value) }
        switch type {
        case .people(let type): return .people(try PeopleCodec.read(type, from: &reader))
        case .deckAdded: return .deckAdded(try reader.object("deck", DeckCodec.read))
        case .game(let type): return .game(try GameCodec.read(type, from: &reader))
        case .scenarioAdded: return .scenarioAdded(try reader.object("scenario", ScenarioCodec.read))
        case .rolePlay(let type): return .rolePlay(try RolePlayCodec.read(type, from: &reader))
        case .debrief(let type): return .debrief(try DebriefCodec.read(type, from: &reader))
        case .noted: return .noted(try reader.text("text"))
        case .storyAdded: return .storyAdded(try reader.object("story", StoryCodec.read))
        case .story(let type): return .story(try StoryEventCodec.read(type, from: &reader))
        case .pitchPractice(let type): return .pitchPractice(try PitchPracticeCodec.read(type, from: &reader))
        case .rewound: return .rewound(to: try reader.integer("to", in: 0...number - 1))
        case .putDown: return .putDown
        case .takenUp: return .takenUp
        case .closed: return .closed
        }
    }
}
