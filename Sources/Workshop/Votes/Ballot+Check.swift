extension Ballot {
    /// Refuses a ballot that does not fit the terms or speaks for the voter's own entrant.
    func check(against terms: VoteTerms, own: ID<Entrant>?) throws(Refusal) {
        try checkShape(against: terms)
        let supported = supported
        for entrant in feedback.isEmpty ? supported : supported + feedback.map(\.entrant) {
            guard entrant != own else { throw .ownPitch(entrant) }
            guard terms.candidates.contains(entrant) else { throw .notACandidate(entrant) }
        }
        if let reason {
            guard supported.contains(reason.entrant) else { throw .reasonWithoutVote(reason.entrant) }
            guard terms.skills.contains(reason.skill) else { throw .skillNotOnTable(reason.skill) }
        }
        if !feedback.isEmpty {
            guard terms.takesFeedback else { throw .feedbackNotAsked }
            try Self.check(feedback, as: .ofSkills, terms: terms)
        }
    }

    private func checkShape(against terms: VoteTerms) throws(Refusal) {
        switch (choice, terms.method.form) {
        case (.abstain, _), (.one, .one):
            break
        case (.two, .two), (.order, .order), (.any, .any):
            guard Set(supported).count == supported.count else { throw .sameCandidateTwice }
        case (.levels(let ratings), .levels(let levels)):
            try Self.check(ratings, as: levels, terms: terms)
        case (.skillsShown(let shown), .skillsShown):
            for reason in shown where !terms.skills.contains(reason.skill) {
                throw .skillNotOnTable(reason.skill)
            }
            guard Set(shown.map(\.skill)).count == shown.count else { throw .sameSkillTwice }
        default:
            throw .wrongBallot(asked: terms.question)
        }
    }

    /// A candidate has every level asked for exactly once, or none.
    private static func check(_ ratings: [Rating], as levels: Levels, terms: VoteTerms) throws(Refusal) {
        let subjects = levels.subjects(terms.skills)
        for rating in ratings {
            guard levels.range.contains(rating.level) else {
                throw .levelOutOfRange(rating.level, highest: levels.range.upperBound)
            }
            guard levels.areOfSkills == (rating.skill != nil) else { throw .wrongBallot(asked: terms.question) }
            if let skill = rating.skill, !subjects.contains(skill) { throw .skillNotOnTable(skill) }
        }
        for entrant in Set(ratings.map(\.entrant)).sorted() {
            let rated = ratings.filter { $0.entrant == entrant }.map(\.skill)
            guard rated.count == subjects.count, Set(rated).count == rated.count else {
                throw levels.areOfSkills ? .ratingIncomplete(entrant) : .sameCandidateTwice
            }
        }
    }
}
