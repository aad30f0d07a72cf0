/// Somebody practising a pitch alone: cards, time to get ready, the pitch, and her own judgement of it.
public struct PitchPractice: Hashable, Sendable {
    /// How it is played.
    public struct Plan: Hashable, Sendable {
        /// How many skills are drawn.
        public var skills: Int
        /// How long she gets ready, in seconds.
        public var preparationSeconds: Int
        /// How long she speaks or writes, in seconds.
        public var pitchSeconds: Int

        public init(skills: Int = 3, preparationSeconds: Int = 120, pitchSeconds: Int = 75) {
            self.skills = skills
            self.preparationSeconds = preparationSeconds
            self.pitchSeconds = pitchSeconds
        }

        /// Why it cannot be played; empty if it can.
        var faults: [RoundRules.Fault] {
            let options = [
                ("skillsPerRound", skills, 1...5), ("preparationSeconds", preparationSeconds, 10...1800),
                ("pitchSeconds", pitchSeconds, 10...1800),
            ]
            return options.filter { !$0.2.contains($0.1) }.map {
                .outOfRange(option: $0.0, value: $0.1, range: $0.2)
            }
        }
    }

    /// Where the practice stands.
    public enum Stage: String, CaseIterable, Hashable, Sendable {
        /// No card is drawn.
        case opening
        /// The cards lie there, she gets ready.
        case preparing
        /// She speaks or writes.
        case pitching
        /// She judges her own pitch.
        case assessing
        /// It is over.
        case finished
    }

    /// How she gives the pitch.
    public enum Manner: String, CaseIterable, Hashable, Sendable {
        /// She speaks.
        case aloud
        /// She types.
        case typed
    }

    /// What makes a pitch convince.
    public enum Criterion: String, CaseIterable, Hashable, Sendable {
        /// The skill is named.
        case named
        /// A concrete situation shows it.
        case situation
        /// It is tied to the job.
        case job
        /// What came of it is told.
        case result
    }

    /// How often a skill was practised.
    public struct Times: Hashable, Sendable {
        /// The skill.
        public let skill: ID<SkillCard>
        /// How often.
        public let count: Int

        public init(skill: ID<SkillCard>, count: Int) {
            self.skill = skill
            self.count = count
        }
    }

    /// The levels of every criterion.
    public static let levels = 0...3

    /// Who practises.
    public let seat: ID<Seat>
    /// The cards it is played with.
    public let deck: Deck
    /// How it is played.
    public let plan: Plan
    /// How often she had practised which skill before, as far as her record tells.
    public let practisedBefore: [Times]
    /// Where it stands.
    public private(set) var stage = Stage.opening
    /// The skills drawn.
    public private(set) var skills: [ID<SkillCard>] = []
    /// The job drawn.
    public private(set) var job: ID<JobCard>?
    /// The clock of the preparation, and then that of the pitch.
    public private(set) var clock: PracticeClock?
    /// How she gave the pitch.
    public private(set) var manner: Manner?
    /// What she typed, line by line.
    public private(set) var lines: [String] = []
    /// How long she spoke or wrote, in milliseconds.
    public private(set) var spoken: Int64 = 0
    /// Her own judgement so far.
    public private(set) var levels: [Criterion: Int] = [:]
    /// What she wanted to keep of it, in her own words.
    public private(set) var thoughts: [String] = []

    init(seat: ID<Seat>, deck: Deck, plan: Plan, practisedBefore: [Times]) {
        self.seat = seat
        self.deck = deck
        self.plan = plan
        self.practisedBefore = practisedBefore
    }

    /// Whether it is over.
    public var isOver: Bool { stage == .finished }

    /// Whether a pitch was given, to the end or not.
    public var wasGiven: Bool { manner != nil && stage != .pitching }

    /// What she judges next; `nil` once she has judged everything.
    public var nextCriterion: Criterion? {
        stage == .assessing ? Criterion.allCases.first { levels[$0] == nil } : nil
    }

    /// The skills of the deck by how often she has practised them, the seldom ones first.
    var skillsBySeldomness: [[SkillCard]] {
        let counts = Dictionary(practisedBefore.map { ($0.skill, $0.count) }) { max($0, $1) }
        let groups = Dictionary(grouping: deck.skills) { counts[$0.id] ?? 0 }
        return groups.keys.sorted().compactMap { groups[$0] }
    }

    /// The skills she has practised least; none where she has practised all equally often, or nothing yet.
    public var leastPractised: [ID<SkillCard>] {
        let groups = skillsBySeldomness
        return groups.count > 1 ? (groups.first ?? []).map(\.id) : []
    }

    mutating func apply(_ event: PitchPracticeEvent, at moment: Moment) {
        let now = moment.time
        switch event {
        case .began: break
        case .drawn(let skills, let job):
            self.skills = skills
            self.job = job
            clock = PracticeClock(seconds: plan.preparationSeconds, runningSince: now)
            stage = .preparing
        case .started(let manner):
            self.manner = manner
            clock = PracticeClock(seconds: plan.pitchSeconds, runningSince: now)
            stage = .pitching
        case .paused: clock?.stop(at: now)
        case .resumed: clock?.start(at: now)
        case .extended(let seconds): clock?.seconds += seconds
        case .written(let line): lines.append(line)
        case .done:
            endPitch(at: now)
            stage = .assessing
        case .rated(let criterion, let level):
            levels[criterion] = level
            if stage == .assessing && nextCriterion == nil { stage = .finished }
        case .thoughtKept(let text): thoughts.append(text)
        case .left:
            endPitch(at: now)
            stage = .finished
        }
    }

    private mutating func endPitch(at now: SessionTime) {
        clock?.stop(at: now)
        if stage == .pitching { spoken = clock?.spent ?? 0 }
        clock = nil
    }
}

/// What may be asked while somebody practises a pitch alone.
public enum PitchPracticeCommand: Hashable, Sendable {
    /// Begin, with how often she practised which skill before.
    case begin(Deck, by: ID<Seat>, plan: PitchPractice.Plan, practisedBefore: [PitchPractice.Times])
    /// Draw the cards, from the skills she practised least or from all; or draw others.
    case draw(amongLeastPractised: Bool)
    /// Start the pitch.
    case start(PitchPractice.Manner)
    /// Stop the clock.
    case pause
    /// Let the clock run again.
    case resume
    /// Take more time.
    case extend(seconds: Int)
    /// Type a line of the pitch.
    case write(String)
    /// End the pitch.
    case done
    /// Judge one's own pitch.
    case rate(PitchPractice.Criterion, level: Int)
    /// Keep some words about it.
    case keep(String)
    /// Stop before the end.
    case leave
}

/// What happened while somebody practised a pitch alone.
public enum PitchPracticeEvent: Hashable, Sendable {
    /// She began.
    case began(
        deck: ID<Deck>,
        seat: ID<Seat>,
        plan: PitchPractice.Plan,
        practisedBefore: [PitchPractice.Times]
    )
    /// These cards were drawn, in place of any drawn before.
    case drawn(skills: [ID<SkillCard>], job: ID<JobCard>)
    /// The pitch started and its clock runs.
    case started(PitchPractice.Manner)
    /// The clock was stopped.
    case paused
    /// The clock runs again.
    case resumed
    /// She took more time.
    case extended(seconds: Int)
    /// She typed a line of the pitch.
    case written(String)
    /// The pitch is over.
    case done
    /// She judged her own pitch.
    case rated(PitchPractice.Criterion, level: Int)
    /// She kept some words about it.
    case thoughtKept(String)
    /// She stopped before the end.
    case left
}
