public import Wording
public import Workshop

/// How a whole deck is told.
public enum DeckTelling {
    /// The deck's origin, then every card, a line each.
    public static func cards(of deck: Deck) -> [Message] {
        let heading = Message(
            .deckHeading,
            [
                "title": .text(deck.title),
                "id": .text(deck.id.text),
                "version": .number(deck.version),
                "language": .text(deck.language),
                "licence": .text(deck.licence),
                "authors": .names(deck.authors),
            ]
        )
        let skills = Dimension.allCases.flatMap { dimension in
            deck.skills.filter { $0.dimension == dimension }.flatMap(SkillTelling.explanation)
        }
        let jobs = JobCard.Kind.allCases.flatMap { kind in
            let ofKind = deck.jobs.filter { $0.kind == kind }
            let heading = Message(
                kind == .silly ? .deckSillyJobs : .deckRealisticJobs,
                ["count": .number(ofKind.count)]
            )
            return [heading] + ofKind.flatMap(JobTelling.explanation)
        }
        return [heading, Message(.deckSkills, ["count": .number(deck.skills.count)])] + skills + jobs
    }
}
