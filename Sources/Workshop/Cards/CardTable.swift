/// The cards of a deck, each at its place, and behind them those written on the spot.
struct CardTable: Hashable, Sendable {
    let deck: Deck
    private(set) var skills: [SkillCard]
    private(set) var jobs: [JobCard]
    private var skillPlaces: [ID<SkillCard>: Int]
    private var jobPlaces: [ID<JobCard>: Int]

    init(_ deck: Deck) {
        self.deck = deck
        skills = deck.skills
        jobs = deck.jobs
        skillPlaces = Dictionary(deck.skills.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        jobPlaces = Dictionary(deck.jobs.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    }

    func place(of skill: ID<SkillCard>) -> Int? { skillPlaces[skill] }

    func place(of job: ID<JobCard>) -> Int? { jobPlaces[job] }

    mutating func add(_ skill: SkillCard) {
        skillPlaces[skill.id] = skills.count
        skills.append(skill)
    }

    mutating func add(_ job: JobCard) {
        jobPlaces[job.id] = jobs.count
        jobs.append(job)
    }

    // The rest follows from these.

    static func == (left: Self, right: Self) -> Bool {
        left.deck == right.deck && left.skills == right.skills && left.jobs == right.jobs
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(deck.id)
        hasher.combine(skills.count)
        hasher.combine(jobs.count)
    }
}
