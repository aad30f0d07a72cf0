public import Workshop

/// Where people's words in a log hold names that nobody bears in it.
public struct NameSearch: Hashable, Sendable {
    /// The numbers of the events.
    public let events: [Int]

    /// Looks for names in a log.
    public init(for names: Set<String>, in log: [Recorded]) {
        let sought = names.sorted().map { NameVeil.Entry(name: $0, replacement: Redactor.mark) }
        let veil = NameVeil(over: log, hiding: { _ in false }, andElsewhere: sought, naming: \.text)
        events = log.filter { entry in entry.event.words.contains { veil.likeness(in: $0) == .same } }.map(\.number)
    }
}
