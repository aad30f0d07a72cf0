import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

/// The decks' screens played by keys, without a terminal and without files.
struct Browser {
    private(set) var model: LibraryModel
    private(set) var decision: LibraryModel.Decision?

    init(_ entries: [LibraryEntry], wording: Wording = Wording(.english)) {
        model = LibraryModel(wording: wording) { entries }
        _ = model.startReading()
        model.hear(.entries(entries))
    }

    /// Presses keys one after another: a space stands for Enter.
    mutating func type(_ keys: String) {
        for key in keys { press(key == " " ? .enter : .character(key)) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            switch model.press(key) {
            case nil: break
            case .decide(let decided): decision = decided
            case .read: model.hear(.entries(model.read()))
            }
        }
    }

    mutating func hear(_ news: LibraryModel.News) { model.hear(news) }

    mutating func startReading() { _ = model.startReading() }

    func screen(_ columns: Int = 80, _ rows: Int = 24) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(LibraryScreen(model: model), in: frame.area)
        return FramePrinter.text(frame)
    }
}

@Suite("The decks, on a full screen")
struct LibraryScreenTests {
    private static let deck = Deck(
        id: "kitchen",
        title: "Kitchen team",
        skills: [
            SkillCard(
                id: "plan",
                name: "Plan ahead",
                dimension: .methodological,
                definition: "You think of the next steps before you start.",
                behaviours: ["Lays out the tools.", "Names the steps.", "Starts in time."],
                prompts: ["When did you plan last?"],
                counterExample: "Runs off and comes back for the knife."
            ),
            SkillCard(
                id: "ask",
                name: "Ask for help",
                dimension: .social,
                definition: "You say in time what you lack."
            ),
        ],
        jobs: [
            JobCard(
                id: "cook",
                title: "Cook",
                kind: .realistic,
                summary: "Cooks for many.",
                situations: ["Two orders come at once."]
            ),
            JobCard(id: "tamer", title: "Dragon tamer", kind: .silly, summary: "Tames dragons."),
        ]
    )

    private static func entry(_ number: Int) -> LibraryEntry {
        let title =
            number % 5 == 0 ? "Ana-Sofía de los Ángeles et les autres du groupe \(number) 日本 👩‍💻" : "Deck \(number)"
        let deck = Deck(id: ID("deck-\(number)"), title: title, skills: deck.skills, jobs: deck.jobs)
        return LibraryEntry(name: "deck-\(number)", path: "/d/\(number).json", isOwn: false, deck: deck, findings: [])
    }

    private static let entries = [
        LibraryEntry(
            name: "kitchen",
            path: "/home/ana/CardDecks/kitchen.json",
            isOwn: true,
            deck: deck,
            findings: [
                LibraryEntry.Finding(
                    "/home/ana/CardDecks/kitchen.json:1:1: warning: only 2 skill cards",
                    isError: false
                )
            ]
        ),
        LibraryEntry(
            name: "broken",
            path: "/home/ana/CardDecks/broken.json",
            isOwn: true,
            deck: nil,
            findings: [
                LibraryEntry.Finding("/home/ana/CardDecks/broken.json:2:5: error: unknown key", isError: true),
                LibraryEntry.Finding("/home/ana/CardDecks/broken.json:4:5: error: missing key", isError: true),
            ]
        ),
        LibraryEntry(
            name: "locked",
            path: "/home/ana/CardDecks/locked.json",
            isOwn: true,
            deck: nil,
            findings: [LibraryEntry.Finding("/home/ana/CardDecks/locked.json: the file cannot be read", isError: true)],
            isReadable: false
        ),
        LibraryEntry(
            name: "everyday-work",
            path: "/usr/share/jobhunter/CardDecks/everyday-work.json",
            isOwn: false,
            deck: .small,
            findings: []
        ),
        LibraryEntry(
            name: "kitchen",
            path: "/usr/share/jobhunter/CardDecks/kitchen.json",
            isOwn: false,
            deck: deck,
            findings: [],
            isHidden: true
        ),
    ]

    /// What is pressed to come to each screen; a space is Enter.
    static let ways: [(name: String, entries: [LibraryEntry], keys: String)] = [
        ("library-empty", [], ""),
        ("library-list", entries, "j"),
        ("library-many", (1...300).map(entry), "jjjj"),
        ("library-find", (1...300).map(entry), "/29"),
        ("library-deck", entries, " j"),
        ("library-card", entries, "  "),
        ("library-job", entries, "  nn"),
        ("library-broken", entries, "j "),
        ("library-unreadable", entries, "jj "),
        ("library-warnings", entries, "c"),
        ("library-nothing-found", entries, "jjjc"),
        ("library-help", entries, " ?"),
    ]

    private func browser(_ name: String) throws -> Browser {
        let way = try #require(Self.ways.first { $0.name == name })
        var browser = Browser(way.entries)
        browser.type(way.keys)
        return browser
    }

    @Test("Every screen at every size is as it was approved", arguments: ways.map(\.name))
    func frames(name: String) throws {
        let browser = try browser(name)
        let screens = RecordsScreenTests.sizes.map { columns, rows in
            "\(columns) x \(rows)\n" + browser.screen(columns, rows)
        }
        try Golden.expect(screens.joined(separator: "\n\n"), is: name)
    }

    @Test("The last row tells the keys that work now, none is cut and none bound twice", arguments: ways.map(\.name))
    func footer(name: String) throws {
        let browser = try browser(name)
        let keys = browser.model.keys
        #expect(keys.conflicts.isEmpty, "\(keys.conflicts)")
        #expect(keys.helpHints().count == keys.bindings.count)
        let hints = keys.footerHints().map { "\($0.key) \($0.label)" }
        for (columns, rows) in RecordsScreenTests.sizes {
            let lines = browser.screen(columns, rows).split(separator: "\n", omittingEmptySubsequences: false)
            let shown = lines[rows - 1].trimmingPrefix { $0 == " " }.split(separator: "   ").map(String.init)
            #expect(!shown.isEmpty && shown.allSatisfy(hints.contains), "\(lines[rows - 1])")
        }
    }

    @Test("From 1 by 1 to 300 by 100 nothing breaks and nothing sticks out")
    func anySize() throws {
        for way in Self.ways {
            let browser = try browser(way.name)
            for (columns, rows) in [(1, 1), (10, 3), (59, 18), (60, 17), (61, 19), (300, 100)] {
                let lines = browser.screen(columns, rows).split(separator: "\n")
                #expect(lines.count <= rows)
                #expect(lines.allSatisfy { TextWidth.columns(of: String($0)) <= columns })
            }
        }
    }

    @Test("A file that cannot be used is listed with its complaint and opens on what the check found")
    func broken() {
        var browser = Browser(Self.entries)
        #expect(browser.screen().contains("× broken"))
        #expect(browser.screen().contains("cannot be used, 2 errors; your own"))
        browser.type("j ")
        #expect(browser.screen().contains("/home/ana/CardDecks/broken.json:2:5: error: unknown key"))
        browser.press(.escape)
        #expect(browser.model.opened == nil)
        browser.press(.escape)
        #expect(browser.decision == .back)
    }

    @Test("A card is shown whole, and the next one comes by a key")
    func cards() {
        var browser = Browser(Self.entries)
        browser.type("  ")
        for line in [
            "You think of the next steps", "Names the steps.", "When did you plan last?", "comes back for the knife",
        ] {
            #expect(browser.screen().contains(line), "\(line)")
        }
        browser.type("nnn")
        #expect(browser.screen().contains("4/4"))
        browser.type("n")
        #expect(browser.screen().contains("Tames dragons."))
        browser.press(.escape)
        #expect(browser.model.opened?.list.selected == 3)
        browser.press(.escape, .escape)
        #expect(browser.decision == .back)
    }

    @Test("A line narrows the cards as one types, by name and by kind, and Esc restores the selection")
    func finding() {
        var browser = Browser(Self.entries)
        browser.type(" jj/help")
        #expect(browser.screen().contains("1/1"))
        browser.press(.escape)
        #expect(browser.model.opened?.list.selected == 2)
        browser.type("/silly ")
        #expect(browser.model.opened?.place == .card)
        #expect(browser.screen().contains("Dragon tamer"))
    }

    @Test("Files are read again by a key, and slow reading says so")
    func again() {
        var browser = Browser(Self.entries)
        browser.type(" ")
        browser.startReading()
        browser.hear(.stillReading)
        #expect(browser.screen().contains("Still reading."))
        browser.hear(.entries(Array(Self.entries.dropFirst())))
        #expect(!browser.screen().contains("Still reading."))
        #expect(browser.model.opened == nil)
        browser.type("jjr")
        #expect(browser.model.list.selected == 2)
    }
}
