public import TerminalKit

/// How the person at this screen wants it to look and to behave.
public struct Preferences: Hashable, Sendable {
    /// Whether everything is shown as large as it fits.
    public var usesLargeType: Bool
    /// Whether the bell rings when the time of a pitch is over.
    public var bell: Bool
    /// Whether the time of a pitch is shown to everybody, as a bar and in figures.
    public var showsClock: Bool
    /// Whether what moves by itself moves as seldom as it can.
    public var reducedMotion: Bool
    /// Whether the mouse is taken, which keeps people from selecting text with it.
    public var usesMouse: Bool
    /// How the keyboard is laid out.
    public var keyboardLayout: KeyboardLayout
    /// The looks of the roles where there is colour.
    public var theme: Theme
    /// What is typed in another window to show the table there.
    public var tableCommand: String

    /// Creates preferences; without any they are those most people want.
    public init(
        usesLargeType: Bool = false,
        bell: Bool = true,
        showsClock: Bool = true,
        reducedMotion: Bool = false,
        usesMouse: Bool = true,
        keyboardLayout: KeyboardLayout = .qwerty,
        theme: Theme = .standard,
        tableCommand: String = "jobhunter table"
    ) {
        self.usesLargeType = usesLargeType
        self.bell = bell
        self.showsClock = showsClock
        self.reducedMotion = reducedMotion
        self.usesMouse = usesMouse
        self.keyboardLayout = keyboardLayout
        self.theme = theme
        self.tableCommand = tableCommand
    }
}
