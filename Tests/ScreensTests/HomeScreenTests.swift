import TerminalKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("The first screen")
struct HomeScreenTests {
    private static let interrupted = [
        HomeModel.Interrupted(id: "abcd2345", title: "Monday group", date: "2026-11-21 10:42"),
        HomeModel.Interrupted(id: "efgh6789", title: "Friday group", date: "2026-11-20 09:00"),
    ]

    private func home(
        _ interrupted: [HomeModel.Interrupted] = Self.interrupted,
        notice: String? = nil,
        layout: KeyboardLayout = .qwerty
    ) -> HomeModel {
        HomeModel(
            interrupted: interrupted,
            wording: Wording(.english),
            notice: notice,
            preferences: Preferences(keyboardLayout: layout)
        )
    }

    @Test("It is as it was approved, with and without something interrupted, and with something to say")
    func frames() throws {
        let many = (1...5).map {
            HomeModel.Interrupted(id: ID("s\($0)"), title: "Group \($0)", date: "2026-11-21 10:42")
        }
        let saved =
            "“Monday group” is finished. The report is saved in /home/ana/.local/share/jobhunter/reports/abcd2345.md"
        let screens = [home([]), home(), home(many, notice: saved)].map { Looks.text(HomeScreen(model: $0)) }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "home")
    }

    @Test("What was interrupted comes first: Enter goes on with the newest")
    func resumes() {
        var model = home()
        #expect(model.press(.enter) == .resume("abcd2345"))
        #expect(model.press(.character("2")) == .resume("efgh6789"))
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
        #expect(model.press(.character("é")) == .resume("efgh6789"))
    }
}
