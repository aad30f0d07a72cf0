extension Deck {
    /// One deck with the cards of several.
    ///
    /// A card that stands in two of them comes once; a different card under a taken id gets its deck's id behind its own.
    /// A single deck stays as it is. The rules suggested are those of the first deck.
    ///
    /// - Returns: `nil` for no deck at all.
    public static func joining(_ decks: [Deck]) -> Deck? {
        guard let first = decks.first, decks.count > 1 else { return decks.first }
        var skills: [ID<SkillCard>: SkillCard] = [:]
        var jobs: [ID<JobCard>: JobCard] = [:]
        return Deck(
            id: ID(decks.map(\.id.text).joined(separator: "-and-")),
            title: decks.map(\.title).joined(separator: " + "),
            language: first.language,
            authors: distinct(decks.flatMap(\.authors)),
            licence: distinct(decks.map(\.licence)).joined(separator: ", "),
            sources: distinct(decks.flatMap(\.sources)),
            suggestedRules: first.suggestedRules,
            skills: decks.flatMap { deck in
                deck.skills.compactMap { card in
                    fresh(card, id: card.id, among: &skills) { card.renamed(ID("\(card.id.text)-\(deck.id.text)")) }
                }
            },
            jobs: decks.flatMap { deck in
                deck.jobs.compactMap { card in
                    fresh(card, id: card.id, among: &jobs) { card.renamed(ID("\(card.id.text)-\(deck.id.text)")) }
                }
            }
        )
    }

    /// The card, under another id where another card has its own; `nil` if it is there already.
    private static func fresh<Card: Hashable>(
        _ card: Card,
        id: ID<Card>,
        among taken: inout [ID<Card>: Card],
        renamed: () -> (id: ID<Card>, card: Card)
    ) -> Card? {
        guard let there = taken[id] else {
            taken[id] = card
            return card
        }
        guard there != card else { return nil }
        let other = renamed()
        guard taken[other.id] == nil else { return nil }
        taken[other.id] = other.card
        return other.card
    }

    private static func distinct(_ words: [String]) -> [String] {
        words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension SkillCard {
    fileprivate func renamed(_ id: ID<SkillCard>) -> (id: ID<SkillCard>, card: SkillCard) {
        let card = SkillCard(
            id: id,
            name: name,
            dimension: dimension,
            definition: definition,
            behaviours: behaviours,
            prompts: prompts,
            counterExample: counterExample,
            esco: esco
        )
        return (id, card)
    }
}

extension JobCard {
    fileprivate func renamed(_ id: ID<JobCard>) -> (id: ID<JobCard>, card: JobCard) {
        (id, JobCard(id: id, title: title, kind: kind, summary: summary, situations: situations))
    }
}
