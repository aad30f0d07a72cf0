import Foundation

/// Where typed lines come from.
public protocol LineInput: AnyObject {
    /// Whether a person types, so that secrets need a hidden line and a handed-over keyboard.
    var isInteractive: Bool { get }

    /// The next line.
    ///
    /// - Parameter isSecret: Whether what is typed must not be seen.
    func nextLine(isSecret: Bool) -> InputLine
}

/// A line as it came in.
public enum InputLine: Hashable, Sendable {
    /// A line of text, without its end.
    case text(String)
    /// A line that is not UTF-8.
    case notText
    /// A line of more bytes than can be meant.
    case tooLong(Int)
    /// There is no more input.
    case end
}

/// Standard input, read byte by byte from the file descriptor so that nothing typed ahead is lost.
public final class StandardInput: LineInput {
    /// The longest line taken, in bytes; what people type is far shorter.
    public static let limit = 64 * 1024

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var place = 0

    /// Creates the input of a file descriptor; 0 is standard input.
    public init(descriptor: Int32 = 0) {
        self.descriptor = descriptor
    }

    public var isInteractive: Bool { isatty(descriptor) == 1 }

    public func nextLine(isSecret: Bool) -> InputLine {
        guard isSecret, isInteractive else { return readLine() }
        return withoutEcho { readLine() }
    }

    private func readLine() -> InputLine {
        var line: [UInt8] = []
        var count = 0
        while let byte = nextByte() {
            if byte == UInt8(ascii: "\n") { return finished(line, count: count) }
            count += 1
            if count <= Self.limit { line.append(byte) }
        }
        return count == 0 ? .end : finished(line, count: count)
    }

    private func finished(_ line: [UInt8], count: Int) -> InputLine {
        guard count <= Self.limit else { return .tooLong(count) }
        let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
        return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .notText
    }

    private func nextByte() -> UInt8? {
        if place == buffer.count {
            var chunk = [UInt8](repeating: 0, count: 4096)
            var received = read(descriptor, &chunk, chunk.count)
            while received < 0 && errno == EINTR {
                received = read(descriptor, &chunk, chunk.count)
            }
            guard received > 0 else { return nil }
            buffer = Array(chunk[..<received])
            place = 0
        }
        defer { place += 1 }
        return buffer[place]
    }

    /// Keeps the terminal from showing what is typed while a ballot is filled in.
    private func withoutEcho(_ body: () -> InputLine) -> InputLine {
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else { return body() }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        silent.c_lflag |= tcflag_t(ECHONL)
        tcsetattr(descriptor, TCSAFLUSH, &silent)
        defer { tcsetattr(descriptor, TCSAFLUSH, &settings) }
        return body()
    }
}
