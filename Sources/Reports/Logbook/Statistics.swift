public import Workshop

/// The figures of an organisation over its sessions, in which nobody can be found again.
///
/// Closed sessions are put together, in the order they were closed, until at least five different people are in a block;
/// only whole blocks are ever counted. A block never changes once it is full, so whatever two answers are compared (other
/// dates, other days of asking), they differ by whole blocks of at least five people.
public struct Statistics: Sendable {
    /// The fewest people any figure is about.
    public static let smallestGroup = 5

    /// How many sessions were counted.
    public let sessions: Int
    /// How many seats were taken in them; whoever came three times counts three times.
    public let participants: Int
    /// Minutes of work, without breaks.
    public let minutes: Int
    /// Rounds played to their end.
    public let rounds: Int
    /// Pitches heard.
    public let pitches: Int
    /// Minutes of speech in pitches.
    public let minutesOfSpeech: Int
    /// Votes counted.
    public let votes: Int
    /// Sessions with a debriefing.
    public let debriefed: Int
    /// Commitments people made.
    public let commitments: Int
    /// Role-plays that were played at least once.
    public let rolePlays: Int
    /// Stories and pitches practised alone.
    public let practices: Int
    /// The skills that lay on the table before at least five people, each with in how many rounds.
    public let skills: [(name: String, rounds: Int)]
    /// Whether closed sessions are left out until more people join them.
    public let leavesOut: Bool
    /// Whether skills that lay on a table are left out: before too few people, or written on the spot.
    public let leavesOutSkills: Bool

    /// Counts; `nil` if there is no whole block.
    ///
    /// - Parameters:
    ///   - figures: The figures of all closed sessions.
    ///   - first: The first moment that counts.
    ///   - last: The first moment that does not count any more.
    public init?(of figures: [SessionFigures], from first: Instant?, until last: Instant?) {
        let (blocks, rest) = Self.blocks(figures)
        let counted = blocks.filter { block in
            block.allSatisfy { figures in
                first.map { $0 <= figures.closedAt } ?? true && last.map { figures.closedAt < $0 } ?? true
            }
        }
        let all = counted.flatMap(\.self)
        guard !all.isEmpty else { return nil }
        leavesOut = !rest.isEmpty || counted.count < blocks.count
        sessions = all.count
        participants = all.map(\.participants).reduce(0, +)
        minutes = Self.minutes(all.map(\.milliseconds))
        rounds = all.map(\.rounds).reduce(0, +)
        pitches = all.map(\.pitches).reduce(0, +)
        minutesOfSpeech = Self.minutes(all.map(\.spoken))
        votes = all.map(\.votes).reduce(0, +)
        debriefed = all.count(where: \.hadDebrief)
        commitments = all.map(\.commitments).reduce(0, +)
        rolePlays = all.map(\.rolePlays).reduce(0, +)
        practices = all.map(\.practices).reduce(0, +)
        let told = Set(all.flatMap(\.skills.keys)).sorted().compactMap { skill in
            // Block by block, or the difference of two answers could tell of fewer.
            let blocks = counted.filter { block in
                block.filter { $0.skills[skill] != nil }.reduce(into: Set()) { $0.formUnion($1.people) }.count
                    >= Self.smallestGroup
            }
            let rounds = blocks.flatMap(\.self).map { $0.skills[skill] ?? 0 }.reduce(0, +)
            return rounds > 0 ? (name: skill, rounds: rounds) : nil
        }
        skills = told
        let lain = all.map { $0.skills.values.reduce($0.writtenSkills, +) }.reduce(0, +)
        leavesOutSkills = told.map(\.rounds).reduce(0, +) < lain
    }

    private static func minutes(_ milliseconds: [Int64]) -> Int {
        Int((milliseconds.reduce(0, +) + 30_000) / 60_000)
    }

    /// The sessions in blocks of enough people, and those that fill no block yet.
    private static func blocks(_ figures: [SessionFigures]) -> ([[SessionFigures]], [SessionFigures]) {
        var blocks: [[SessionFigures]] = []
        var open: [SessionFigures] = []
        var people: Set<String> = []
        for session in figures.sorted(by: { ($0.closing, $0.closedAt) < ($1.closing, $1.closedAt) }) {
            open.append(session)
            people.formUnion(session.people)
            if people.count >= smallestGroup {
                blocks.append(open)
                open = []
                people = []
            }
        }
        return (blocks, open)
    }
}
