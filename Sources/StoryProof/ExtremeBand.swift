import Content
import Workshop

/// The best or the worst that a story says of all scores together, with the outcome it would contradict.
///
/// What is said of one skill contradicts no ending: somebody can have listened well and still have lost a customer.
struct ExtremeBand: Hashable, Sendable {
    /// Its place among the bands of the story.
    let place: Int
    /// What the ending must not have come to: a setback for the best band, a success for the worst.
    let outcome: Story.Ending.Outcome

    /// Whether plays that end so can have such a score.
    func isMet(by range: ScoreRange, in story: Story) -> Bool {
        let bound = outcome == .setback ? range.greatest : range.least
        guard case .number(let score) = bound else { return false }
        return (story.bands[place].from...story.bands[place].to).contains(score)
    }
}

extension Story {
    /// The best and the worst band of all scores together, where there is more than one.
    var extremeBands: [ExtremeBand] {
        let places = bands.indices.filter { bands[$0].skill == nil }
        guard let best = places.map({ bands[$0].to }).max(), let worst = places.map({ bands[$0].from }).min(),
            Set(places.map { bands[$0].from }).count > 1
        else { return [] }
        return places.filter { bands[$0].to == best }.map { ExtremeBand(place: $0, outcome: .setback) }
            + places.filter { bands[$0].from == worst }.map { ExtremeBand(place: $0, outcome: .success) }
    }
}
