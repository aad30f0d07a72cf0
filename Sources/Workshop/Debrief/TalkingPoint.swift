/// A moment of what was played that is worth talking about, with its evidence: counts, and those who spoke, kept together as
/// they played, never those who voted.
public enum TalkingPoint: Hashable, Sendable {
    /// No pitch of a round got more than half of the votes, and three or more got one; the votes, most first.
    case splitVote(round: Int, votes: [Int])
    /// Pitches of a round that shared the highest tally.
    case tie(round: Int, who: [[ID<Seat>]])
    /// Those who shared the first place of the game, and their points.
    case tieAtEnd(who: [[ID<Seat>]], points: Int)
    /// Whoever led before the last round did not lead after it.
    case lateSwing(round: Int, before: [[ID<Seat>]], after: [[ID<Seat>]])
    /// Skills of a round for which nothing was noted, given as a reason or rated, though others were: how often.
    case skillsNotShown(round: Int, skills: [String], signs: Int)
    /// Skills heard in one pitch, three or more.
    case manySkills(round: Int, who: [[ID<Seat>]], skills: [String])
    /// A behaviour that observers saw or heard twice or more in a role-play, and in how many takes.
    case seenOften(behaviour: String, role: String?, count: Int, takes: Int)
    /// A later take of a role-play came to another moment than the first.
    case replayChanged(take: Int, before: String, after: String)
}

extension TalkingPoint {
    /// The moments worth talking about in what was played since the last debriefing, the strongest first.
    ///
    /// Only what is over counts: until then the running score and what was noted are nobody's business. All of it is drawn
    /// from what the facilitator may know; whatever is sealed from her, as the ratings of a pitch beside a vote, is in no moment.
    public static func points(in session: Session) -> [TalkingPoint] {
        let state = session.state
        var played = state.activities[...]
        if state.debrief != nil { played = played.dropLast() }
        let start = played.lastIndex { if case .debrief = $0 { true } else { false } }.map { $0 + 1 } ?? 0
        let over = played[start...].filter(\.isOver)
        let points = over.flatMap { activity -> [TalkingPoint] in
            switch activity.scene(for: .facilitator, in: state) {
            case .game(let game): game.moments
            case .rolePlay(let play): play.moments
            case .lobby, .debrief, .story, .pitchPractice: []
            }
        }
        return points.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element)
    }

    /// The moment to look at beside the question now asked: none beside the first, which is about how it felt, nor
    /// where each person speaks of herself.
    public static func besideQuestion(in session: Session) -> TalkingPoint? {
        guard case .debrief(let debrief) = session.view(for: .table).scene, debrief.question?.asked == .group else {
            return nil
        }
        let points = points(in: session)
        return points.indices.contains(debrief.place - 2) ? points[debrief.place - 2] : nil
    }

    /// What turned the outcome comes before what was missing, and that before what went well.
    private var rank: Int {
        switch self {
        case .replayChanged: 0
        case .lateSwing: 1
        case .tieAtEnd: 2
        case .splitVote: 3
        case .tie: 4
        case .skillsNotShown: 5
        case .manySkills: 6
        case .seenOften: 7
        }
    }
}
