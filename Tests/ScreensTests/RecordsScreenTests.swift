import TerminalKit
import TestKit
import Testing
import Workshop

@testable import Screens

@Suite("What was recorded, on a full screen")
struct RecordsScreenTests {
    /// A workshop of four people up to the first result, with a step undone.
    static let played: Session = {
        guard var keyboard = try? Keyboard() else { return Session(header: header) }
        for keys in ["1", "1", "u1", "1", "1", " 1 1 1 1"] + Array(repeating: "1", count: 8) + [
            " 10", " 10", " 30", " 00",
        ] {
            keyboard.wait(milliseconds: 20_000)
            keyboard.type(keys)
        }
        return keyboard.model.session
    }()

    private static let header = SessionHeader(id: "e", seed: 1, title: "Empty", openedAt: Instant(milliseconds: 0))

    static let shelf = RecordShelf([
        RecordShelf.Item(played, id: "abcd2345", title: "Friday group"),
        RecordShelf.Item(played, id: "bcde2345", title: "Thursday group", date: "2026-11-19 09:00", state: .closed),
        RecordShelf.Item(played, id: "cdef2345", title: "Wednesday group", date: "2026-11-18 09:00", state: .held),
        RecordShelf.Item(
            played,
            id: "defg2345",
            title: "Tuesday group",
            date: "2026-11-17 09:00",
            state: .damaged,
            trouble: "The record of the session defg2345 is damaged after event 17. What came before can be read and "
                + "exported."
        ),
        .unreadable,
        RecordShelf.Item(Session(header: header), id: "efgh2345", title: "Nothing yet", date: "2026-11-16 09:00"),
    ])

    static let many = RecordShelf(
        (1...300).map { number in
            RecordShelf.Item(
                like: shelf.items[0],
                id: ID("many\(number)"),
                title: number % 7 == 0
                    ? "Ana-Sofía de los Ángeles et les autres du groupe \(number) 日本 👩‍💻" : "Group \(number)"
            )
        }
    )

    /// What is pressed to come to each screen; a space is Enter.
    static let ways: [(name: String, shelf: RecordShelf, keys: String)] = [
        ("records-empty", RecordShelf([]), ""),
        ("records-one", RecordShelf([RecordShelf.Item(played)]), ""),
        ("records-list", shelf, "jj"),
        ("records-many", many, "jjjj"),
        ("records-find", many, "/29"),
        ("records-nothing-found", many, "/zzz"),
        ("records-missing", RecordShelf([], trouble: "The record cannot be read."), ""),
        ("records-session", shelf, " "),
        ("records-closed", shelf, "j g"),
        ("records-held", shelf, "jj "),
        ("records-damaged", shelf, "jjj "),
        ("records-unreadable", shelf, "jjjj "),
        ("records-nothing-happened", shelf, "jjjjj "),
        ("records-timeline", shelf, " tjjjjjj"),
        ("records-timeline-find", shelf, " t/skills"),
        ("records-moment", shelf, " t/laid "),
        ("records-moment-vote", shelf, " t/voted "),
        ("records-replay", shelf, " pnnnnn"),
        ("records-report", shelf, " rjj"),
        ("records-export", shelf, " e"),
        ("records-verified", shelf, " v"),
        ("records-wrong", RecordShelf([RecordShelf.Item(played)], findings: ["One thing.", "Another."]), " v"),
        ("records-replace", RecordShelf([RecordShelf.Item(played)], outcome: .differs), " e"),
        ("records-help", shelf, " p?"),
    ]

    static let sizes = [(60, 18), (80, 24), (120, 36)]

    private func reader(_ name: String) throws -> RecordReader {
        let way = try #require(Self.ways.first { $0.name == name })
        var reader = RecordReader(way.shelf)
        reader.type(way.keys)
        return reader
    }

    @Test("Every screen at every size is as it was approved", arguments: ways.map(\.name))
    func frames(name: String) throws {
        let reader = try reader(name)
        let screens = Self.sizes.map { columns, rows in "\(columns) x \(rows)\n" + reader.screen(columns, rows) }
        try Golden.expect(screens.joined(separator: "\n\n"), is: name)
    }

    @Test("The last row tells the keys that work now, and no hint is cut", arguments: ways.map(\.name))
    func footer(name: String) throws {
        let reader = try reader(name)
        let hints = reader.model.keys.footerHints().map { "\($0.key) \($0.label)" }
        for (columns, rows) in Self.sizes {
            let lines = reader.screen(columns, rows).split(separator: "\n", omittingEmptySubsequences: false)
            let shown = lines[rows - 1].trimmingPrefix { $0 == " " }.split(separator: "   ").map(String.init)
            #expect(!shown.isEmpty && shown.allSatisfy(hints.contains), "\(lines[rows - 1])")
        }
    }

    @Test("Every key that works has a line in the help, and none is bound twice", arguments: ways.map(\.name))
    func help(name: String) throws {
        let keys = try reader(name).model.keys
        #expect(keys.conflicts.isEmpty, "\(keys.conflicts)")
        #expect(keys.helpHints().count == keys.bindings.count)
    }

    @Test("A sentence with a long path is told whole in the smallest window")
    func longSentence() {
        let path = "/home/ana/a folder with a long name/and another one in it/jobhunter.sqlite"
        let sentence =
            "\(path) was written by an older version of this program. Open it for writing once: jobhunter "
            + "session resume."
        var reader = RecordReader(RecordShelf([], trouble: sentence))
        #expect(reader.screen(60, 18).replacing(/\s+/, with: " ").contains(sentence))
        reader.resize(80, 24)
        #expect(reader.screen().replacing(/\s+/, with: " ").contains(sentence))
    }

    @Test("From 1 by 1 to 300 by 100 nothing breaks, nothing sticks out, and too small a window says what it needs")
    func anySize() throws {
        for way in Self.ways {
            let reader = try reader(way.name)
            for (columns, rows) in [(1, 1), (10, 3), (59, 18), (60, 17), (61, 19), (300, 100)] {
                let lines = reader.screen(columns, rows).split(separator: "\n")
                #expect(lines.count <= rows)
                #expect(lines.allSatisfy { TextWidth.columns(of: String($0)) <= columns })
            }
            #expect(reader.screen(59, 18).contains("This window is 59 columns by 18 rows."))
        }
    }
}
