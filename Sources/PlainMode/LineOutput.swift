import Foundation
public import Streams

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
    private let stream = ByteStream.output
    private let glass: Glass
    private let giveUp: (WriteFailure) -> Never

    /// Creates the output.
    ///
    /// - Parameters:
    ///   - glass: Where it is read.
    ///   - giveUp: Ends the program once nothing can be written any more; all that was acknowledged is safe.
    public init(on glass: Glass = Glass(), orElse giveUp: @escaping (WriteFailure) -> Never) {
        self.glass = glass
        self.giveUp = giveUp
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
        guard isatty(stream.descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
        return Int(size.ws_col)
    }

    private func put(_ text: String) {
        do throws(WriteFailure) {
            try stream.write(text)
        } catch {
            giveUp(error)
        }
    }
}
