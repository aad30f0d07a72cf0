import Presentation
import Workshop

/// Everything a new session begins with.
struct WorkshopStart {
    let title: String
    var language = "en"
    let seed: UInt64
    let players: [String]
    var observers: [String] = []
    /// Teams made by hand, each as places in the list of players; `nil` where the rules group people.
    var teams: [[Int]]?
    let plan: GamePlan
    /// The situation played first; `nil` for a game by the plan.
    var situation: RolePlayScenario?
    /// The guide of a debriefing that is all there is; `nil` for a game or a situation.
    var debriefing: DebriefGuide?
}
