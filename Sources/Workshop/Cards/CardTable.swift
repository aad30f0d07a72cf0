/// The cards of a deck, each at its place, and behind them those written on the spot.
struct CardTable: Hashable, Sendable {
    private let shelved: Boxed<Deck>
    private(set) var skills: [SkillCard]
    private(set) var jobs: [JobCard]

    init(_ deck: Deck) {
        shelved = Boxed(deck)
        skills = deck.skills
        jobs = deck.jobs
    }

    var deck: Deck { shelved.value }

    func place(of skill: ID<SkillCard>) -> Int? {
        let written = skills.count - shelved.value.skills.count
        if written > 0, let place = skills.suffix(written).lastIndex(where: { $0.id == skill }) { return place }
        return shelved.value.skillPlaces[skill]
    }

    func place(of job: ID<JobCard>) -> Int? {
        let written = jobs.count - shelved.value.jobs.count
        if written > 0, let place = jobs.suffix(written).lastIndex(where: { $0.id == job }) { return place }
        return shelved.value.jobPlaces[job]
    }

    mutating func add(_ skill: SkillCard) { skills.append(skill) }

    mutating func add(_ job: JobCard) { jobs.append(job) }
}
