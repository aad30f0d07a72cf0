import Foundation
import GRDB
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("A journal whose program is ended or whose disk fails")
struct CrashTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private var rehearsed: Rehearsal { .full }
    private var id: ID<Session> { rehearsed.session.header.id }

    /// How often a process is killed; `JOURNAL_KILLS=1000` for a long run.
    private static let kills = ProcessInfo.processInfo.environment["JOURNAL_KILLS"].flatMap { Int($0) } ?? 60

    /// What the process plays: step by step, or with steps that wait together.
    enum Course: String, CaseIterable {
        case play, together

        var rehearsal: Rehearsal { self == .play ? .full : .inGroups }
    }

    @Test(
        "Whenever its process is killed, a session holds every acknowledged step and no half one",
        arguments: Course.allCases
    )
    func kills(course: Course) throws {
        let rehearsed = course.rehearsal
        let kills = course == .play ? Self.kills : Self.kills / 3
        var resumed = 0
        var tries = 0
        // How far a process comes before it is killed is chance: whatever comes whole or not at all is tried again.
        while tries < kills || (resumed <= kills / 4 && tries < 10 * kills) {
            tries += 1
            let probe = try ProbeProcess([course.rawValue, place.data.path])
            var acknowledged = 0
            for _ in 0..<Int.random(in: 0...(rehearsed.groups.count / 10)) {
                if let line = probe.nextLine() { acknowledged = Int(line) ?? -1 }
            }
            Self.idle(Int.random(in: 0...2_000))
            probe.kill()
            if let line = probe.lastLine() { acknowledged = Int(line) ?? -1 }
            _ = probe.end()
            let found = try checkRecord(of: rehearsed, acknowledged: acknowledged)
            if found == rehearsed.session.log.count {
                try FileManager.default.removeItem(at: place.data)
            } else if found > 0 {
                resumed += 1
            }
        }
        #expect(resumed > kills / 4)
    }

    /// Passes a little time that differs from call to call.
    private static func idle(_ turns: Int) {
        for _ in 0..<turns { sched_yield() }
    }

    /// Checks what a process left behind.
    ///
    /// - Returns: How many events there are.
    private func checkRecord(of rehearsed: Rehearsal, acknowledged: Int) throws -> Int {
        guard FileManager.default.fileExists(atPath: place.database.path) else {
            #expect(acknowledged == 0)
            return 0
        }
        let journal = try place.journal()
        #expect(try journal.verify(nil) == [])
        guard try !journal.sessions().isEmpty else {
            #expect(acknowledged == 0)
            return 0
        }
        let events = try journal.record(of: id).events
        #expect(events.count >= acknowledged)
        #expect(rehearsed.boundaries.contains(events.count))
        #expect(events == Array(rehearsed.session.log.prefix(events.count)))
        let sealed = try journal.store.read { db in try SealedTable(session: id).contents(db) }
        #expect(Set(sealed.keys) == rehearsed.roll(after: events.count) ?? [])
        if sealed.isEmpty {
            #expect(try place.files(containing: ballotMark) == [])
        }
        return events.count
    }

    private static let strace = ["/usr/bin/strace", "/bin/strace"].first { FileManager.default.fileExists(atPath: $0) }

    /// Calls to sync at which the disk fails: each of the first, then some of the many that follow.
    private static let syncs = Array(1...16) + [20, 30, 40, 60, 80, 100, 130]
    /// Steps that wait together need a ninth of the syncs.
    private static let failures =
        syncs.map { (Course.play, $0) } + syncs.filter { $0 <= 20 }.map { (Course.together, $0) }

    @Test(
        "When the disk fails to sync from some moment on, the program says so and loses nothing it acknowledged",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: failures
    )
    func failingSync(in course: Course, from call: Int) throws {
        let (acknowledged, end) = try play(course, withoutSyncAt: "\(call)+")
        #expect(end.code == 1, "it ended with \(String(describing: end.code))")
        #expect(!end.errors.isEmpty)
        _ = try checkRecord(of: course.rehearsal, acknowledged: acknowledged)
    }

    @Test(
        "When the disk fails to sync once, the program goes on or says so, and loses nothing it acknowledged",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: failures
    )
    func failingSync(in course: Course, once call: Int) throws {
        let (acknowledged, end) = try play(course, withoutSyncAt: "\(call)")
        #expect(end.code == 0 || end.code == 1 && !end.errors.isEmpty)
        let found = try checkRecord(of: course.rehearsal, acknowledged: acknowledged)
        if end.code == 0 { #expect(found == course.rehearsal.session.log.count) }
    }

    private func play(
        _ course: Course,
        withoutSyncAt calls: String
    ) throws -> (acknowledged: Int, end: (code: Int32?, errors: String)) {
        let strace = try #require(Self.strace)
        let inject = "inject=fdatasync,fsync:error=EIO:when=\(calls)"
        let options = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", inject]
        let probe = try ProbeProcess([course.rawValue, place.data.path], under: [strace] + options)
        let acknowledged = probe.lastLine().flatMap { Int($0) } ?? 0
        return (acknowledged, probe.end())
    }

    @Test(
        "When the disk is full, nothing is stored or applied, and the session goes on once there is room",
        .enabled(if: SmallDisk.isAvailable, "only root can mount a small disk")
    )
    func fullDisk() throws {
        let disk = try SmallDisk(at: place.data, kilobytes: 400)
        defer { disk.remove() }
        let recorded = try place.journal().begin(rehearsed.session.header)
        let ballast = place.data.appending(path: "ballast")
        try Data(count: 150 << 10).write(to: ballast)
        var failure: PerformError?
        var before: Session?
        do throws(PerformError) {
            while true {
                before = recorded.session
                _ = try recorded.perform(.people(.join(name: "Ana", kind: .observer)), by: .facilitator)
                _ = try recorded.perform(.rewind(to: 0), by: .facilitator)
            }
        } catch {
            failure = error
        }
        #expect(failure == .storage(.diskFull(path: place.database.path)))
        #expect(recorded.session.log.count >= before?.log.count ?? 0)
        let acknowledged = recorded.session.log
        try FileManager.default.removeItem(at: ballast)
        #expect(try place.journal().record(of: id).events == acknowledged)
        _ = try recorded.perform(.people(.join(name: "Bo", kind: .observer)), by: .facilitator)
        #expect(try place.reader().record(of: id).events == recorded.session.log)
        #expect(recorded.session.log.count == acknowledged.count + 1)
        #expect(try place.journal().verify(nil) == [])
    }

    @Test(
        "When the disk is full, of steps that wait together all are stored or none, and each is told which",
        .enabled(if: SmallDisk.isAvailable, "only root can mount a small disk")
    )
    func fullDiskTogether() throws {
        let disk = try SmallDisk(at: place.data, kilobytes: 400)
        defer { disk.remove() }
        let recorded = try place.journal().begin(rehearsed.session.header)
        let ballast = place.data.appending(path: "ballast")
        try Data(count: 150 << 10).write(to: ballast)
        let group: [(Command, by: Actor, seen: Int?)] = ["Ana", "Bo", "Chloé", "Djamila"].map { name in
            (.people(.join(name: name, kind: .observer)), by: .facilitator, seen: nil)
        }
        var acknowledged = recorded.session
        var failures: [PerformError?] = []
        while failures.isEmpty {
            let results = recorded.perform(together: group)
            failures = results.compactMap { result in
                if case .failure(let error) = result { error } else { nil }
            }
            guard failures.isEmpty else { break }
            _ = try? recorded.perform(.rewind(to: 0), by: .facilitator)
            acknowledged = recorded.session
        }
        #expect(failures == Array(repeating: .storage(.diskFull(path: place.database.path)), count: group.count))
        #expect(recorded.session.log == acknowledged.log && recorded.session.state == acknowledged.state)
        try FileManager.default.removeItem(at: ballast)
        #expect(try place.journal().record(of: id).events == acknowledged.log)
        #expect(recorded.perform(together: group).allSatisfy { (try? $0.get()) != nil })
        #expect(try place.reader().record(of: id).events == recorded.session.log)
        #expect(recorded.session.log.count == acknowledged.log.count + group.count)
        #expect(try place.journal().verify(nil) == [])
    }

    @Test(
        "On a disk that cannot be written to, a journal is refused",
        .enabled(if: SmallDisk.isAvailable, "only root can mount a small disk")
    )
    func readOnlyDisk() throws {
        let disk = try SmallDisk(at: place.data, kilobytes: 1000)
        defer { disk.remove() }
        try disk.makeReadOnly()
        let path = place.database.path
        let refusal = #expect(throws: JournalError.self) { try place.journal() }
        guard case .readOnly(let draft) = refusal else {
            Issue.record("it was \(String(describing: refusal))")
            return
        }
        #expect(draft.hasPrefix(place.data.path + "/.jobhunter.sqlite."))
        #expect(throws: JournalError.missing(directory: place.data.path)) { try place.reader() }
        try disk.makeWritable()
        try fill()
        try disk.makeReadOnly()
        #expect(throws: JournalError.readOnly(path: path)) { try place.journal() }
        try expectReadable()
    }

    @Test(
        "What a killed program left in the log is read on a disk that cannot be written to, and nothing is changed there",
        .enabled(if: SmallDisk.isAvailable, "only root can mount a small disk")
    )
    func readOnlyLog() throws {
        let disk = try SmallDisk(at: place.data, kilobytes: 4000)
        defer { disk.remove() }
        let probe = try ProbeProcess(["play", place.data.path])
        var acknowledged = 0
        for _ in 0..<40 { acknowledged = probe.nextLine().flatMap { Int($0) } ?? acknowledged }
        probe.kill()
        _ = probe.end()
        unlink(place.database.path + "-shm")
        try disk.makeReadOnly()
        #expect(try place.reader().record(of: id).events.count >= acknowledged)
        try expectReadable()
    }

    /// Checks that all that only reads can be done.
    private func expectReadable() throws {
        let before = try Workplace.contents(of: place.data)
        let reader = try place.reader()
        let record = try reader.record(of: id)
        #expect(!record.events.isEmpty && record.damage == nil)
        #expect(try reader.sessions().count == 1)
        #expect(try reader.verify(nil) == [])
        #expect(try reader.people() == [])
        #expect(Journal.examine(place.data).filter(\.isFault) == [])
        let copy = place.root.appending(path: "copy.sqlite")
        #expect(try reader.backUp(to: copy) == [])
        #expect(try Journal.salvage(place.data, to: place.root.appending(path: "saved.sqlite")).sessions.count == 1)
        #expect(try Workplace.contents(of: place.data) == before)
    }

    /// Leaves a journal with some events, and nothing open in it.
    private func fill() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded, upTo: 5)
    }

    @Test("A batch knows whether it is what the record ends with")
    func stored() throws {
        let journal = try place.journal()
        let header = rehearsed.session.header
        try journal.store.write { db in try SessionRow.insert(header, db) }
        let (session, chain) = try journal.store.read { db in try journal.loadPlayable(id, db) }
        let first = rehearsed.steps[0]
        var batch = Batch(on: session, chain: chain)
        _ = try batch.add(Request(first.command, by: first.actor, at: first.at))
        let isStored = { [batch] (db: Database) in try batch.isStored(db) }
        let write = { [batch] (db: Database) in try batch.write(db) }
        #expect(try journal.store.read(isStored) == false)
        try journal.store.write(write)
        #expect(try journal.store.read(isStored))
        #expect(throws: JournalError.overtaken(id)) { try journal.store.write(write) }
        #expect(try journal.record(of: id).events == Array(rehearsed.session.log.prefix(1)))
    }
}
