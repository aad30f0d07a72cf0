/// Cards side by side, alike in size and lettering.
public struct CardRow: Drawing {
    /// The cards from left to right.
    public let cards: [Card]
    /// Whether their names are written large where all of them have room for it.
    public let isLarge: Bool

    /// Creates a row of cards.
    public init(_ cards: [Card], isLarge: Bool = false) {
        self.cards = cards
        self.isLarge = isLarge
    }

    /// Draws the cards; where they would be too narrow to read they go below each other.
    public func draw(in area: Area, of frame: inout Frame) {
        let places = places(in: area)
        let areLarge = isLarge && zip(cards, places).allSatisfy { $0.fitsLarge(in: $1.size, glyphs: frame.glyphs) }
        for (card, place) in zip(cards, places) { frame.draw(card.large(areLarge), in: place) }
    }

    /// The narrowest card that can still be read.
    private static let narrowest = 18

    /// Where each card lies, such as for finding the one that was clicked.
    public func places(in area: Area) -> [Area] {
        let shares = Array(repeating: Area.Share.flexible(), count: cards.count)
        let sideBySide = area.columns(shares, gap: 1)
        if let first = sideBySide.first, first.columns < Self.narrowest { return area.rows(shares) }
        return sideBySide
    }
}
