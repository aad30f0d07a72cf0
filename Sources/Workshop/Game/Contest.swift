/// Pitches and the vote on them: the main part of a round, a tie-break, or the final pitch-off.
public struct Contest: Hashable, Sendable {
    /// What the contest decides.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The round.
        case round
        /// A tie at the top of the round.
        case tieBreak
        /// A tie at the top of the game.
        case final
    }

    /// What stays as it is while people pitch and vote.
    private struct Frame: Hashable, Sendable {
        var order: [ID<Entrant>]
        var skipped: Set<ID<Entrant>> = []
        var count: Count?
        var withdrawn: [Count] = []
    }

    /// What the contest decides.
    public let kind: Kind
    private var frame: Boxed<Frame>
    /// The places in that order of those who have begun a pitch, or passed.
    private(set) var served = Places<ID<Entrant>>()
    /// The pitches that are over, in the order they were given.
    private(set) var past: [Pitch] = []
    /// The pitch now going on.
    public private(set) var current: Pitch?
    /// The vote now open.
    public internal(set) var vote: OpenVote?

    /// Who is in it, in speaking order where pitches are given.
    public internal(set) var order: [ID<Entrant>] {
        get { frame.value.order }
        set { frame.change { $0.order = newValue } }
    }
    /// Those who passed when their turn came.
    public var skipped: Set<ID<Entrant>> { frame.value.skipped }
    /// The valid count.
    public internal(set) var count: Count? {
        get { frame.value.count }
        set { frame.change { $0.count = newValue } }
    }
    /// Counts taken back by reopening, oldest first.
    public var withdrawn: [Count] { frame.value.withdrawn }

    init(kind: Kind, order: [ID<Entrant>] = []) {
        self.kind = kind
        frame = Boxed(Frame(order: order))
    }

    /// The pitches begun, in the order they were given.
    public var pitches: [Pitch] { past + (current.map { [$0] } ?? []) }

    /// Those whose pitch is over, in the order it was given.
    public var heard: [ID<Entrant>] { past.map(\.entrant) }

    func hasHeard(_ id: ID<Entrant>) -> Bool { past.contains { $0.entrant == id } }

    /// The same with what only speakers may know.
    func including(_ feedback: [Count.Marks]) -> Contest {
        guard !feedback.isEmpty else { return self }
        var contest = self
        contest.count = count?.including(feedback)
        return contest
    }

    mutating func begin(_ pitch: Pitch) {
        current = pitch
        if skipped.contains(pitch.entrant) { frame.change { $0.skipped.remove(pitch.entrant) } }
        serve(pitch.entrant)
    }

    mutating func changePitch(_ body: (inout Pitch) -> Void) {
        if var pitch = current {
            body(&pitch)
            current = pitch
        }
    }

    mutating func endPitch(at now: SessionTime) {
        guard var pitch = current else { return }
        pitch.stopClock(at: now)
        pitch.isOver = true
        current = nil
        past.append(pitch)
    }

    mutating func skip(_ id: ID<Entrant>) {
        if current?.entrant == id { current = nil }
        frame.change { $0.skipped.insert(id) }
        serve(id)
    }

    mutating func reopenVote(at number: Int) {
        guard let count else { return }
        frame.change {
            $0.withdrawn.append(count)
            $0.count = nil
        }
        vote = OpenVote(terms: count.terms, opened: number)
    }

    private mutating func serve(_ id: ID<Entrant>) {
        if let place = order.firstIndex(of: id) { served.insert(place) }
    }
}

/// A vote that is open: its terms and the roll of those who have voted.
public struct OpenVote: Hashable, Sendable {
    private struct Asked: Hashable, Sendable {
        let terms: VoteTerms
        var totals: [ID<Entrant>: Int]
    }

    /// What is asked.
    public var terms: VoteTerms { asked.value.terms }
    private var asked: Boxed<Asked>
    /// The number of the event that opened it, which tells one vote from another.
    public let opened: Int
    /// Who has voted, in the order of their ids; what, only the sealed box knows.
    private var ids: [ID<Seat>] = []
    /// Where they sit.
    private(set) var voted = Places<Seat>()
    /// The totals typed so far, of a show of hands or of paper ballots.
    public internal(set) var totals: [ID<Entrant>: Int] {
        get { asked.value.totals }
        set { asked.change { $0.totals = newValue } }
    }

    init(terms: VoteTerms, opened: Int, totals: [ID<Entrant>: Int] = [:]) {
        asked = Boxed(Asked(terms: terms, totals: totals))
        self.opened = opened
    }

    /// Who has voted; what, only the sealed box knows.
    public var roll: Set<ID<Seat>> { Set(ids) }

    /// How many have voted.
    var ballots: Int { ids.count }

    mutating func enter(_ id: ID<Seat>, at place: Int?) {
        let next = ids.firstIndex { $0 >= id } ?? ids.count
        guard next == ids.count || ids[next] != id else { return }
        ids.insert(id, at: next)
        if let place { voted.insert(place) }
    }

    mutating func strike(_ id: ID<Seat>, at place: Int?) {
        ids.removeAll { $0 == id }
        if let place { voted.remove(place) }
    }
}
