/// What every activity answers for itself, so that the session asks once and knows none of them.
///
/// `Activity` forwards each question to the one now asked; nothing else enumerates the activities.
protocol ActivityRules: Hashable, Sendable {
    /// What happens in it.
    associatedtype Happening: ActivityEvent

    /// The activity as it stands when an event begins it.
    ///
    /// - Parameters:
    ///   - event: What happened; `nil` comes of any that begins no activity, or one whose content is not on the shelf.
    ///   - state: Where the session stood before.
    init?(begunBy event: Happening, in state: SessionState)

    /// The activity out of those there are; `nil` if it is another.
    init?(_ activity: Activity)

    /// The same as one of those there are.
    var activity: Activity { get }

    /// Takes in what happened in it, the event that began it included.
    mutating func apply(_ event: Happening, at moment: Moment)

    /// Whether it has come to its end.
    var isOver: Bool { get }

    /// Whether time is taken: however long nothing is asked for then, it is no break.
    var isTimed: Bool { get }

    /// What one person does alone in it; `nil` where several people do it together.
    var solo: Solo? { get }

    /// What an audience may know of it.
    func scene(for audience: Audience, in state: SessionState) -> View.Scene

    /// Takes the next step that follows by itself, if there is one; says whether there was.
    static func settle(_ draft: inout Deliberation) -> Bool
}

/// When something happened, and who was there.
struct Moment {
    /// The number of the event.
    let number: Int
    /// What the session's own clock showed.
    let time: SessionTime
    let roster: Roster
}

/// What one person does alone: nobody else's to see, and nobody else's words.
public struct Solo: Hashable, Sendable {
    /// Who.
    public let seat: ID<Seat>
    /// The story it is about; `nil` where it is about none.
    public let story: ID<Story>?
    /// Whether anything was practised in it yet.
    public let isPractised: Bool
}
