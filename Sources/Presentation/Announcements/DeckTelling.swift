public import Wording
public import Workshop

/// How a whole deck is told.
public enum DeckTelling {
    /// The deck's origin, then every card, a line each.
    public static func cards(of deck: Deck) -> [Message] {
        let heading = Message.deckHeading(
            title: deck.title,
            id: deck.id.text,
            version: deck.version,
            language: deck.language,
            licence: deck.licence,
            authors: deck.authors
        )
        let skills = Dimension.allCases.flatMap { dimension in
            deck.skills.filter { $0.dimension == dimension }.flatMap(SkillTelling.explanation)
        }
        let jobs = JobCard.Kind.allCases.flatMap { kind in
            let ofKind = deck.jobs.filter { $0.kind == kind }
            let heading =
                kind == .silly ? Message.deckSillyJobs(count: ofKind.count) : .deckRealisticJobs(count: ofKind.count)
            return [heading] + ofKind.flatMap(JobTelling.explanation)
        }
        return [heading, Message.deckSkills(count: deck.skills.count)] + skills + jobs
    }
}
