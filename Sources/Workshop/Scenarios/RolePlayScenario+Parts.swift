extension RolePlayScenario {
    /// Somebody to be played.
    public struct Role: Hashable, Sendable {
        /// Its stable id, such as `manager`.
        public let id: ID<Role>
        /// Who it is, such as "Ms Diallo".
        public let name: String
        /// What everybody may know of it.
        public let publicLine: String
        /// What only its players may know.
        public let brief: String
        /// What it wants; private like the brief.
        public let goal: String
        /// How many people play it at once; at least 1.
        public let count: Int
        /// Whether the play can go without it.
        public let isOptional: Bool

        public init(
            id: ID<Role>,
            name: String,
            publicLine: String,
            brief: String,
            goal: String,
            count: Int = 1,
            isOptional: Bool = false
        ) {
            self.id = id
            self.name = name
            self.publicLine = publicLine
            self.brief = brief
            self.goal = goal
            self.count = count
            self.isOptional = isOptional
        }
    }

    /// A stretch of time with one purpose.
    public struct Phase: Hashable, Sendable {
        /// What happens in it.
        public enum Kind: Hashable, Sendable {
            /// Roles are dealt and read.
            case briefing
            /// Players get into it.
            case warmUp
            /// The situation is played, from the first of these beats to the last.
            case play([Beat])
            /// It is played again from a beat, after these pairs have swapped roles.
            case replay(from: ID<Beat>, swaps: [Swap])
            /// Nothing happens.
            case pause
            /// It is talked about, after everybody left her role.
            case debrief([Step])
        }

        /// Its stable id, such as `scene`.
        public let id: ID<Phase>
        /// What happens in it.
        public let kind: Kind
        /// How long it is meant to take.
        public let minutes: Int
        /// What the facilitator says or does; empty where nothing is needed.
        public let facilitator: String

        public init(id: ID<Phase>, kind: Kind, minutes: Int, facilitator: String = "") {
            self.id = id
            self.kind = kind
            self.minutes = minutes
            self.facilitator = facilitator
        }
    }

    /// A moment the play goes through.
    public struct Beat: Hashable, Sendable {
        /// Its stable id, such as `enter`.
        public let id: ID<Beat>
        /// Who leads it; `nil` where anybody may.
        public let lead: ID<Role>?
        /// By what one recognises it.
        public let cue: String

        public init(id: ID<Beat>, lead: ID<Role>? = nil, cue: String) {
            self.id = id
            self.lead = lead
            self.cue = cue
        }
    }

    /// Two roles whose players change places.
    public struct Swap: Hashable, Sendable {
        /// One of the two.
        public let one: ID<Role>
        /// The other.
        public let other: ID<Role>

        public init(_ one: ID<Role>, _ other: ID<Role>) {
            self.one = one
            self.other = other
        }
    }

    /// A question of the debriefing.
    public struct Step: Hashable, Sendable {
        /// What it is for, in the order in which they come.
        public enum Purpose: String, CaseIterable, Hashable, Sendable {
            /// How it felt.
            case reactions
            /// What happened, and what worked.
            case analysis
            /// What goes over to work.
            case transfer
        }

        /// Who is asked.
        public enum Asked: String, CaseIterable, Hashable, Sendable {
            /// Those who played, each in turn.
            case players
            /// Those who observed, each in turn.
            case observers
            /// Everybody, each in turn.
            case all
            /// The group, whoever wants to speak.
            case group
        }

        /// Its stable id, such as `felt`.
        public let id: ID<Step>
        /// What it is for.
        public let purpose: Purpose
        /// Who is asked.
        public let asked: Asked
        /// The question.
        public let question: String

        public init(id: ID<Step>, purpose: Purpose, asked: Asked, question: String) {
            self.id = id
            self.purpose = purpose
            self.asked = asked
            self.question = question
        }
    }

    /// How players leave their roles.
    public struct Deroling: Hashable, Sendable {
        /// What the facilitator says.
        public let facilitator: String
        /// What each player is asked, such as to say her own name and one thing that is not like her role.
        public let question: String

        public init(facilitator: String, question: String) {
            self.facilitator = facilitator
            self.question = question
        }
    }
}
