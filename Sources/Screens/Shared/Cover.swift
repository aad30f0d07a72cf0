import TerminalKit

/// What can be laid over any screen until a key closes it.
enum Cover: Hashable, Sendable {
    /// Every action, found by a few letters of its name.
    case palette(PaletteState)
    /// What the keys do, with so many lines scrolled away.
    case help(offset: Int)
    /// Something to read, with so many lines scrolled away.
    case told(title: String, text: String, offset: Int)
}
