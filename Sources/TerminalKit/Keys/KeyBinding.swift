/// What some keys do on a screen: the one place that the dispatcher, the footer, the help and the palette read.
public struct KeyBinding<Action: Sendable>: Sendable {
    /// Whether the action is possible now.
    public enum Availability: Hashable, Sendable {
        /// It is.
        case available
        /// It is not, for this reason, which is told when somebody tries.
        case unavailable(reason: String)
    }

    /// How much the footer wants to show it.
    public enum Prominence: Int, Comparable, Sendable {
        /// Only in the help and the palette.
        case hidden
        /// In the footer where there is room.
        case shown
        /// In the footer always, at the right: the way to the help.
        case pinned

        /// The order from hidden to pinned.
        public static func < (one: Prominence, other: Prominence) -> Bool { one.rawValue < other.rawValue }
    }

    /// The keys, of which the first ones are told; none for what only the palette offers.
    public let keys: [Key]
    /// The number that does it too, typed figure by figure; a number of one figure is among the keys.
    public let number: String?
    /// What happens.
    public let action: Action
    /// One or two words for the footer.
    public let label: String
    /// One sentence for the help and the palette.
    public let explanation: String
    /// The part of the help it stands in.
    public let topic: String
    /// Whether it is possible now.
    public let availability: Availability
    /// Whether the footer shows it.
    public let prominence: Prominence
    /// How many of the keys are told.
    public let shownKeys: Int

    /// Creates a binding.
    ///
    /// - Parameters:
    ///   - keys: The keys, the most telling first.
    ///   - number: The number that does it too, of one figure or more.
    ///   - action: What happens.
    ///   - label: One or two words for the footer.
    ///   - explanation: One sentence for the help; the label if none is given.
    ///   - topic: The part of the help it stands in.
    ///   - availability: Whether it is possible now.
    ///   - prominence: Whether the footer shows it.
    ///   - shownKeys: How many of the keys are told; the others work silently.
    public init(
        _ keys: [Key],
        number: String? = nil,
        _ action: Action,
        label: String,
        explanation: String? = nil,
        topic: String = "",
        availability: Availability = .available,
        prominence: Prominence = .shown,
        shownKeys: Int = 1
    ) {
        let figure = number.flatMap { $0.count == 1 ? $0.first : nil }.map { Key.character($0) }
        self.keys = keys + (figure.map { keys.contains($0) ? [] : [$0] } ?? [])
        self.number = number
        self.action = action
        self.label = label
        self.explanation = explanation ?? label
        self.topic = topic
        self.availability = availability
        self.prominence = prominence
        self.shownKeys = shownKeys
    }

    /// The same keys for an action that stands for this one.
    func mapped<Other>(_ transform: (Action) -> Other) -> KeyBinding<Other> {
        let availability: KeyBinding<Other>.Availability =
            switch availability {
            case .available: .available
            case .unavailable(let reason): .unavailable(reason: reason)
            }
        let prominence: KeyBinding<Other>.Prominence =
            switch prominence {
            case .hidden: .hidden
            case .shown: .shown
            case .pinned: .pinned
            }
        return KeyBinding<Other>(
            keys,
            number: number,
            transform(action),
            label: label,
            explanation: explanation,
            topic: topic,
            availability: availability,
            prominence: prominence,
            shownKeys: shownKeys
        )
    }

    /// The same binding, told in the help alone and by so many of its keys.
    public func told(_ shownKeys: Int) -> KeyBinding {
        KeyBinding(
            keys,
            number: number,
            action,
            label: label,
            explanation: explanation,
            topic: topic,
            availability: availability,
            prominence: .hidden,
            shownKeys: shownKeys
        )
    }

    /// Whether some key or number does it, and not the palette alone.
    public var isBound: Bool { !keys.isEmpty || number != nil }

    /// The keys as people are told them, such as `↑ ↓` or `Ctrl-P`, or else the number.
    public func keyText(_ names: KeyNames, glyphs: Glyphs) -> String {
        guard !keys.isEmpty else { return number ?? "" }
        return keys.prefix(shownKeys).map { names.name(of: $0, glyphs: glyphs) }.joined(separator: " ")
    }

    /// The same binding without some keys; `nil` where nothing else is left of it.
    public func without(_ taken: Set<Key>) -> KeyBinding? {
        guard keys.contains(where: taken.contains) else { return self }
        let left = keys.filter { !taken.contains($0) }
        guard !left.isEmpty || number.map({ $0.count > 1 }) == true else { return nil }
        return KeyBinding(
            left,
            number: number.flatMap { $0.count > 1 ? $0 : nil },
            action,
            label: label,
            explanation: explanation,
            topic: topic,
            availability: availability,
            prominence: prominence,
            shownKeys: shownKeys
        )
    }
}
