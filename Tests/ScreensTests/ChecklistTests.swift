import Presentation
import TerminalKit
import Testing
import Wording
import Workshop

@testable import Screens

/// The points of the checklist that a frame or a model can show; the others need a terminal and are in `Tests/Terminal`.
@Suite("The checklist of a terminal people love")
struct ChecklistTests {
    // MARK: Finding one's way

    @Test("Point 1: the last row shows the keys that work now and never cuts a hint", arguments: EveryScreen.all)
    func point1(screen: EveryScreen) throws {
        let shown = try screen.shown()
        let hints = Set(
            shown.hints.map { hint in
                let label = hint.reason == nil ? hint.label : Role.unavailable.signed(hint.label, glyphs: .unicode)
                return "\(hint.key) \(label)"
            }
        )
        for (columns, rows) in EveryScreen.sizes {
            let last = shown.lines(columns, rows)[rows - 1]
            let told = last.trimmingPrefix { $0 == " " }.split(separator: "   ").map(String.init)
            #expect(!told.isEmpty && told.allSatisfy(hints.contains), "\(columns) columns: \(last)")
        }
    }

    @Test("Point 2: every bound key has its line in the help, and no key means two things", arguments: EveryScreen.all)
    func point2(screen: EveryScreen) throws {
        let shown = try screen.shown()
        #expect(shown.help.count == shown.boundKeys)
        #expect(shown.help.allSatisfy { !$0.key.isEmpty && !$0.explanation.isEmpty })
        #expect(shown.keysBoundTwice.isEmpty)
    }

    @Test("Point 2: ? and F1 open the help, and it lists what the keys do")
    func point2Opens() throws {
        for key in [Key.character("?"), .function(1)] {
            var keyboard = try Keyboard()
            let explanations = keyboard.model.keys.helpHints().map(\.explanation)
            keyboard.press(key)
            #expect(keyboard.model.isHelpOpen)
            let screen = keyboard.screen(120, 100)
            for explanation in explanations { #expect(screen.contains(explanation)) }
        }
    }

    @Test("Point 3: every action is in the palette, with its key beside it", arguments: EveryScreen.workshop)
    func point3(screen: EveryScreen) throws {
        let way = try #require(WorkshopScreenTests.ways.first { $0.name == screen.name })
        var keyboard = try Keyboard()
        keyboard.type(way.keys)
        let actions = keyboard.model.questionKeys.bindings.filter {
            switch $0.action {
            case .openPalette, .given: false
            default: true
            }
        }
        let items = keyboard.model.paletteItems()
        #expect(items.map(\.title) == actions.map(\.explanation))
        #expect(items.allSatisfy { !$0.key.isEmpty })
    }

    @Test("Point 4: what is not possible now stays in its place and says why")
    func point4() throws {
        var keyboard = try Keyboard(["Ana", "Ben"], begins: false)
        let rows = keyboard.model.rows
        let impossible = try #require(rows.firstIndex { $0.reason != nil })
        let key = try #require(rows[impossible].key.first)
        let before = keyboard.model.session.log
        keyboard.press(.character(key))
        #expect(keyboard.model.session.log == before)
        #expect(keyboard.model.notice?.text == rows[impossible].reason)
    }

    @Test("Point 5: a list narrows as one types, and Esc brings back the old selection")
    func point5() {
        var reader = RecordReader(RecordsScreenTests.many)
        reader.type("jjjj")
        let before = reader.screen()
        reader.type("/29")
        #expect(reader.screen().contains("Find: 29") && reader.screen() != before)
        reader.press(.escape)
        #expect(reader.screen() == before)
    }

    @Test("Point 6: arrows, letters, pages and ends move; other keyboards reach every letter")
    func point6() throws {
        var keyboard = try Keyboard((1...40).map { "Person \($0)" })
        keyboard.type("p3")
        func selected() -> Int { keyboard.model.list.selected }
        let last = keyboard.model.rows.count - 1
        for (key, place) in [
            (Key.down, 1), (.character("j"), 2), (.up, 1), (.character("k"), 0), (.end, last), (.home, 0),
            (.pageDown, 7), (.pageUp, 0),
        ] {
            keyboard.press(key)
            #expect(selected() == place, "\(key)")
        }
        // The Cyrillic letter on the key P, and the figure 1 of an AZERTY keyboard without Shift.
        var cyrillic = try Keyboard()
        cyrillic.press(.character("з"))
        #expect(cyrillic.model.question.prompt.key == .peoplePrompt)
        var azerty = try Keyboard(preferences: Preferences(keyboardLayout: .azerty))
        azerty.press(.character("&"))
        #expect(azerty.model.session.state.game?.rounds.count == 1)
    }

    @Test("Point 7: the first row tells where one is", arguments: EveryScreen.all)
    func point7(screen: EveryScreen) throws {
        for (columns, rows) in EveryScreen.sizes {
            let first = try screen.shown().lines(columns, rows)[0]
            #expect(
                first.contains("›") || first.contains("JobHunter") || first.contains("your secret vote"),
                "\(first)"
            )
        }
    }

    // MARK: Safety

    @Test("Point 8: steps are taken back and brought back, also after a restart")
    func point8() throws {
        var keyboard = try Keyboard()
        keyboard.type("11")
        let laid = keyboard.model.session.state
        keyboard.type("u1")
        #expect(keyboard.model.session.state.game?.round?.skills.isEmpty == true)
        var restarted = Keyboard(resuming: keyboard.model.session)
        restarted.press(.character("U"))
        #expect(restarted.model.session.state == laid)
        restarted.type("u1")
        var again = Keyboard(resuming: restarted.model.session)
        again.press(.control("r"))
        #expect(again.model.session.state == laid)
    }

    @Test("Point 9: what cannot be taken back asks, names it, and Enter does not confirm")
    func point9() throws {
        let way = try #require(FacilitatorScreenTests.ways.first { $0.name == "close-asked" })
        var keyboard = try way.keyboard()
        #expect(keyboard.screen(80, 24).contains("Monday group"))
        keyboard.press(.enter)
        #expect(!keyboard.isLeft)
        keyboard = try way.keyboard()
        keyboard.press(.character("3"))
        #expect(!keyboard.isLeft)
        keyboard = try way.keyboard()
        keyboard.press(.character("c"))
        #expect(keyboard.isLeft)
    }

    @Test("Point 10: Esc goes one level up, and typed words are lost only when asked twice")
    func point10() throws {
        var keyboard = try Keyboard()
        keyboard.type("p1Ina")
        keyboard.press(.escape)
        #expect(keyboard.model.field.text == "Ina")
        keyboard.press(.escape)
        #expect(keyboard.model.question.prompt.key == .peoplePrompt)
        keyboard.press(.escape)
        #expect(!keyboard.model.conversation.isAside)
    }

    // MARK: Drawing and colour

    @Test("Point 17: nothing is drawn outside its box, whatever people are called", arguments: EveryScreen.sizes)
    func point17(columns: Int, rows: Int) throws {
        let names = ["É", "e\u{301}\u{302}", "日本", "🎲", "👩‍💻", "❤️", "🇨🇭", "عربي", "Ana"]
        for way in WorkshopScreenTests.ways {
            var keyboard = try Keyboard(names)
            keyboard.type(way.keys)
            for line in keyboard.screen(columns, rows).split(separator: "\n") {
                #expect(TextWidth.columns(of: String(line)) <= columns)
            }
            let text = keyboard.screen(columns, rows)
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        }
    }

    @Test("Point 19: nothing moves unless asked; with little motion a clock goes in steps")
    func point19() throws {
        var keyboard = try Keyboard()
        keyboard.type("11")
        let before = keyboard.screen(80, 24)
        keyboard.wait(milliseconds: 60_000)
        #expect(keyboard.screen(80, 24) == before)
        var calm = try Keyboard(preferences: Preferences(reducedMotion: true))
        calm.type("111 1 1 1 11")
        let first = calm.screen(80, 24)
        calm.wait(milliseconds: 9_000)
        #expect(calm.screen(80, 24) == first)
        calm.wait(milliseconds: 2_000)
        #expect(calm.screen(80, 24) != first)
    }

    @Test("Point 20: every role is drawn in a palette colour on the terminal's own background")
    func point20() {
        for theme in [Theme.standard, .light, .dark] {
            for role in Role.allCases {
                let style = theme[role]
                #expect(!style.emphasis.contains(.dim) || !role.sign(.unicode).isEmpty, "\(role): pale without a sign")
            }
        }
    }

    @Test("Point 22: every frame is the same text without colour, and no role is told by colour alone")
    func point22() throws {
        for role in Role.allCases {
            #expect(Theme.plain[role].color == nil)
            #expect(Theme.plain[role].emphasis == Theme.standard[role].emphasis)
        }
        let looks = Role.allCases.filter { $0 != .border && $0 != .focusBorder }.map { role in
            "\(Theme.plain[role].emphasis.rawValue) \(role.sign(.unicode))"
        }
        let quiet = Set(["0 ", "1 "])
        let counted = looks.filter { !quiet.contains($0) }
        #expect(Set(counted).count == counted.count)
    }

    // MARK: Everyone

    @Test("Point 33: in a language a third longer every hint and label is whole", arguments: EveryScreen.all)
    func point33(screen: EveryScreen) throws {
        let shown = try screen.shown(.longer)
        let english = try screen.shown()
        for (columns, rows) in [(80, 24), (120, 36)] {
            let lines = shown.lines(columns, rows)
            let hints = Set(
                shown.hints.map { hint in
                    let label = hint.reason == nil ? hint.label : Role.unavailable.signed(hint.label, glyphs: .unicode)
                    return "\(hint.key) \(label)"
                }
            )
            let told = lines[rows - 1].trimmingPrefix { $0 == " " }.split(separator: "   ").map(String.init)
            #expect(!told.isEmpty && told.allSatisfy(hints.contains), "\(lines[rows - 1])")
            // Where one is may be told by its ends: what lies between is the way there.
            let cut = lines.dropFirst().count { $0.contains("…") }
            let cutInEnglish = english.lines(columns, rows).dropFirst().count { $0.contains("…") }
            #expect(cut <= cutInEnglish, "\(columns) columns:\n\(lines.joined(separator: "\n"))")
        }
    }
}
