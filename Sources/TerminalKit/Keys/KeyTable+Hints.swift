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
            bindings.filter { $0.topic == topic && $0.isBound }.map { hint($0, names: names, glyphs: glyphs) }
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

    /// What the binding that a hint of this table tells does, such as one that was clicked.
    public func meaning(of hint: KeyHint, names: KeyNames = KeyNames(), glyphs: Glyphs = .unicode) -> Meaning {
        let found = bindings.first { self.hint($0, names: names, glyphs: glyphs) == hint }
        return found.map(meaning) ?? .nothing
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
