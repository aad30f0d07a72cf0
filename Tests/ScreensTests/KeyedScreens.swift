import Content
import TerminalKit
import TestKit
import Wording
import Workshop

@testable import Screens

/// The screens that share their palette, their help and their mouse, each in many situations.
enum KeyedScreens {
    /// A screen that was come to, and how it is drawn.
    struct Situation: Sendable {
        let name: String
        let screen: any KeyedScreen
    }

    static let all = home + settings + setUp + library + records + choosers

    static var home: [Situation] {
        let interrupted = (1...5).map {
            HomeModel.Interrupted(id: ID("s\($0)"), title: "Group \($0)", detail: "today 10:42, round 2, 6 people")
        }
        return [[], interrupted].map { sessions in
            Situation(
                name: "home with \(sessions.count) sessions",
                screen: HomeModel(interrupted: sessions, wording: Wording(.english))
            )
        }
    }

    static var settings: [Situation] {
        [
            Situation(
                name: "settings",
                screen: SettingsModel(settings: Settings(languages: ["en"]), wording: Wording(.english))
            )
        ]
    }

    static var setUp: [Situation] {
        let steps = SetUpScreenTests.ways.filter { $0.name != "set-up-help" }.map { way in
            var keyboard = SetUpKeyboard()
            keyboard.type(way.keys)
            return Situation(name: way.name, screen: keyboard.model)
        }
        let over: [(String, [Key])] = [
            ("saved groups", [.control("o")]),
            ("saved groups narrowed", [.control("o"), .character("/"), .character("t")]),
            ("a group to delete", [.control("o"), .character("d")]),
            ("decks narrowed", [.enter, .enter, .character("/"), .character("w")]),
        ]
        return steps
            + over.map { name, keys in
                var keyboard = SetUpKeyboard()
                for key in keys { keyboard.press(key) }
                return Situation(name: name, screen: keyboard.model)
            }
    }

    static var library: [Situation] {
        ["", "\n", "\n\n", "c", "/s", "\n/k"].map { keys in
            var model = LibraryModel(wording: Wording(.english)) { [] }
            model.hear(
                .entries([
                    LibraryEntry(name: "small", path: "/d/small.json", isOwn: true, deck: .small, findings: []),
                    LibraryEntry(
                        name: "other",
                        path: "/d/other.json",
                        isOwn: true,
                        deck: SetUpKeyboard.other,
                        findings: []
                    ),
                ])
            )
            for key in keys { _ = model.press(key == "\n" ? .enter : .character(key)) }
            return Situation(name: "library after \(keys.debugDescription)", screen: model)
        }
    }

    static var records: [Situation] {
        RecordsScreenTests.ways.filter { $0.name != "records-help" }.map { way in
            var reader = RecordReader(way.shelf)
            reader.type(way.keys)
            return Situation(name: way.name, screen: reader.model)
        }
    }

    static var choosers: [Situation] {
        ChooserScreenTests.ways.map { Situation(name: $0.name, screen: $0.chooser()) }
    }

    /// The screen as text, in a window of its own size.
    static func text(_ screen: some KeyedScreen) -> String {
        let (columns, rows) = (screen.size.columns, screen.size.rows)
        let frame =
            switch screen {
            case let model as HomeModel: Looks.frame(HomeScreen(model: model), columns, rows)
            case let model as SettingsModel: Looks.frame(SettingsScreen(model: model), columns, rows)
            case let model as SetUpModel: Looks.frame(SetUpScreen(model: model), columns, rows)
            case let model as LibraryModel: Looks.frame(LibraryScreen(model: model), columns, rows)
            case let model as RecordsModel: Looks.frame(RecordsScreen(model: model), columns, rows)
            case let model as ChooserModel: Looks.frame(ChooserScreen(model: model), columns, rows)
            default: Frame(size: screen.size)
            }
        return FramePrinter.text(frame)
    }

    /// Where a text stands on the screen, from a row on.
    static func place(of text: String, on screen: some KeyedScreen, from first: Int = 0) -> Point? {
        let lines = Self.text(screen).split(separator: "\n", omittingEmptySubsequences: false)
        for (row, line) in lines.enumerated().dropFirst(first) {
            guard let range = line.firstRange(of: text) else { continue }
            return Point(row: row, column: TextWidth.columns(of: String(line[..<range.lowerBound])))
        }
        return nil
    }
}
