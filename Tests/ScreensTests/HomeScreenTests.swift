import TerminalKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("The first screen")
struct HomeScreenTests {
    private static let interrupted = [
        HomeModel.Interrupted(id: "abcd2345", title: "Monday group", detail: "today 10:42, round 2, 6 people"),
        HomeModel.Interrupted(id: "efgh6789", title: "Friday group", detail: "2026-11-20 09:00, not begun, 1 person"),
    ]

    private func home(
        _ interrupted: [HomeModel.Interrupted] = Self.interrupted,
        notice: String? = nil,
        layout: KeyboardLayout = .qwerty,
        tableCommand: String = "jobhunter table"
    ) -> HomeModel {
        HomeModel(
            interrupted: interrupted,
            wording: Wording(.english),
            notice: notice,
            preferences: Preferences(keyboardLayout: layout, tableCommand: tableCommand)
        )
    }

    @Test("It is as it was approved, with and without something interrupted, and with something to say")
    func frames() throws {
        let many = (1...5).map {
            HomeModel.Interrupted(id: ID("s\($0)"), title: "Group \($0)", detail: "today 10:42, round 2, 6 people")
        }
        let saved =
            "“Monday group” is finished. The report has been saved in /home/ana/.local/share/jobhunter/reports/abcd2345.md"
        let screens = [home([]), home(), home(many, notice: saved)].map { Looks.text(HomeScreen(model: $0)) }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "home")
    }

    @Test("What was interrupted comes first: Enter goes on with the newest")
    func resumes() {
        var model = home()
        #expect(model.press(.enter) == .resume("abcd2345"))
        #expect(model.press(.character("a")) == .resume("abcd2345"))
        #expect(model.press(.character("b")) == .resume("efgh6789"))
    }

    @Test(
        "What is always there has the same number, whether or not something was interrupted, and every line has a key"
    )
    func stableKeys() {
        let seats = (1...6).map { "Seat \($0)" }
        let always: [(Character, HomeModel.Decision)] = [
            ("1", .setUp), ("2", .begin(seats)), ("3", .rolePlay), ("4", .practise), ("5", .records), ("6", .library),
            ("7", .settings),
        ]
        for count in 0...5 {
            let interrupted = (0..<count).map {
                HomeModel.Interrupted(id: ID("s\($0)"), title: "Group", detail: "today 10:42, round 2, 6 people")
            }
            var model = home(interrupted)
            for (key, decision) in always { #expect(model.press(.character(key)) == decision) }
            #expect(model.rows.allSatisfy { !$0.key.isEmpty } && Set(model.rows.map(\.key)).count == model.rows.count)
            #expect(model.rows.count == 8 + min(count, HomeModel.mostInterrupted))
        }
    }

    @Test("One line tells how the table comes to a second screen, with the command as it is to be typed")
    func secondScreen() {
        for (columns, rows) in [(60, 18), (80, 24)] {
            var model = home(tableCommand: "jobhunter table --data-dir '/media/my stick'")
            model.size = Size(columns: columns, rows: rows)
            #expect(model.press(.character("8")) == nil)
            let text = FramePrinter.text(Looks.frame(HomeScreen(model: model), columns, rows))
            let words = text.split { $0.isWhitespace || "│║".contains($0) }.joined(separator: " ")
            #expect(words.contains("jobhunter table --data-dir '/media/my stick'"), "\(words)")
            #expect(words.contains("not to mirror it") && words.contains("shows when you pause"), "\(words)")
            #expect(model.press(.escape) == nil && model.press(.character("1")) == .setUp)
        }
    }

    @Test("Then come setting up, beginning at once, role-play, practising, the records, the decks, the settings")
    func order() {
        var model = home([])
        #expect(model.press(.character("1")) == .setUp)
        #expect(model.press(.character("2")) == .begin((1...6).map { "Seat \($0)" }))
        #expect(model.press(.character("3")) == .rolePlay)
        #expect(model.press(.character("4")) == .practise)
        #expect(model.press(.character("5")) == .records)
        #expect(model.press(.character("6")) == .library)
        #expect(model.press(.character("7")) == .settings)
        #expect(model.press(.down) == nil)
        #expect(model.press(.enter) == .begin((1...6).map { "Seat \($0)" }))
    }

    @Test("Three keys after the first screen the first skills lie on the table")
    func threeKeys() throws {
        var model = home([])
        guard case .begin(let seats) = model.press(.character("2")) else {
            Issue.record("2 does not begin at once")
            return
        }
        var keyboard = try Keyboard(seats)
        keyboard.type("11")
        #expect(keyboard.model.session.state.game?.round?.skills.isEmpty == false)
    }

    @Test("Esc and q leave")
    func leaves() {
        var model = home()
        #expect(model.press(.escape) == .leave)
        #expect(model.press(.character("q")) == .leave)
    }

    @Test("? tells all keys, and while it does no key means anything else")
    func help() {
        var model = home()
        #expect(model.press(.character("?")) == nil)
        #expect(model.press(.character("1")) == nil)
        #expect(FramePrinter.text(Looks.frame(HomeScreen(model: model), 80, 24)).contains("What the keys do now"))
        #expect(model.press(.escape) == nil)
        #expect(model.press(.enter) == .resume("abcd2345"))
        #expect(model.keys.conflicts.isEmpty && model.keys.helpHints().count == model.keys.bindings.count)
    }

    @Test("On an AZERTY keyboard figures need no Shift")
    func azerty() {
        var model = home(layout: .azerty)
        #expect(model.press(.character("&")) == .setUp)
    }
}
