import Workshop

/// A small deck to begin one's own with.
///
/// JSON has no comments, so the cards explain themselves: each says what belongs in its place. The deck is valid, with
/// warnings only that it has few cards.
public enum DeckTemplate {
    /// The file of a new deck.
    ///
    /// - Parameters:
    ///   - id: Its id; small letters, digits and single hyphens.
    ///   - schemaAddress: Where editors find the JSON Schema, such as `deck.schema.json`.
    /// - Returns: The whole file, or `nil` if that is no id.
    public static func file(id: String, schemaAddress: String? = "deck.schema.json") -> [UInt8]? {
        guard TextShape.id.matches(id), TextRule.id.length.contains(id.utf8.count) else { return nil }
        let deck = Deck(
            id: ID(id),
            title: title(of: id),
            authors: ["Your name"],
            licence: "CC-BY-4.0",
            sources: ["What you drew on: a book, a course, your own work"],
            skills: skills,
            jobs: jobs
        )
        return DeckWriter.file(deck, schemaAddress: schemaAddress)
    }

    private static func title(of id: String) -> String {
        let words = String(id.prefix(TextRule.name.length.upperBound)).split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static let skills = [
        SkillCard(
            id: "check-your-work",
            name: "Check your work",
            dimension: .methodological,
            definition: "You look over what you did before you say that it is done.",
            behaviours: [
                "Compares the result with what was asked.",
                "Finds a mistake and puts it right without being told.",
                "Says what is still open.",
            ],
            prompts: ["When did a second look save you trouble?"],
            counterExample: "Hands over a half-finished task and hopes nobody looks."
        ),
        SkillCard(
            id: "ask-for-help",
            name: "Ask for help",
            dimension: .social,
            definition: "You notice that you are stuck and ask somebody in time.",
            behaviours: [
                "Says in a few words what the difficulty is.",
                "Tells what has been tried already.",
                "Thanks, and says later how it went.",
            ],
            prompts: ["Whom did you ask last, and how?"],
            counterExample: "Waits in silence until the deadline has passed."
        ),
        SkillCard(
            id: "take-the-first-step",
            name: "Take the first step",
            dimension: .contributory,
            definition: "You see what is needed and begin without being pushed.",
            behaviours: [
                "Offers to do a task nobody has taken.",
                "Proposes how to begin.",
                "Tells the others what is being done.",
            ],
            prompts: ["What did you begin that nobody asked for?"],
            counterExample: "Sees the spill on the floor and walks around it."
        ),
    ]

    private static let jobs = [
        JobCard(
            id: "kitchen-assistant",
            title: "Kitchen assistant",
            kind: .realistic,
            summary: "Prepares food and keeps the kitchen clean.",
            situations: ["Thirty guests arrive an hour early."]
        ),
        JobCard(
            id: "warehouse-worker",
            title: "Warehouse worker",
            kind: .realistic,
            summary: "Receives, stores and packs goods.",
            situations: ["A pallet is labelled with the wrong address."]
        ),
        JobCard(
            id: "cloud-painter",
            title: "Cloud painter",
            kind: .silly,
            summary: "Repaints clouds that look too grey.",
            situations: ["A wedding wants pink clouds by noon, and it is windy."]
        ),
    ]
}
