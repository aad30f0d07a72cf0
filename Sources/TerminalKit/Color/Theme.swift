/// How every role looks.
public struct Theme: Hashable, Sendable {
    private let styles: [Style]

    public init(_ style: (Role) -> Style) {
        styles = Role.allCases.map(style)
    }

    /// The style of a role.
    public subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

    /// Colours that can be read on black, on white and on Solarized; the emphasis is that of ``plain``.
    public static let standard = Theme { role in
        Style(color(of: role), emphasis(of: role))
    }

    /// No colour at all.
    public static let plain = Theme { Style(nil, emphasis(of: $0)) }

    /// The same hues in their bright shades, for a dark background.
    public static let dark = Theme { Style(color(of: $0)?.bright, emphasis(of: $0)) }

    /// Deep hues alone, for a light background: cyan is pale there, and green too.
    public static let light = Theme { Style(color(of: $0)?.deep, emphasis(of: $0)) }

    private static func color(of role: Role) -> Color? {
        switch role {
        case .title, .heading: .cyan
        case .border: .blue
        case .focusBorder, .key: .cyan
        case .match: .magenta
        case .success: .green
        case .warning: .magenta
        case .failure: .red
        case .kindA: .blue
        case .kindB: .magenta
        case .kindC: .green
        case .kindD: .red
        case .text, .strong, .selection, .remark, .unavailable: nil
        }
    }

    private static func emphasis(of role: Role) -> Style.Emphasis {
        switch role {
        case .text, .border: []
        case .title: [.bold, .reverse]
        case .heading: [.bold, .underline]
        case .strong: [.bold, .italic]
        case .key, .focusBorder: .bold
        case .selection: .reverse
        case .remark: .italic
        case .unavailable: .dim
        case .match: .underline
        case .success, .warning, .failure: .bold
        case .kindA, .kindB, .kindC, .kindD: .bold
        }
    }
}
