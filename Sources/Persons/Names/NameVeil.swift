import Workshop

/// Puts neutral words in the place of names that occur in people's words.
public struct NameVeil: Sendable {
    /// A name, and what takes its place.
    struct Entry {
        let name: String
        /// `nil` if the name stays, because it is somebody else's.
        let replacement: String?
    }

    private let entries: [Entry]
    private let matcher: NameMatcher
    private let least: NameMatcher.Likeness

    /// A veil over names, each with the words that take its place.
    public init(_ names: [(name: String, replacement: String)]) {
        self.init(entries: names.map { Entry(name: $0.name, replacement: $0.replacement) })
    }

    /// - Parameter least: How much words have to be a name to be replaced.
    init(entries: [Entry], replacing least: NameMatcher.Likeness = .same) {
        self.entries = entries
        self.least = least
        matcher = NameMatcher(entries.map(\.name))
    }

    /// The words with every name replaced.
    public func veiled(_ text: String) -> String {
        let written = Array(text)
        var veiled = ""
        var place = 0
        for find in matcher.finds(in: written) where find.likeness >= least {
            guard let replacement = replacement(of: find, in: written) else { continue }
            veiled += String(written[place..<find.range.lowerBound]) + replacement
            place = find.range.upperBound
        }
        return place == 0 ? text : veiled + String(written[place...])
    }

    /// How much a text holds of the names that are replaced; `nil` if nothing.
    public func likeness(in text: String) -> NameMatcher.Likeness? {
        let written = Array(text)
        return matcher.finds(in: written).filter { replacement(of: $0, in: written) != nil }.map(\.likeness).max()
    }

    /// What takes the place of something found; `nil` if it is the name of somebody who keeps it.
    private func replacement(of find: NameMatcher.Find, in written: [Character]) -> String? {
        let spelling = String(written[find.range])
        let meant = find.names.map { entries[$0] }
        // Spelt exactly so it is whoever spells it so.
        let exact = meant.filter { $0.name == spelling }
        let replacements = Set((exact.isEmpty ? meant : exact).map(\.replacement))
        if replacements.count == 1 { return replacements.first ?? nil }
        // Nobody knows who was meant.
        return Redactor.mark
    }
}

extension NameVeil {
    /// A veil over the names that some people bear in a log.
    ///
    /// A name that several people bear becomes the mark of what was taken out, because nobody knows who was meant. The
    /// names of everybody else stay.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - isHidden: Whose names are replaced.
    ///   - elsewhere: Names of people that stand nowhere in the log as such, each with what takes its place, or `nil` if it
    ///     stays; a name that somebody bears in the log is that one's.
    ///   - least: How much words have to be a name to be replaced.
    ///   - name: The neutral name of a seat.
    init(
        over log: [Recorded],
        hiding isHidden: (ID<Seat>) -> Bool,
        andElsewhere elsewhere: [Entry] = [],
        replacing least: NameMatcher.Likeness = .same,
        naming name: (ID<Seat>) -> String
    ) {
        let named = log.compactMap(\.event.named).filter { $0.name != name($0.seat) }
        var bearers: [String: Set<ID<Seat>>] = [:]
        for (seat, name) in named { bearers[name, default: []].insert(seat) }
        var entries = bearers.sorted { $0.key < $1.key }.map { text, seats -> Entry in
            guard seats.contains(where: isHidden) else { return Entry(name: text, replacement: nil) }
            let only = seats.count == 1 ? seats.first : nil
            return Entry(name: text, replacement: only.map(name) ?? Redactor.mark)
        }
        let here = Set(entries.map { FoldedText(Array($0.name)).letters })
        entries += elsewhere.filter { !here.contains(FoldedText(Array($0.name)).letters) }
        self.init(entries: entries, replacing: least)
    }
}
