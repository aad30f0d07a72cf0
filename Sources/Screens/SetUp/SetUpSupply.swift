import Content
public import ContentFiles
public import Wording
public import Workshop

/// What a workshop can be set up with.
public struct SetUpSupply: Sendable {
    /// A deck, or a file that should be one.
    public struct DeckOffer: Hashable, Sendable {
        /// Its id, or the name of its file.
        public let name: String
        /// The deck; `nil` where the file has mistakes.
        public let deck: Deck?

        public init(name: String, deck: Deck?) {
            self.name = name
            self.deck = deck
        }
    }

    /// The decks, the ones chosen first marked by their names in `chosen`.
    public var decks: [DeckOffer]
    /// The names of the decks that are taken unless somebody chooses others.
    public var chosen: [String]
    /// The saved groups.
    public var groups: [GroupLibrary.Entry]
    /// The languages a workshop can be led in, the present one among them.
    public var languages: [Language]
    /// The rules asked for when the program was started; `nil` if none were.
    public var rules: RoundRules?
    /// The name of the workshop unless somebody gives another.
    public var title: String

    public init(
        decks: [DeckOffer],
        chosen: [String],
        groups: [GroupLibrary.Entry] = [],
        languages: [Language] = Languages.builtIn.all,
        rules: RoundRules? = nil,
        title: String
    ) {
        self.decks = decks
        self.chosen = chosen
        self.groups = groups
        self.languages = languages
        self.rules = rules
        self.title = title
    }
}
