import Content
import TerminalKit
import Testing
import Wording
import Workshop

@testable import Screens

/// Every screen of the program in every state that has an approved frame, with the keys that work there.
struct EveryScreen: CustomTestStringConvertible, Sendable {
    let name: String
    private let make: @Sendable (Wording) throws -> Shown

    /// A screen, drawn and asked for its keys.
    struct Shown {
        let drawing: any Drawing
        let hints: [KeyHint]
        let help: [KeyHint]
        let boundKeys: Int
        let keysBoundTwice: [Key]

        init<Action>(_ drawing: any Drawing, _ keys: KeyTable<Action>, _ wording: Wording) {
            self.drawing = drawing
            hints = keys.footerHints(names: wording.keyNames)
            help = keys.helpHints(names: wording.keyNames)
            boundKeys = keys.bindings.count(where: \.isBound)
            keysBoundTwice = keys.conflicts
        }

        func frame(_ columns: Int, _ rows: Int) -> Frame {
            var frame = Frame(size: Size(columns: columns, rows: rows))
            drawing.draw(in: frame.area, of: &frame)
            return frame
        }

        /// The rows of the screen as text.
        func lines(_ columns: Int, _ rows: Int) -> [String] {
            FramePrinter.text(frame(columns, rows)).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        }
    }

    var testDescription: String { name }

    func shown(_ wording: Wording = Wording(.english)) throws -> Shown { try make(wording) }

    static let sizes = [(60, 18), (80, 24), (120, 36)]

    static let all: [EveryScreen] = workshop + facilitator + setUp + records + library + choosers + others

    /// Those on which a session is led.
    static let workshop = WorkshopScreenTests.ways.map { way in
        EveryScreen(name: way.name) { wording in
            var keyboard = try Keyboard(wording: wording)
            keyboard.type(way.keys)
            return Shown(WorkshopScreen(model: keyboard.model), keyboard.model.keys, wording)
        }
    }

    static let facilitator = FacilitatorScreenTests.ways.map { way in
        EveryScreen(name: way.name) { wording in
            let model = try way.keyboard(wording: wording).model
            return Shown(WorkshopScreen(model: model), model.keys, wording)
        }
    }

    private static let setUp = SetUpScreenTests.ways.map { way in
        EveryScreen(name: way.name) { wording in
            var keyboard = SetUpKeyboard(wording: wording)
            keyboard.type(way.keys)
            return Shown(SetUpScreen(model: keyboard.model), keyboard.model.keys, wording)
        }
    }

    private static let records = RecordsScreenTests.ways.map { way in
        EveryScreen(name: way.name) { wording in
            var reader = RecordReader(way.shelf, wording: wording)
            reader.type(way.keys)
            return Shown(RecordsScreen(model: reader.model), reader.model.keys, wording)
        }
    }

    private static let library = LibraryScreenTests.ways.map { way in
        EveryScreen(name: way.name) { wording in
            var browser = Browser(way.entries, wording: wording)
            browser.type(way.keys)
            return Shown(LibraryScreen(model: browser.model), browser.model.keys, wording)
        }
    }

    private static let choosers = ChooserScreenTests.ways.map { way in
        EveryScreen(name: way.name) { wording in
            let model = way.chooser(wording: wording)
            return Shown(ChooserScreen(model: model), model.keys, wording)
        }
    }

    private static let others = [
        EveryScreen(name: "home") { wording in
            let sessions = [
                HomeModel.Interrupted(
                    id: "abcd2345",
                    title: "Monday group",
                    detail: "today 10:42, round 2, 6 people"
                )
            ]
            let model = HomeModel(interrupted: sessions, wording: wording)
            return Shown(HomeScreen(model: model), model.keys, wording)
        },
        EveryScreen(name: "settings") { wording in
            let model = SettingsModel(settings: Settings(languages: ["en"]), overruled: [:], wording: wording)
            return Shown(SettingsScreen(model: model), model.keys, wording)
        },
    ]
}
