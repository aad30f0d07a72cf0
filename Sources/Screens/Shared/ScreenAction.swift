import TerminalKit

/// What a key can do: what only this screen knows, or what every screen does alike.
enum ScreenAction<Own: Sendable>: Sendable {
    case own(Own)
    case openPalette
    case openHelp
    case mouse
    case close
    case scroll(Int)
    case takeFound
    case selectFound(Key)
}
