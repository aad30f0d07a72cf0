/// Counts words in the texts of scenarios.
enum WordCount {
    /// How many words a text has: runs of anything but white space.
    static func words(in text: String) -> Int {
        var count = 0
        var isInside = false
        for byte in text.utf8 {
            // Spaces beyond ASCII are rare, and a word more or less changes no advice.
            let isSpace = byte == 0x20 || byte == 0x0A
            if !isSpace && !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    /// How many words the longest sentence of a text has; a word that ends in `.`, `!`, `?` or `…` ends a sentence.
    static func longestSentence(in text: String) -> Int {
        // A text of fewer words cannot have a longer sentence, and most texts are short.
        let words = words(in: text)
        return words <= ScenarioFormat.Advice.wordsPerSentence ? words : DeckAdvice.wordsOfLongestSentence(in: text)
    }

    /// The words of a text in small letters, without the marks around them.
    static func lowercasedWords(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    }
}
