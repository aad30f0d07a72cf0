import Foundation
import GRDB
import Persons
import Rehearsal
import Testing
import Workshop

@testable import Journal

/// A person who is called differently in two sessions, and by her real name in private notes.
private struct NamesPlace {
    let place: Workplace
    let journal: Journal

    init() throws {
        place = try Workplace()
        journal = try place.journal()
        try record("one", names: ["Zöbina", "Ben"]) { ask in
            try ask("Zo came late")
            try ask("Ben was calm")
        }
        try record("two", names: ["Zo", "Cleo"]) { ask in
            try ask("Zöbina again")
            try ask("ZO\u{308}BINA’s idea")
            try ask("Krötzsch alone")
            try ask("Zobina alone")
            try ask("Cleo was calm")
        }
        try journal.addPerson("id-K7", code: "K7")
        try journal.give(.logbook, by: "K7", wording: "agreed")
        try journal.setName("Zöbina Maria Krötzsch", of: "K7")
        for session in ["one", "two"] as [ID<Session>] { try journal.link(SeatPlace(session, "s1"), to: "K7") }
    }

    private func record(
        _ id: ID<Session>,
        names: [String],
        _ body: ((String) throws -> Void) throws -> Void
    ) throws {
        let recorded = try journal.begin(SessionHeader(id: id, seed: 3, title: "\(id)", openedAt: place.clock.now))
        for name in names { _ = try recorded.perform(.people(.join(name: name, kind: .participant)), by: .facilitator) }
        try body { text in _ = try recorded.perform(.note(text), by: .facilitator) }
        recorded.close()
    }

    func notes(in session: ID<Session>) throws -> [String] {
        try journal.record(of: session).events.compactMap { entry in
            if case .noted(let text) = entry.event { text } else { nil }
        }
    }

    func erase(mentions: Bool = false) throws -> ErasureReceipt {
        let order = ErasureOrder(people: ["id-K7"], veilsMentions: mentions)
        return try journal.erase(order, naming: TalkPlace.name)
    }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let file = place.data.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: file)
    }
}

@Suite("What erased people are called")
struct ErasedNamesTests {
    private let names: NamesPlace
    private var journal: Journal { names.journal }

    init() throws {
        names = try NamesPlace()
    }

    @Test("Names she bears elsewhere and parts of her real name are hers; what is only like one is told and stays")
    func everyName() throws {
        let receipt = try names.erase()
        #expect(try names.notes(in: "one") == [Redactor.mark, "Ben was calm"])
        let mark = Redactor.mark
        #expect(try names.notes(in: "two") == [mark, mark, mark, "Zobina alone", "Cleo was calm"])
        #expect(receipt.alike.map(\.session) == ["two"])
        for word in ["Zöbina", "Krötzsch", "Zo came"] { #expect(try names.place.files(containing: word) == []) }
    }

    @Test("What others say by a name of hers from elsewhere is told, and taken out if that is asked for")
    func mentions() throws {
        let talk = try TalkPlace()
        // The one whom others call CANARY-new-name is somebody else's neighbour by another name here.
        let recorded = try talk.journal.begin(
            SessionHeader(id: "more", seed: 1, title: "More", openedAt: talk.place.clock.now)
        )
        for name in ["Other", "Ben"] {
            _ = try recorded.perform(.people(.join(name: name, kind: .participant)), by: .facilitator)
        }
        _ = try recorded.perform(.beginDebrief(.short), by: .facilitator)
        for _ in 0..<2 { _ = try recorded.perform(.debrief(.advance), by: .facilitator) }
        _ = try recorded.perform(.debrief(.answer("s2", "As Canary-New-Name said")), by: .seat("s2"))
        recorded.close()
        try talk.journal.link(SeatPlace("more", "s1"), to: "K1")
        let order = ErasureOrder(people: [try talk.person("K1")], veilsMentions: false)
        let receipt = try talk.journal.erase(order, naming: TalkPlace.name)
        #expect(receipt.mentions.map(\.session).sorted() == ["more", "talk"])
    }

    @Test("In sessions of several people each name is looked for where its bearer was")
    func strangers() throws {
        let order = ErasureOrder(
            seats: [SeatPlace("one", "s2"), SeatPlace("two", "s1")],
            veilsMentions: false,
            isOnePerson: false
        )
        _ = try journal.erase(order, naming: TalkPlace.name)
        #expect(try names.notes(in: "one") == ["Zo came late", Redactor.mark])
    }

    @Test(
        "Whatever a name is made of, no file that can be made again keeps it, in any form a format writes it",
        arguments: [
            "O'Connor", "D’Angelo", "Zöbina", "İpek", "ßtraße", "Ngo\u{323}c", "فاطمة", "Mary-Ann", "Smith & Sons",
            "<b>Bo</b>", "\"Q\" 'n' &amp;", "Joel 🦊👨‍👩‍👧", "C:\\new*_x", "小明", "50% Ann",
        ]
    )
    func formats(name: String) throws {
        let place = try Workplace()
        let journal = try place.journal()
        let recorded = try journal.begin(SessionHeader(id: "odd", seed: 3, title: "Odd", openedAt: place.clock.now))
        for name in [name, "Ben"] {
            _ = try recorded.perform(.people(.join(name: name, kind: .participant)), by: .facilitator)
        }
        recorded.close()
        let html = name.map { letter in
            ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"][String(letter)] ?? String(letter)
        }.joined()
        let numbers = name.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined()
        let json = name.utf16.map { unit in
            "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
        }.joined()
        let slashes = name.unicodeScalars.map { $0.isASCII && !$0.properties.isAlphabetic ? "\\\($0)" : "\($0)" }
            .joined()
        let quoted = name.replacing("\"", with: "\"\"")
        let address = name.utf8.map { byte in
            byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter
                ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
        }.joined()
        let markdown = html.replacing("_", with: "\\_").replacing("*", with: "\\*").replacing("\\n", with: "\\\\n")
        let files: [String: [UInt8]] = [
            "reports/a.html": Array("<p>of \(html), again</p>".utf8),
            "print/b.svg": Array("<text>\(numbers)</text>".utf8),
            "exports/c.json": Array(#"{"name":"\#(json)"}"#.utf8),
            "exports/d.json": Array(#"{"name":"\#(slashes)"}"#.utf8),
            "reports/e.csv": Array("\u{FEFF}\"1\",\"\(quoted)\"\r\n".utf8),
            "reports/f.md": Array("- \(markdown) spoke".utf8),
            "exports/g.twee": Array(":: Start\n\(slashes) spoke".utf8),
            "exports/h.txt": [0xFF, 0xFE] + name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            "exports/i.txt": Array("mailto:\(address)@example.org".utf8),
            "print/deep/j.html": Array("<p>\(html)’s page</p>".utf8),
            "reports/k.html": Array("<script>\"\(json)\"</script>".utf8),
        ]
        for (path, bytes) in files {
            let file = place.data.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
        let receipt = try journal.erase(ErasureOrder(seats: [SeatPlace("odd", "s1")]), naming: TalkPlace.name)
        #expect(receipt.isFinished)
        for path in files.keys {
            #expect(!FileManager.default.fileExists(atPath: place.data.appending(path: path).path), "\(path) is left")
        }
    }

    @Test("What cannot be removed is told: other files, files called so, files that cannot be searched, and only alike")
    func told() throws {
        try names.write("Zöbina came".utf8, to: "Groups/Monday.json")
        try names.write("Zobina came".utf8, to: "Groups/Tuesday.json")
        try names.write("nobody".utf8, to: "Groups/With ZO\u{308}BINA.json")
        try names.write("%PDF-1.7 compressed".utf8, to: "exports/page.pdf")
        try names.write([0, 1, 2, 3, 4], to: "exports/picture.png")
        try names.write("nobody".utf8, to: "exports/Zöbina-photo.txt")
        try names.write("Zöbina".utf8, to: "Groups/.Monday.json.draft")
        let receipt = try names.erase()
        func tails(_ paths: [String]) -> [String] {
            paths.map { String($0.dropFirst(names.place.data.path.count + 1)).precomposedStringWithCanonicalMapping }
        }
        #expect(tails(receipt.otherFiles) == ["Groups/Monday.json"])
        #expect(tails(receipt.alikeFiles) == ["Groups/Tuesday.json"])
        #expect(tails(receipt.namedFiles) == ["Groups/With ZÖBINA.json"])
        #expect(tails(receipt.unsearchedFiles) == ["exports/page.pdf", "exports/picture.png"])
        #expect(tails(receipt.removedFiles) == ["Groups/.Monday.json.draft", "exports/Zöbina-photo.txt"])
    }

    @Test("A report is not removed because of one word, which may be anybody's, and is told unless it is very short")
    func singleWords() throws {
        var sought = Sought()
        sought.add(said: ["1", "yes", "Patience", "I will call back", "🙂", "well-known"])
        #expect(sought == Sought(words: ["I will call back", "well-known"], anybodys: ["Patience"]))
        let file = names.place.data.appending(path: "report.md")
        for (text, finding) in [
            ("1, yes and 🙂", FileSearch.Finding.nothing), ("PATIENCE!", .anybodys),
            ("“I will call back”", .holds(.same)),
        ] {
            try Data(text.utf8).write(to: file)
            #expect(FileSearch(for: sought).finding(in: file.path) == finding, "\(text)")
        }
    }

    @Test("A report that holds her words in the old encoding of Windows goes too")
    func windows() throws {
        try names.write([0x5A, 0xF6, 0x62, 0x69, 0x6E, 0x61, 0x92, 0x73], to: "exports/old.csv")
        #expect(try names.erase().removedFiles.count == 1)
    }

    // MARK: Interrupted

    /// Changes the record as an erasure does that is killed right after it.
    private func beginErasure() throws {
        let seats: Set<SeatPlace> = [SeatPlace("one", "s1"), SeatPlace("two", "s1")]
        let order = ErasureOrder(people: ["id-K7"], seats: seats)
        try journal.store.write { db in
            let outcome = try Erasing(order: order, name: TalkPlace.name).run(db)
            let table = try ErasureTable.begin(order, at: Instant(milliseconds: 0), db)
            try outcome.sought.insert(for: table.id, db)
        }
    }

    @Test("Interrupted and finished later, it looks for the same names, says so, and forgets them")
    func finish() throws {
        try names.write("Kr&ouml;tzsch was here".utf8, to: "exports/person.html")
        try names.write("Zöbina".utf8, to: "Groups/Monday.json")
        try beginErasure()
        let copy = names.place.data.appending(path: "backups/mine.sqlite")
        try FileManager.default.createDirectory(
            at: copy.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        _ = try journal.backUp(to: copy)
        let holding = try names.place.files(containing: "Krötzsch")
        #expect(!holding.isEmpty && holding.allSatisfy { $0.hasPrefix("jobhunter.sqlite") })
        let receipt = try #require(try journal.finishErasures(naming: TalkPlace.name))
        #expect(receipt.isFinished && receipt.wasInterrupted)
        #expect(receipt.people == 1)
        #expect(receipt.removedFiles.count == 1)
        #expect(receipt.otherFiles.count == 1)
        #expect(receipt.alike.map(\.session) == ["two"])
        #expect(try names.place.files(containing: "Krötzsch") == [])
        #expect(try names.place.files(containing: "Zöbina") == ["Groups/Monday.json"])
        #expect(try journal.unfinishedErasures() == 0)
        #expect(try journal.store.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sought") } == 0)
    }

    @Test("A copy put back while an erasure is not finished leaves it to be finished, with the words to look for")
    func restored() throws {
        let copy = names.place.root.appending(path: "copy.sqlite")
        _ = try journal.backUp(to: copy)
        try names.write("Krötzsch was here".utf8, to: "exports/person.txt")
        try beginErasure()
        _ = try Journal.restore(
            copy,
            into: names.place.data,
            replacing: true,
            clock: { Instant(milliseconds: 5) },
            naming: TalkPlace.name
        )
        let journal = try names.place.journal()
        #expect(try journal.unfinishedErasures() == 1)
        #expect(try journal.finishErasures(naming: TalkPlace.name)?.removedFiles.count == 1)
        #expect(try names.place.files(containing: "Krötzsch") == [])
    }

    /// A reader that keeps old pages until it is told to end.
    private func whileReading(_ body: () throws -> Void) throws {
        let reader = try Connection.reader(names.place.database.path)
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
        defer {
            mayEnd.signal()
            ended.wait()
        }
        try body()
    }

    @Test("A name forgotten and a consent taken back with a reader in the way are told, and overwritten later")
    func forgotten() throws {
        let busy = JournalError.busy(path: names.place.database.path)
        try whileReading {
            let obstacles = [try journal.setName(nil, of: "K7"), try journal.withdraw(.logbook, by: "K7")]
            #expect(obstacles == [busy, busy])
        }
        #expect(try journal.unfinishedErasures() == 2)
        #expect(Journal.examine(names.place.data).contains(.unfinishedErasures(2)))
        let receipt = try #require(try journal.finishErasures(naming: TalkPlace.name))
        #expect(receipt.isAboutNobody && receipt.isFinished)
        #expect(try names.place.files(containing: "Maria") == [])
        #expect(try journal.unfinishedErasures() == 0)
    }

    // MARK: Very many sessions

    @Test("More sessions than a program may open files are erased, and one killed between them goes on")
    func manySessions() throws {
        let place = try Workplace()
        let journal = try place.journal()
        let count = 2 * ErasureOrder.sessionsAtOnce + 30
        for number in 0..<count {
            let id = ID<Session>("s-\(number)")
            let header = SessionHeader(id: id, seed: 1, title: "T", openedAt: Instant(milliseconds: Int64(number)))
            let recorded = try journal.begin(header)
            if number % 50 == 0 {
                _ = try recorded.perform(.people(.join(name: "CANARY-\(number)", kind: .participant)), by: .facilitator)
            }
            recorded.close()
        }
        let limited = ["/bin/sh", "-c", "ulimit -n 160; exec \"$0\" \"$@\""]
        let probe = try ProbeProcess(["retain", place.data.path], under: limited)
        let end = probe.end()
        #expect(end.code == 0, "\(end.errors)")
        #expect(try journal.sessions() == [])
        #expect(try journal.unfinishedErasures() == 0)
        #expect(try place.files(containing: "CANARY") == [])
    }

    @Test("An erasure interrupted between parts of the record changes the rest when it is finished")
    func parts() throws {
        let place = try Workplace()
        let journal = try place.journal()
        let ids = (0..<ErasureOrder.sessionsAtOnce + 5).map { ID<Session>("s-\($0)") }
        for id in ids {
            let recorded = try journal.begin(SessionHeader(id: id, seed: 1, title: "T", openedAt: place.clock.now))
            _ = try recorded.perform(.people(.join(name: "CANARY", kind: .participant)), by: .facilitator)
            recorded.close()
        }
        let order = ErasureOrder(seats: Set(ids.map { SeatPlace($0, "s1") }))
        try journal.store.write { db in
            let outcome = try Erasing(order: order.parts[0], name: TalkPlace.name).run(db)
            let table = try ErasureTable.begin(order, at: Instant(milliseconds: 0), db)
            try outcome.sought.insert(for: table.id, db)
        }
        let receipt = try #require(try journal.finishErasures(naming: TalkPlace.name))
        #expect(receipt.events == 5)
        #expect(try place.files(containing: "CANARY") == [])
        #expect(try journal.verify(nil) == [])
    }
}
