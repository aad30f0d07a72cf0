import Foundation

/// Where lines go to.
public protocol LineOutput: AnyObject {
    /// Writes a line.
    func write(_ line: String)
    /// Writes the mark that an answer is awaited, without ending the line.
    func awaitAnswer()
    /// What comes now is for one person alone, and must be gone before anybody else looks.
    func holdPrivate()
    /// Takes everything told so far off the glass.
    func clear()
}

/// Standard output, each line as it is said; on a terminal broken between words.
public final class StandardOutput: LineOutput {
    private let glass: Glass

    /// Creates the output.
    ///
    /// - Parameter glass: Where it is read.
    public init(on glass: Glass = Glass()) {
        self.glass = glass
    }

    public func holdPrivate() { glass.holdPrivate() }

    public func clear() { glass.clear() }

    public func write(_ line: String) {
        put(LineBreaking.wrapped(line, to: columns) + "\n")
    }

    public func awaitAnswer() {
        put("> ")
    }

    /// The width of the terminal; `nil` where lines are kept whole.
    private var columns: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
        return Int(size.ws_col)
    }

    private func put(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
