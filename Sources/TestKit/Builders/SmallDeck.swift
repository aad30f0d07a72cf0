public import Workshop

extension Deck {
    /// Nine skills, three of each dimension, and forty jobs of which ten are silly: enough for every usual game.
    public static let small = Deck.numbered(skills: 9, realistic: 30, silly: 10)

    /// A deck of numbered cards: skills `k1`, `k2`… with the dimensions in turn, jobs `j1`… and silly jobs `x1`….
    public static func numbered(
        id: ID<Deck> = "numbered",
        skills: Int,
        realistic: Int,
        silly: Int
    ) -> Deck {
        Deck(
            id: id,
            title: "Numbered",
            skills: (0..<skills).map { place in
                SkillCard(
                    id: ID("k\(place + 1)"),
                    name: "Skill \(place + 1)",
                    dimension: Dimension.allCases[place % Dimension.allCases.count]
                )
            },
            jobs: (0..<realistic).map { JobCard(id: ID("j\($0 + 1)"), title: "Job \($0 + 1)", kind: .realistic) }
                + (0..<silly).map { JobCard(id: ID("x\($0 + 1)"), title: "Joke \($0 + 1)", kind: .silly) }
        )
    }
}
