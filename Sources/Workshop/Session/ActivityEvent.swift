/// Something that happened in an activity.
public protocol ActivityEvent: Hashable, Sendable {
    /// The same as one of all events.
    var event: Event { get }

    /// Whether the activity begins with it.
    var isBeginning: Bool { get }

    /// Whether a part of the activity came to its end, in which whoever was in the room took part.
    var endsPart: Bool { get }

    /// The words people typed that it holds; names of people are not among them, nor are the cards of decks.
    var words: [String] { get }

    /// The same with the words people typed changed.
    func changingWords(_ change: (String) -> String) -> Self

    /// Whose words it holds, or of whom they tell; nobody where they belong to the whole group.
    ///
    /// - Parameter state: Where the session stood after it.
    func owners(in state: SessionState) -> [ID<Seat>]
}

extension Event {
    /// What happened in an activity; `nil` for what happened to the session.
    public var inActivity: (any ActivityEvent)? {
        switch self {
        case .game(let event): event
        case .rolePlay(let event): event
        case .debrief(let event): event
        case .story(let event): event
        case .pitchPractice(let event): event
        case .people, .deckAdded, .scenarioAdded, .storyAdded, .noted, .rewound, .putDown, .takenUp, .closed: nil
        }
    }

    /// The words people typed that it holds; names of people are not among them, nor are the cards of decks.
    public var words: [String] {
        if case .noted(let text) = self { [text] } else { inActivity?.words ?? [] }
    }

    /// The event with the words people typed changed.
    public func changingWords(_ change: (String) -> String) -> Event {
        if case .noted(let text) = self {
            .noted(change(text))
        } else {
            inActivity?.changingWords(change).event ?? self
        }
    }

    /// Who is called what from now on, if that is what happened.
    public var named: (seat: ID<Seat>, name: String)? {
        switch self {
        case .people(.joined(let seat, let name, _)), .people(.renamed(let seat, let name)): (seat, name)
        default: nil
        }
    }
}
