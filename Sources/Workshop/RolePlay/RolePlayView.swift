/// What one audience may know of a role-play.
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
        /// What the facilitator says or does; the facilitator's only.
        public let script: String
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

    /// The scenario's id.
    public let scenario: ID<RolePlayScenario>
    /// What it is called.
    public let title: String
    /// What it is about.
    public let summary: String
    /// How many people it is meant for.
    public let group: RolePlayScenario.Group
    /// What keeps it safe.
    public let safety: RolePlayScenario.Safety
    /// How players leave their roles.
    public let deroling: RolePlayScenario.Deroling
    /// Where it stands.
    public let stage: RolePlay.Stage
    /// Whether somebody said the stop word and the play has not gone on since.
    public let isStopped: Bool
    /// Who is played, and by whom.
    public let roles: [Role]
    /// Those who have read their briefs.
    public let ready: [ID<Seat>]
    /// Those who watch.
    public let observers: [ID<Seat>]
    /// Those in the room who could play and have no role.
    public let free: [ID<Seat>]
    /// Whether the roles were left, so that nobody is in one any more.
    public let rolesAreLeft: Bool
    /// Whether players can be drawn for roles that nobody has.
    public let canDraw: Bool
    /// The phase now going on.
    public let phase: Phase?
    /// What happens in the phase that comes next; `nil` where roles are left next.
    public let nextPhase: RolePlayScenario.Phase.Word?
    /// The take last begun in it.
    public let take: Current?
    /// How many takes there were.
    public let takes: Int
    /// Who answers questions as her role.
    public let hotSeat: ID<Seat>?
    /// The injects that can still come in; the facilitator's only.
    public let injects: [Waiting]
    /// How what was seen is rated; `nil` where nothing is observed.
    public let scale: ObservationGrid.Scale?
    /// What was seen, once players have spoken of themselves.
    public let findings: Findings?
    /// What a person alone may know; `nil` for the table and the facilitator.
    public let own: Own?

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
