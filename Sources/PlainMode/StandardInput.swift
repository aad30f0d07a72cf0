import Foundation

/// Standard input, read from the file descriptor so that nothing typed ahead is lost.
public final class StandardInput: LineInput {
    /// The longest line taken, in bytes; what people type is far shorter.
    public static let limit = 64 * 1024

    private let descriptor: Int32
    private let echo: TerminalEcho
    private let bell: InputBell
    private var buffer: [UInt8] = []
    private var place = 0

    /// Creates the input of a file descriptor; 0 is standard input.
    ///
    /// - Parameters:
    ///   - descriptor: Where to read.
    ///   - echo: Hides what is typed while a ballot is filled in.
    ///   - bell: Rings when what is asked has to be asked anew, or nothing more is to be read.
    public init(descriptor: Int32 = 0, echo: TerminalEcho = TerminalEcho(), bell: InputBell = InputBell()) {
        self.descriptor = descriptor
        self.echo = echo
        self.bell = bell
    }

    public var isInteractive: Bool { isatty(descriptor) == 1 }

    public func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine {
        if bell.hasRungOut { return .end }
        guard isInteractive else { return readLine(reminder: nil) }
        if isSecret { echo.hide(on: descriptor) }
        defer { if isSecret { echo.show() } }
        return readLine(reminder: reminder)
    }

    private func readLine(reminder: Reminder?) -> InputLine {
        var reminder = reminder
        var line: [UInt8] = []
        var count = 0
        while true {
            switch next(&reminder) {
            case .end: return count == 0 ? .end : finished(line, count: count)
            case .rung: return bell.hasRungOut ? .end : .goesOn
            case .byte(UInt8(ascii: "\n")): return finished(line, count: count)
            case .byte(let byte):
                count += 1
                if count <= Self.limit { line.append(byte) }
            }
        }
    }

    private func finished(_ line: [UInt8], count: Int) -> InputLine {
        guard count <= Self.limit else { return .tooLong(count) }
        let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
        return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .notText
    }

    /// What came in.
    private enum Received {
        case byte(UInt8)
        case rung
        case end
    }

    private func next(_ reminder: inout Reminder?) -> Received {
        if place == buffer.count {
            if let due = reminder, wait(for: due.milliseconds) == .nothing {
                due.say()
                reminder = nil
            }
            if wait(for: nil) == .rung {
                bell.hear()
                return .rung
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            var received = read(descriptor, &chunk, chunk.count)
            while received < 0 && errno == EINTR {
                received = read(descriptor, &chunk, chunk.count)
            }
            guard received > 0 else { return .end }
            buffer = Array(chunk[..<received])
            place = 0
        }
        defer { place += 1 }
        return .byte(buffer[place])
    }

    private enum Awaited { case input, rung, nothing }

    /// Waits for input or for the bell, for so many milliseconds at most.
    private func wait(for milliseconds: Int64?) -> Awaited {
        var requests = [descriptor, bell.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        var ready = poll(&requests, nfds_t(requests.count), timeout)
        while ready < 0 && errno == EINTR { ready = poll(&requests, nfds_t(requests.count), timeout) }
        if ready == 0 { return .nothing }
        return requests[1].revents & Int16(POLLIN) != 0 ? .rung : .input
    }
}
