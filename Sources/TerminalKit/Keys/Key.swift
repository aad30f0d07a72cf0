/// A key as the terminal tells it.
public enum Key: Hashable, Sendable {
    /// A letter, figure or sign, as typed.
    case character(Character)
    /// Control and a letter; the letter is in lower case.
    case control(Character)
    /// Alt and a letter, figure or sign.
    case alt(Character)
    case up, down, left, right
    case home, end, pageUp, pageDown
    /// Control and an arrow to the side: one word.
    case wordLeft, wordRight
    case enter, escape, tab, backTab, backspace, delete, insert
    /// F1 to F12.
    case function(Int)

    /// The space bar.
    public static let space = Key.character(" ")

    /// Whether it writes something.
    public var typed: Character? {
        if case .character(let character) = self { character } else { nil }
    }
}
