public import Wording
public import Workshop

/// All that one audience is told, shown and asked now, and what time will say: what a front end prints, draws or sends.
///
/// It is made of the audience's own view, so it betrays nothing that is not theirs to know.
public struct Moment: Sendable {
    /// For whom it is.
    public let audience: Audience
    /// How many events there were; whoever answers has seen so many.
    public let seen: Int
    /// What just happened.
    public let told: [Message]
    /// What there is to see.
    public let shown: View
    /// What is to be talked about beside the question of a debriefing.
    public let talkingPoint: TalkingPoint?
    /// What is asked; `nil` where nothing is.
    public let asked: Question?
    /// What time will say, the earliest first; what is due already among it while a situation is played.
    public let timed: [TimeSignal]

    /// The moment of an audience, as the session stands.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - audience: For whom.
    ///   - earlier: The session as they were told of it before; `nil` where they are told of the last step.
    ///   - question: What is asked.
    ///   - timed: What time will say.
    public init(
        of session: Session,
        for audience: Audience,
        since earlier: Session? = nil,
        asking question: Question?,
        timed: [TimeSignal]
    ) {
        self.audience = audience
        seen = session.log.count
        told = earlier.map { Announcer.news(since: $0, in: session) } ?? Self.lastStep(of: session)
        shown = session.view(for: audience)
        talkingPoint = TalkingPoint.besideQuestion(in: session)
        asked = question
        self.timed = timed
    }

    private static func lastStep(of session: Session) -> [Message] {
        let start = session.log.lastIndex { $0.by != .rules } ?? session.log.endIndex
        return Announcer(session: session).messages(for: Array(session.log[start...]))
    }

    /// Where things stand, line by line: what everybody may know, then what is this audience's own.
    public func lines(in session: Session) -> [Message] {
        Announcer(session: session).situation() + OwnTelling.lines(shown)
    }
}
