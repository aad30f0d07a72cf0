import Presentation
import TerminalKit
import Testing
import Wording
import Workshop

@testable import Screens

/// The screen in use: the palette, the facilitator's side, going back and forth, large type, debrief.
@Suite("The facilitator's screen in use")
struct FacilitatorScreenTests {
    /// A screen by the keys that lead to it; a space is Enter.
    struct Way: CustomTestStringConvertible, Sendable {
        let name: String
        let keys: String
        /// Keys that write nothing, pressed at the end.
        var then: [Key] = []
        /// What is typed after them.
        var last = ""
        var isShort = false
        var isLarge = false
        var people = ["Ana", "Ben", "Chloé", "Dan"]

        var testDescription: String { name }

        func keyboard(wording: Wording = Wording(.english)) throws -> Keyboard {
            var rules = RoundRules()
            if isShort { rules.rounds = 1 }
            var preferences = Preferences()
            preferences.usesLargeType = isLarge
            var keyboard = try Keyboard(people, rules: rules, preferences: preferences, wording: wording)
            keyboard.type(keys)
            for key in then { keyboard.press(key) }
            keyboard.type(last)
            return keyboard
        }
    }

    private static let toPitch = "111 1 1 1 11"
    private static let toVote = "111 1 1 1 111111111"
    private static let toResult = toVote + " 10 10 30 00"
    private static let toFinal = toResult + "1"
    private static let toLast = toFinal + "1fine nice   "
    private static let crowdToInterview = "111" + String(repeating: " 1", count: 40)
    private static let crowdToVote = crowdToInterview + String(repeating: "1", count: 80)
    private static let crowd = (1...40).map { number in
        ["Ana-Sofía de los Ángeles \(number)", "日本太郎\(number)", "👩‍💻 \(number)", "Øyvind \(number)"][number % 4]
    }

    static let ways: [Way] = [
        Way(name: "final", keys: toFinal, isShort: true),
        Way(name: "debrief-group", keys: toFinal + "1fine nice ", isShort: true),
        Way(name: "debrief-each", keys: toLast + "call ", isShort: true),
        Way(name: "debrief-people", keys: toFinal + "1", then: [.function(3)], isShort: true),
        Way(name: "debrief-help", keys: toFinal + "1", then: [.function(1)], isShort: true),
        Way(name: "after-debrief", keys: toLast + "call    ", isShort: true),
        Way(name: "close-asked", keys: toFinal + "3", isShort: true),
        Way(name: "tie", keys: toVote + " 10 20 00 00"),
        Way(name: "count-asked", keys: toVote + " 10 10 f2"),
        Way(name: "nothing-to-redo", keys: "11", last: "U"),
        Way(name: "nobody-to-wait-for", keys: "p5"),
        Way(name: "redo-list", keys: "11u1u1r"),
        Way(name: "palette", keys: toPitch, then: [.control("p")]),
        Way(name: "palette-found", keys: toPitch, then: [.control("p")], last: "clo"),
        Way(name: "palette-refused", keys: "1", then: [.control("p")], last: "redo "),
        Way(name: "side-opening", keys: "", then: [.function(2)]),
        Way(name: "side-research", keys: "11", then: [.function(2)]),
        Way(name: "side-choosing", keys: "111 f", then: [.function(2)]),
        Way(name: "side-interview", keys: toPitch + "a m", then: [.function(2)], last: "shy "),
        Way(name: "side-vote", keys: toVote + "f", then: [.function(2)]),
        Way(name: "side-result", keys: toResult, then: [.function(2)]),
        Way(name: "side-final", keys: toFinal, then: [.function(2)], isShort: true),
        Way(name: "side-debrief", keys: toFinal + "1", then: [.function(2)], isShort: true),
        Way(name: "large-skills", keys: "11", isLarge: true),
        Way(name: "large-pitch", keys: toPitch, isLarge: true),
        Way(name: "large-vote", keys: toVote + "f", isLarge: true),
        Way(name: "tag", keys: toPitch + "b"),
        Way(name: "crowd-opening", keys: "", people: crowd),
        Way(name: "crowd-pitch", keys: crowdToInterview + "1", people: crowd),
        Way(name: "crowd-vote", keys: crowdToVote + "f", people: crowd),
        Way(name: "crowd-result", keys: crowdToVote + "f2c", people: crowd),
        Way(name: "unknown-key", keys: "11x"),
    ]

    @Test("Every screen is as it was approved, at one size with what each cell is for", arguments: ways)
    func frames(way: Way) throws {
        let keyboard = try way.keyboard()
        let screens = WorkshopScreenTests.sizes.map { columns, rows in
            "\(columns) x \(rows)\n" + keyboard.screen(columns, rows)
        }
        let roles = "80 x 24 with roles\n" + keyboard.screenWithRoles(80, 24)
        try Golden.expect((screens + [roles]).joined(separator: "\n\n"), is: way.name)
    }

    @Test("Nothing is drawn beyond the window, and no hint is cut", arguments: ways)
    func fits(way: Way) throws {
        let keyboard = try way.keyboard()
        let names = keyboard.model.wording.keyNames
        let hints = keyboard.model.keys.footerHints(names: names).map { hint in
            hint.reason == nil ? "\(hint.key) \(hint.label)" : "\(hint.key) – \(hint.label)"
        }
        for (columns, rows) in WorkshopScreenTests.sizes {
            let lines = keyboard.screen(columns, rows).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { TextWidth.columns(of: String($0)) <= columns })
            let last = lines[rows - 1].trimmingPrefix { $0 == " " }
            let shown = last.split(separator: "   ").map(String.init)
            #expect(!shown.isEmpty && shown.allSatisfy(hints.contains), "\(last)")
        }
    }

    @Test("Every action of the screen is in the palette, with its key and with the reason where it is not possible now")
    func paletteHasEverything() throws {
        let ways = Self.ways.filter { $0.then.isEmpty }
        let all = ways + WorkshopScreenTests.ways.map { Way(name: $0.name, keys: $0.keys) }
        let keyboards = try all.map { try $0.keyboard() }
        for keyboard in keyboards {
            let model = keyboard.model
            let names = model.wording.keyNames
            let items = model.paletteItems()
            #expect(model.questionKeys.conflicts.isEmpty)
            #expect(model.questionKeys.bindings.allSatisfy { $0.isBound })
            let actions = model.questionKeys.bindings.filter { binding in
                if case .given = binding.action { false } else { true }
            }
            #expect(items.count == actions.count - 1)
            for hint in KeyTable(actions).helpHints(names: names) where hint.key != "Ctrl-P" {
                let isThere = items.contains {
                    $0.title == hint.explanation && $0.key == hint.key && $0.reason == hint.reason
                }
                #expect(isThere, "\(hint.key) \(hint.explanation)")
            }
        }
    }

    @Test("The palette does what its row says, and Esc leaves everything as it was")
    func palette() throws {
        var keyboard = try Keyboard()
        keyboard.type("11")
        let before = keyboard.screen(80, 24)
        keyboard.press(.control("p"))
        keyboard.type("zzz")
        keyboard.press(.escape)
        #expect(keyboard.screen(80, 24) == before)
        keyboard.press(.control("p"))
        keyboard.type("pick ")
        #expect(keyboard.model.session.state.game?.stage == .choosing)
    }

    @Test("What is not possible now stays in its place and says why when its key is pressed")
    func disabled() throws {
        var keyboard = try Keyboard(["Ana", "Ben"], begins: false)
        keyboard.type("1")
        #expect(keyboard.model.notice?.text == "The game needs 3 players; 2 are here.")
        #expect(keyboard.model.session.state.game == nil)
        keyboard.press(.function(5))
        #expect(keyboard.model.notice?.text == "Nothing to redo.")
    }

    @Test("A key that does nothing says what to press, and on a ballot does not repeat what was pressed")
    func unknownKeys() throws {
        var keyboard = try Keyboard()
        keyboard.type("x")
        #expect(keyboard.model.notice?.text == "x does nothing here. Press ?: all keys.")
        keyboard.type("111x")
        #expect(keyboard.model.notice?.text == "x does nothing here. Press ?: all keys.")
        #expect(keyboard.model.handOverTo == "s1")
        keyboard.type(" 1 1 1 111111111 9")
        #expect(keyboard.model.notice?.text == "That key does nothing here. Press ?: all keys.")
    }

    @Test("A notice stays four seconds or longer, and goes by itself or with the next key")
    func notices() throws {
        var keyboard = try Keyboard()
        keyboard.type("p1Eve ")
        #expect(keyboard.model.notice?.text == "Eve has 5 job cards.")
        keyboard.wait(milliseconds: 3_900)
        #expect(keyboard.model.notice != nil)
        keyboard.wait(milliseconds: 200)
        #expect(keyboard.model.notice == nil)
        keyboard.type("x")
        #expect(keyboard.model.notice != nil)
        keyboard.press(.down)
        #expect(keyboard.model.notice == nil)
    }

    @Test("The facilitator’s side is never shown while somebody else has the keyboard")
    func sideIsHers() throws {
        var keyboard = try Keyboard()
        keyboard.type("mshy ")
        keyboard.press(.function(2))
        #expect(keyboard.screen(120, 36).contains("shy"))
        #expect(!keyboard.table(120, 36).contains("shy"))
        keyboard.type("111")
        #expect(!keyboard.screen(120, 36).contains("shy"))
        keyboard.type(" ")
        #expect(!keyboard.screen(120, 36).contains("shy"))
        keyboard.press(.function(2))
        #expect(keyboard.model.notice?.text == "Someone else has the keyboard now.")
        keyboard.type("f")
        #expect(!keyboard.screen(120, 36).contains("shy"))
        keyboard.press(.function(2))
        #expect(keyboard.screen(120, 36).contains("shy"))
    }

    @Test(
        "What to say now stands at the top whenever the facilitator's side is opened, and after every step",
        arguments: [(60, 18), (80, 24)]
    )
    func sideFromTheTop(columns: Int, rows: Int) throws {
        var keyboard = try Keyboard()
        keyboard.model.size = Size(columns: columns, rows: rows)
        func firstLine() -> String {
            let lines = keyboard.screen(columns, rows).split(separator: "\n", omittingEmptySubsequences: false)
            return String(lines[3])
        }
        let begin = keyboard.model.text(.sideSay)
        func scroll() {
            keyboard.press(.pageDown)
            #expect(keyboard.model.sideOffset > 0 && !firstLine().contains(begin))
        }
        keyboard.press(.function(2))
        #expect(firstLine().contains(begin))
        scroll()
        keyboard.press(.function(2))
        keyboard.press(.function(2))
        #expect(firstLine().contains(begin))
        scroll()
        keyboard.type("1")
        #expect(keyboard.model.isSideOpen && firstLine().contains(begin))
        scroll()
        keyboard.press(.function(2))
        keyboard.type("1")
        keyboard.press(.function(2))
        #expect(firstLine().contains(begin))
    }

    @Test("The facilitator takes the keyboard that is being passed without seeing a hand")
    func facilitatorAtHandOver() throws {
        var keyboard = try Keyboard()
        keyboard.type("111f")
        #expect(keyboard.model.handOverTo == nil)
        #expect(keyboard.model.question.privacy == .open)
        keyboard.press(.escape)
        #expect(keyboard.model.handOverTo == "s1")
    }

    @Test("One key notes a skill for whoever speaks; words may follow")
    func tags() throws {
        var keyboard = try Keyboard()
        keyboard.type(Self.toPitch + "a bwell ")
        let notes = try #require(keyboard.model.session.state.game?.notes)
        let skills = try #require(keyboard.model.session.state.game?.round?.skills)
        #expect(notes.map(\.text) == ["", "well"])
        #expect(notes.map(\.skill) == [skills[0], skills[1]])
        #expect(!keyboard.table().contains("well"))
    }

    @Test("Steps are taken back from a list and brought back, one by one or from a list")
    func backAndForth() throws {
        var keyboard = try Keyboard()
        keyboard.type("11")
        let count = keyboard.model.session.log.count
        let state = keyboard.model.session.state
        keyboard.type("u1u1")
        #expect(keyboard.model.session.state.game?.stage == .opening)
        keyboard.type("U2")
        #expect(keyboard.model.session.state == state)
        #expect(keyboard.model.session.log.count == count + 3)
        keyboard.type("u1")
        keyboard.press(.control("r"))
        #expect(keyboard.model.session.state == state)
    }

    @Test("The list of steps marks all that would be taken back by the one that is selected")
    func whatIsTakenBack() throws {
        var keyboard = try Keyboard()
        keyboard.type("11u")
        #expect(keyboard.model.rows.map(\.detail) == ["undone", "", "", "", "", "", "", ""])
        keyboard.press(.down)
        #expect(keyboard.model.rows.prefix(3).map(\.detail) == ["undone", "undone", ""])
    }

    @Test("An early count destroys the box: neither Enter nor the key that asked confirms it")
    func earlyCount() throws {
        var keyboard = try Keyboard()
        keyboard.type(Self.toVote + " 10 10f2")
        #expect(keyboard.screen(80, 24).contains("Count now? 2 people have not voted yet: Chloé and Dan."))
        keyboard.type(" ")
        #expect(keyboard.model.session.state.game?.stage == .recruitment)
        keyboard.type("22")
        #expect(keyboard.model.session.state.game?.stage == .recruitment)
        keyboard.type("c")
        #expect(keyboard.model.session.state.game?.stage == .result)
    }

    @Test("Going back to before a vote with ballots in the box asks, and says how many would be lost")
    func undoOfAVote() throws {
        var keyboard = try Keyboard()
        keyboard.type(Self.toVote + " 10 10fu1")
        #expect(keyboard.screen(80, 24).contains("The 2 ballots in the box would be destroyed"))
        keyboard.type(" ")
        #expect(keyboard.model.session.state.game?.contest?.vote?.roll.count == 2)
        keyboard.type("1c")
        #expect(keyboard.model.session.state.game?.stage == .interview)
    }

    @Test("Closing asks by name, and Enter does not confirm it")
    func closing() throws {
        var keyboard = try Way(name: "", keys: Self.toFinal + "3", isShort: true).keyboard()
        #expect(keyboard.screen(80, 24).contains("Close “Monday group” for good?"))
        keyboard.type(" ")
        #expect(!keyboard.isLeft)
        keyboard.type("33")
        #expect(!keyboard.isLeft)
        keyboard.type("c")
        #expect(keyboard.isLeft)
    }

    @Test("While words are typed, the common actions have keys that write nothing")
    func keysWhileWriting() throws {
        var keyboard = try Way(name: "", keys: Self.toFinal + "1", isShort: true).keyboard()
        keyboard.type("up")
        #expect(keyboard.model.field.text == "up")
        keyboard.press(.escape)
        keyboard.press(.escape)
        keyboard.press(.function(4))
        #expect(keyboard.screen(80, 24).contains("Go back to before which step?"))
        keyboard.press(.escape)
        keyboard.press(.tab)
        #expect(keyboard.screen(80, 24).contains("question 2 of 3"))
        keyboard.press(.alt("x"))
        #expect(keyboard.screen(80, 24).contains("End the debrief here?"))
        keyboard.type("c")
        #expect(keyboard.model.session.state.debrief?.isOver == true)
        keyboard.press(.function(10))
        #expect(keyboard.isLeft)
    }

    @Test("The bell rings once when the time of a pitch is over, if it is wanted", arguments: [true, false])
    func bell(isWanted: Bool) throws {
        var preferences = Preferences()
        preferences.bell = isWanted
        var keyboard = try Keyboard(preferences: preferences)
        keyboard.type(Self.toPitch)
        let rings = [74_000, 1_000, 1_000].map { keyboard.wait(milliseconds: $0) }
        #expect(rings == [false, isWanted, false])
    }

    @Test("Without a clock only the end of the time is told; with little motion the clock goes in steps of ten seconds")
    func quietClock() throws {
        var preferences = Preferences()
        preferences.showsClock = false
        var without = try Keyboard(preferences: preferences)
        without.type(Self.toPitch)
        without.wait(milliseconds: 30_000)
        #expect(!without.screen(80, 24).contains("of 1:15"))
        without.wait(milliseconds: 60_000)
        #expect(without.screen(80, 24).contains("Time’s up."))
        preferences.showsClock = true
        preferences.reducedMotion = true
        var slow = try Keyboard(preferences: preferences)
        slow.type(Self.toPitch)
        slow.wait(milliseconds: 19_000)
        #expect(slow.screen(80, 24).contains("0:10 of 1:15"))
    }

    @Test("On a French keyboard the figures need no Shift where keys choose, and are letters where words are typed")
    func azerty() throws {
        var preferences = Preferences()
        preferences.keyboardLayout = .azerty
        var keyboard = try Keyboard(preferences: preferences)
        keyboard.type("&&")
        #expect(keyboard.model.session.state.game?.round?.isRevealed == true)
        keyboard.type("p&é")
        #expect(keyboard.model.field.text == "é")
    }

    // MARK: The mouse

    @Test("A click on a hint is its key, on a row it selects and then takes, on a card it explains")
    func clicks() throws {
        var keyboard = try Keyboard()
        keyboard.type("11")
        keyboard.click("u undo")
        #expect(keyboard.screen(80, 24).contains("Go back to before which step?"))
        keyboard.press(.escape)
        keyboard.click("write your own skill")
        #expect(keyboard.model.list.selected == 3)
        #expect(keyboard.model.question.entry == nil)
        keyboard.click("write your own skill")
        #expect(keyboard.model.question.entry != nil)
        keyboard.press(.escape)
        keyboard.click("Skill 2")
        #expect(keyboard.model.sheet?.lines.first?.hasPrefix("Skill 2 (social)") == true)
        keyboard.click("JobHunter")
        #expect(keyboard.model.sheet == nil)
    }

    @Test("In the palette a click takes a row, and the wheel moves; released, the mouse does nothing")
    func paletteByMouse() throws {
        var keyboard = try Keyboard()
        keyboard.press(.control("p"))
        keyboard.turn(.down)
        keyboard.turn(.down)
        keyboard.turn(.up)
        #expect(keyboard.model.palette?.selected == 1)
        keyboard.click("people: someone")
        #expect(keyboard.screen(80, 24).contains("Who is joining or leaving?"))
        keyboard.press(.escape)
        keyboard.press(.function(8))
        #expect(keyboard.model.notice?.text == "Mouse off: you can select text.")
        keyboard.click("p people")
        #expect(!keyboard.screen(80, 24).contains("Who is joining or leaving?"))
    }

    // MARK: The table

    @Test(
        "The table in large type is as it was approved",
        arguments: [("skills", "11"), ("pitch", toPitch), ("vote", toVote)]
    )
    func largeTable(name: String, keys: String) throws {
        let keyboard = try Way(name: "", keys: keys, isLarge: true).keyboard()
        let screens = WorkshopScreenTests.sizes.map { columns, rows in
            "\(columns) x \(rows)\n" + keyboard.table(columns, rows)
        }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "table-large-\(name)")
    }

    @Test("The table grows by a key, and says what to press at any other")
    func table() throws {
        var keyboard = try Keyboard()
        keyboard.type(Self.toPitch)
        let started = keyboard.model
        var model = TableModel(.led(started.session), voices: Voices(started.wording), now: started.now)
        let goesOn = [Key.character("l"), .character("x"), .escape].map { key in
            let result = model.press(key)
            if key == .character("x") {
                #expect(model.notice?.text == "x does nothing here. Press q: close.")
            }
            return result
        }
        #expect(goesOn == [true, true, false])
        #expect(model.preferences.usesLargeType)
    }
}
