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

    private func home(_ interrupted: [HomeModel.Interrupted] = Self.interrupted) -> HomeModel {
        HomeModel(interrupted: interrupted, wording: Wording(.english))
    }

    private func type(_ text: String, into model: inout HomeModel) -> HomeModel.Decision? {
        for character in text.dropLast() {
            if let decision = model.press(.character(character)) { return decision }
        }
        return text.last.flatMap { model.press($0 == "\r" ? .enter : .character($0)) }
    }

    @Test("It is as it was approved, with and without something interrupted, and while names are typed")
    func frames() throws {
        var naming = home()
        _ = type("3Ana, Ben\r", into: &naming)
        let screens = [home([]), home(), naming].flatMap { model in
            [(60, 18), (80, 24)].map { columns, rows in
                var frame = Frame(size: Size(columns: columns, rows: rows))
                frame.draw(HomeScreen(model: model), in: frame.area)
                return "\(columns) x \(rows)\n" + FramePrinter.text(frame)
            }
        }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "home")
    }

    @Test("The keys are told at the smallest size too, whatever was interrupted")
    func smallest() {
        let five = (1...5).map {
            HomeModel.Interrupted(id: ID("s\($0)"), title: "Group \($0)", date: "2026-11-20 09:00")
        }
        var frame = Frame(size: Size(columns: 60, rows: 18))
        frame.draw(HomeScreen(model: home(five)), in: frame.area)
        let screen = FramePrinter.text(frame)
        #expect(screen.hasSuffix("Enter choose   q stop"))
        #expect(screen.contains("look at the decks"))
    }

    @Test("What was interrupted comes first: Enter goes on with the newest")
    func resumes() {
        var model = home()
        #expect(model.press(.enter) == .resume("abcd2345"))
        #expect(type("2", into: &model) == .resume("efgh6789"))
    }

    @Test("One key begins at once with seats instead of names")
    func beginsAtOnce() {
        var model = home([])
        #expect(type("2", into: &model) == .begin((1...6).map { "Seat \($0)" }))
    }

    @Test("What was recorded and the decks come after what begins a workshop")
    func looks() {
        var model = home()
        #expect(type("5", into: &model) == .records)
        #expect(type("6", into: &model) == .library)
    }

    @Test("Names are typed or pasted as a list, and three are needed")
    func names() {
        var model = home([])
        #expect(type("1Ana, Ben\r", into: &model) == nil)
        #expect(model.notice == "Three people or more are needed; this line names 2.")
        model.paste("\nChloé\nDan")
        #expect(model.press(.enter) == .begin(["Ana", "Ben", "Chloé", "Dan"]))
    }

    @Test("A name that cannot be kept is told why, and Esc goes back without leaving")
    func badName() {
        var model = home([])
        #expect(type("1Ana,Ben,\(String(repeating: "x", count: 41))\r", into: &model) == nil)
        #expect(model.notice == "A name cannot be used. This has 41 characters; 40 is the most.")
        #expect(model.press(.escape) == nil)
        #expect(model.names == nil)
        #expect(model.press(.escape) == .leave)
    }
}
