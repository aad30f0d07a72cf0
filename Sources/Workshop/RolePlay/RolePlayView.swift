/// What one audience may know of a role-play: the open half; for the facilitator her script and what can come in, for a seat
/// what is its own.
@dynamicMemberLookup
public struct RolePlayView: Hashable, Sendable {
    /// A role as everybody may know it.
    public struct Role: Hashable, Sendable {
        /// Its id.
        public let id: ID<RolePlayScenario.Role>
        /// Who it is.
        public let name: String
        /// What everybody may know of it.
        public let publicLine: String
        /// Whether the play can go without it.
        public let isOptional: Bool
        /// Who plays it.
        public let players: [ID<Seat>]
        /// How many more people it takes.
        public let vacancies: Int
    }

    /// The phase now going on.
    public struct Phase: Hashable, Sendable {
        /// Its id.
        public let id: ID<RolePlayScenario.Phase>
        /// Its place among the phases before the debriefing, from 1.
        public let place: Int
        /// How many of them there are.
        public let count: Int
        /// What happens in it.
        public let kind: RolePlayScenario.Phase.Word
        /// How long it is meant to take.
        public let minutes: Int
        /// The time that has passed, without that in which all stood still.
        public let clock: PlayClock
        /// The beats of its play.
        public let beats: [RolePlayScenario.Beat]
    }

    /// The take last begun in the phase.
    public struct Current: Hashable, Sendable {
        /// Its number in the role-play.
        public let number: Int
        /// Whether it is being played this moment.
        public let isRunning: Bool
        /// Whether it is over.
        public let isOver: Bool
        /// The beat reached last.
        public let beat: RolePlayScenario.Beat?
        /// The beat that comes next.
        public let next: RolePlayScenario.Beat?
        /// The beats reached.
        public let marked: [ID<RolePlayScenario.Beat>]
        /// What was announced, in order.
        public let announcements: [String]
    }

    /// An inject that can still come in; what a card or a whisper says is not told.
    public struct Waiting: Hashable, Sendable {
        /// Which one.
        public let id: ID<Inject>
        /// What it is for.
        public let purpose: Inject.Purpose
        /// How it reaches people.
        public let channel: Inject.Channel
        /// Whom it reaches; empty for everybody.
        public let to: [ID<RolePlayScenario.Role>]
        /// What is announced; `nil` for a card or a whisper.
        public let text: String?
        /// What the clock shows when it is due, in milliseconds; `nil` where it waits for a beat or for the facilitator.
        public let due: Int64?
    }

    /// What a person alone may know.
    public struct Own: Hashable, Sendable {
        /// The role she plays, with her brief and her goal.
        public let role: RolePlayScenario.Role?
        /// Whether she has read it.
        public let isReady: Bool
        /// Cards and whispers that reached her in this take, in order.
        public let received: [Inject]
        /// What she may note now.
        public let toNote: [ObservationGrid.Item]
        /// The behaviours of her own she has not assessed.
        public let toAssess: [ObservationGrid.Item]
        /// What she has evidence for and has not rated.
        public let toRate: [Sight]
        /// What she noted.
        public let evidence: [Evidence]
    }

    let table: RolePlayTable
    /// What the facilitator says or does in this phase; the facilitator's only.
    public let script: String
    /// The injects that can still come in; the facilitator's only.
    public let injects: [Waiting]
    /// What a person alone may know; `nil` for the table and the facilitator.
    public let own: Own?

    /// What everybody may know.
    public subscript<Value>(dynamicMember path: KeyPath<OpenRolePlay, Value>) -> Value { table.open[keyPath: path] }

    /// Who is played, and by whom.
    public var roles: [Role] {
        table.open.parts.map { part in
            Role(
                id: part.id,
                name: part.name,
                publicLine: part.publicLine,
                isOptional: part.isOptional,
                players: table.holders(of: part.id),
                vacancies: table.vacancies(of: part)
            )
        }
    }
    /// Those who have read their briefs.
    public var ready: [ID<Seat>] { table.open.ready.sorted() }
    /// Those who watch.
    public var observers: [ID<Seat>] { table.observers.map(\.id) }
    /// Those in the room who could play and have no role.
    public var free: [ID<Seat>] { table.open.rolesAreLeft ? [] : table.free.map(\.id) }
    /// Whether players can be drawn for roles that nobody has.
    public var canDraw: Bool { table.canDraw }

    /// The role of an id.
    public func role(_ id: ID<RolePlayScenario.Role>) -> Role? {
        roles.first { $0.id == id }
    }

    /// The role somebody plays.
    public func role(of seat: ID<Seat>) -> Role? {
        roles.first { $0.players.contains(seat) }
    }
}

/// What observers saw, take beside take, and how players see themselves; it judges nobody and names no observer.
public struct Findings: Hashable, Sendable {
    /// One behaviour in one take.
    public struct Seen: Hashable, Sendable {
        /// The number of the take.
        public let take: Int
        /// How often it was ticked.
        public let ticks: Int
        /// What was heard, in order.
        public let quotes: [String]
        /// How often it was rated with each level, from the lowest; empty until all have rated.
        public let ratings: [Int]
    }

    /// One behaviour over all takes.
    public struct Behaviour: Hashable, Sendable {
        /// What was looked for.
        public let item: ObservationGrid.Item
        /// The name of the role whose behaviour it is; `nil` for anybody's.
        public let role: String?
        /// What was seen, by take; takes in which it was not looked for are left out.
        public let takes: [Seen]
        /// The levels that those who played gave themselves, in no order of people.
        public let own: [Int]
    }

    /// How it is rated.
    public let scale: ObservationGrid.Scale
    /// The behaviours, in the order of the grid.
    public let behaviours: [Behaviour]
}

extension RolePlayScenario.Phase {
    /// What happens in a phase, as a word.
    public enum Word: String, CaseIterable, Hashable, Sendable {
        /// Roles are dealt and read.
        case briefing
        /// Players get into it.
        case warmUp
        /// The situation is played.
        case play
        /// It is played again.
        case replay
        /// Nothing happens.
        case pause
        /// It is talked about.
        case debrief
    }

    /// What happens in it, as a word.
    public var word: Word {
        switch kind {
        case .briefing: .briefing
        case .warmUp: .warmUp
        case .play: .play
        case .replay: .replay
        case .pause: .pause
        case .debrief: .debrief
        }
    }
}
