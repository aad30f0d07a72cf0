public import Wording
public import Workshop

extension TalkingPoint {
    /// The moment with its evidence, in a sentence or two, and the question to ask about it.
    public func messages(in view: View) -> [Message] { [message(in: view), question] }

    /// The moment with its evidence, in a sentence or two.
    public func message(in view: View) -> Message {
        switch self {
        case .splitVote(let round, let votes):
            Message(
                .momentSplitVote,
                [
                    "round": .number(round), "sum": .number(votes.reduce(0, +)), "pitches": .number(votes.count),
                    "most": .number(votes.first ?? 0),
                ]
            )
        case .tie(let round, let who):
            Message(.momentTie, ["round": .number(round), "names": view.groups(who)])
        case .tieAtEnd(let who, let points):
            Message(.momentTieAtEnd, ["names": view.groups(who), "points": .number(points)])
        case .lateSwing(let round, let before, let after):
            Message(
                .momentLateSwing,
                ["round": .number(round), "before": view.groups(before), "after": view.groups(after)]
            )
        case .skillsNotShown(let round, let skills, let signs):
            Message(
                .momentSkillsNotShown,
                ["round": .number(round), "skills": .names(skills), "signs": .number(signs)]
            )
        case .manySkills(let round, let who, let skills):
            Message(
                .momentManySkills,
                [
                    "round": .number(round), "names": view.groups(who), "skills": .names(skills),
                    "count": .number(skills.count),
                ]
            )
        case .seenOften(let behaviour, let role, let count, let takes):
            Message(
                role == nil ? .momentSeenOften : .momentSeenOftenIn,
                [
                    "behaviour": .text(behaviour), "role": .text(role ?? ""), "count": .number(count),
                    "takes": .number(takes),
                ]
            )
        case .replayChanged(let take, let before, let after):
            Message(
                .momentReplayChanged,
                ["take": .number(take), "before": .text(before), "after": .text(after)]
            )
        }
    }

    /// A question to ask about it.
    public var question: Message {
        switch self {
        case .splitVote: Message(.askSplitVote)
        case .tie, .tieAtEnd: Message(.askTie)
        case .lateSwing: Message(.askLateSwing)
        case .skillsNotShown: Message(.askSkillsNotShown)
        case .manySkills: Message(.askManySkills)
        case .seenOften: Message(.askSeenOften)
        case .replayChanged: Message(.askReplayChanged)
        }
    }
}
