import Foundation
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("Copies, checks and rescue")
struct CareTests {
    let talk: TalkPlace
    var place: Workplace { talk.place }

    init() throws {
        talk = try TalkPlace()
    }

    /// Where bytes are flipped: a few places in every run, more with FLIPS=1000.
    private static let seeds = 1...(ProcessInfo.processInfo.environment["FLIPS"].flatMap(UInt64.init) ?? 40)

    private func restore(_ file: URL, into data: URL, replacing: Bool = false) throws(JournalError)
        -> Journal.Restoration
    {
        try Journal.restore(
            file,
            into: data,
            replacing: replacing,
            clock: { Instant(milliseconds: 0) },
            naming: TalkPlace.name
        )
    }

    @Test("A copy holds everything, is for its owner alone, and replaces nothing")
    func copy() throws {
        let copy = place.root.appending(path: "copy.sqlite")
        #expect(try talk.journal.backUp(to: copy) == [])
        #expect(throws: JournalError.fileExists(path: copy.path)) { try talk.journal.backUp(to: copy) }
        let mode = try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let elsewhere = place.root.appending(path: "elsewhere")
        #expect(try restore(copy, into: elsewhere).sessions == 1)
        let restored = try Journal.openExisting(in: elsewhere) { Instant(milliseconds: 0) }
        #expect(try restored.record(of: "talk") == talk.journal.record(of: "talk"))
        #expect(try restored.people() == talk.journal.people())
        #expect(try restored.verify(nil) == [])
    }

    @Test("A record that is there is replaced only if that is asked for, and kept aside")
    func replacing() throws {
        let copy = place.root.appending(path: "copy.sqlite")
        _ = try talk.journal.backUp(to: copy)
        _ = try talk.journal.erase(ErasureOrder(sessions: ["talk"]), naming: TalkPlace.name)
        try talk.play(SessionHeader(id: "later", seed: 1, title: "Later", openedAt: Instant(milliseconds: 0)))
        #expect(throws: JournalError.journalExists(path: place.database.path)) { try restore(copy, into: place.data) }
        let restoration = try restore(copy, into: place.data, replacing: true)
        #expect(restoration.sessions == 0, "the erased session stays erased")
        let aside = try #require(restoration.setAside)
        #expect(try restore(URL(filePath: aside), into: place.root.appending(path: "aside")).sessions == 1)
    }

    @Test("A copy that is damaged, or no copy at all, is refused and changes nothing")
    func badCopies() throws {
        let before = try Workplace.contents(of: place.data)
        let text = place.root.appending(path: "text")
        try Data("hello, I am no database, but long enough to be looked at".utf8).write(to: text)
        #expect(throws: JournalError.notADatabase(path: text.path)) {
            try restore(text, into: place.data, replacing: true)
        }
        let copy = place.root.appending(path: "copy.sqlite")
        _ = try talk.journal.backUp(to: copy)
        var bytes = try Data(contentsOf: copy)
        let spot = try #require(bytes.range(of: Data("CANARY-note".utf8)))
        bytes[spot.lowerBound] ^= 1
        try bytes.write(to: copy)
        #expect(throws: JournalError.self) { try restore(copy, into: place.data, replacing: true) }
        #expect(talk.journal.store.scrub())
        #expect(try talk.journal.verify(nil) == [])
        #expect(before["jobhunter.sqlite"] != nil)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.data.path).sorted().contains("backups") == false
        )
    }

    @Test("All is well where all is well, and open doors are told")
    func healthy() throws {
        #expect(talk.journal.store.scrub())
        #expect(Journal.examine(place.data).filter(\.isFault) == [])
        chmod(place.database.path, 0o644)
        #expect(Journal.examine(place.data) == [.openToOthers(path: place.database.path, mode: 0o644)])
        #expect(
            Journal.examine(place.root.appending(path: "none")) == [
                .noJournal(directory: place.root.appending(path: "none").path)
            ]
        )
    }

    @Test("Wherever bytes are flipped, the check ends, says so, and leaves the file as it is", arguments: seeds)
    func flipped(seed: UInt64) throws {
        #expect(talk.journal.store.scrub())
        let original = try Data(contentsOf: place.database)
        let data = place.root.appending(path: "damaged")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        let file = data.appending(path: "jobhunter.sqlite")
        var chance = SplitMix64(seed: seed)
        var bytes = original
        for _ in 0...chance.below(3) {
            let start = chance.below(bytes.count)
            for offset in start..<min(bytes.count, start + 1 + chance.below(200)) {
                bytes[offset] = UInt8(chance.below(256))
            }
        }
        try bytes.write(to: file)
        let hasFaults = Journal.examine(data).contains { $0.isFault }
        let saved = place.root.appending(path: "saved.sqlite")
        let salvage = try? Journal.salvage(data, to: saved)
        #expect(try Data(contentsOf: file) == bytes)
        if let salvage {
            let home = place.root.appending(path: "home")
            #expect(try restore(saved, into: home).sessions == salvage.sessions.count)
            let journal = try Journal.openExisting(in: home) { Instant(milliseconds: 0) }
            // Cut off in the middle of a vote, the session has an empty box; everybody is asked again.
            #expect(try journal.verify(nil).filter(\.isFault) == [])
            let whole = try talk.journal.record(of: "talk").events
            for item in salvage.sessions {
                #expect(try journal.record(of: item.session).events == Array(whole.prefix(item.saved)))
            }
            if salvage.sessions.map(\.saved) != [whole.count] { #expect(hasFaults) }
        } else {
            #expect(hasFaults)
        }
    }

    @Test("What can be trusted of a damaged record is saved, and the rest told")
    func rescue() throws {
        #expect(talk.journal.store.scrub())
        var bytes = try Data(contentsOf: place.database)
        let spot = try #require(bytes.range(of: Data("CANARY-note".utf8)))
        bytes[spot.lowerBound] ^= 1
        let data = place.root.appending(path: "damaged")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        try bytes.write(to: data.appending(path: "jobhunter.sqlite"))
        let saved = place.root.appending(path: "saved.sqlite")
        let salvage = try Journal.salvage(data, to: saved)
        let item = try #require(salvage.sessions.first)
        #expect(item.written == (try talk.journal.record(of: "talk").events.count))
        #expect(item.saved < item.written && item.saved > 10)
        #expect(salvage.people == ["K1", "K3"])
        #expect(throws: JournalError.fileExists(path: saved.path)) { try Journal.salvage(data, to: saved) }
        #expect(try Data(contentsOf: data.appending(path: "jobhunter.sqlite")) == bytes)
    }
}
