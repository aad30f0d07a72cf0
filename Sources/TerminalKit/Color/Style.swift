/// How a cell looks: a colour on the terminal's own background, and what shows without any colour.
public struct Style: Hashable, Sendable {
    /// What makes text stand out without a colour.
    public struct Emphasis: OptionSet, Hashable, Sendable {
        /// One bit an attribute.
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Heavy letters.
        public static let bold = Emphasis(rawValue: 1)
        /// Pale letters; never the only sign of a meaning, for some cannot read them.
        public static let dim = Emphasis(rawValue: 2)
        /// Letters and background exchanged.
        public static let reverse = Emphasis(rawValue: 4)
        /// A line below the letters.
        public static let underline = Emphasis(rawValue: 8)
        /// Slanted letters, where the terminal has them.
        public static let italic = Emphasis(rawValue: 16)
    }

    /// The colour of the letters; `nil` for the terminal's own.
    public let color: Color?
    /// What shows without a colour.
    public let emphasis: Emphasis

    public init(_ color: Color? = nil, _ emphasis: Emphasis = []) {
        self.color = color
        self.emphasis = emphasis
    }

    /// Whether a blank in this style can be told from a blank in plain text.
    var showsOnBlanks: Bool { !emphasis.isDisjoint(with: [.reverse, .underline]) }
}
