/// Something that happened in a session, which is nothing but the list of these.
///
/// What is large or seldom is kept aside (`indirect`), so that a list of events stays short and handing one on costs little.
public enum Event: Hashable, Sendable {
    /// To its people.
    case people(PeopleEvent)
    /// A deck was put on the shelf of the session; the record keeps its cards whole.
    indirect case deckAdded(Deck)
    /// In a game.
    case game(GameEvent)
    /// A scenario was put on the shelf of the session; the record keeps it whole.
    indirect case scenarioAdded(RolePlayScenario)
    /// In a role-play.
    indirect case rolePlay(RolePlayEvent)
    /// In a debriefing.
    indirect case debrief(DebriefEvent)
    /// The facilitator noted something for her own eyes.
    case noted(String)
    /// A story was put on the shelf of the session; the record keeps it whole.
    indirect case storyAdded(Story)
    /// In a story played alone.
    case story(StoryEvent)
    /// In a pitch practised alone.
    indirect case pitchPractice(PitchPracticeEvent)
    /// The session went back (undo), or forward again (redo), to where it stood after an earlier event.
    ///
    /// 0 is the moment before the first event.
    case rewound(to: Int)
    /// The program that led the session put it down: from here to the next event nothing ran.
    case putDown
    /// A program took the session up again, or found that its computer had slept or its clock had been set.
    ///
    /// Nothing ran between the event before and this one, whatever the computer's clock says.
    case takenUp
    /// The session was closed for good.
    case closed
}

extension Event {
    var isRewound: Bool { if case .rewound = self { true } else { false } }

    /// Whether somebody may play or vote otherwise after it than before.
    var mayChangeParts: Bool {
        switch self {
        case .people, .rewound, .game(.entrantJoined), .game(.memberJoined): true
        default: false
        }
    }

    /// Whether it only marks that the session was put down or taken up.
    var isMark: Bool {
        switch self {
        case .putDown, .takenUp: true
        default: false
        }
    }
}

/// Who asks for something, and who therefore did what happened.
///
/// The first event of a step carries whoever asked for it; what followed from it by itself carries `rules`.
public enum Actor: Hashable, Sendable {
    /// Whoever leads the session.
    case facilitator
    /// One person at her seat.
    case seat(ID<Seat>)
    /// Nobody: the rules moved on.
    case rules
}

/// An event as it stands in the record.
public struct Recorded: Hashable, Sendable {
    /// Its number in the session, from 1 without gaps.
    public let number: Int
    /// When it happened.
    public let at: Instant
    /// Who did it.
    public let by: Actor
    /// What happened.
    public let event: Event

    public init(number: Int, at: Instant, by: Actor, event: Event) {
        self.number = number
        self.at = at
        self.by = by
        self.event = event
    }
}
