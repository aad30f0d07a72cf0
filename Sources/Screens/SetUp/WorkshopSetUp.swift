public import Presentation

/// A workshop as it was set up, ready to begin.
public struct WorkshopSetUp: Sendable {
    /// Its name.
    public let title: String
    /// The tag of the language it is led in.
    public let language: String
    /// Who plays, in the order of the list.
    public let names: [String]
    /// Teams made by hand, each as places in the list of names; `nil` where the rules group people.
    public let teams: [[Int]]?
    /// With what it is played.
    public let plan: GamePlan
}
