/// Something people do together in a session, one after another.
public enum Activity: Hashable, Sendable {
    /// A job-hunter game.
    case game(Game)
    /// A role-play.
    indirect case rolePlay(RolePlay)
    /// A debriefing.
    indirect case debrief(Debrief)
    /// A story played alone.
    indirect case storyWalk(StoryWalk)
    /// A pitch practised alone.
    indirect case pitchPractice(PitchPractice)

    /// The game, if it is one.
    public var game: Game? {
        if case .game(let game) = self { game } else { nil }
    }

    /// The role-play, if it is one.
    public var rolePlay: RolePlay? {
        if case .rolePlay(let rolePlay) = self { rolePlay } else { nil }
    }

    /// Whether it has come to its end.
    public var isOver: Bool {
        switch self {
        case .game(let game): game.stage == .finished
        case .rolePlay(let rolePlay): rolePlay.stage == .finished
        case .debrief(let debrief): debrief.isOver
        case .storyWalk(let walk): walk.isOver
        case .pitchPractice(let practice): practice.isOver
        }
    }
}

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
    public var isForGroup: Bool {
        switch activity {
        case .game, .rolePlay, .debrief: true
        case .storyWalk, .pitchPractice: false
        case nil: roster.seats.count > 1
        }
    }

    /// The game now shown: the one going on, or the last one played as long as nothing followed it.
    public var game: Game? { activity?.game }

    /// The role-play now shown: the one going on, or the last one played as long as nothing followed it.
    public var rolePlay: RolePlay? { activity?.rolePlay }

    /// The last role-play of the session.
    public var lastRolePlay: RolePlay? { rolePlay ?? earlier.last { $0.rolePlay != nil }?.rolePlay }

    /// The debriefing now shown.
    public var debrief: Debrief? {
        if case .debrief(let debrief) = activity { debrief } else { nil }
    }

    /// The story now shown.
    public var storyWalk: StoryWalk? {
        if case .storyWalk(let walk) = activity { walk } else { nil }
    }

    /// The pitch practice now shown.
    public var pitchPractice: PitchPractice? {
        if case .pitchPractice(let practice) = activity { practice } else { nil }
    }

    /// The role-play with the people around it.
    var rolePlayTable: RolePlayTable? { rolePlay.map { RolePlayTable(rolePlay: $0, roster: roster) } }

    /// The vote now open.
    var openVote: OpenVote? { game?.stage == .recruitment ? game?.open.contest.vote : nil }

    /// Takes an event in.
    ///
    /// - Parameters:
    ///   - entry: The event as it stands in the record.
    ///   - now: What the session's own clock showed.
    mutating func apply(_ entry: Recorded, at now: SessionTime) {
        switch entry.event {
        case .people(let event):
            roster.apply(event)
        case .deckAdded(let deck):
            shelf.change { $0.tables.append(Boxed(CardTable(deck))) }
        case .game(let event):
            if case .began(let rules, let deck, _) = event {
                guard let table = shelf.value.tables.last(where: { $0.value.deck.id == deck }) else { return }
                begin(.game(Game(rules: rules, table: table)))
            }
            changeGame { [roster] in $0.apply(event, number: entry.number, roster: roster, at: now) }
        case .scenarioAdded(let scenario):
            shelf.change { $0.scenarios.append(scenario) }
        case .rolePlay(let event):
            apply(event, at: now)
        case .debrief(.began(let guide)):
            begin(.debrief(Debrief(guide: guide)))
        case .debrief(let event):
            guard case .debrief(var debrief) = activity else { return }
            activity = nil
            debrief.apply(event)
            activity = .debrief(debrief)
        case .noted(let text):
            shelf.change { $0.notes.append(PrivateNote(at: entry.at, text: text)) }
        case .storyAdded(let story):
            shelf.change { $0.stories.append(story) }
        case .story(let event): apply(event)
        case .pitchPractice(let event): apply(event, at: now)
        case .rewound, .putDown, .takenUp:
            break
        case .closed:
            isClosed = true
        }
    }

    /// The last activity is taken out before it is changed, so that its storage is not copied.
    private mutating func begin(_ next: Activity) {
        if let activity { shelf.change { $0.earlier.append(activity) } }
        activity = next
    }

    private mutating func apply(_ event: StoryEvent) {
        if case .began(let id, let seat, let feedback) = event {
            guard let story = stories.last(where: { $0.id == id }) else { return }
            begin(.storyWalk(StoryWalk(story: story, seat: seat, feedback: feedback)))
        } else if case .storyWalk(var walk) = activity {
            activity = nil
            walk.apply(event)
            activity = .storyWalk(walk)
        }
    }

    private mutating func apply(_ event: PitchPracticeEvent, at now: SessionTime) {
        if case .began(let id, let seat, let plan, let times) = event {
            guard let deck = shelf.value.tables.last(where: { $0.value.deck.id == id })?.value.deck else { return }
            let practice = PitchPractice(seat: seat, deck: deck, plan: plan, practisedBefore: times)
            begin(.pitchPractice(practice))
        } else if case .pitchPractice(var practice) = activity {
            activity = nil
            practice.apply(event, at: now)
            activity = .pitchPractice(practice)
        }
    }

    private mutating func apply(_ event: RolePlayEvent, at now: SessionTime) {
        if case .began(let id) = event {
            guard let scenario = scenarios.last(where: { $0.id == id }) else { return }
            begin(.rolePlay(RolePlay(scenario: scenario)))
        } else if case .rolePlay(var rolePlay) = activity {
            activity = nil
            rolePlay.apply(event, at: now)
            activity = .rolePlay(rolePlay)
        }
    }

    /// Sets who has voted in the open vote, where the box knows better than the log.
    mutating func setRoll(_ roll: Set<ID<Seat>>) {
        guard openVote != nil else { return }
        changeGame { [roster] in $0.setRoll(roll, roster) }
    }

    /// Changes the game in place.
    private mutating func changeGame(_ body: (inout Game) -> Void) {
        guard case .game(var game) = activity else { return }
        activity = nil
        body(&game)
        activity = .game(game)
    }
}
