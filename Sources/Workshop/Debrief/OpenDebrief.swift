/// What everybody may know of a debriefing: the table's view of it.
public struct OpenDebrief: Hashable, Sendable {
    /// What the guide is called, if it has a name.
    public let title: String?
    /// How many questions there are.
    public let count: Int
    /// What was seen in the role-play it follows, if it follows one.
    public let findings: Findings?
    /// Who played in the last role-play.
    let players: Set<ID<Seat>>
    /// The question now asked; `nil` once it is over.
    public internal(set) var question: DebriefGuide.Question?
    /// The place of that question, from 1; 0 once it is over.
    public internal(set) var place = 0
    /// Who answered or passed it.
    var heard: Set<ID<Seat>> = []
    /// What was said so far.
    public internal(set) var answers: [Debrief.Answer] = []
    /// What was put aside for another time.
    public internal(set) var parked: [String] = []
    /// How the group felt, without names.
    public internal(set) var faces: [FaceCount] = []
    var isOver = false

    init(title: String?, count: Int, findings: Findings?, players: Set<ID<Seat>>) {
        self.title = title
        self.count = count
        self.findings = findings
        self.players = players
    }

    /// Whether the question now asked is put to somebody.
    func isAsked(_ seat: ID<Seat>) -> Bool {
        switch question?.asked {
        case .players: players.contains(seat)
        case .observers: !players.contains(seat)
        case .group, .each, nil: true
        }
    }

    /// Who has not yet answered or passed the question put to each; facilitators answer if they wish elsewhere.
    func toHear(among people: [View.Person]) -> [ID<Seat>] {
        guard let question, question.asked != .group else { return [] }
        return people.filter { $0.presence == .present && $0.kind != .facilitator && !heard.contains($0.id) }
            .map(\.id).filter(isAsked)
    }
}

/// What not everybody may know of a debriefing: the questions to come, and the faces people keep for themselves.
struct SealedDebrief: Hashable, Sendable {
    let guide: DebriefGuide
    /// The place of the question now asked, from 0.
    var place = 0
    var keptFaces: [KeptFace] = []

    init(guide: DebriefGuide) { self.guide = guide }
}
