public import Wording
public import Workshop

extension TalkingPoint {
    /// The moment with its evidence, in a sentence or two, and the question to ask about it.
    public func messages(in view: View) -> [Message] { [message(in: view), question] }

    /// The moment with its evidence, in a sentence or two.
    public func message(in view: View) -> Message {
        switch self {
        case .splitVote(let round, let votes):
            Message.momentSplitVote(round: round, pitches: votes.count, most: votes.first ?? 0, sum: votes.reduce(0, +))
        case .tie(let round, let who):
            Message.momentTie(round: round, names: view.groups(who))
        case .tieAtEnd(let who, let points):
            Message.momentTieAtEnd(names: view.groups(who), points: points)
        case .lateSwing(let round, let before, let after):
            Message.momentLateSwing(before: view.groups(before), round: round, after: view.groups(after))
        case .skillsNotShown(let round, let skills, let signs):
            Message.momentSkillsNotShown(round: round, signs: signs, skills: skills)
        case .manySkills(let round, let who, let skills):
            Message.momentManySkills(round: round, count: skills.count, names: view.groups(who), skills: skills)
        case .seenOften(let behaviour, let role, let count, let takes):
            role == nil
                ? Message.momentSeenOften(behaviour: behaviour, count: count, takes: takes)
                : .momentSeenOftenIn(role: role ?? "", behaviour: behaviour, count: count, takes: takes)
        case .replayChanged(let take, let before, let after):
            Message.momentReplayChanged(before: before, take: take, after: after)
        }
    }

    /// A question to ask about it.
    public var question: Message {
        switch self {
        case .splitVote: Message.askSplitVote
        case .tie, .tieAtEnd: Message.askTie
        case .lateSwing: Message.askLateSwing
        case .skillsNotShown: Message.askSkillsNotShown
        case .manySkills: Message.askManySkills
        case .seenOften: Message.askSeenOften
        case .replayChanged: Message.askReplayChanged
        }
    }
}
