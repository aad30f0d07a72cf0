import Content
import ContentFiles
import Foundation
import TerminalKit
import Testing
import Workshop

@testable import Screens

/// The pictures of the documents are frames of the program as it is: `make pictures` draws them anew.
@Suite("The pictures of the README")
struct PicturesTests {
    /// What each picture shows, and what is pressed to come there; a space is Enter.
    static let pictures: [(name: String, title: String, keys: String, milliseconds: Int64, then: [Key])] = [
        ("skills", "Three skill cards lie on the table", "11", 0, []),
        ("pitch", "Somebody speaks: her name, her job, the clock, and who comes next", toPitch, 32_000, []),
        ("side", "The facilitator’s side: what to say now, what comes next, the time", toPitch, 32_000, [.function(2)]),
        ("hand-over", "The program asks to pass the keyboard before anything private is shown", "111", 0, []),
        ("result", "The votes of a round, all at once", "111 1 1 1 111111111 10 11 31 00", 0, []),
    ]

    private static let toPitch = "111 1 1 1 11"

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = root.appendingPathComponent("docs/pictures")

    @Test("Every picture shows the screen as it is", arguments: pictures.map(\.name))
    func isOfToday(name: String) throws {
        let picture = try #require(Self.pictures.first { $0.name == name })
        let library = DeckLibrary(folders: [Self.root.appendingPathComponent("CardDecks").path])
        var keyboard = try Keyboard(deck: try library.find("everyday-work").item)
        keyboard.type(picture.keys)
        keyboard.wait(milliseconds: picture.milliseconds)
        for key in picture.then { keyboard.press(key) }
        let svg = SVGRenderer.svg(keyboard.frame(80, 24), title: picture.title)
        let file = Self.folder.appendingPathComponent("\(name).svg")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(svg.utf8).write(to: file)
        }
        #expect(svg == (try String(contentsOf: file, encoding: .utf8)), "`make pictures` draws \(name).svg anew.")
    }

    @Test("Every picture is in the README, and the README shows no other")
    func areShown() throws {
        let text = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
        let shown = text.matches(of: #/docs/pictures/([a-z-]+)\.svg/#).map { String($0.output.1) }
        #expect(Set(shown) == Set(Self.pictures.map(\.name)))
    }
}
