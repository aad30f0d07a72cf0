/// Where a session stands: everything that follows from its effective events.
public struct SessionState: Hashable, Sendable {
    /// What is seldom added to: content, what is over, and what was noted.
    private struct Shelf: Hashable, Sendable {
        var tables: [Boxed<CardTable>] = []
        var stories: [Story] = []
        var scenarios: [RolePlayScenario] = []
        var earlier: [Activity] = []
        var notes: [PrivateNote] = []
    }

    /// The people.
    public private(set) var roster = Roster()
    /// The activity that began last, the only one that can be going on.
    public private(set) var activity: Activity?
    /// Whether the session was closed for good.
    public private(set) var isClosed = false
    private var shelf = Boxed(Shelf())

    /// The decks on the shelf of the session.
    public var decks: [Deck] { shelf.value.tables.map(\.value.deck) }
    /// The stories on the shelf of the session.
    public var stories: [Story] { shelf.value.stories }
    /// The scenarios on the shelf of the session.
    public var scenarios: [RolePlayScenario] { shelf.value.scenarios }
    /// The activities that came before the last one; all of them are over.
    public var earlier: [Activity] { shelf.value.earlier }
    /// What the facilitator noted for her own eyes, the oldest first.
    public var notes: [PrivateNote] { shelf.value.notes }

    /// The activities, in the order they began.
    public var activities: [Activity] { earlier + (activity.map { [$0] } ?? []) }

    /// The activity now going on.
    public var current: Activity? { activity.flatMap { $0.isOver ? nil : $0 } }

    /// Whether several people do together what is shown: what one person practises alone is nobody else's to see.
    public var isForGroup: Bool { activity.map { $0.solo == nil } ?? (roster.seats.count > 1) }

    /// The game now shown: the one going on, or the last one played as long as nothing followed it.
    public var game: Game? { activity?.game }

    /// The role-play now shown: the one going on, or the last one played as long as nothing followed it.
    public var rolePlay: RolePlay? { activity?.rolePlay }

    /// The last role-play of the session.
    public var lastRolePlay: RolePlay? { rolePlay ?? earlier.last { $0.rolePlay != nil }?.rolePlay }

    /// The debriefing now shown.
    public var debrief: Debrief? { activity?.debrief }

    /// The story now shown.
    public var storyWalk: StoryWalk? { activity?.storyWalk }

    /// The pitch practice now shown.
    public var pitchPractice: PitchPractice? { activity?.pitchPractice }

    /// Whether time is taken: a clock runs, or a take or a debriefing is open.
    var isTimed: Bool { activity?.isTimed ?? false }

    /// The cards of a deck on the shelf.
    func table(of deck: ID<Deck>) -> Boxed<CardTable>? { shelf.value.tables.last { $0.value.deck.id == deck } }

    /// The role-play with the people around it.
    var rolePlayTable: RolePlayTable? { rolePlay?.table(with: roster) }

    /// The vote now open.
    var openVote: OpenVote? { game?.stage == .recruitment ? game?.open.contest.vote : nil }

    /// Takes an event in.
    ///
    /// - Parameters:
    ///   - entry: The event as it stands in the record.
    ///   - now: What the session's own clock showed.
    mutating func apply(_ entry: Recorded, at now: SessionTime) {
        switch entry.event {
        case .people(let event): roster.apply(event)
        case .deckAdded(let deck): shelf.change { $0.tables.append(Boxed(CardTable(deck))) }
        case .scenarioAdded(let scenario): shelf.change { $0.scenarios.append(scenario) }
        case .storyAdded(let story): shelf.change { $0.stories.append(story) }
        case .noted(let text): shelf.change { $0.notes.append(PrivateNote(at: entry.at, text: text)) }
        case .game(let event): apply(event, in: Game.self, entry.number, at: now)
        case .rolePlay(let event): apply(event, in: RolePlay.self, entry.number, at: now)
        case .debrief(let event): apply(event, in: Debrief.self, entry.number, at: now)
        case .story(let event): apply(event, in: StoryWalk.self, entry.number, at: now)
        case .pitchPractice(let event): apply(event, in: PitchPractice.self, entry.number, at: now)
        case .rewound, .putDown, .takenUp: break
        case .closed: isClosed = true
        }
    }

    private mutating func apply<Kind: ActivityRules>(
        _ event: Kind.Happening,
        in kind: Kind.Type,
        _ number: Int,
        at now: SessionTime
    ) {
        if event.isBeginning, let next = Kind(begunBy: event, in: self) {
            if let activity { shelf.change { $0.earlier.append(activity) } }
            activity = next.activity
        }
        let moment = Moment(number: number, time: now, roster: roster)
        change(kind) { $0.apply(event, at: moment) }
    }

    /// The last activity is taken out before it is changed, so that its storage is not copied.
    private mutating func change<Kind: ActivityRules>(_ kind: Kind.Type, _ body: (inout Kind) -> Void) {
        guard var changed = activity.flatMap(kind.init) else { return }
        activity = nil
        body(&changed)
        activity = changed.activity
    }

    /// Sets who has voted in the open vote, where the box knows better than the log.
    mutating func setRoll(_ roll: Set<ID<Seat>>) {
        guard openVote != nil else { return }
        change(Game.self) { [roster] in $0.setRoll(roll, roster) }
    }
}
