public import Persons
public import Workshop

/// All that is kept about a person, ready to be told.
public struct Logbook: Sendable {
    /// What people call her by.
    public let code: String
    /// Her real name, if it is to be told.
    public let name: String?
    /// Whether her real name is kept, told or not.
    public let hasName: Bool
    /// Since when she is known.
    public let addedAt: Instant
    /// What she agreed to and what she took back.
    public let consents: [Consent]
    /// What her sessions hold about her seats, the oldest first.
    public let sessions: [SeatEvidence]
    /// What became of her commitments.
    public let followUps: [FollowUp]

    public init(
        of person: Person,
        tellingName: Bool,
        consents: [Consent],
        sessions: [SeatEvidence],
        followUps: [FollowUp]
    ) {
        code = person.code
        name = tellingName ? person.name : nil
        hasName = person.name != nil
        addedAt = person.addedAt
        self.consents = consents
        self.sessions = sessions
        self.followUps = followUps
    }

    /// The skills she practised over all sessions: each with how often and in how many sessions.
    var practised: [(skill: String, times: Int, sessions: Int)] {
        var order: [String] = []
        var times: [String: (times: Int, sessions: Int)] = [:]
        for practice in sessions.flatMap(\.practised) {
            if times[practice.skill] == nil { order.append(practice.skill) }
            let before = times[practice.skill] ?? (0, 0)
            times[practice.skill] = (before.times + practice.times, before.sessions + 1)
        }
        return order.map { ($0, times[$0]?.times ?? 0, times[$0]?.sessions ?? 0) }
    }

    func followUps(of commitment: Commitment) -> [FollowUp] {
        followUps.filter { $0.commitment == commitment.key }
    }
}
