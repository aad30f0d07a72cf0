/// One pitch and its clock.
public struct Pitch: Hashable, Sendable {
    /// Whose pitch.
    public let entrant: ID<Entrant>
    /// Who speaks.
    public let speaker: ID<Seat>
    /// The time allowed in seconds, with what was added; a signal and never a lock.
    public internal(set) var seconds: Int
    /// Milliseconds spoken before the clock last started.
    public internal(set) var spoken: Int64 = 0
    /// When the clock last started; `nil` while it stands.
    public internal(set) var runningSince: SessionTime?
    /// Whether the pitch is over.
    public internal(set) var isOver = false

    /// Milliseconds spoken until a moment.
    public func spoken(until now: SessionTime) -> Int64 {
        spoken + (runningSince.map { now.elapsed(since: $0) } ?? 0)
    }

    mutating func stopClock(at now: SessionTime) {
        spoken = spoken(until: now)
        runningSince = nil
    }
}

/// What was heard in a pitch, noted while it was given.
public struct PitchNote: Hashable, Sendable {
    /// In which round.
    public let round: Int
    /// In whose pitch.
    public let entrant: ID<Entrant>
    /// The revealed skill it speaks of, if any.
    public let skill: ID<SkillCard>?
    /// The words of the note; empty where the skill says it all.
    public let text: String

    public init(round: Int, entrant: ID<Entrant>, skill: ID<SkillCard>?, text: String) {
        self.round = round
        self.entrant = entrant
        self.skill = skill
        self.text = text
    }
}
