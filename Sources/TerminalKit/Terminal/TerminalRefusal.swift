/// Why the screen could not be opened.
public enum TerminalRefusal: Error, Hashable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is not set, or the system knows nothing about it nor about any common terminal.
    case unknownTerminal
    /// The terminal cannot move its cursor, such as `TERM=dumb`.
    case cannotMoveCursor
    /// The system gave no pipe or no memory.
    case noResources
    /// The screen is open already; there is only one.
    case alreadyOpen
}
