/// What happened at the terminal.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted; it is one edit and never a command, whatever it holds.
    case paste(String)
    /// The mouse was pressed on a cell.
    case press(Point)
    /// The mouse button was let go on a cell.
    case release(Point)
    /// The wheel was turned over a cell.
    case wheel(Wheel, Point)
    /// The window has this size now.
    case resize(Size)
    /// The program is asked to end, as by ^C.
    case interrupt(Signal)
    /// The window was closed, or the connection lost; nothing can be shown any more.
    case hangup

    /// Which way a wheel was turned.
    public enum Wheel: Hashable, Sendable {
        case up, down
    }

    /// What asks the program to end.
    public enum Signal: Int32, Hashable, Sendable {
        /// The connection was lost.
        case hangup = 1
        /// ^C.
        case interrupt = 2
        /// ^\.
        case quit = 3
        /// `kill`, or the machine shuts down.
        case terminate = 15

        /// The status that a shell expects of a program ended by it.
        public var exitStatus: Int32 { 128 + rawValue }
    }
}
