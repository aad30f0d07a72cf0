import Foundation
import Persons
import Rehearsal
import Synchronization
import Testing
import Workshop

@testable import Journal

@Suite("A copy put back while somebody works")
struct RestoreUnderwayTests {
    let talk: TalkPlace
    let copy: URL
    var place: Workplace { talk.place }

    init() throws {
        talk = try TalkPlace()
        copy = talk.place.root.appending(path: "copy.sqlite")
        _ = try talk.journal.backUp(to: copy)
    }

    private var header: SessionHeader { Rehearsal.full.session.header }

    /// Puts the copy back, and does something in the middle of that, when it is known that nobody leads a session.
    @discardableResult
    private func restore(meanwhile: @escaping @Sendable () -> Void = {}) throws(JournalError) -> Journal.Restoration {
        let isDone = Atomic(false)
        return try Journal.restore(
            copy,
            into: place.data,
            replacing: true,
            clock: {
                if !isDone.exchange(true, ordering: .relaxed) { meanwhile() }
                return Instant(milliseconds: 0)
            },
            naming: TalkPlace.name
        )
    }

    /// Runs something beside the test, and waits for its end when asked.
    private final class Aside: Sendable {
        private let result = Mutex<Result<Void, any Error>?>(nil)
        private let end = DispatchSemaphore(value: 0)

        func start(_ body: @escaping @Sendable () throws -> Void) {
            Thread.detachNewThread {
                let outcome = Result { try body() }
                self.result.withLock { $0 = outcome }
                self.end.signal()
            }
        }

        func wait() throws {
            end.wait()
            try result.withLock { $0 }?.get()
        }
    }

    @Test("A session begun in the middle of it is in the record that is put in place, with every step")
    func begunMeanwhile() throws {
        let aside = Aside()
        let (journal, place, header, data) = (talk.journal, talk.place, header, DataDirectory(talk.place.data))
        try talk.journal.addPerson("later", code: "later")
        _ = try talk.journal.erase(ErasureOrder(people: ["later"]), naming: TalkPlace.name)
        let restoration = try restore {
            aside.start {
                let recorded = try journal.begin(header)
                for step in Rehearsal.full.steps.prefix(5) { _ = try recorded.perform(step.command, by: step.actor) }
                recorded.close()
            }
            // It has its lock, and waits for the record.
            while SessionLock.held(in: data).isEmpty { sched_yield() }
        }
        try aside.wait()
        #expect(restoration.sessions == 1)
        let reader = try place.reader()
        #expect(try reader.sessions().map(\.id).sorted() == [header.id, "talk"].sorted())
        #expect(try reader.record(of: header.id).events.count >= Rehearsal.full.steps[4].events)
        #expect(try reader.verify(nil) == [])
    }

    @Test("Somebody added in the middle of it is in the record that is put in place")
    func addedMeanwhile() throws {
        let aside = Aside()
        let journal = talk.journal
        try journal.addPerson("later", code: "later")
        _ = try journal.erase(ErasureOrder(people: ["later"]), naming: TalkPlace.name)
        try restore { aside.start { try journal.addPerson("new", code: "new") } }
        try aside.wait()
        #expect(try place.reader().people().map(\.person.code) == ["K1", "K3", "new"])
    }

    @Test("While a session is led, nothing is put back, and the session goes on", arguments: [true, false])
    func ledMeanwhile(isNoted: Bool) throws {
        let recorded = try talk.journal.begin(header)
        try place.play(recorded, upTo: 3)
        if !isNoted {
            // As on a disk that was full for a moment: the lock is held, and nothing says by whom.
            truncate(place.data.appending(path: "locks/\(header.id).lock").path, 0)
        }
        let refusal = try #require(throws: JournalError.self) { try restore() }
        guard case .heldBy(header.id, let holder) = refusal else {
            Issue.record("it was \(refusal)")
            return
        }
        #expect((holder != nil) == isNoted)
        try place.play(recorded, upTo: 6)
        #expect(try place.reader().record(of: header.id).events == recorded.session.log)
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: place.data.path).allSatisfy { !$0.contains("before") }
        )
        recorded.close()
        #expect(try restore().sessions == 1)
    }

    @Test("A note that cannot be written leaves the lock as good as ever, so that nothing is put back")
    func unnotable() throws {
        // Read only, the file of the lock takes no note.
        let locks = place.data.appending(path: "locks")
        let file = open(locks.appending(path: "\(header.id).lock").path, O_RDONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
        HolderNote.write(.current(since: Instant(milliseconds: 1)), to: file)
        #expect(HolderNote.read(from: file) == nil)
        #expect(throws: JournalError.heldBy(header.id, nil)) { try restore() }
        flock(file, LOCK_UN)
        #expect(try restore().sessions == 1)
    }

    @Test("Whoever had the record open before goes on in the one that was put in place")
    func openBefore() throws {
        let other = try place.journal()
        _ = try other.sessions()
        try restore()
        let recorded = try other.begin(header)
        try place.play(recorded, upTo: 3)
        recorded.close()
        #expect(try place.reader().record(of: header.id).events == recorded.session.log)
        #expect(try place.reader().sessions().count == 2)
    }
}
