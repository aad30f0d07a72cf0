/// What a piece of text is for; the theme decides how it looks.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    /// Running text.
    case text
    /// The name of the screen.
    case title
    /// The name of a part of the screen.
    case heading
    /// Text that stands out in running text.
    case strong
    /// Lines of boxes and rules.
    case border
    /// The line of the box that has the focus.
    case focusBorder
    /// What is chosen, or would be by Enter.
    case selection
    /// The key of an action.
    case key
    /// A remark beside the matter: a hint, a unit, a position.
    case remark
    /// What cannot be chosen now.
    case unavailable
    /// Letters that a search found.
    case match
    /// Something went well.
    case success
    /// Something wants attention.
    case warning
    /// Something went wrong.
    case failure
    /// The first of four kinds that a program sorts its things into.
    case kindA
    /// The second of four kinds.
    case kindB
    /// The third of four kinds.
    case kindC
    /// The fourth of four kinds.
    case kindD

    /// The sign that goes before text of this role, so that nobody needs to see its colour or weight.
    ///
    /// Roles without a sign are told from each other by their emphasis, and borders by their lines.
    public func sign(_ glyphs: Glyphs) -> String {
        switch self {
        case .unavailable: glyphs.unavailable
        case .success: glyphs.success
        case .warning: glyphs.warning
        case .failure: glyphs.failure
        case .kindA: glyphs.kindA
        case .kindB: glyphs.kindB
        case .kindC: glyphs.kindC
        case .kindD: glyphs.kindD
        default: ""
        }
    }
}
