import Foundation

/// A file descriptor that is written to, and says so when it cannot be.
public struct ByteStream: Hashable, Sendable {
    /// Its number.
    public let descriptor: Int32

    /// Creates a stream of a descriptor that is open.
    public init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Standard output.
    public static let output = ByteStream(descriptor: STDOUT_FILENO)
    /// Standard error.
    public static let error = ByteStream(descriptor: STDERR_FILENO)

    /// Writes all of it, however many pieces the system takes it in.
    public func write(_ bytes: [UInt8]) throws(WriteFailure) {
        var place = 0
        while place < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress?.advanced(by: place), buffer.count - place)
            }
            if count > 0 {
                place += count
            } else {
                try waitOrFail(errno)
            }
        }
    }

    /// Writes all of a text.
    public func write(_ text: String) throws(WriteFailure) {
        try write(Array(text.utf8))
    }

    /// Whether this was a terminal that has gone away: its window was closed, or its line was cut.
    public var isHungUp: Bool { isatty(descriptor) == 0 && errno == EIO }

    private func waitOrFail(_ number: Int32) throws(WriteFailure) {
        switch number {
        case EINTR: return
        case EAGAIN:
            // Somebody else made it not wait, as a shell may with a terminal they share.
            var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&request, 1, -1)
        default: throw WriteFailure(number: number)
        }
    }
}

extension ByteStream {
    /// Takes the places of standard input, output and error that were left closed.
    ///
    /// Or the next file opened would take one of them, and be written to by whoever means the terminal. Input ends at
    /// once then; writing fails, as it does on a closed stream.
    public static func takeClosedPlaces() {
        for place in STDIN_FILENO...STDERR_FILENO where fcntl(place, F_GETFD) < 0 {
            // The lowest free number is this one, because those below are open by now.
            _ = open("/dev/null", O_RDONLY)
        }
    }

    /// Has writing to a pipe without a reader fail instead of killing the program, and likewise a file grown too large.
    public static func reportBrokenOnes() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }
}
