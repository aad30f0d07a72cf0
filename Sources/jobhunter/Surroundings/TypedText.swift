import Presentation
import Wording
import Workshop

/// Words from the command line, made safe to keep.
enum TypedText {
    /// The words, cleaned.
    ///
    /// - Throws: What is wrong with them, in the words every front end uses.
    static func cleaned(_ text: String, limit: Int) throws(Failure) -> String {
        do throws(PlainText.Fault) {
            return try PlainText.cleaned(text, limit: limit)
        } catch {
            throw Failure(RefusalWording.message(error), .badData)
        }
    }
}
