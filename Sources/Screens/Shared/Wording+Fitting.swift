import TerminalKit
import Wording
import Workshop

extension Wording {
    /// A message with all the names in it; where it has no room for that, with as many as it has room for.
    func text(_ message: Message, columns: Int, rows: Int) -> String {
        let whole = text(message)
        func fits(_ text: String) -> Bool { Paragraph(text).rows(columns: columns) <= rows }
        guard !fits(whole) else { return whole }
        let shorter = (1...Roster.participantLimit).lazy.map { naming(atMost: $0).text(message) }
        return shorter.prefix(while: fits).last ?? whole
    }
}
