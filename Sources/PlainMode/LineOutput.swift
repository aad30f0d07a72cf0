import Foundation

/// Where lines go to.
public protocol LineOutput: AnyObject {
    /// Writes a line.
    func write(_ line: String)
    /// Writes the mark that an answer is awaited, without ending the line.
    func awaitAnswer()
}

/// Standard output, each line as it is said.
public final class StandardOutput: LineOutput {
    /// Creates the output.
    public init() {}

    public func write(_ line: String) {
        put(line + "\n")
    }

    public func awaitAnswer() {
        put("> ")
    }

    private func put(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
