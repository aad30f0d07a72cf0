import Diagnostics
import Presentation
import Wording

extension Diagnostic {
    /// The whole line in English.
    var said: String { Wording(.english).text(line) }
}
