import Wording

/// A question that has to be answered with a word before something is done.
enum Confirmation {
    /// Puts the question, and reads one line from standard input.
    static func isGiven(_ question: Message, word: String) -> Bool {
        Console.message(question)
        return readLine()?.trimmingPrefix(" ").lowercased() == word
    }
}
