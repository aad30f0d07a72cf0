import Foundation

/// Standard input, read from the file descriptor so that nothing typed ahead is lost.
public final class StandardInput: LineInput {
    /// The longest line taken, in bytes; what people type is far shorter.
    public static let limit = 64 * 1024

    private let descriptor: Int32
    private let echo: TerminalEcho
    private var buffer: [UInt8] = []
    private var place = 0

    /// Creates the input of a file descriptor; 0 is standard input.
    ///
    /// - Parameters:
    ///   - descriptor: Where to read.
    ///   - echo: Hides what is typed while a ballot is filled in.
    public init(descriptor: Int32 = 0, echo: TerminalEcho = TerminalEcho()) {
        self.descriptor = descriptor
        self.echo = echo
    }

    public var isInteractive: Bool { isatty(descriptor) == 1 }

    public func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine {
        guard isInteractive else { return readLine(reminder: nil) }
        if isSecret { echo.hide(on: descriptor) }
        defer { if isSecret { echo.show() } }
        return readLine(reminder: reminder)
    }

    private func readLine(reminder: Reminder?) -> InputLine {
        var reminder = reminder
        var line: [UInt8] = []
        var count = 0
        while let byte = nextByte(&reminder) {
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

    private func nextByte(_ reminder: inout Reminder?) -> UInt8? {
        if place == buffer.count {
            if let due = reminder, !isReady(within: due.milliseconds) {
                due.say()
                reminder = nil
            }
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

    /// Whether something comes in time.
    private func isReady(within milliseconds: Int64) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, Int32(clamping: max(0, milliseconds))) != 0
    }
}
