import TerminalKit

/// What a key can do: what only this screen knows, or what every screen does alike.
enum ScreenAction<Own: Sendable>: Sendable {
    case own(Own)
    /// The list or the field has a use for it; the key itself says which, or else this one.
    case given(Key)
    case openPalette
    case openHelp
    case mouse
    case close
    case scroll(Int)
    case takeFound
    case selectFound(Key)
}
