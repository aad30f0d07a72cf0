import Foundation
import Journal
import Testing
import Workshop

/// The program is killed; what it left is looked at by the same library in this process, which is as good and quicker.
@Suite("Killed while files are cared for")
struct KilledCareTests {
    private static let strace = ["/usr/bin/strace", "/bin/strace"].first { FileManager.default.fileExists(atPath: $0) }
    /// Every so many calls of a kind there is a kill: all with KILLS=1000.
    private static let isThorough = ProcessInfo.processInfo.environment["KILLS"] != nil

    /// The calls by which a file changes.
    static let calls = ["pwrite64", "write", "openat", "rename", "link", "unlink", "fsync", "fdatasync", "ftruncate"]

    let program: Program

    init() throws {
        program = try Program()
    }

    /// Runs a command again and again, killed at another call each time, until it comes to its end.
    ///
    /// - Returns: How often it was killed.
    private func killed(
        _ arguments: [String],
        at call: String,
        input: String = "",
        prepare: () throws -> Void,
        check: (Int) throws -> Void
    ) throws -> Int {
        var kills = 0
        var number = 1
        while true {
            try prepare()
            let status = try run(arguments, input: input, killedAt: call, number)
            if status != 128 + SIGKILL, status != SIGKILL { return kills }
            kills += 1
            try check(number)
            number += Self.isThorough ? 1 : max(1, number / 2)
        }
    }

    private func run(_ arguments: [String], input: String, killedAt call: String, _ number: Int) throws -> Int32 {
        let process = program.process([])
        process.executableURL = URL(fileURLWithPath: try #require(Self.strace))
        let inject = "inject=\(call):signal=SIGKILL:when=\(number)"
        process.arguments =
            ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", inject, Program.executable.path] + arguments
        let file = program.data.path + ".input"
        try Data(input.utf8).write(to: URL(fileURLWithPath: file))
        defer { unlink(file) }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// A folder as it was, to begin again from.
    private struct Snapshot {
        let folder: URL
        let kept: URL

        init(_ folder: URL) throws {
            self.folder = folder
            kept = URL(fileURLWithPath: folder.path + ".kept")
            try FileManager.default.copyItem(at: folder, to: kept)
        }

        func comeBack() throws {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.copyItem(at: kept, to: folder)
        }

        func remove() { try? FileManager.default.removeItem(at: kept) }
    }

    private static let clock: @Sendable () -> Instant = { Instant(milliseconds: 1_800_000_000_000) }

    /// The sessions with their events in a data folder; nothing where there is no record.
    private func sessions(in folder: URL? = nil) throws -> [ID<Session>: [Recorded]] {
        let folder = folder ?? program.data
        let record = folder.appendingPathComponent("jobhunter.sqlite").path
        guard FileManager.default.fileExists(atPath: record) else { return [:] }
        let journal = try Journal.openExisting(in: folder, clock: Self.clock)
        var sessions: [ID<Session>: [Recorded]] = [:]
        for summary in try journal.sessions() { sessions[summary.id] = try journal.record(of: summary.id).events }
        return sessions
    }

    /// The sessions of a copy that is put back in a folder of its own.
    private func restored(_ copy: String) throws -> [ID<Session>: [Recorded]] {
        let home = URL(fileURLWithPath: copy + "-home")
        defer { try? FileManager.default.removeItem(at: home) }
        try restore(copy, into: home, replacing: false)
        return try sessions(in: home)
    }

    private func restore(_ copy: String, into folder: URL, replacing isReplacing: Bool) throws {
        _ = try Journal.restore(
            URL(fileURLWithPath: copy),
            into: folder,
            replacing: isReplacing,
            clock: Self.clock,
            naming: { "Seat \($0)" }
        )
    }

    private func expectSound(_ when: String) throws {
        #expect(Journal.examine(program.data).filter(\.isFault) == [], "\(when)")
    }

    private func play() throws {
        _ = try program.run(["play", "--plain", "--players", "Ana,Ben,Chloé"], input: "1\n1\n")
    }

    @Test(
        "A backup is whole or not there, the record stays as it is, and the next one clears up",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: calls
    )
    func backup(call: String) throws {
        defer { program.cleanUp() }
        try play()
        let before = try sessions()
        let stick = URL(fileURLWithPath: program.data.path + "-stick")
        defer { try? FileManager.default.removeItem(at: stick) }
        let copy = stick.appendingPathComponent("copy.sqlite").path
        _ = try killed(["backup", copy], at: call) {
            try? FileManager.default.removeItem(at: stick)
            try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: true)
        } check: { number in
            let when = "\(call) \(number)"
            #expect(try sessions() == before, "\(when)")
            try expectSound(when)
            if FileManager.default.fileExists(atPath: copy) {
                #expect(try restored(copy) == before, "\(when)")
                try FileManager.default.removeItem(atPath: copy)
            }
            let journal = try Journal.open(in: program.data, clock: Self.clock)
            #expect(try journal.backUp(to: URL(fileURLWithPath: copy)) == [], "\(when)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: stick.path) == ["copy.sqlite"], "\(when)")
        }
    }

    @Test(
        "A restore leaves the old record or the new one",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: calls
    )
    func restore(call: String) throws {
        defer { program.cleanUp() }
        try play()
        let copy = program.data.path + "-copy.sqlite"
        defer { try? FileManager.default.removeItem(atPath: copy) }
        #expect(try program.run(["backup", copy]).status == 0)
        let new = try sessions()
        try play()
        let old = try sessions()
        let snapshot = try Snapshot(program.data)
        defer { snapshot.remove() }
        _ = try killed(["restore", copy, "--replace"], at: call, prepare: snapshot.comeBack) { number in
            let when = "\(call) \(number)"
            #expect([old, new].contains(try sessions()), "\(when)")
            try expectSound(when)
            try restore(copy, into: program.data, replacing: true)
            #expect(try sessions() == new, "\(when)")
            let left = try FileManager.default.subpathsOfDirectory(atPath: program.data.path)
            #expect(left.filter { $0.contains("draft") } == [], "\(when)")
        }
    }

    @Test(
        "A rescue is whole or not there, and the damaged record stays as it is",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: calls
    )
    func rescue(call: String) throws {
        defer { program.cleanUp() }
        try play()
        try play()
        #expect(try program.run(["backup", program.data.path + "/whole.sqlite"]).status == 0)
        let record = program.data.appendingPathComponent("jobhunter.sqlite")
        try? FileManager.default.removeItem(atPath: record.path + "-wal")
        try? FileManager.default.removeItem(at: record)
        try FileManager.default.moveItem(at: program.data.appendingPathComponent("whole.sqlite"), to: record)
        truncate(record.path, off_t(try Data(contentsOf: record).count - 4096))
        let damaged = try Data(contentsOf: record)
        let whole = program.data.path + "-first.sqlite"
        defer { try? FileManager.default.removeItem(atPath: whole) }
        _ = try Journal.salvage(program.data, to: URL(fileURLWithPath: whole))
        let expected = try restored(whole)
        let saved = program.data.path + "-saved.sqlite"
        defer { try? FileManager.default.removeItem(atPath: saved) }
        _ = try killed(["doctor", "--save-to", saved], at: call) {
            try? FileManager.default.removeItem(atPath: saved)
        } check: { number in
            let when = "\(call) \(number)"
            #expect(try Data(contentsOf: record) == damaged, "\(when)")
            if !FileManager.default.fileExists(atPath: saved) {
                _ = try Journal.salvage(program.data, to: URL(fileURLWithPath: saved))
            }
            #expect(try restored(saved) == expected, "\(when)")
        }
    }

    @Test(
        "The very first start can be killed at any moment",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: calls
    )
    func firstStart(call: String) throws {
        defer { program.cleanUp() }
        let arguments = ["play", "--plain", "--players", "Ana,Ben,Chloé"]
        _ = try killed(arguments, at: call, input: "1\n1\n") {
            try? FileManager.default.removeItem(at: program.data)
        } check: { number in
            let when = "\(call) \(number)"
            if FileManager.default.fileExists(atPath: program.data.path) { try expectSound(when) }
            let before = try sessions()
            let next = SessionHeader(id: "next", seed: 1, title: "Next", openedAt: Self.clock())
            try Journal.open(in: program.data, clock: Self.clock).begin(next).close()
            #expect(try sessions().count == before.count + 1, "\(when)")
            try expectSound(when)
        }
    }

    @Test(
        "An erasure that was killed is not done or is taken to its end, and then no name is left",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: calls
    )
    func erasure(call: String) throws {
        defer { program.cleanUp() }
        _ = try program.run(["play", "--plain", "--players", "Zebulon,Ben,Chloé"], input: "1\n1\n")
        let id = try #require(try program.run(["session", "list"]).output.split(separator: " ").first)
        for command in [
            ["person", "add", "K7"], ["person", "consent", "K7", "logbook", "--yes"],
            ["person", "link", "K7", "\(id):s1"], ["backup", program.data.path + "/backups/copy.sqlite"],
            ["session", "report", "--output", program.data.path + "/reports/\(id).md"],
        ] {
            mkdir(program.data.path + "/backups", 0o700)
            let run = try program.run(command, input: "yes\n")
            #expect(run.status == 0, "\(command): \(run.messages)")
        }
        let snapshot = try Snapshot(program.data)
        defer { snapshot.remove() }
        _ = try killed(["person", "erase", "K7", "--yes"], at: call, prepare: snapshot.comeBack) { number in
            let when = "\(call) \(number)"
            if try program.run(["person", "erase", "K7", "--yes"]).status != 0 {
                let finished = try program.run(["person", "erase", "--finish"])
                #expect([0, 66].contains(finished.status), "\(when): \(finished.messages)")
            }
            for name in try FileManager.default.subpathsOfDirectory(atPath: program.data.path) {
                let bytes = FileManager.default.contents(atPath: program.data.path + "/" + name) ?? Data()
                #expect(bytes.range(of: Data("Zebulon".utf8)) == nil, "\(when): \(name)")
            }
            try expectSound(when)
        }
    }
}
