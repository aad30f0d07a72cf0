import ArgumentParser
import Content
import Foundation
import Screens
import TerminalKit
import Wording

/// How the screen is wanted this time: over NO_COLOR, which goes over the file of settings.
struct ScreenOptions: ParsableArguments {
    @Flag(name: [.customLong("no-color"), .customLong("no-colour")], help: ArgumentHelp(.optScreenOptionsNoColor))
    var noColor = false

    @Flag(help: ArgumentHelp(.optScreenOptionsAscii))
    var ascii = false

    @Flag(help: ArgumentHelp(.optScreenOptionsNoMouse))
    var noMouse = false

    @Flag(help: ArgumentHelp(.optScreenOptionsLargeType))
    var largeType = false

    /// What decides in place of a setting while the program runs.
    var overruled: [Setting: String] {
        var overruled: [Setting: String] = [:]
        if Console.arguments.language != nil { overruled[.language] = "--lang" }
        if !Self.environmentOptions.usesColor { overruled[.colours] = "NO_COLOR" }
        if noColor { overruled[.colours] = "--no-color" }
        if ascii { overruled[.borders] = "--ascii" }
        if noMouse { overruled[.mouse] = "--no-mouse" }
        if largeType { overruled[.largeType] = "--large-type" }
        return overruled
    }

    /// How the screens are to be.
    ///
    /// - Parameters:
    ///   - settings: Those kept.
    ///   - command: What shows the table on another screen.
    func preferences(
        over settings: Settings,
        showingTableWith command: String = "jobhunter table"
    ) -> Preferences {
        Preferences(
            usesLargeType: largeType || settings[.largeType] == "on",
            bell: settings[.sound] == "bell",
            showsClock: settings[.timers] == "shown",
            reducedMotion: settings[.reducedMotion] == "on",
            usesMouse: !noMouse && settings[.mouse] == "on",
            keyboardLayout: KeyboardLayout(rawValue: settings[.keyLayout]) ?? .qwerty,
            theme: theme(settings),
            tableCommand: command
        )
    }

    /// How the terminal is to be used.
    func terminalOptions(over settings: Settings) -> TerminalOptions {
        let preferences = preferences(over: settings)
        return TerminalOptions(
            usesColor: !noColor && Self.environmentOptions.usesColor && settings[.colours] != "none",
            usesMouse: preferences.usesMouse,
            usesASCII: ascii || settings[.borders] == "ascii",
            theme: preferences.theme
        )
    }

    private func theme(_ settings: Settings) -> Theme {
        switch settings[.colours] {
        case "light": .light
        case "dark": .dark
        default: .standard
        }
    }

    private static var environmentOptions: TerminalOptions {
        TerminalOptions(environment: ProcessInfo.processInfo.environment)
    }
}

extension Settings {
    /// The voices by these settings, which may have been changed while the program runs.
    var voices: Voices { Console.voices(setting: self[.language]) }

    /// The voice of the program by these settings.
    var wording: Wording { voices.program }
}
