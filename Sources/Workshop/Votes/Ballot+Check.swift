extension Ballot {
    /// Refuses a ballot that does not fit the terms or speaks for the voter's own entrant.
    func check(against terms: VoteTerms, own: ID<Entrant>?) throws(Refusal) {
        try checkShape(against: terms)
        for entrant in supported + feedback.map(\.entrant) {
            guard entrant != own else { throw .ownPitch(entrant) }
            guard terms.candidates.contains(entrant) else { throw .notACandidate(entrant) }
        }
        if let reason {
            guard supported.contains(reason.entrant) else { throw .reasonWithoutVote(reason.entrant) }
            guard terms.skills.contains(reason.skill) else { throw .skillNotOnTable(reason.skill) }
        }
        if !feedback.isEmpty {
            guard terms.takesFeedback else { throw .feedbackNotAsked }
            try Self.checkRatings(feedback, terms: terms)
        }
    }

    private func checkShape(against terms: VoteTerms) throws(Refusal) {
        switch (choice, terms.question) {
        case (.abstain, _), (.single, .best(.single)):
            break
        case (.medals, .best(.medals)), (.ranked, .best(.ranked)), (.approval, .best(.approval)):
            guard Set(supported).count == supported.count else { throw .sameCandidateTwice }
        case (.rubric(let ratings), .best(.rubric)):
            try Self.checkRatings(ratings, terms: terms)
        case (.skillsShown(let shown), .skillsShown):
            for reason in shown where !terms.skills.contains(reason.skill) {
                throw .skillNotOnTable(reason.skill)
            }
            guard Set(shown.map(\.skill)).count == shown.count else { throw .sameSkillTwice }
        default:
            throw .wrongBallot(asked: terms.question)
        }
    }

    /// A candidate is rated on every revealed skill exactly once, or not at all.
    private static func checkRatings(_ ratings: [Rating], terms: VoteTerms) throws(Refusal) {
        for rating in ratings {
            guard Rating.levels.contains(rating.level) else { throw .levelOutOfRange(rating.level) }
            guard terms.skills.contains(rating.skill) else { throw .skillNotOnTable(rating.skill) }
        }
        for entrant in Set(ratings.map(\.entrant)).sorted() {
            let skills = ratings.filter { $0.entrant == entrant }.map(\.skill)
            guard skills.count == terms.skills.count, Set(skills).count == skills.count else {
                throw .ratingIncomplete(entrant)
            }
        }
    }
}
