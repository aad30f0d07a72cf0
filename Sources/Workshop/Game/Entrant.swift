/// What plays: one person, a pair or a team, with one hand and one score.
public struct Entrant: Hashable, Sendable {
    /// Somebody who belongs to an entrant.
    public struct Member: Hashable, Sendable {
        /// Whose seat.
        public let seat: ID<Seat>
        /// The first round she plays in; 1 for those who were there at the start.
        public let playsFrom: Int

        public init(_ seat: ID<Seat>, playsFrom: Int = 1) {
            self.seat = seat
            self.playsFrom = playsFrom
        }
    }

    /// Its stable id.
    public let id: ID<Entrant>
    /// Who belongs to it, those who left included, in the order they came into it.
    public internal(set) var members: [Member]

    public init(id: ID<Entrant>, members: [Member]) {
        self.id = id
        self.members = members
    }

    /// The first round the entrant plays in.
    public var playsFrom: Int { members.lazy.map(\.playsFrom).min() ?? 1 }
}

/// The job cards of one entrant.
public struct Hand: Hashable, Sendable {
    /// Every card held, played or not, in the order they came.
    public internal(set) var cards: [JobCard] = []
    /// The cards already pitched since the hand was last fresh, in that order.
    public internal(set) var played: [ID<JobCard>] = []
    /// How many cards were swapped so far.
    public internal(set) var swaps = 0
    /// How many cards it was dealt.
    var dealt = 0

    /// The ids of every card held.
    public var jobs: [ID<JobCard>] { cards.map(\.id) }

    /// The cards that may be chosen: those not yet played, or all once every one was.
    public var choosable: [ID<JobCard>] {
        var jobs = jobs
        if !isSpent { jobs.removeAll(where: played.contains) }
        return jobs
    }

    /// Whether every card was played.
    private var isSpent: Bool { played.count >= cards.count && cards.allSatisfy { played.contains($0.id) } }

    func holds(_ job: ID<JobCard>) -> Bool { cards.contains { $0.id == job } }

    func mayPlay(_ job: ID<JobCard>) -> Bool { !played.contains(job) || isSpent }

    mutating func deal(_ dealt: [JobCard]) {
        if cards.isEmpty { cards = dealt } else { cards += dealt }
        self.dealt += dealt.count
    }

    /// Whoever gives a card away knows no more of it, not even that it was pitched: somebody else may be dealt it.
    mutating func swap(_ given: ID<JobCard>, for drawn: JobCard) {
        cards.removeAll { $0.id == given }
        played.removeAll { $0 == given }
        cards.append(drawn)
        swaps += 1
    }

    mutating func play(_ job: ID<JobCard>) {
        if isSpent { played = [] }
        if !played.contains(job) { played.append(job) }
    }
}
