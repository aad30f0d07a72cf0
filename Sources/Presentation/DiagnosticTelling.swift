public import Diagnostics
import JSONText
public import Wording

extension Message {
    /// What a complaint says, in whole sentences without its place.
    public init(_ complaint: Complaint) {
        let key = MessageKey(name: complaint.kind.rawValue) ?? .plain
        let said = Message(key, complaint.values.mapValues(Value.init))
        self = complaint.nearest.map { .diagnosticNearest(text: said, name: $0.safeForReaders(limit: 40)) } ?? said
    }
}

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

extension Message.Value {
    /// More names than this are counted, not listed.
    private static let mostNames = 12

    /// Words of a file are shown so that they cannot disturb a terminal.
    fileprivate init(_ value: Complaint.Value) {
        switch value {
        case .text(let text): self = .text(text.safeForReaders(limit: 40))
        case .word(let word): self = .text(word.safeForReaders(limit: 4096))
        case .number(let number): self = .number(number)
        case .names(let names):
            let shown = names.prefix(Self.mostNames).map { Message.quoted(text: $0.safeForReaders(limit: 40)) }
            let rest = names.count - shown.count
            self = .messages(shown + (rest > 0 ? [.others(count: .number(rest))] : []))
        case .complaint(let complaint): self = .message(Message(complaint))
        }
    }
}
