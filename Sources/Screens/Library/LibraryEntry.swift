public import Workshop

/// A file of the library that should hold a deck, and what came of reading it.
public struct LibraryEntry: Hashable, Sendable {
    /// Something the check said about the file.
    public struct Finding: Hashable, Sendable {
        /// What it said, with file, line and column.
        public let text: String
        /// Whether the file cannot be used because of it.
        public let isError: Bool

        public init(_ text: String, isError: Bool) {
            self.text = text
            self.isError = isError
        }
    }

    /// What came of checking a file.
    public enum Check: Hashable, Sendable {
        /// Nothing to complain about.
        case inOrder
        /// It can be used, and somebody should look at so many things.
        case warnings(Int)
        /// It cannot be used, for so many reasons.
        case errors(Int)
        /// It could not even be read.
        case unreadable
        /// It can be used, but another deck of the same id is used instead.
        case hidden
    }

    /// The deck's id, or the file's name if there is no deck in it.
    public let name: String
    /// Where it is.
    public let path: String
    /// Whether it is a person's own, not one that came with the program.
    public let isOwn: Bool
    /// The deck; `nil` if it cannot be used.
    public let deck: Deck?
    /// Everything the check said.
    public let findings: [Finding]
    /// Whether there was a file to check.
    public let isReadable: Bool
    /// Whether another file holds a deck of the same id, which is used instead.
    public let isHidden: Bool

    public init(
        name: String,
        path: String,
        isOwn: Bool,
        deck: Deck?,
        findings: [Finding],
        isReadable: Bool = true,
        isHidden: Bool = false
    ) {
        self.name = name
        self.path = path
        self.isOwn = isOwn
        self.deck = deck
        self.findings = findings
        self.isReadable = isReadable
        self.isHidden = isHidden
    }

    /// What came of checking it.
    public var check: Check {
        guard isReadable else { return .unreadable }
        let errors = findings.count(where: \.isError)
        if errors > 0 { return .errors(errors) }
        if isHidden { return .hidden }
        return findings.isEmpty ? .inOrder : .warnings(findings.count)
    }
}
