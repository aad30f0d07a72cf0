import Content
import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("Setting up a workshop")
struct SetUpScreenTests {
    private static let four = "Ana\nBen\nChloé\nDan\n"

    /// What is pressed to come to each screen; a line break is Enter.
    static let ways: [(name: String, keys: String)] = [
        ("set-up-group-empty", ""),
        ("set-up-group", four + "Ev"),
        ("set-up-group-many", (1...40).map { "Person with a long name \($0)" }.joined(separator: "\n") + "\n"),
        ("set-up-teams", four + "\n"),
        ("set-up-teams-by-hand", four + "\n4_>>"),
        ("set-up-decks", four + "\n\n"),
        ("set-up-preset", four + "\n\n\n_"),
        ("set-up-rules", four + "\n\n\n\n" + String(repeating: "_", count: 9) + ">"),
        ("set-up-rules-refused", four + "\n\n\n\n" + String(repeating: "_", count: 9) + "<>>>>>"),
        ("set-up-begin", four + "\n\n\n\n\n"),
        ("set-up-number", four + "\n\n\n\n2"),
        ("set-up-title", four + "\n\n\n\n\nn"),
        ("set-up-help", four + "\n\n?"),
    ]

    private func keyboard(_ keys: String) -> SetUpKeyboard {
        var keyboard = SetUpKeyboard()
        keyboard.type(keys)
        return keyboard
    }

    private func keyboard(at name: String) throws -> SetUpKeyboard {
        keyboard(try #require(Self.ways.first { $0.name == name }).keys)
    }

    // MARK: How it looks

    @Test("The footer and the help say the same of Esc: it stops at the first step, and goes a step back after it")
    func escape() throws {
        var keyboard = SetUpKeyboard()
        for (label, help) in [(Message.keyLeave, Message.keyLeaveSetUp), (.keyPrevious, .keyPreviousHelp)] {
            let escape = try #require(keyboard.model.keys.bindings.first { $0.keys.contains(.escape) })
            let wording = Wording(.english)
            #expect(escape.label == wording.text(label) && escape.explanation == wording.text(help))
            keyboard.press(.enter)
        }
    }

    @Test("Every step at every size is as it was approved", arguments: ways.map(\.name))
    func frames(name: String) throws {
        try Golden.expect(Looks.text(SetUpScreen(model: try keyboard(at: name).model)), is: name)
    }

    @Test("Saved groups and the questions about them are as they were approved")
    func groupFrames() throws {
        var choosing = keyboard("")
        choosing.press(.control("o"))
        var deleting = choosing
        deleting.type("d")
        var saving = keyboard(Self.four)
        saving.press(.control("s"))
        var replacing = saving
        replacing.type("Friday group\n")
        let screens = [choosing, deleting, saving, replacing].map { Looks.text(SetUpScreen(model: $0.model)) }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "set-up-groups")
    }

    @Test("The language is asked for only where there is a choice")
    func languages() throws {
        let alone = SetUpKeyboard().model
        #expect(alone.steps.first == .group && alone.steps.count == 6)
        #expect(alone.summary.contains("language: English (1 of 1)"))
        var two = SetUpKeyboard(languages: [.english, .english])
        #expect(two.model.step == .language)
        try Golden.expect(Looks.text(SetUpScreen(model: two.model)), is: "set-up-language")
        two.type("2")
        #expect(two.model.step == .group)
        #expect(two.model.summary.contains("language: English (2 of 2)"))
    }

    @Test("The last row tells the keys that work now, and no hint is cut", arguments: ways.map(\.name))
    func footer(name: String) throws {
        let model = try keyboard(at: name).model
        let hints = model.keys.footerHints().map { "\($0.key) \($0.label)" }
        for (columns, rows) in Looks.sizes {
            let shown = Looks.footer(SetUpScreen(model: model), columns, rows)
            #expect(!shown.isEmpty && shown.allSatisfy(hints.contains), "\(shown)")
        }
    }

    @Test("Every key that works has a line in the help, and none means two things", arguments: ways.map(\.name))
    func help(name: String) throws {
        let keys = try keyboard(at: name).model.keys
        #expect(keys.conflicts.isEmpty, "\(keys.conflicts)")
        #expect(keys.helpHints().count == keys.bindings.count)
    }

    @Test("From 1 by 1 to 300 by 100 nothing breaks", arguments: ways.map(\.name))
    func anySize(name: String) throws {
        let model = try keyboard(at: name).model
        for (columns, rows) in [(1, 1), (10, 3), (59, 18), (60, 17), (300, 100)] {
            let frame = Looks.frame(SetUpScreen(model: model), columns, rows)
            if (columns, rows) == (59, 18) {
                #expect(FramePrinter.text(frame).contains("This window is 59 columns by 18 rows."))
            }
        }
    }

    // MARK: Going on

    @Test("Enter alone goes through all steps and begins with sensible values")
    func enterAlone() throws {
        let begun = try #require(keyboard("\n\n\n\n\n\n").begun)
        #expect(begun.title == "Workshop")
        #expect(begun.language == "en")
        #expect(begun.names == (1...6).map { "Seat \($0)" })
        #expect(begun.teams == nil)
        #expect(begun.plan.rules == RoundRules())
        #expect(begun.plan.deck == .small)
    }

    @Test("One key begins from any step after the names")
    func beginsNow() throws {
        for keys in ["\n", "\n\n", "\n\n\n", "\n\n\n\n"] {
            #expect(try #require(keyboard(keys + "b").begun).names.count == 6)
        }
    }

    @Test("Esc goes one step back with everything kept, and leaves only when asked twice")
    func back() {
        var keyboard = keyboard(Self.four + "\n\n\n")
        for step in [SetUpModel.Step.decks, .teams, .group] {
            keyboard.press(.escape)
            #expect(keyboard.model.step == step)
        }
        keyboard.press(.escape)
        #expect(keyboard.notice == "The workshop you set up has not started. Press Esc again to discard it.")
        #expect(keyboard.intent == nil)
        #expect(keyboard.model.names.count == 4)
        keyboard.press(.escape)
        guard case .leave = keyboard.intent else {
            Issue.record("Esc twice does not leave")
            return
        }
    }

    @Test("Nothing set, Esc leaves at once")
    func leavesAtOnce() {
        var keyboard = keyboard("")
        keyboard.press(.escape)
        guard case .leave = keyboard.intent else {
            Issue.record("Esc does not leave")
            return
        }
    }

    // MARK: People

    @Test("Names are typed one by one or with commas, and taken back")
    func names() {
        var keyboard = keyboard("Ana\nBen, Chloé\n")
        #expect(keyboard.model.names == ["Ana", "Ben", "Chloé"])
        keyboard.press(.backspace)
        #expect(keyboard.model.names == ["Ana", "Ben"])
        #expect(keyboard.model.field.text == "Chloé")
        keyboard.type(" B.\n^")
        keyboard.press(.delete)
        #expect(keyboard.model.names == ["Ana", "Chloé B."])
    }

    @Test("A pasted list is one edit, and none of its letters is a command")
    func paste() {
        var keyboard = keyboard("")
        keyboard.paste("Ana\r\nBen\n\nb,q , ?\n")
        #expect(keyboard.model.names == ["Ana", "Ben", "b", "q", "?"])
        #expect(keyboard.model.step == .group && keyboard.intent == nil)
        keyboard.type("Dan")
        keyboard.paste("Eve\nFinn")
        #expect(keyboard.model.field.text == "DanEve, Finn")
        keyboard.paste(String(repeating: "x, ", count: 4000))
        #expect(keyboard.model.names.count == 5 && keyboard.model.field.text.count == 4000)
    }

    @Test(
        "A list that cannot play gets one clear sentence, and stays",
        arguments: [
            ("Ana\nBen\n\n", "You need at least three people; there are 2."),
            ("Ana\n\n", "You need at least three people; there is 1."),
            (String(repeating: "Ana,", count: 41) + "\n\n", "At most 40 people can play; this list has 41."),
            (
                String(repeating: "x", count: 41) + "\n",
                "That name cannot be used. That is 41 characters long; the most is 40."
            ),
            ("Ana,Ben,Ana\n", "Ana appears more than once; numbers will tell them apart."),
        ]
    )
    func refusedLists(keys: String, sentence: String) {
        let keyboard = keyboard(keys)
        #expect(keyboard.notice == sentence)
        #expect(keyboard.model.step == .group)
    }

    @Test("A pasted list with characters that nobody sees is taken without them")
    func invisibleCharacters() {
        var keyboard = keyboard("")
        keyboard.paste("\u{FEFF}An\u{200B}a\nB\u{202E}en\nJean\u{AD}Luc\n\u{200B}\n")
        #expect(keyboard.model.names == ["Ana", "Ben", "JeanLuc"])
    }

    @Test("A character that cannot be shown is told and not kept")
    func controlCharacter() {
        var keyboard = keyboard("")
        keyboard.paste("Ana\nB\u{E000}en")
        #expect(
            keyboard.notice
                == "The name “Ben” cannot be used. It contains a character that cannot be shown (U+E000)."
        )
        #expect(keyboard.model.names.isEmpty)
    }

    @Test("An invisible sign in a pasted list, as web pages give it, does not refuse the list")
    func invisibleSign() {
        var keyboard = keyboard("")
        keyboard.paste("Ana\u{200B}\n\u{FEFF}Ben\nC\u{AD}leo")
        #expect(keyboard.model.names == ["Ana", "Ben", "Cleo"])
    }

    @Test("A name typed and not added is not lost by going on, nor by one Esc")
    func unsent() {
        var keyboard = keyboard("Ana\nBen\nChloé\nDa")
        keyboard.press(.tab)
        #expect(
            keyboard.notice
                == "“Da” has been typed but is not on the list. Press Enter to add it, or Esc twice to discard it."
        )
        keyboard.press(.escape)
        #expect(keyboard.notice == "What you typed has not been sent. Press Esc again to discard it.")
        #expect(keyboard.model.field.text == "Da")
        keyboard.press(.escape)
        #expect(keyboard.model.field.isEmpty)
        keyboard.press(.tab)
        #expect(keyboard.model.step == .teams)
    }

    // MARK: Saved groups

    @Test("A saved group is taken with its name, and a broken one says why it cannot be")
    func takesGroup() throws {
        var keyboard = keyboard("")
        keyboard.press(.control("o"))
        keyboard.type("_\n")
        #expect(
            keyboard.notice
                == "This file has mistakes: /groups/Torn.json: The file cannot be read. Are you allowed to open it?"
        )
        keyboard.type("^\n\n\n\n\n\n\n")
        let begun = try #require(keyboard.begun)
        #expect(begun.names == ["Eve", "Finn", "Gül", "Hana"])
        #expect(begun.title == "Friday group")
    }

    @Test("Deleting asks, with a key that is neither the one that asked nor Enter")
    func deletesGroup() {
        var keyboard = keyboard("")
        keyboard.press(.control("o"))
        keyboard.type("dd\n")
        #expect(keyboard.intent == nil)
        #expect(
            keyboard.model.overlay == .delete(SavedGroup(name: "Friday group", people: ["Eve", "Finn", "Gül", "Hana"]))
        )
        keyboard.press(.escape)
        #expect(keyboard.model.overlay == .groups)
        keyboard.type("dy")
        guard case .delete(let group) = keyboard.intent else {
            Issue.record("y does not delete")
            return
        }
        #expect(group.name == "Friday group")
        keyboard.stored([], saying: Message.groupDeleted(name: "Friday group"))
        #expect(keyboard.notice == "The group “Friday group” has been deleted.")
        keyboard.press(.control("o"))
        #expect(keyboard.notice == "There are no saved groups yet.")
    }

    @Test("A group is saved under a name, and one that is there is replaced only when asked for")
    func savesGroup() {
        var keyboard = keyboard("")
        keyboard.press(.control("s"))
        #expect(keyboard.notice == "There are no names to save yet.")
        keyboard.type(Self.four)
        keyboard.press(.control("s"))
        keyboard.type("a/b\n")
        #expect(keyboard.notice == "A group’s name cannot contain a slash or begin with a full stop.")
        for _ in 0..<3 { keyboard.press(.backspace) }
        keyboard.type("Friday group\n\n")
        #expect(keyboard.intent == nil)
        keyboard.type("y")
        guard case .save(let group, replacing: true) = keyboard.intent else {
            Issue.record("y does not replace")
            return
        }
        #expect(group == SavedGroup(name: "Friday group", people: ["Ana", "Ben", "Chloé", "Dan"]))
        keyboard.press(.control("s"))
        keyboard.type("Monday group\n")
        guard case .save(_, replacing: false) = keyboard.intent else {
            Issue.record("Enter does not save")
            return
        }
    }

    @Test("The name of a group being typed is not lost by one Esc")
    func groupNameKept() {
        var keyboard = keyboard(Self.four)
        keyboard.press(.control("s"))
        keyboard.type("Mon")
        keyboard.press(.escape)
        #expect(keyboard.notice == "What you typed has not been sent. Press Esc again to discard it.")
        guard case .groupName(let field) = keyboard.model.overlay else {
            Issue.record("one Esc closes the field")
            return
        }
        #expect(field.text == "Mon")
        keyboard.press(.escape)
        #expect(keyboard.model.overlay == nil)
    }

    // MARK: Teams

    @Test("People play alone, in pairs, or in drawn teams, as many as wanted")
    func drawnTeams() throws {
        #expect(try #require(keyboard("\n1b").begun).plan.rules.grouping == .alone)
        #expect(try #require(keyboard("\n2b").begun).plan.rules.grouping == .pairs)
        #expect(try #require(keyboard("\n__><<\nb").begun).plan.rules.grouping == .teams(2))
        #expect(try #require(keyboard("\n3b").begun).plan.rules.grouping == .teams(3))
    }

    @Test("Teams are made by hand, and the game begins with them")
    func handMadeTeams() throws {
        let begun = try #require(keyboard(Self.four + "\n4>_1\nb").begun)
        #expect(begun.teams == [[1, 2], [0, 3]])
        #expect(begun.plan.rules.grouping == .teams(2))
    }

    @Test(
        "Teams that cannot play get one clear sentence",
        arguments: [
            (four + "\n4_1_1_1\n", "There is only one team; you need two."),
            (four + "\n4_3_1_3\n", "Team 2 is empty; move someone into it, or out of the last team."),
            ("\n4", "To make teams by hand you need names; go back and type them."),
        ]
    )
    func refusedTeams(keys: String, sentence: String) {
        #expect(keyboard(keys).notice == sentence)
    }

    // MARK: Cards

    @Test("The deck shown is taken, several are joined with Space, and a broken one says why not")
    func decks() throws {
        #expect(try #require(keyboard("\n\n_\nb").begun).plan.deck.id == "night-work")
        let joined = try #require(keyboard("\n\n _ \nb").begun)
        #expect(joined.plan.deck.title == "\(Deck.small.title) + Night work")
        #expect(keyboard("\n\n__ ").notice == "This file has mistakes; see deck check.")
        #expect(keyboard("\n\n__\n").notice == "This file has mistakes; see deck check.")
        var none = SetUpKeyboard(decks: [])
        none.type("\n\n\n")
        #expect(none.notice == "No deck is installed, so there is nothing to play.")
    }

    @Test("The cards of the deck can be read to their end, and a list narrows as one types")
    func readsCards() {
        var keyboard = keyboard("\n\n")
        let before = FramePrinter.text(Looks.frame(SetUpScreen(model: keyboard.model), 80, 24))
        keyboard.press(.pageDown)
        #expect(FramePrinter.text(Looks.frame(SetUpScreen(model: keyboard.model), 80, 24)) != before)
        keyboard.type("/night\n")
        #expect(keyboard.model.shownDeck?.id == "night-work")
    }

    // MARK: Time and rules

    @Test("A ready-made set brings its rules, and keeps how people are grouped", arguments: RulePreset.allCases)
    func presets(preset: RulePreset) throws {
        let place = try #require(RulePreset.allCases.firstIndex(of: preset))
        var rules = preset.rules
        rules.grouping = .pairs
        #expect(try #require(keyboard("\n2\n\(place + 1)b").begun).plan.rules == rules)
    }

    @Test("Rules asked for at the start come first, unless they are a ready-made set")
    func givenRules() throws {
        var odd = RoundRules()
        odd.rounds = 7
        var keyboard = SetUpKeyboard(rules: odd)
        #expect(keyboard.model.presetRows.first?.title == "as on the command line")
        keyboard.type("\nb")
        #expect(try #require(keyboard.begun).plan.rules == odd)
        #expect(SetUpKeyboard(rules: RulePreset.quick.rules).model.source == .preset(.quick))
    }

    @Test("Every rule can be changed by keys", arguments: Rule.allCases)
    func everyRule(rule: Rule) throws {
        let place = try #require(Rule.allCases.firstIndex(of: rule))
        let down = String(repeating: "_", count: place)
        let changed = try ["<", ">"].contains { key in
            try #require(keyboard("\n\n\n\n\(down)\(key)b").begun).plan.rules[rule] != RoundRules()[rule]
        }
        #expect(changed)
    }

    @Test("Only rules that can be played are taken, with the reason for the others")
    func unplayable() {
        var keyboard = keyboard("\n\n\n\n" + String(repeating: "_", count: 9) + ">>>>>")
        #expect(
            keyboard.notice
                == "Not possible: ratings give an order rather than votes, so scoring must be winner or rank."
        )
        #expect(keyboard.model.rules.ballot == .score)
        keyboard.type("____>")
        #expect(keyboard.model.rules.scoring == .winner)
        keyboard.type("^^^^>")
        #expect(keyboard.model.rules.ballot == .rubric)
        #expect(keyboard.model.rules.faults.isEmpty)
    }

    @Test("A number is typed, and refused outside of its range")
    func typedNumber() {
        var keyboard = keyboard("\n\n\n\n" + String(repeating: "_", count: 8) + "90\n")
        #expect(keyboard.model.rules.pitchSeconds == 90)
        keyboard.type("9999\n")
        #expect(keyboard.notice == "Not possible: pitchSeconds is 9999 but must be from 10 to 900.")
        #expect(keyboard.model.rules.pitchSeconds == 90)
        keyboard.press(.escape)
        #expect(keyboard.model.overlay == nil)
    }

    @Test("Grouping changed among the rules changes the teams")
    func groupingRule() {
        let keyboard = keyboard(Self.four + "\n4\n\n\n_>")
        #expect(keyboard.model.teams == .drawn(3))
        #expect(keyboard.model.madeTeams == nil)
    }

    @Test("The workshop gets a name that can be kept")
    func title() throws {
        var keyboard = keyboard("\n\n\n\n\nn")
        for _ in 0..<8 { keyboard.press(.backspace) }
        keyboard.type("\n")
        #expect(keyboard.notice == "That session title cannot be used. Nothing was typed.")
        keyboard.type("Monday\n\n")
        #expect(try #require(keyboard.begun).title == "Monday")
    }
}
