public import Diagnostics
import JSONText
public import Wording

extension Diagnostic {
    /// What it says, in whole sentences without file and line.
    public var message: Message {
        let said = Message(complaint)
        return related.map { .diagnosticRelated(text: said, line: $0.line) } ?? said
    }

    /// All of it on one line, as compilers and editors write it:
    /// `deck.json:12:5: error: The key “defintion” has no meaning here. Did you mean “definition”? ($.skills[0]) [unknown-key]`.
    public var line: Message {
        let isPlaced = path != nil && path != .root
        let way = (path?.description ?? "").safeForReaders(limit: 120)
        return .diagnosticLine(
            file: file.safeForReaders(limit: 4096),
            line: position.line,
            column: position.column,
            severity: severity.rawValue,
            text: isPlaced ? .diagnosticAt(text: message, path: way) : message,
            code: code
        )
    }
}

extension Wording {
    /// Diagnostics, a line each.
    public func lines(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { text($0.line) }.joined(separator: "\n")
    }
}
