import TestKit
import Testing

@testable import Workshop

@Suite("Ratings are given back")
struct RatingTests {
    /// Everybody abstains and rates the first pitch but for whoever gave it.
    private func rated(by raters: Int, players: Int = 5, level: Int = 2) throws -> Script {
        var rules = RoundRules()
        rules.rubricFeedback = true
        var script = try Script(players: players, rules: rules)
        try script.goToVote()
        let skills = (script.game()?.skills ?? []).map(\.id)
        for (place, seat) in script.session.state.roster.seats.enumerated() {
            let ratings = (1...raters).contains(place) ? skills.map { Ballot.Rating("e1", $0, level) } : []
            try script.play(.castBallot(seat.id, Ballot(.abstain, feedback: ratings)), by: .seat(seat.id))
        }
        return script
    }

    @Test("Whoever spoke hears the level of each skill, and nobody else")
    func ownOnly() throws {
        let script = try rated(by: 3)
        #expect(script.game(for: .seat("s1"))?.own?.ratings.map(\.level) == [2, 2, 2])
        #expect(script.game()?.readersOfRatings == ["s1"])
        for audience in script.audiences where audience != .seat("s1") {
            let game = script.game(for: audience)
            #expect(game?.own?.ratings.isEmpty != false)
            #expect(game?.rounds.last?.results.last?.count.feedback == [])
        }
    }

    @Test("What fewer than three rated is told to nobody, and is not even kept")
    func fewRaters() throws {
        let script = try rated(by: 2)
        #expect(script.game(for: .seat("s1"))?.own?.ratings == [])
        #expect(script.game()?.readersOfRatings == [])
        #expect(script.session.state.game?.round?.main.count?.feedback == [])
    }

    @Test("Where nobody could have three raters, no ratings are asked for")
    func tooFewPeople() throws {
        var rules = RoundRules()
        rules.rubricFeedback = true
        var three = try Script(players: 3, rules: rules)
        try three.goToVote()
        #expect(three.game()?.vote?.terms.takesFeedback == false)
        var withObserver = try Script(players: 3, observers: 1, rules: rules)
        try withObserver.goToVote()
        #expect(withObserver.game()?.vote?.terms.takesFeedback == true)
    }

    @Test("A mean is told by the level next to it", arguments: [(0, 3, 0), (1, 3, 0), (2, 3, 1), (3, 2, 2), (8, 3, 3)])
    func nearestLevel(sum: Int, raters: Int, level: Int) {
        #expect(SkillRating(skill: "a", mean: Fraction(sum, over: raters)).level == level)
    }
}
