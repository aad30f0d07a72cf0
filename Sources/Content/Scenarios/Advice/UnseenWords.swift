/// Words for what goes on inside a person: an observer can only guess at it.
enum UnseenWords {
    private static let words: Set<String> = [
        "understands", "understand", "knows", "know", "thinks", "think", "feels", "feel", "believes", "believe",
        "wants", "want", "likes", "like", "realises", "realizes", "realize", "realise", "motivated",
        "motivation", "interested", "aware", "appreciates", "appreciate", "confident", "honest", "sincere", "willing",
        "respects", "respectful", "empathetic", "empathic", "attentive", "committed", "considers", "consider",
    ]

    /// The first of these words that tells of the inside, if one does.
    static func first(in lowercasedWords: [String]) -> String? {
        lowercasedWords.first { words.contains($0) }
    }
}
