/// A set of rules that decides first and applies afterwards.
///
/// `decide` never changes anything and may refuse; `apply` cannot fail. Whatever plays by this protocol can be
/// recorded, resumed, replayed, simulated and compared with its own replay by the same few functions.
public protocol EventSourced: Sendable {
    /// What somebody asks for.
    associatedtype Request: Sendable
    /// What follows from a request, ready to be recorded.
    associatedtype Outcome: Sendable
    /// Why a request was refused.
    associatedtype Refused: Error
    /// For whom a view is made.
    associatedtype Audience: Hashable, Sendable
    /// What one audience may know.
    associatedtype View: Hashable, Sendable

    /// Says what would follow from a request, or why nothing may.
    func decide(_ request: Request) throws(Refused) -> Outcome

    /// Takes a decided outcome into the state.
    mutating func apply(_ outcome: Outcome)

    /// All that one audience may know now, and nothing more.
    func view(for audience: Audience) -> View
}
