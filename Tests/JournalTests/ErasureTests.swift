import Foundation
import GRDB
import Persons
import RecordFormat
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("Erasing people")
struct ErasureTests {
    let talk: TalkPlace
    var journal: Journal { talk.journal }

    init() throws {
        talk = try TalkPlace()
    }

    private func erase(mentions: Bool = true) throws -> ErasureReceipt {
        let order = ErasureOrder(people: [try talk.person("K1")], veilsMentions: mentions)
        return try journal.erase(order, naming: TalkPlace.name)
    }

    @Test("Not one byte of her names and words is left in any file of the data directory")
    func canary() throws {
        try talk.spread()
        for canary in TalkPlace.canaries {
            #expect(try talk.place.files(containing: canary) != [], "\(canary) was never there")
        }
        let receipt = try erase()
        #expect(receipt.isFinished)
        #expect(receipt.people == 1)
        #expect(receipt.seats == [SeatPlace("talk", "s1")])
        #expect(
            receipt.removedFiles.map { $0.split(separator: "/").last } == [
                ".version-2-9.sqlite.0123456789abcdef.draft", "person.json", "talk.json", "wide.csv", "monday.html",
                ".dat.half",
                "for-the-funder.md", "logbook.md", "talk-page.html", "talk.md",
            ]
        )
        #expect(receipt.rewrittenCopies.count == 1)
        #expect(receipt.otherFiles == [])
        for canary in TalkPlace.canaries {
            #expect(try talk.place.files(containing: canary) == [], "\(canary) is left")
        }
        #expect(try talk.place.files(containing: "others") == ["reports/talkative.md"])
        #expect(throws: JournalError.noSuchPerson("K1")) { try journal.person("K1") }
    }

    @Test("A report under a name of one's own goes too, unless what it holds is only like it")
    func reportsByAnyName() throws {
        try talk.spread()
        let reports = talk.place.data.appending(path: "reports")
        try Data("<p>CANARY-new-name spoke</p>".utf8).write(to: reports.appending(path: "for-us.html"))
        try Data("CANARYnewname".utf8).write(to: reports.appending(path: "longer.md"))
        let receipt = try erase()
        #expect(receipt.removedFiles.contains { $0.hasSuffix("/for-us.html") })
        #expect(try talk.place.files(containing: "CANARY") == ["reports/longer.md"])
        #expect(receipt.otherFiles == [])
        #expect(receipt.alikeFiles.map { $0.split(separator: "/").last } == ["longer.md"])
    }

    @Test("Counts, points, times and the words of others stay as they were, and the record verifies")
    func everythingElse() throws {
        let before = try journal.record(of: "talk")
        let receipt = try erase(mentions: false)
        let after = try journal.record(of: "talk")
        #expect(try journal.verify(nil) == [])
        let totals = [before, after].map { $0.session.state.activities.first?.game?.totals }
        #expect(totals[0] == totals[1])
        #expect(totals[1]?["e1"] == 4)
        var changed = 0
        for (old, new) in zip(before.events, after.events) {
            #expect((old.number, old.at, old.by) == (new.number, new.at, new.by))
            if old != new { changed += 1 }
        }
        #expect(before.events.count == after.events.count)
        #expect(changed == receipt.events)
        #expect(changed == 6)
        let text = String(decoding: after.document.bytes(), as: UTF8.self)
        #expect(text.contains(#""text":"I will ask CANARY-new-name to help""#))
        #expect(text.contains(#""text":"=HYPERLINK(\"x\") I will listen""#))
        #expect(after.session.state.roster["s1"]?.name == "Seat s1")
        #expect(after.header.title == "Talk with Seat s1")
        #expect(receipt.mentions.count == 1)
    }

    @Test("All that is erased of her stood in her own export before, what was undone included")
    func complete() throws {
        let session = try journal.record(of: "talk").session
        let evidence = try #require(SeatEvidence(of: "s1", in: session, naming: TalkPlace.name))
        #expect(evidence.names == [PersonalTalk.names[0], "CANARY-new-name"])
        #expect(evidence.otherWords == ["CANARY-job of my own", "CANARY-undone was brave"])
        #expect(evidence.items.contains { $0.source == .note && $0.text == "CANARY-note: clear and calm" })
        #expect(evidence.commitments.map(\.text) == ["CANARY-answer: I will call back"])
        #expect(evidence.points == [4])
        #expect(evidence.votes == 1)
    }

    @Test("Another person's export is byte for byte what it was")
    func others() throws {
        func evidence() throws -> SeatEvidence? {
            SeatEvidence(of: "s3", in: try journal.record(of: "talk").session, naming: TalkPlace.name)
        }
        let before = try evidence()
        let record = try journal.person("K3")
        _ = try erase()
        #expect(try evidence() == before)
        #expect(before?.commitments.map(\.text) == ["I will ask Seat s1 to help"])
        #expect(try journal.person("K3") == record)
    }

    @Test("Her name in other people's words is told, and taken out if that is asked for")
    func mentions() throws {
        let receipt = try erase(mentions: false)
        let mention = try #require(receipt.mentions.first)
        #expect(mention.session == "talk")
        #expect(try talk.place.files(containing: "CANARY-new-name") == ["jobhunter.sqlite"])
        let order = ErasureOrder(seats: [SeatPlace("talk", "s1")], veilsMentions: true)
        // Her names are no longer known, so they cannot be found again.
        #expect(try journal.erase(order, naming: TalkPlace.name).events == 0)
    }

    @Test("Somebody without a logbook is erased by her seat, and twice does no more than once")
    func seat() throws {
        let order = ErasureOrder(seats: [SeatPlace("talk", "s2")])
        #expect(try journal.erase(order, naming: TalkPlace.name).events == 2)
        let bytes = try journal.record(of: "talk").document.bytes()
        #expect(try journal.erase(order, naming: TalkPlace.name).events == 0)
        #expect(try journal.record(of: "talk").document.bytes() == bytes)
        #expect(try talk.place.files(containing: "=cmd()") == [])
        #expect(try talk.place.files(containing: "HYPERLINK") == [])
    }

    @Test("Nothing is erased while somebody leads the session")
    func held() throws {
        let header = SessionHeader(id: "open", seed: 1, title: "Open", openedAt: Instant(milliseconds: 0))
        let recorded = try journal.begin(header)
        _ = try recorded.perform(.people(.join(name: "Ana", kind: .participant)), by: .facilitator)
        let order = ErasureOrder(seats: [SeatPlace("open", "s1"), SeatPlace("talk", "s1")])
        let holder = journal.holder(of: "open")
        #expect(throws: JournalError.heldBy("open", holder)) { try journal.erase(order, naming: TalkPlace.name) }
        #expect(try journal.record(of: "talk").session.state.roster["s1"]?.name == "CANARY-new-name")
        recorded.close()
        #expect(try journal.erase(order, naming: TalkPlace.name).isFinished)
    }

    @Test("A session goes as a whole, with its events, its links and its copies")
    func session() throws {
        try talk.spread()
        let receipt = try journal.erase(ErasureOrder(sessions: ["talk"]), naming: TalkPlace.name)
        #expect(receipt.sessions == ["talk"])
        #expect(try journal.sessions() == [])
        #expect(try journal.verify(nil) == [])
        #expect(try journal.person("K3").links == [])
        #expect(try talk.place.files(containing: "CANARY-note") == [])
        #expect(try talk.place.files(containing: "Chlo") == [])
    }

    @Test("A copy put back later is erased again before it is in its place")
    func restored() throws {
        let copy = talk.place.root.appending(path: "copy.sqlite")
        #expect(try journal.backUp(to: copy) == [])
        let receipt = try erase()
        #expect(receipt.copiesElsewhere == [copy.path])
        let restoration = try Journal.restore(
            copy,
            into: talk.place.data,
            replacing: true,
            clock: { Instant(milliseconds: 5) },
            naming: TalkPlace.name
        )
        #expect(restoration.erasedAgain == 1)
        for canary in TalkPlace.canaries {
            #expect(try talk.place.files(containing: canary) == [], "\(canary) is back")
        }
        let journal = try talk.place.journal()
        #expect(try journal.verify(nil) == [])
        #expect(try journal.people().map(\.person.code) == ["K3"])
    }

    @Test("Killed at any moment, the record is as it was or as it shall be, and the erasure is taken to its end")
    func kills() throws {
        try talk.spread()
        let kept = talk.place.root.appending(path: "kept")
        #expect(talk.journal.store.scrub())
        try FileManager.default.copyItem(at: talk.place.data, to: kept)
        let whole = try timeOfOneErasure(in: kept)
        let tries = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 24
        var interrupted = 0
        for turn in 0..<tries {
            let data = talk.place.root.appending(path: "turn-\(turn)")
            try FileManager.default.copyItem(at: kept, to: data)
            defer { try? FileManager.default.removeItem(at: data) }
            let probe = try ProbeProcess(["erase", data.path])
            _ = probe.nextLine()
            let end = ContinuousClock.now + whole * turn / tries
            while ContinuousClock.now < end { sched_yield() }
            probe.kill()
            if probe.end().code == nil { interrupted += 1 }
            try expectWhole(data)
        }
        #expect(interrupted > 0)
    }

    @Test(
        "Killed at any write, move or removal of a file, the erasure is taken to its end, everywhere",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: [("pwrite64", 40), ("unlink", 12), ("rename", 1), ("ftruncate", 6), ("fsync,fdatasync", 24)]
    )
    func killedAtCall(_ call: String, count: Int) throws {
        try talk.spread()
        #expect(journal.store.scrub())
        let most = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? count
        var turn = 1
        var isKilled = true
        while isKilled, turn <= most {
            let data = talk.place.root.appending(path: "killed-\(turn)")
            try FileManager.default.copyItem(at: talk.place.data, to: data)
            defer { try? FileManager.default.removeItem(at: data) }
            let inject = "inject=\(call):signal=SIGKILL:when=\(turn)"
            let options = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", inject]
            let probe = try ProbeProcess(["erase", data.path], under: [try #require(Self.strace)] + options)
            isKilled = probe.end().code != 0
            try expectWhole(data)
            // Every one of the first, then fewer.
            turn += max(1, turn / 6)
        }
    }

    /// How long the probe takes from its first word to its end.
    private func timeOfOneErasure(in kept: URL) throws -> Duration {
        let data = talk.place.root.appending(path: "measured")
        try FileManager.default.copyItem(at: kept, to: data)
        let probe = try ProbeProcess(["erase", data.path])
        _ = probe.nextLine()
        let start = ContinuousClock.now
        #expect(probe.end().code == 0)
        return ContinuousClock.now - start
    }

    private static let strace = ["/usr/bin/strace", "/bin/strace"].first { FileManager.default.fileExists(atPath: $0) }

    @Test(
        "When the disk fails to sync from some moment on, nothing is lost, and the erasure is done when it works again",
        .enabled(if: strace != nil, "strace is not installed"),
        arguments: 1...24
    )
    func failingSync(from call: Int) throws {
        try talk.spread()
        #expect(journal.store.scrub())
        let data = talk.place.root.appending(path: "failing")
        try FileManager.default.copyItem(at: talk.place.data, to: data)
        let inject = "inject=fdatasync,fsync:error=EIO:when=\(call)+"
        let options = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", inject]
        let probe = try ProbeProcess(["erase", data.path], under: [try #require(Self.strace)] + options)
        let end = probe.end()
        #expect(end.code == 0 || end.code == 1 && !end.errors.isEmpty)
        try expectWhole(data)
    }

    @Test(
        "When the disk is full, the erasure says so, and is done once there is room",
        .enabled(if: SmallDisk.isAvailable, "only root can mount a small disk")
    )
    func fullDisk() throws {
        let place = try Workplace()
        let disk = try SmallDisk(at: place.data, kilobytes: 1200)
        defer { disk.remove() }
        let talk = try TalkPlace(in: place)
        #expect(talk.journal.store.scrub())
        let ballast = place.data.appending(path: "ballast")
        var count = 0
        for kilobytes in stride(from: 1100, to: 0, by: -40) {
            try? FileManager.default.removeItem(at: ballast)
            guard (try? Data(count: kilobytes << 10).write(to: ballast)) != nil else { continue }
            count += 1
            let order = ErasureOrder(people: [try talk.person("K1")], veilsMentions: true)
            do throws(JournalError) {
                let receipt = try talk.journal.erase(order, naming: TalkPlace.name)
                if let obstacle = receipt.obstacle { #expect(obstacle == .diskFull(path: place.database.path)) }
                break
            } catch {
                #expect(error == .diskFull(path: place.database.path))
                #expect(try talk.journal.record(of: "talk").session.state.roster["s1"]?.name == "CANARY-new-name")
            }
        }
        #expect(count > 0)
        try FileManager.default.removeItem(at: ballast)
        try expectWhole(place.data)
    }

    /// Checks that the record is as it was or as it shall be, takes the erasure to its end, and looks for what is left.
    private func expectWhole(_ data: URL) throws {
        let journal = try Journal.open(in: data) { Instant(milliseconds: 0) }
        #expect(try journal.verify(nil) == [])
        if try journal.record(of: "talk").session.state.roster["s1"]?.name == "CANARY-new-name" {
            let order = ErasureOrder(people: [try journal.person("K1").person.id], veilsMentions: true)
            #expect(try journal.erase(order, naming: TalkPlace.name).isFinished)
        } else {
            _ = try journal.finishErasures(naming: TalkPlace.name)
        }
        #expect(try journal.unfinishedErasures() == 0)
        #expect(try journal.people().map(\.person.code) == ["K3"])
        #expect(try talk.place.files(containing: "CANARY", in: data) == [])
        for name in TalkPlace.filesOfOnesOwn.keys {
            #expect(!FileManager.default.fileExists(atPath: data.appending(path: name).path), "\(name) is left")
        }
        #expect(try journal.verify(nil) == [])
    }

    @Test("A reader in the way is told, and the rest is done later")
    func reader() throws {
        let reader = try Connection.reader(talk.place.database.path)
        let isBegun = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            try? reader.read { db in
                _ = try SessionRow.fetchAll(db)
                isBegun.signal()
                mayEnd.wait()
            }
            ended.signal()
        }
        isBegun.wait()
        let receipt = try erase()
        #expect(receipt.obstacle == .busy(path: talk.place.database.path))
        #expect(try journal.unfinishedErasures() == 1)
        #expect(Journal.examine(talk.place.data).contains(.unfinishedErasures(1)))
        mayEnd.signal()
        ended.wait()
        #expect(try journal.finishErasures(naming: TalkPlace.name)?.isFinished == true)
        #expect(try talk.place.files(containing: "CANARY") == [])
        #expect(try journal.finishErasures(naming: TalkPlace.name) == nil)
    }
}
