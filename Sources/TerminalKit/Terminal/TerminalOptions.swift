/// What the terminal may be used for.
public struct TerminalOptions: Hashable, Sendable {
    /// Whether colours may be used; without, weight and signs carry every meaning.
    public var usesColor: Bool
    /// Whether the mouse is taken, which keeps people from selecting text with it.
    public var usesMouse: Bool
    /// Whether boxes and signs are drawn with ASCII alone.
    public var usesASCII: Bool
    /// The looks of the roles where there is colour.
    public var theme: Theme

    public init(usesColor: Bool = true, usesMouse: Bool = true, usesASCII: Bool = false, theme: Theme = .standard) {
        self.usesColor = usesColor
        self.usesMouse = usesMouse
        self.usesASCII = usesASCII
        self.theme = theme
    }

    /// The options that the environment asks for: no colour where `NO_COLOR` holds anything (no-color.org).
    public init(environment: [String: String]) {
        self.init(usesColor: environment["NO_COLOR", default: ""].isEmpty)
    }
}
