import Persons
import TestKit
import Testing
import Workshop

@Suite("Ratings in a logbook")
struct RatingEvidenceTests {
    /// Everybody abstains and rates the first pitch but for whoever gave it.
    private func rated(by raters: Int) throws -> Script {
        var rules = RoundRules()
        rules.rubricFeedback = true
        var script = try Script(players: 5, rules: rules)
        try script.goToVote()
        let skills = (script.game()?.skills ?? []).map(\.id)
        for (place, seat) in script.session.state.roster.seats.enumerated() {
            let ratings = (1...raters).contains(place) ? skills.map { Ballot.Rating("e1", $0, 2) } : []
            try script.play(.castBallot(seat.id, Ballot(.abstain, feedback: ratings)), by: .seat(seat.id))
        }
        return script
    }

    @Test("The logbook of whoever spoke holds the level of each skill; that of the others does not")
    func logbook() throws {
        let session = try rated(by: 4).session
        func levels(of seat: ID<Seat>) -> [Int] {
            (SeatEvidence(of: seat, in: session) { $0.text }?.items ?? []).compactMap { item in
                if case .rating(let level) = item.source { level } else { nil }
            }
        }
        #expect(levels(of: "s1") == [2, 2, 2])
        #expect(levels(of: "s2") == [])
    }
}
