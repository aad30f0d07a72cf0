/// One of the 16 palette colours, which look as the person at the terminal chose.
///
/// White and black are left out on purpose: one of them is invisible on somebody's background.
public enum Color: UInt8, Hashable, Sendable, CaseIterable {
    case red = 1
    case green = 2
    case yellow = 3
    case blue = 4
    case magenta = 5
    case cyan = 6
    case brightRed = 9
    case brightGreen = 10
    case brightYellow = 11
    case brightBlue = 12
    case brightMagenta = 13
    case brightCyan = 14

    /// The same hue among the first eight, for terminals that have no more.
    var basic: Color {
        switch self {
        case .brightRed: .red
        case .brightGreen: .green
        case .brightYellow: .yellow
        case .brightBlue: .blue
        case .brightMagenta: .magenta
        case .brightCyan: .cyan
        default: self
        }
    }

    /// The same hue among the bright eight.
    var bright: Color {
        switch self {
        case .red: .brightRed
        case .green: .brightGreen
        case .yellow: .brightYellow
        case .blue: .brightBlue
        case .magenta: .brightMagenta
        case .cyan: .brightCyan
        default: self
        }
    }

    /// A hue that stands out from white.
    var deep: Color {
        switch self {
        case .cyan, .green, .brightBlue, .brightCyan, .brightGreen: .blue
        case .yellow, .brightRed, .brightYellow: .red
        case .brightMagenta: .magenta
        default: self
        }
    }
}
