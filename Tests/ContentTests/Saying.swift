import Diagnostics
import Presentation
import Wording

extension Diagnostic {
    /// The whole line in English.
    var said: String { Wording(.english).text(line) }
    /// The sentences in English.
    var sentences: String { Wording(.english).text(message) }
}
