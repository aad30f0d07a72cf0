/// Cards beside or below each other, alike in size and lettering.
public struct CardRow: Drawing {
    /// The cards from left to right.
    public let cards: [Card]
    /// Whether their names are written large where all of them have room for it.
    public let isLarge: Bool

    public init(_ cards: [Card], isLarge: Bool = false) {
        self.cards = cards
        self.isLarge = isLarge
    }

    /// Draws the cards; where they would be too narrow to read, or too narrow for large names that would have room below
    /// each other, they lie below each other.
    public func draw(in area: Area, of frame: inout Frame) {
        let places = places(in: area, glyphs: frame.glyphs)
        let areLarge = areLarge(in: places, glyphs: frame.glyphs)
        for (card, place) in zip(cards, places) { frame.draw(card.large(areLarge), in: place) }
    }

    /// Where each card lies, such as for finding the one that was clicked.
    public func places(in area: Area, glyphs: Glyphs) -> [Area] {
        let shares = Array(repeating: Area.Share.flexible(), count: cards.count)
        let sideBySide = area.columns(shares, gap: 1)
        let stacked = area.rows(shares)
        guard let first = sideBySide.first, first.columns >= Self.narrowest else { return stacked }
        let isBetterStacked = !areLarge(in: sideBySide, glyphs: glyphs) && areLarge(in: stacked, glyphs: glyphs)
        return isBetterStacked ? stacked : sideBySide
    }

    /// The narrowest card that can still be read.
    private static let narrowest = 18

    private func areLarge(in places: [Area], glyphs: Glyphs) -> Bool {
        isLarge && zip(cards, places).allSatisfy { $0.fitsLarge(in: $1.size, glyphs: glyphs) }
    }
}
