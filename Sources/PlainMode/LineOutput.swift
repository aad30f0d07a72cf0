import Foundation
public import Streams

/// Where lines go to.
public protocol LineOutput: AnyObject {
    /// Writes a line.
    func write(_ line: String)
    /// Writes the mark that an answer is awaited, without ending the line.
    func awaitAnswer()
}

/// Standard output, each line as it is said; on a terminal broken between words.
public final class StandardOutput: LineOutput {
    private let stream = ByteStream.output
    private let giveUp: (WriteFailure) -> Never

    /// Creates the output.
    ///
    /// - Parameter giveUp: Ends the program once nothing can be written any more; all that was acknowledged is safe.
    public init(orElse giveUp: @escaping (WriteFailure) -> Never) {
        self.giveUp = giveUp
    }

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
