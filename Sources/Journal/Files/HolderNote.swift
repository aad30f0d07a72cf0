import Foundation
import Workshop

/// The note in a lock's file that tells a second writer who holds it; the lock itself does not depend on it.
enum HolderNote {
    /// One line a fact, in this order.
    private static let facts = ["process", "host", "user", "since"]

    static func write(_ holder: Holder, to file: Int32) {
        let values = ["\(holder.process)", holder.host, holder.user, "\(holder.since.milliseconds)"]
        let lines = zip(facts, values).map { "\($0)=\($1)\n" }
        let bytes = Array(lines.joined().utf8)
        ftruncate(file, 0)
        // A note that could not be written leaves the holder unnamed and the lock as good as ever.
        _ = pwrite(file, bytes, bytes.count, 0)
    }

    static func read(from file: Int32) -> Holder? {
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
        var values: [Substring: Substring] = [:]
        for line in lines {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
        guard let process = values["process"].flatMap({ Int32($0) }),
            let since = values["since"].flatMap({ Int64($0) }),
            let host = values["host"], let user = values["user"]
        else { return nil }
        return Holder(
            process: process,
            host: String(host),
            user: String(user),
            since: Instant(milliseconds: since)
        )
    }
}

extension Holder {
    /// This process.
    static func current(since: Instant) -> Holder {
        // Not through `ProcessInfo`, which may ask the network for the name of the computer.
        var name = [CChar](repeating: 0, count: 256)
        let isNamed = gethostname(&name, name.count - 1) == 0
        let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let host = isNamed ? String(decoding: letters, as: UTF8.self) : ""
        return Holder(process: getpid(), host: host, user: NSUserName(), since: since)
    }
}
