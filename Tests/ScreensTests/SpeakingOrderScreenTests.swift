import TerminalKit
import Testing
import Workshop

@testable import Screens

@Suite("Who speaks now and who then, on the facilitator's screen and on the wall")
struct SpeakingOrderScreenTests {
    private static let names = ["Ana", "Ben", "Cleo", "Dan", "Eve", "Finn"]

    /// Whom a screen names after "Then:".
    private func then(_ screen: String) -> [String] {
        guard let line = screen.split(separator: "\n").first(where: { $0.contains("Then: ") }) else { return [] }
        return line.split(separator: "Then: ")[1].split { " ,".contains($0) }.map(String.init).filter { $0 != "and" }
    }

    @Test("Whoever is next is named first, before a pitch and while somebody speaks", arguments: [false, true])
    func then(isLarge: Bool) throws {
        var preferences = Preferences()
        preferences.usesLargeType = isLarge
        var keyboard = try Keyboard(Self.names, preferences: preferences)
        keyboard.type("111" + String(repeating: " 1", count: Self.names.count))
        for place in Self.names.indices {
            let game = try #require(keyboard.model.session.state.game)
            #expect(game.stage == .interview)
            let order = try #require(game.contest).order
            let names = order.map { Self.names[(Int($0.text.dropFirst()) ?? 0) - 1] }
            for key in ["1", "1"] {
                let isSpeaking = keyboard.model.session.state.game?.contest?.current != nil
                for (columns, rows) in [(60, 18), (80, 24), (200, 60)] {
                    for screen in [keyboard.screen(columns, rows), keyboard.table(columns, rows)] {
                        #expect(then(screen) == Array(names.dropFirst(place + 1)), "\(isSpeaking): \(screen)")
                    }
                }
                keyboard.type(key)
            }
        }
    }
}
