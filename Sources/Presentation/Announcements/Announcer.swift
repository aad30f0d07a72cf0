public import Wording
public import Workshop

/// Tells what happened and where things stand, in words everybody in the room may hear.
///
/// It sees the session through the view of the table, so it cannot tell a secret; of a story it tells the words of the
/// choices that were made.
public struct Announcer: Sendable {
    let view: View
    /// The people of each entrant of the last game, also when something else followed it.
    private let members: [ID<Entrant>: [ID<Seat>]]
    /// The skills of the last game, also those that no longer lie on the table.
    let skillNames: [ID<SkillCard>: String]
    /// All that happened, to tell whose a step was.
    let log: [Recorded]
    /// The moment to look at beside the question of a debriefing.
    private let moment: TalkingPoint?
    /// The story now shown, for the words of what was chosen in it.
    let walk: StoryWalk?
    /// What everybody may know of the last role-play.
    let names: RolePlayNames

    public init(session: Session) {
        let view = session.view(for: .table)
        self.view = view
        walk = session.state.storyWalk
        names = RolePlayNames(of: session.state.lastRolePlay?.scenario)
        moment = TalkingPoint.besideQuestion(in: session)
        log = session.log
        let game = session.state.activities.last { $0.game != nil }?.game
        skillNames = Dictionary((game?.rounds ?? []).flatMap(\.skills).map { ($0, game?.skill($0)?.name ?? $0.text) }) {
            first,
            _ in first
        }
        members = Dictionary(
            uniqueKeysWithValues: (game?.entrants ?? []).map { ($0.id, session.state.roster.named(of: $0)) }
        )
    }

    /// What to say about a step.
    public func messages(for events: [Recorded]) -> [Message] {
        let hands = events.compactMap { if case .game(.jobsDealt(_, let jobs)) = $0.event { jobs.count } else { nil } }
        let isShort = hands.contains { $0 < game?.rules.handSize ?? 0 }
        var said: [Message] = []
        var toldHands = false
        for entry in events {
            if case .game(.jobsDealt) = entry.event, hands.count > 1 {
                if !toldHands { said.append(isShort ? Message.shortHandsDealt : .handsDealt) }
                toldHands = true
            } else {
                said += messages(for: entry.event)
            }
        }
        said += place(after: events)
        return said
    }

    /// What everybody is told of all that happened since a session stood where it stands.
    public static func news(since earlier: Session, in later: Session) -> [Message] {
        var session = earlier
        var told: [Message] = []
        for step in Timeline.steps(of: Array(later.log.dropFirst(earlier.log.count))) {
            for entry in step { session.take(entry) }
            // Several answers given at once are noted once.
            for message in Announcer(session: session).messages(for: Array(step)) where message != told.last {
                told.append(message)
            }
        }
        return told
    }

    private func messages(for event: Event) -> [Message] {
        switch event {
        case .people(let event): [message(for: event)]
        case .deckAdded, .scenarioAdded: []
        case .rolePlay(let event): messages(for: event)
        case .game(let event): messages(for: event)
        case .debrief(let event): messages(for: event)
        case .noted: [Message.noted]
        case .storyAdded: []
        case .story(let event): messages(for: event)
        case .pitchPractice(let event): messages(for: event)
        case .rewound: [Message.wentBack] + situation()
        case .putDown, .takenUp: []
        case .closed: [Message.sessionClosed]
        }
    }

    private func message(for event: PeopleEvent) -> Message {
        switch event {
        case .joined(let id, _, let kind):
            switch kind {
            case .participant: Message.joined(who: person(id))
            case .observer: Message.joinedAsObserver(who: person(id))
            case .facilitator: Message.joinedAsFacilitator(who: person(id))
            }
        case .renamed(let id, _): Message.renamed(who: person(id))
        case .kindChanged(let id, let kind):
            switch kind {
            case .participant: Message.nowPlays(who: person(id))
            case .observer: Message.nowWatches(who: person(id))
            case .facilitator: Message.nowLeads(who: person(id))
            }
        case .wentAway(let id): Message.wentAway(who: person(id))
        case .cameBack(let id): Message.cameBack(who: person(id))
        case .left(let id): Message.leftForGood(who: leaver(id))
        }
    }

    private func messages(for event: DebriefEvent) -> [Message] {
        switch event {
        case .began: [Message.debriefBegins] + questionLead
        case .answered(let answer):
            answer.day.map { [Message.notedForDay(day: DayReader.telling($0))] } ?? [Message.noted]
        case .passed(let id): [Message.passedInDebrief(who: person(id))]
        case .parked: [Message.topicParked]
        case .facesCounted(let count): [FaceTelling.line(of: count)]
        case .faceKept: [Message.noted]
        case .movedOn: questionLead
        case .ended: (parkedTopics + [.debriefEnded]).map(\.inScene)
        }
    }

    /// What is said before the question now asked is put.
    var questionLead: [Message] {
        guard case .debrief(let debrief) = view.scene, let question = debrief.question else { return [] }
        return GuideTelling.lead(to: question).map(\.inScene) + (moment.map { $0.messages(in: view) } ?? [])
    }

    private var parkedTopics: [Message] {
        guard case .debrief(let debrief) = view.scene else { return [] }
        return DebriefTelling.parked(debrief.parked)
    }

    public init(view: View) {
        self.view = view
        walk = nil
        names = RolePlayNames(of: nil)
        moment = nil
        log = []
        guard case .game(let game) = view.scene else {
            members = [:]
            skillNames = [:]
            return
        }
        skillNames = Dictionary(game.skills.map { ($0.id, $0.name) }) { first, _ in first }
        members = Dictionary(game.players.map { ($0.id, $0.members) }) { first, _ in first }
    }

    func who(_ id: ID<Entrant>) -> Message.Value { who([id]) }

    func who(_ ids: [ID<Entrant>]) -> Message.Value { view.groups(ids.map(members(of:))) }

    func members(of id: ID<Entrant>) -> [ID<Seat>] { members[id] ?? [] }

    func person(_ id: ID<Seat>) -> Message.Value { view.called(id) }

    /// Somebody just now leaving, of whom it need not be said twice.
    func leaver(_ id: ID<Seat>) -> Message.Value { .text(view.name(id)) }

    var game: GameView? {
        if case .game(let game) = view.scene { game } else { nil }
    }
}
