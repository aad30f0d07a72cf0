/// The result of one vote: ballots torn into marks that no longer hang together.
///
/// A whole ballot can name its author by what it leaves out (a complete ranking lacks only the voter herself), so the
/// count keeps how often each mark was given to each candidate and forgets which marks came from one hand.
/// Everything is sorted, so not even the order of voting is left. It suffices to recompute every tally.
public struct Count: Hashable, Sendable {
    /// What a voter gave a candidate.
    public enum Mark: Hashable, Sendable {
        /// Being named.
        case vote
        /// A place among those named in order, 0 for the best.
        case place(Int)
        /// A level for a skill, or for the pitch as a whole.
        case level(ID<SkillCard>?, Int)
        /// Having shown a skill (cooperative variant).
        case shown(ID<SkillCard>)
        /// Totals typed by the facilitator.
        case typed
    }

    /// How often one mark was given to one candidate.
    public struct Marks: Hashable, Sendable {
        /// Whose pitch.
        public let entrant: ID<Entrant>
        /// What was given.
        public let mark: Mark
        /// How often, 1 or more; for typed totals the total.
        public let count: Int

        public init(_ entrant: ID<Entrant>, _ mark: Mark, _ count: Int) {
            self.entrant = entrant
            self.mark = mark
            self.count = count
        }
    }

    /// How often a skill was named as the reason to vote for a candidate.
    public struct Reasons: Hashable, Sendable {
        /// The candidate and the skill.
        public let reason: Ballot.Reason
        /// How often, 1 or more.
        public let count: Int

        public init(_ reason: Ballot.Reason, _ count: Int) {
            self.reason = reason
            self.count = count
        }
    }

    /// What was asked.
    public let terms: VoteTerms
    /// How many ballots were counted, abstentions included; for typed totals 0.
    public let ballots: Int
    /// How many of them abstained.
    public let abstentions: Int
    /// The marks that make the tally.
    public let marks: [Marks]
    /// The reasons given.
    public let reasons: [Reasons]
    /// Ratings given beside the vote, which score nothing; of pitches only that ``leastRaters`` or more have rated.
    public let feedback: [Marks]

    /// Creates a count from its parts, as a record holds them.
    public init(
        terms: VoteTerms,
        ballots: Int,
        abstentions: Int,
        marks: [Marks],
        reasons: [Reasons],
        feedback: [Marks]
    ) {
        self.terms = terms
        self.ballots = ballots
        self.abstentions = abstentions
        self.marks = marks
        self.reasons = reasons
        self.feedback = feedback
    }

    /// Counts ballots, in whatever order they come.
    init(of ballots: some Collection<Ballot>, terms: VoteTerms) {
        var (marks, reasons, feedback): ([Marks], [Ballot.Reason], [[Ballot.Rating]]) = ([], [], [])
        marks.reserveCapacity(ballots.count)
        reasons.reserveCapacity(ballots.count)
        for ballot in ballots {
            ballot.addMarks(to: &marks)
            if let reason = ballot.reason { reasons.append(reason) }
            if !ballot.feedback.isEmpty { feedback.append(ballot.feedback) }
        }
        self.init(
            terms: terms,
            ballots: ballots.count,
            abstentions: ballots.count { $0.choice == .abstain },
            marks: Self.summed(marks),
            reasons: Self.counted(reasons),
            feedback: Self.summed(Self.kept(feedback).map(Marks.init))
        )
    }

    /// Takes totals typed by the facilitator.
    init(typed totals: [ID<Entrant>: Int], terms: VoteTerms) {
        self.init(
            terms: terms,
            ballots: 0,
            abstentions: 0,
            marks: Self.summed(totals.filter { $0.value > 0 }.map { Marks($0.key, .typed, $0.value) }),
            reasons: [],
            feedback: []
        )
    }

    /// The marks in order, those of one kind for one candidate together.
    private static func summed(_ marks: [Marks]) -> [Marks] {
        let sorted = marks.sorted { $0.entrant == $1.entrant ? $0.mark < $1.mark : $0.entrant < $1.entrant }
        return sorted.reduce(into: []) { sums, next in
            if let last = sums.last, last.entrant == next.entrant, last.mark == next.mark {
                sums[sums.count - 1] = Marks(next.entrant, next.mark, last.count + next.count)
            } else {
                sums.append(next)
            }
        }
    }

    /// The reasons in order, each with how often it was given.
    private static func counted(_ reasons: [Ballot.Reason]) -> [Reasons] {
        let sorted = reasons.sorted { $0.entrant == $1.entrant ? $0.skill < $1.skill : $0.entrant < $1.entrant }
        return sorted.reduce(into: []) { counts, next in
            let times = counts.last?.reason == next ? counts.removeLast().count : 0
            counts.append(Reasons(next, times + 1))
        }
    }
}

extension Count.Mark: Comparable {
    /// A fixed order among marks: by kind, then by place, skill and level.
    public static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.place(let one), .place(let other)): one < other
        case (.level(let one, let low), .level(let other, let high)): (one?.text ?? "", low) < (other?.text ?? "", high)
        case (.shown(let one), .shown(let other)): one < other
        default: left.kind < right.kind
        }
    }

    private var kind: Int {
        switch self {
        case .vote: 0
        case .place: 1
        case .level: 2
        case .shown: 3
        case .typed: 4
        }
    }
}

extension Ballot {
    /// The marks a ballot gives, torn apart.
    fileprivate func addMarks(to marks: inout [Count.Marks]) {
        switch choice {
        case .abstain: break
        case .one(let entrant): marks.append(Count.Marks(entrant, .vote, 1))
        case .two(let first, let second):
            marks.append(Count.Marks(first, .place(0), 1))
            if let second { marks.append(Count.Marks(second, .place(1), 1)) }
        case .order(let entrants):
            for (place, entrant) in entrants.enumerated() { marks.append(Count.Marks(entrant, .place(place), 1)) }
        case .any(let entrants): for entrant in entrants { marks.append(Count.Marks(entrant, .vote, 1)) }
        case .levels(let ratings): for rating in ratings { marks.append(Count.Marks(rating)) }
        case .skillsShown(let shown):
            for reason in shown { marks.append(Count.Marks(reason.entrant, .shown(reason.skill), 1)) }
        }
    }
}

extension Count.Marks {
    fileprivate init(_ rating: Ballot.Rating) {
        self.init(rating.entrant, .level(rating.skill, rating.level), 1)
    }
}
