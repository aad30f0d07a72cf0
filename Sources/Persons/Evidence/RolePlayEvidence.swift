public import Workshop

/// What the record of a role-play holds about one seat: what its person played, what others saw, and how she saw herself.
///
/// Observers stand in it by what they saw, never by who they are.
public struct RolePlayEvidence: Hashable, Sendable {
    /// A role she played.
    public struct Part: Hashable, Sendable {
        /// Its name.
        public let role: String
        /// In which takes.
        public internal(set) var takes: [Int]
    }

    /// What was seen of a behaviour in a take.
    public struct Seen: Hashable, Sendable {
        /// The number of the take.
        public let take: Int
        /// How often it was ticked.
        public internal(set) var ticks = 0
        /// What was said, as it was written down.
        public internal(set) var quotes: [String] = []
        /// The levels it was rated, from least to most; nothing before the role-play is over.
        public internal(set) var levels: [Int] = []
        /// Whether it may have been somebody else's, because several played the role.
        public internal(set) var isShared = false
    }

    /// A behaviour of hers.
    public struct Behaviour: Hashable, Sendable {
        /// The item of the grid.
        public let item: ObservationGrid.Item
        /// The skill it shows, by its name.
        public let skill: String
        /// What was seen, take by take.
        public internal(set) var seen: [Seen] = []
        /// How she sees it herself.
        public internal(set) var own: Int?
    }

    /// The title of the scenario.
    public let title: String
    /// How behaviours are rated; `nil` where nobody observed.
    public let scale: ObservationGrid.Scale?
    /// The roles she played, in the order she first played them.
    public private(set) var parts: [Part] = []
    /// How often she gave a role back.
    public private(set) var optOuts = 0
    /// How often she answered questions as her role.
    public private(set) var hotSeats = 0
    /// How often she noted something about others.
    public private(set) var noted = 0
    /// What was seen of her and how she sees it, in the order of the grid.
    public private(set) var behaviours: [Behaviour] = []
    /// The skills she practised, each as often as she played a role in which they are looked for.
    public private(set) var practised: [String] = []

    private struct Rater: Hashable {
        let seat: ID<Seat>
        let item: ID<ObservationGrid.Item>
        let take: Int
    }

    private var ratings: [Rater: Int] = [:]

    /// Gathers what the role-plays of a session hold about a seat.
    ///
    /// Whose behaviour was seen is asked at the moment it was noted, because roles are handed over.
    static func all(
        of id: ID<Seat>,
        in session: Session,
        following effective: Set<Int>,
        _ veil: NameVeil
    ) -> [RolePlayEvidence] {
        let plays = session.state.activities.compactMap(\.rolePlay)
        guard !plays.isEmpty else { return [] }
        var found: [RolePlayEvidence] = []
        var then = Session(header: session.header)
        for entry in session.log {
            then.take(entry)
            guard effective.contains(entry.number), case .rolePlay(let event) = entry.event,
                let play = then.state.rolePlay
            else { continue }
            if case .began = event { found.append(RolePlayEvidence(play.scenario)) }
            if let last = found.indices.last { found[last].take(event, of: id, in: play, veil) }
        }
        for (place, play) in zip(found.indices, plays) { found[place].conclude(play, for: id) }
        return found.filter(\.holdsAnything)
    }

    private init(_ scenario: RolePlayScenario) {
        title = scenario.title
        scale = scenario.observation?.scale
        behaviours = (scenario.observation?.items ?? []).map { item in
            Behaviour(item: item, skill: scenario.name(of: item.skill))
        }
    }

    private var holdsAnything: Bool {
        !parts.isEmpty || !behaviours.isEmpty || optOuts + hotSeats + noted > 0
    }

    private mutating func take(_ event: RolePlayEvent, of id: ID<Seat>, in play: RolePlay, _ veil: NameVeil) {
        switch event {
        case .optedOut(id): optOuts += 1
        case .hotSeatTaken(id): hotSeats += 1
        case .ticked(let observer, let item, let take):
            if observer == id { noted += 1 }
            change(item, in: take, of: id, play) { $0.ticks += 1 }
        case .quoted(let observer, let item, let take, let text):
            if observer == id { noted += 1 }
            change(item, in: take, of: id, play) { $0.quotes.append(veil.veiled(text)) }
        case .rated(let observer, let item, let take, let level):
            ratings[Rater(seat: observer, item: item, take: take)] = level
        case .selfAssessed(id, let item, let level):
            if let place = behaviours.firstIndex(where: { $0.item.id == item }) { behaviours[place].own = level }
        case .began, .roleGiven, .rolePutDown, .optedOut, .rolesSwapped, .briefConfirmed, .phaseBegan, .takeBegan,
            .takeEnded, .beatMarked, .injectFired, .frozen, .resumed, .hotSeatTaken, .hotSeatLeft, .stopped, .wentOn,
            .leavingBegan, .roleLeft, .selfAssessmentBegan, .selfAssessed, .reviewBegan, .passed, .ended:
            break
        }
    }

    private mutating func change(
        _ item: ID<ObservationGrid.Item>,
        in take: Int,
        of id: ID<Seat>,
        _ play: RolePlay,
        _ body: (inout Seen) -> Void
    ) {
        let shown = play.shown(item, inTake: take)
        guard shown.contains(id), let place = behaviours.firstIndex(where: { $0.item.id == item }) else { return }
        var seen = Seen(take: take)
        if let before = behaviours[place].seen.firstIndex(where: { $0.take == take }) {
            seen = behaviours[place].seen.remove(at: before)
        }
        seen.isShared = seen.isShared || shown.count > 1
        body(&seen)
        behaviours[place].seen.append(seen)
        behaviours[place].seen.sort { $0.take < $1.take }
    }

    private mutating func conclude(_ play: RolePlay, for id: ID<Seat>) {
        for take in play.takes {
            var practisedNow: Set<ID<SkillCard>> = []
            for part in take.parts where part.seat == id {
                let name = play.scenario.role(part.role)?.name ?? part.role.text
                if let place = parts.firstIndex(where: { $0.role == name }) {
                    parts[place].takes.append(take.number)
                } else {
                    parts.append(Part(role: name, takes: [take.number]))
                }
                for item in play.items(in: take)
                where (item.role == nil || item.role == part.role) && practisedNow.insert(item.skill).inserted {
                    practised.append(play.scenario.name(of: item.skill))
                }
            }
        }
        // Before the role-play is over no level is told, so that they come at once.
        let told = play.stage == .finished ? ratings : [:]
        ratings = [:]
        for place in behaviours.indices {
            let item = behaviours[place].item.id
            for seen in behaviours[place].seen.indices {
                let take = behaviours[place].seen[seen].take
                behaviours[place].seen[seen].levels =
                    told.filter { $0.key.item == item && $0.key.take == take }.map(\.value).sorted()
            }
        }
        behaviours.removeAll { $0.seen.isEmpty && $0.own == nil }
    }
}

extension RolePlayScenario {
    /// The name of a skill it trains.
    fileprivate func name(of skill: ID<SkillCard>) -> String {
        skills.first { $0.id == skill }?.name ?? skill.text
    }
}
