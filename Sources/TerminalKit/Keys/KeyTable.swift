/// All keys of a screen.
public struct KeyTable<Action: Sendable>: Sendable {
    /// What a key turned out to mean.
    public enum Meaning: Sendable {
        /// Do this.
        case action(Action)
        /// It would do this, but not now, for this reason.
        case unavailable(label: String, reason: String)
        /// Nothing here.
        case nothing
    }

    /// The bindings in the order of the footer and the help.
    public private(set) var bindings: [KeyBinding<Action>]

    public init(_ bindings: [KeyBinding<Action>] = []) {
        self.bindings = bindings
    }

    /// Adds the keys of a table below this one; where both bind a key, this one has it.
    public func over(_ other: KeyTable) -> KeyTable {
        let taken = Set(bindings.flatMap(\.keys))
        return KeyTable(bindings + other.bindings.compactMap { $0.without(taken) })
    }

    /// The same keys for actions that stand for these.
    public func mapped<Other>(_ transform: (Action) -> Other) -> KeyTable<Other> {
        KeyTable<Other>(bindings.map { $0.mapped(transform) })
    }

    /// What a key does; a letter of another script does what the Latin letter on its key does.
    public func meaning(of key: Key) -> Meaning {
        if let found = binding(for: key) { return found }
        if case .character(let character) = key, let latin = KeyboardLayout.latin(for: character) {
            return binding(for: .character(latin)) ?? .nothing
        }
        return .nothing
    }

    /// What a number does that was typed to its end; `nil` where nothing has it.
    public func meaning(ofNumber number: String) -> Meaning? {
        bindings.first { $0.number == number }.map(meaning)
    }

    /// What the binding of a number is called; `nil` where nothing has it.
    public func label(ofNumber number: String) -> String? {
        bindings.first { $0.number == number }?.label
    }

    /// Whether figures are only the beginning of some number.
    func hasLongerNumber(than figures: String) -> Bool {
        bindings.contains { binding in
            binding.number.map { $0.count > figures.count && $0.hasPrefix(figures) } ?? false
        }
    }

    /// Keys that are bound more than once, in the order they come up; a table of one screen should have none.
    public var conflicts: [Key] {
        var seen: Set<Key> = []
        return bindings.flatMap(\.keys).filter { !seen.insert($0).inserted }
    }

    private func binding(for key: Key) -> Meaning? {
        bindings.first { $0.keys.contains(key) }.map(meaning)
    }

    func meaning(of binding: KeyBinding<Action>) -> Meaning {
        switch binding.availability {
        case .available: .action(binding.action)
        case .unavailable(let reason): .unavailable(label: binding.label, reason: reason)
        }
    }
}
