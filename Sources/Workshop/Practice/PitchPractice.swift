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

    var open: OpenPitchPractice
    private var sealed: SealedPitchPractice

    init(seat: ID<Seat>, deck: Deck, plan: Plan, practisedBefore: [Times]) {
        open = OpenPitchPractice(seat: seat, plan: plan)
        sealed = SealedPitchPractice(deck: deck, practisedBefore: practisedBefore)
    }

    /// Who practises.
    public var seat: ID<Seat> { open.seat }
    /// The cards it is played with.
    public var deck: Deck { sealed.deck }
    /// How it is played.
    public var plan: Plan { open.plan }
    /// How often she had practised which skill before, as far as her record tells.
    public var practisedBefore: [Times] { sealed.practisedBefore }
    /// Where it stands.
    public var stage: Stage { open.stage }
    /// The skills drawn.
    public var skills: [ID<SkillCard>] { open.skills.map(\.id) }
    /// The job drawn.
    public var job: ID<JobCard>? { open.job?.id }
    /// The clock of the preparation, and then that of the pitch.
    public var clock: PracticeClock? { open.clock }
    /// How she gave the pitch.
    public var manner: Manner? { open.manner }
    /// What she typed, line by line.
    public var lines: [String] { sealed.lines }
    /// How long she spoke or wrote, in milliseconds.
    public var spoken: Int64 { open.spoken }
    /// Her own judgement so far.
    public var levels: [Criterion: Int] { sealed.levels }
    /// What she judges next; `nil` once she has judged everything.
    public var nextCriterion: Criterion? { open.nextCriterion }
    /// What she wanted to keep of it, in her own words.
    public var thoughts: [String] { sealed.thoughts }

    /// Whether it is over.
    public var isOver: Bool { stage == .finished }

    /// Whether a pitch was given, to the end or not.
    public var wasGiven: Bool { manner != nil && stage != .pitching }

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
            show(skills: skills, job: job)
            open.clock = PracticeClock(seconds: plan.preparationSeconds, runningSince: now)
            open.stage = .preparing
        case .started(let manner):
            open.manner = manner
            open.clock = PracticeClock(seconds: plan.pitchSeconds, runningSince: now)
            open.stage = .pitching
        case .paused: open.clock?.stop(at: now)
        case .resumed: open.clock?.start(at: now)
        case .extended(let seconds): open.clock?.seconds += seconds
        case .written(let line): sealed.lines.append(line)
        case .done:
            endPitch(at: now)
            open.stage = .assessing
        case .rated(let criterion, let level):
            sealed.levels[criterion] = level
            if stage == .assessing && levels.count == Criterion.allCases.count { open.stage = .finished }
        case .thoughtKept(let text): sealed.thoughts.append(text)
        case .left:
            endPitch(at: now)
            open.stage = .finished
        }
        showNextCriterion()
    }

    private mutating func endPitch(at now: SessionTime) {
        open.clock?.stop(at: now)
        if stage == .pitching { open.spoken = clock?.spent ?? 0 }
        open.clock = nil
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
