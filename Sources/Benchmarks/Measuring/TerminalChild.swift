import Foundation

/// A program in a terminal of its own, whose keys are pressed and whose bytes are counted.
final class TerminalChild {
    /// Its number.
    let id: pid_t
    private let terminal: Int32

    /// What could not be had, and why.
    struct Failure: Error {
        let what: String
        let code: Int32
    }

    /// Starts a program in a window of 80 columns and 24 rows.
    init(_ program: String, _ arguments: [String]) throws {
        let (terminal, name) = try Self.newTerminal()
        self.terminal = terminal
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
        #if os(Linux)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // The first terminal that the leader of a new session opens becomes its own.
        posix_spawnattr_setflags(&attributes, Self.ownSession)
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addclose(&actions, terminal)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        let surroundings = ["TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/"]
        var settings: [UnsafeMutablePointer<CChar>?] = surroundings.map { strdup($0) } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, program, &actions, &attributes, &words, &settings)
        guard code == 0 else { throw Failure(what: program, code: code) }
        self.id = id
    }

    /// Presses keys.
    func press(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(terminal, bytes, bytes.count)
    }

    /// Waits for the first bytes that come, and counts them; 0 if none come in time.
    func firstBytes(within milliseconds: Int32 = 10_000) -> Int {
        var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return 0 }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        return max(0, read(terminal, &buffer, buffer.count))
    }

    /// Counts what comes until nothing has come for a while; a screen that is never quiet is given ten times as long.
    func bytes(untilQuietFor milliseconds: Int32) -> Int {
        let end = Date.now.addingTimeInterval(Double(milliseconds) / 100)
        var count = 0
        while Date.now < end {
            let more = firstBytes(within: milliseconds)
            if more == 0 { break }
            count += more
        }
        return count
    }

    /// Counts what comes in a stretch of time.
    func bytes(during milliseconds: Int32) -> Int {
        let end = Date.now.addingTimeInterval(Double(milliseconds) / 1_000)
        var count = 0
        while case let left = end.timeIntervalSinceNow, left > 0 {
            count += firstBytes(within: max(1, Int32(left * 1_000)))
        }
        return count
    }

    /// How many times it has written anything anywhere.
    var writes: Int? { field("syscw:", in: "io") }

    /// How much processor time it has used, in ticks of the system's clock.
    var ticks: Int? {
        let status = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
        let fields = status.split(separator: ")").last?.split(separator: " ").map { Int($0) } ?? []
        guard fields.count > 12, let user = fields[11], let system = fields[12] else { return nil }
        return user + system
    }

    /// Ends it, and waits for it.
    func stop() {
        kill(id, SIGKILL)
        var status: Int32 = 0
        waitpid(id, &status, 0)
        close(terminal)
    }

    /// The flag that begins a new session, which the C library shows to Swift on other systems only.
    private static var ownSession: Int16 {
        #if os(Linux)
            0x80
        #else
            Int16(POSIX_SPAWN_SETSID)
        #endif
    }

    /// A new terminal: our end of it, and the name of the other.
    private static func newTerminal() throws -> (end: Int32, name: String) {
        #if os(Linux)
            // The C library shows `posix_openpt` to Swift on other systems only; these are the calls it makes.
            let unlock: UInt = 0x4004_5431
            let tellNumber: UInt = 0x8004_5430
            let end = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var lock: Int32 = 0
            var number: UInt32 = 0
            guard end >= 0, ioctl(end, unlock, &lock) == 0, ioctl(end, tellNumber, &number) == 0 else {
                throw Failure(what: "a terminal", code: errno)
            }
            return (end, "/dev/pts/\(number)")
        #else
            let end = posix_openpt(O_RDWR | O_NOCTTY)
            guard end >= 0, grantpt(end) == 0, unlockpt(end) == 0, let name = ptsname(end) else {
                throw Failure(what: "a terminal", code: errno)
            }
            return (end, String(cString: name))
        #endif
    }

    private func field(_ name: String, in file: String) -> Int? {
        let text = (try? String(contentsOfFile: "/proc/\(id)/\(file)", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        return line.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) }
    }
}
