/// How well a pitch showed one skill, in the eyes of several.
public struct SkillRating: Hashable, Sendable {
    /// Which skill.
    public let skill: ID<SkillCard>
    /// The mean of the levels given, between 0 and 3.
    public let mean: Fraction

    /// The level next to the mean, half up.
    public var level: Int { (2 * mean.numerator + mean.denominator) / (2 * mean.denominator) }
}

extension Count {
    /// Fewer raters of one pitch are not told of, because each could be found out.
    public static let leastRaters = 3

    /// How a pitch was rated, skill by skill; empty where fewer than ``leastRaters`` rated it.
    public func ratings(of entrant: ID<Entrant>) -> [SkillRating] {
        ratings { $0 == entrant }
    }

    /// The candidates whose pitch was rated by ``leastRaters`` or more.
    var rated: [ID<Entrant>] {
        (terms.method.ratesSkills ? marks : feedback).isEmpty
            ? [] : terms.candidates.filter { !ratings(of: $0).isEmpty }
    }

    /// How several pitches together were rated, skill by skill, each of them by ``leastRaters`` or more.
    public var ratingsOfAll: [SkillRating] {
        let told = Set(rated)
        return told.count < 2 ? [] : ratings { told.contains($0) }
    }

    private func ratings(where isMeant: (ID<Entrant>) -> Bool) -> [SkillRating] {
        let given = (terms.method.ratesSkills ? marks : feedback).filter { isMeant($0.entrant) }
        guard !given.isEmpty else { return [] }
        return terms.skills.compactMap { skill in
            var raters = 0
            var sum = 0
            for entry in given {
                guard case .level(skill, let level) = entry.mark else { continue }
                raters += entry.count
                sum += level * entry.count
            }
            guard raters >= Self.leastRaters else { return nil }
            return SkillRating(skill: skill, mean: Fraction(sum, over: raters))
        }
    }

    /// The ratings beside a vote that are kept: those of pitches which enough people rated.
    static func kept(_ feedback: [[Ballot.Rating]]) -> [Ballot.Rating] {
        guard feedback.contains(where: { !$0.isEmpty }) else { return [] }
        var raters: [ID<Entrant>: Int] = [:]
        for ratings in feedback {
            for entrant in Set(ratings.map(\.entrant)) { raters[entrant, default: 0] += 1 }
        }
        return feedback.flatMap(\.self).filter { raters[$0.entrant, default: 0] >= leastRaters }
    }

    /// The count without the ratings beside the vote, which are their speakers' alone.
    var withoutFeedback: Count { feedback.isEmpty ? self : including([]) }

    /// The count with other ratings beside the vote.
    func including(_ feedback: [Marks]) -> Count {
        Count(
            terms: terms,
            ballots: ballots,
            abstentions: abstentions,
            marks: marks,
            reasons: reasons,
            feedback: feedback
        )
    }
}
