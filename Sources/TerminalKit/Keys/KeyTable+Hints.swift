/// A key and what it does, as the footer, the help and the palette tell it.
public struct KeyHint: Hashable, Sendable {
    /// The key or keys.
    public let key: String
    /// What happens, in one or two words.
    public let label: String
    /// What happens, in a sentence.
    public let explanation: String
    /// The part of the help it stands in.
    public let topic: String
    /// Why not now; `nil` where it is possible.
    public let reason: String?
    /// Whether the footer must not leave it out.
    public let isPinned: Bool

    /// Creates a hint.
    public init(
        key: String,
        label: String,
        explanation: String = "",
        topic: String = "",
        reason: String? = nil,
        isPinned: Bool = false
    ) {
        self.key = key
        self.label = label
        self.explanation = explanation.isEmpty ? label : explanation
        self.topic = topic
        self.reason = reason
        self.isPinned = isPinned
    }
}

extension KeyTable {
    /// What the footer shows, in order, the pinned ones last.
    public func footerHints(names: KeyNames = KeyNames(), glyphs: Glyphs = .unicode) -> [KeyHint] {
        let shown = bindings.filter { $0.prominence == .shown } + bindings.filter { $0.prominence == .pinned }
        return shown.map { hint($0, names: names, glyphs: glyphs) }
    }

    /// What the help shows: every key there is, topic by topic.
    public func helpHints(names: KeyNames = KeyNames(), glyphs: Glyphs = .unicode) -> [KeyHint] {
        var topics: [String] = []
        for binding in bindings where !topics.contains(binding.topic) { topics.append(binding.topic) }
        return topics.flatMap { topic in
            bindings.filter { $0.topic == topic && !$0.keys.isEmpty }.map { hint($0, names: names, glyphs: glyphs) }
        }
    }

    /// What the palette offers: every action with its key.
    public func paletteItems(names: KeyNames = KeyNames(), glyphs: Glyphs = .unicode) -> [PaletteItem<Action>] {
        bindings.map { binding in
            PaletteItem(
                title: binding.explanation,
                key: binding.keyText(names, glyphs: glyphs),
                action: binding.action,
                reason: reason(binding)
            )
        }
    }

    private func hint(_ binding: KeyBinding<Action>, names: KeyNames, glyphs: Glyphs) -> KeyHint {
        KeyHint(
            key: binding.keyText(names, glyphs: glyphs),
            label: binding.label,
            explanation: binding.explanation,
            topic: binding.topic,
            reason: reason(binding),
            isPinned: binding.prominence == .pinned
        )
    }

    private func reason(_ binding: KeyBinding<Action>) -> String? {
        if case .unavailable(let reason) = binding.availability { reason } else { nil }
    }
}
