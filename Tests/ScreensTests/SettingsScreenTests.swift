import Content
import ContentFiles
import TerminalKit
import Testing
import Wording

@testable import Screens

@Suite("The settings")
struct SettingsScreenTests {
    private func screen(_ overruled: [Setting: String] = [:], layout: KeyboardLayout = .qwerty) -> SettingsModel {
        SettingsModel(
            settings: Settings(languages: ["en"]),
            overruled: overruled,
            wording: Wording(.english),
            preferences: Preferences(keyboardLayout: layout)
        )
    }

    @Test("They are as they were approved")
    func frames() throws {
        var changed = screen()
        _ = changed.press(.enter)
        var helped = screen()
        _ = helped.press(.character("?"))
        let screens = [screen(), changed, helped].map { Looks.text(SettingsScreen(model: $0)) }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "settings")
    }

    @Test("Enter goes through all values of every setting, and each change is kept", arguments: Setting.allCases)
    func everyValue(setting: Setting) throws {
        var model = screen()
        let place = try #require(Setting.allCases.firstIndex(of: setting))
        for _ in 0..<place { _ = model.press(.down) }
        #expect(model.shown == setting)
        var seen: Set<String> = []
        for _ in model.settings.values(of: setting) {
            #expect(model.press(.enter) == .keep)
            seen.insert(model.settings[setting])
        }
        #expect(seen == Set(model.settings.values(of: setting)))
        #expect(model.settings == Settings(languages: ["en"]))
    }

    @Test("What the command line or the environment decides is told")
    func overruled() {
        var model = screen([.colours: "NO_COLOR"])
        #expect(model.press(.right) == .keep)
        #expect(
            model.notice?.text == "Set to for light backgrounds, but NO_COLOR overrides it while this program runs."
        )
    }

    @Test("What cannot be kept holds all the same, and says why")
    func notKept() {
        var model = screen()
        #expect(model.press(.left) == .keep)
        model.notKept(.notWritten(path: "/settings.json"))
        #expect(
            model.notice?.text
                == "This applies until the program ends; it could not be saved: /settings.json cannot be written."
        )
        #expect(model.settings[.colours] == "none")
    }

    @Test("A figure changes its setting, with and without Shift on an AZERTY keyboard, and Esc goes back")
    func keys() {
        var model = screen(layout: .azerty)
        #expect(model.press(.character("é")) == .keep)
        #expect(model.settings[.largeType] == "on")
        #expect(model.press(.escape) == .leave)
        #expect(model.keys.conflicts.isEmpty)
        #expect(model.keys.helpHints().count == model.keys.bindings.count)
    }

    @Test("The last row tells the keys that work now, and no hint is cut")
    func footer() {
        let model = screen()
        let hints = model.keys.footerHints().map { "\($0.key) \($0.label)" }
        for (columns, rows) in Looks.sizes {
            let shown = Looks.footer(SettingsScreen(model: model), columns, rows)
            #expect(!shown.isEmpty && shown.allSatisfy(hints.contains), "\(shown)")
        }
    }
}
