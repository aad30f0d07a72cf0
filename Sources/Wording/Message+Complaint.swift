public import Diagnostics
import JSONText

extension Message {
    /// What a complaint says, in whole sentences without its place.
    public init(_ complaint: Complaint) {
        let said = Message(MessageKey(complaint.kind), complaint.values.mapValues(Value.init))
        self = complaint.nearest.map { .diagnosticNearest(text: said, name: $0.safeForReaders(limit: 40)) } ?? said
    }
}

extension MessageKey {
    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// The message of a kind; both are made from one entry of the catalogue.
    fileprivate init(_ kind: Complaint.Kind) {
        guard let key = Self.byName[kind.rawValue] else { preconditionFailure("run `make catalogue`") }
        self = key
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
            self = .messages(shown + (rest > 0 ? [.others(count: rest)] : []))
        case .complaint(let complaint): self = .message(Message(complaint))
        }
    }
}
