/// Something that comes into a role-play from outside.
public struct Inject: Hashable, Sendable {
    /// When it comes.
    public enum Trigger: Hashable, Sendable {
        /// Some seconds after a beat was marked.
        case after(ID<RolePlayScenario.Beat>, seconds: Int)
        /// Some seconds after a phase began.
        case at(ID<RolePlayScenario.Phase>, seconds: Int)
        /// When the facilitator wants it.
        case manual
    }

    /// How it reaches people.
    public enum Channel: String, CaseIterable, Hashable, Sendable {
        /// A card for those it is meant for: nobody else may read it.
        case card
        /// Whispered to those it is meant for: nobody else may hear it.
        case whisper
        /// Said aloud: everybody hears it.
        case announcement
    }

    /// What it is for.
    public enum Purpose: String, CaseIterable, Hashable, Sendable {
        /// It helps somebody who is stuck.
        case help
        /// It makes things harder.
        case pressure
        /// It changes the situation.
        case twist
        /// It brings the scene to an end.
        case close
    }

    /// Its stable id, such as `phone`.
    public let id: ID<Inject>
    /// When it comes.
    public let trigger: Trigger
    /// Whom it reaches; empty for everybody.
    public let to: [ID<RolePlayScenario.Role>]
    /// How it reaches them.
    public let channel: Channel
    /// What it says.
    public let text: String
    /// What it is for.
    public let purpose: Purpose
    /// A role without which it makes no sense.
    public let neededRole: ID<RolePlayScenario.Role>?

    public init(
        id: ID<Inject>,
        trigger: Trigger,
        to: [ID<RolePlayScenario.Role>] = [],
        channel: Channel,
        text: String,
        purpose: Purpose,
        neededRole: ID<RolePlayScenario.Role>? = nil
    ) {
        self.id = id
        self.trigger = trigger
        self.to = to
        self.channel = channel
        self.text = text
        self.purpose = purpose
        self.neededRole = neededRole
    }
}
