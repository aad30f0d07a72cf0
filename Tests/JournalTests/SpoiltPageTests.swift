import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

@Suite("A record with spoilt pages")
struct SpoiltPageTests {
    let talk: TalkPlace
    var place: Workplace { talk.place }

    init() throws {
        talk = try TalkPlace()
        for number in 1...11 {
            let id = ID<Session>("session\(number)")
            try talk.play(SessionHeader(id: id, seed: 1, title: "No. \(number)", openedAt: Instant(milliseconds: 0)))
        }
        #expect(talk.journal.store.scrub())
    }

    enum Spoiling: CaseIterable {
        case zeros, noise, ones

        func page(_ size: Int, seed: UInt64) -> Data {
            var chance = SplitMix64(seed: seed)
            return switch self {
            case .zeros: Data(count: size)
            case .ones: Data(repeating: 0xFF, count: size)
            case .noise: Data((0..<size).map { _ in UInt8(chance.below(256)) })
            }
        }
    }

    private func damaged(_ bytes: Data) throws -> URL {
        let data = place.root.appending(path: "damaged-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        try bytes.write(to: data.appending(path: "jobhunter.sqlite"))
        return data
    }

    /// Saves what can be saved, checks that it is sound and true, and that the damaged file stays as it is.
    private func rescue(_ bytes: Data) throws -> Journal.Salvage {
        let data = try damaged(bytes)
        let saved = data.appending(path: "saved.sqlite")
        let salvage = try Journal.salvage(data, to: saved)
        #expect(try Data(contentsOf: data.appending(path: "jobhunter.sqlite")) == bytes)
        let home = place.root.appending(path: "home-\(UUID().uuidString)")
        let restoration = try Journal.restore(
            saved,
            into: home,
            replacing: false,
            clock: { Instant(milliseconds: 0) },
            naming: TalkPlace.name
        )
        #expect(restoration.sessions == salvage.sessions.count)
        let journal = try Journal.openExisting(in: home) { Instant(milliseconds: 0) }
        #expect(try journal.verify(nil).filter(\.isFault) == [])
        for item in salvage.sessions {
            let whole = try talk.journal.record(of: item.session).events
            #expect(try journal.record(of: item.session).events == Array(whole.prefix(item.saved)))
        }
        return salvage
    }

    @Test("Each page costs what is on it and no more", arguments: Spoiling.allCases)
    func eachPage(spoiling: Spoiling) throws {
        let whole = try Data(contentsOf: place.database)
        let sessions = try talk.journal.sessions()
        let people = try talk.journal.people().count
        let size = 4096
        for page in 0..<whole.count / size {
            var bytes = whole
            bytes.replaceSubrange(page * size..<(page + 1) * size, with: spoiling.page(size, seed: UInt64(page)))
            let salvage = try rescue(bytes)
            // A page holds events of one session, or of two that follow one another; one that leads to others holds one
            // event between each two of them.
            let original = whole[page * size..<(page + 1) * size]
            let mostCut = original.first == 2 ? Int(original[page * size + 4]) : 2
            let wholly = salvage.sessions.filter { $0.saved == $0.written }.count
            #expect(wholly >= sessions.count - mostCut, "page \(page + 1)")
            #expect(salvage.sessions.count + salvage.lost.count == sessions.count, "page \(page + 1)")
            let titles = Set(salvage.sessions.map(\.title))
            // A page costs sessions, or titles, or people, and never two of these.
            let costs = [
                wholly < sessions.count, titles.count { $0.hasPrefix("No. ") } < 11, salvage.people.count < people,
            ]
            #expect(costs.count { $0 } <= 1, "page \(page + 1): \(costs)")
            if salvage.pages > 0, page > 0, costs.contains(true) { #expect(salvage.lostPages >= 1, "page \(page + 1)") }
        }
    }

    @Test("A file that lost its end gives what is left of it", arguments: [1, 2, 5, 10, 20, 40, 60])
    func truncated(pages: Int) throws {
        let whole = try Data(contentsOf: place.database)
        let count = whole.count / 4096
        let left = max(2, count - pages)
        // Cut in the middle of a page, as a copy that was interrupted is.
        let salvage = try rescue(whole.prefix(left * 4096 - 1000))
        #expect(salvage.lostPages >= count - left)
        #expect(!salvage.sessions.isEmpty)
        let saved = salvage.sessions.filter { $0.saved > 0 }.count
        // The pages that are left hold whole sessions, each of them a few pages.
        #expect(saved >= (left - 10) * 12 / count / 2)
    }

    @Test("What stands only in the log is saved too, also where the file itself is spoilt")
    func log() throws {
        let id = ID<Session>("late")
        let reader = try Connection.reader(place.database.path)
        try reader.read { db in
            _ = try SessionRow.fetchAll(db)
            try talk.play(SessionHeader(id: id, seed: 1, title: "Late", openedAt: Instant(milliseconds: 0)))
        }
        var bytes = try Data(contentsOf: place.database)
        bytes.replaceSubrange(8192..<12288, with: Data(repeating: 0xFF, count: 4096))
        let data = try damaged(bytes)
        let log = try Data(contentsOf: URL(filePath: place.database.path + "-wal"))
        try log.write(to: data.appending(path: "jobhunter.sqlite-wal"))
        let salvage = try Journal.salvage(data, to: data.appending(path: "saved.sqlite"))
        let late = try #require(salvage.sessions.first { $0.session == id })
        #expect(late.saved == (try talk.journal.record(of: id).events.count))
        #expect(try Data(contentsOf: data.appending(path: "jobhunter.sqlite-wal")) == log)
    }

    @Test("A file of which nothing can be read gives no file that looks like a rescue")
    func nothing() throws {
        let data = try damaged(Data(repeating: 0xA5, count: 40960))
        let saved = data.appending(path: "saved.sqlite")
        #expect(throws: JournalError.self) { try Journal.salvage(data, to: saved) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: data.path) == ["jobhunter.sqlite"])
    }

    @Test("A change in the log after it was written is noticed, and an end torn by a power cut is none")
    func spoiltLog() throws {
        let reader = try Connection.reader(place.database.path)
        try reader.read { db in
            _ = try SessionRow.fetchAll(db)
            try talk.play(SessionHeader(id: "late", seed: 1, title: "Late", openedAt: Instant(milliseconds: 0)))
        }
        let whole = [UInt8](try Data(contentsOf: URL(filePath: place.database.path + "-wal")))
        #expect(try #require(WriteAheadLog(whole)).hasLostTail == false)
        #expect(WriteAheadLog(Array(whole.prefix(whole.count - 100)))?.hasLostTail == false)
        var torn = whole
        torn[torn.count - 100] ^= 1
        #expect(WriteAheadLog(torn)?.hasLostTail == false)
        var spoilt = whole
        spoilt[spoilt.count / 2] ^= 1
        #expect(WriteAheadLog(spoilt)?.hasLostTail == true)
        let data = try damaged(try Data(contentsOf: place.database))
        let log = data.appending(path: "jobhunter.sqlite-wal")
        try Data(spoilt).write(to: log)
        #expect(Journal.examine(data).contains(.spoiltLog(path: log.path)))
    }
}
