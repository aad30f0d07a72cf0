import Foundation
import GRDB
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("The lock of a session")
struct LockTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private var header: SessionHeader { Rehearsal.full.session.header }

    @Test("A second writer in the same program is refused until the first has put the session down")
    func second() throws {
        place.clock.set(Instant(milliseconds: 5))
        let first = try place.journal().begin(header)
        let error = try #require(throws: JournalError.self) { try place.journal().resume(header.id) }
        guard case .heldBy(header.id, let holder?) = error else {
            Issue.record("it was \(error)")
            return
        }
        #expect(holder.process == getpid())
        #expect(holder.since == Instant(milliseconds: 5))
        #expect(holder.user == NSUserName())
        #expect(!holder.host.isEmpty)
        first.close()
        try place.journal().resume(header.id).close()
    }

    @Test("Who goes on with a session is told without getting in the way, and nobody is told where nobody does")
    func holder() throws {
        let journal = try place.journal()
        #expect(journal.holder(of: header.id) == nil)
        let recorded = try journal.begin(header)
        let reader = try place.reader()
        #expect(reader.holder(of: header.id)?.process == getpid())
        _ = try recorded.perform(.close, by: .facilitator)
        recorded.close()
        #expect(reader.holder(of: header.id) == nil)
        #expect(reader.holder(of: "../../etc/passwd") == nil)
    }

    @Test("Asking who goes on with a session does not keep anybody from going on with it")
    func asking() throws {
        let journal = try place.journal()
        try journal.begin(header).close()
        for _ in 0..<20 {
            _ = journal.holder(of: header.id)
            try journal.resume(header.id).close()
        }
    }

    @Test("A note left behind by a program that was killed names nobody")
    func killedHolder() throws {
        let probe = try ProbeProcess(["hold", place.data.path])
        #expect(probe.nextLine() == "held")
        let reader = try place.reader()
        #expect(reader.holder(of: header.id)?.process == probe.id)
        probe.kill()
        _ = probe.end()
        #expect(reader.holder(of: header.id) == nil)
        // The number of the dead process may belong to another one by now: then the lock itself tells.
        let note = place.data.appending(path: "locks/\(header.id).lock")
        let words = try String(contentsOf: note, encoding: .utf8)
        try words.replacing("process=\(probe.id)", with: "process=\(getpid())").write(
            to: note,
            atomically: false,
            encoding: .utf8
        )
        #expect(reader.holder(of: header.id) == nil)
    }

    @Test("A session put down takes no more commands")
    func closed() throws {
        let recorded = try place.journal().begin(header)
        recorded.close()
        recorded.close()
        #expect(throws: PerformError.storage(.closed(header.id))) {
            try recorded.perform(.close, by: .facilitator)
        }
    }

    @Test("Sessions are locked one by one")
    func others() throws {
        let journal = try place.journal()
        let first = try journal.begin(header)
        let other = SessionHeader(id: "other", seed: 1, title: "", openedAt: Instant(milliseconds: 0))
        let second = try journal.begin(other)
        _ = try first.perform(.people(.join(name: "Ana", kind: .participant)), by: .facilitator)
        _ = try second.perform(.close, by: .facilitator)
        #expect(try journal.sessions().map(\.events).sorted() == [1, 1])
    }

    @Test("A writer in another process holds the lock until it is killed, and readers do not mind")
    func otherProcess() throws {
        let probe = try ProbeProcess(["hold", place.data.path])
        #expect(probe.nextLine() == "held")
        let error = try #require(throws: JournalError.self) { try place.journal().resume(header.id) }
        guard case .heldBy(header.id, let holder) = error else {
            Issue.record("it was \(error)")
            return
        }
        #expect(holder?.process == probe.id)
        #expect(try place.reader().record(of: header.id).events == [])
        probe.kill()
        #expect(probe.end().code == nil)
        try place.journal().resume(header.id).close()
    }

    @Test("A lock without a note is held by nobody known")
    func unnamed() throws {
        let recorded = try place.journal().begin(header)
        let note = place.data.appending(path: "locks/\(header.id).lock")
        try Data("process=x\n".utf8).write(to: note, options: [])
        #expect(throws: JournalError.heldBy(header.id, nil)) { try place.journal().resume(header.id) }
        recorded.close()
    }

    @Test("A record that grew behind the writer's back is not written to")
    func overtaken() throws {
        let journal = try place.journal()
        let recorded = try journal.begin(header)
        try place.play(recorded, upTo: 3)
        let log = recorded.session.log
        try journal.store.write { db in try db.execute(sql: "UPDATE session SET events = events + 1") }
        #expect(throws: PerformError.storage(.overtaken(header.id))) {
            try recorded.perform(.close, by: .facilitator)
        }
        #expect(recorded.session.log == log)
    }
}
