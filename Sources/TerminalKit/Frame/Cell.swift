/// One place of a frame.
public struct Cell: Hashable, Sendable {
    /// What stands there: one drawable character, or nothing right of a character that takes two columns.
    public let character: Character?
    /// What it is for.
    public let role: Role

    /// A place where nothing was drawn.
    public static let blank = Cell(character: " ", role: .text)

    /// Whether it shows nothing but perhaps a style.
    var isBlank: Bool { character == " " }
}
