/// A box with a title and something in it.
public struct Panel<Content: Drawing>: Drawing {
    /// In the top line.
    public let title: String
    /// In the bottom line, at the right: a position, a count.
    public let note: String
    /// Whether the keys go to it.
    public let isFocused: Bool
    /// What it holds.
    public let content: Content

    public init(_ title: String = "", note: String = "", isFocused: Bool = false, content: Content) {
        self.title = title
        self.note = note
        self.isFocused = isFocused
        self.content = content
    }

    /// Draws the box and, one column inside it, the content.
    public func draw(in area: Area, of frame: inout Frame) {
        frame.fill(area)
        frame.box(area, title: title, note: note, isFocused: isFocused)
        frame.draw(content, in: Self.inside(area))
    }

    /// The part of an area that the content gets.
    public static func inside(_ area: Area) -> Area { area.inset(rows: 1, columns: 2) }
}
