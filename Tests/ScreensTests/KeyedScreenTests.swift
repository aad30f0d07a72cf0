import Content
import TerminalKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("What all screens share: the palette, keys without a use, the mouse")
struct KeyedScreenTests {
    // MARK: The palette

    @Test("Every action of every screen is in its palette, with its key and the reason where it is not possible now")
    func paletteHasEverything() {
        for situation in KeyedScreens.all { hasEverything(situation.screen, situation.name) }
    }

    private func hasEverything(_ screen: some KeyedScreen, _ name: String) {
        #expect(screen.openKeys.conflicts.isEmpty, "\(name): \(screen.openKeys.conflicts)")
        let items = screen.paletteItems()
        let actions = screen.openKeys.bindings.filter { !$0.isGiven() }
        let bindings = actions.filter { !$0.keys.contains(.control("p")) }
        #expect(bindings.count == actions.count - (screen.isAsking ? 0 : 1), "\(name)")
        #expect(items.map(\.title) == bindings.map(\.explanation), "\(name)")
        #expect(items.map(\.key) == bindings.map { $0.keyText(KeyNames(), glyphs: .unicode) }, "\(name)")
        let help = KeyTable(actions).helpHints().filter { $0.key != "Ctrl-P" }
        #expect(items.filter { !$0.key.isEmpty }.map(\.title) == help.map(\.explanation), "\(name)")
        #expect(items.filter { !$0.key.isEmpty }.map(\.reason) == help.map(\.reason), "\(name)")
        #expect(Set(items.map(\.title)).count == items.count, "\(name): two rows are alike: \(items.map(\.title))")
    }

    @Test("Ctrl-P opens the palette wherever nothing has to be answered first, and Esc leaves everything as it was")
    func paletteCloses() {
        for situation in KeyedScreens.all { closes(situation.screen, situation.name) }
    }

    private func closes(_ screen: some KeyedScreen, _ name: String) {
        var shown = screen
        shown.forget()
        let before = KeyedScreens.text(shown)
        _ = shown.press(.control("p"))
        guard !shown.isAsking else {
            #expect(shown.cover == nil, "\(name)")
            return
        }
        #expect(KeyedScreens.text(shown).contains("What would you like to do?"), "\(name)")
        for key in ["q", "b", "?", "/", " "] as [Character] { expectNothing(shown.press(.character(key))) }
        shown.paste("zzz\n")
        #expect(KeyedScreens.text(shown).contains("No action contains these letters."), "\(name)")
        expectNothing(shown.press(.enter))
        expectNothing(shown.press(.escape))
        #expect(KeyedScreens.text(shown) == before, "\(name)")
    }

    @Test(
        "The palette of each screen, and what is said of a key without a use, are as they were approved",
        arguments: [
            ("home with 5 sessions", "home"), ("settings", "settings"), ("set-up-teams", "teams"),
            ("set-up-rules", "rules"),
            ("library after \"\\n\"", "library"), ("records-closed", "records"),
            ("choose-role-play", "role-play"), ("practise-name", "name"),
        ]
    )
    func frames(situation: String, name: String) throws {
        let found = try #require(KeyedScreens.all.first { $0.name == situation })
        try expectFrames(found.screen, are: "everywhere-\(name)")
    }

    private func expectFrames(_ screen: some KeyedScreen, are name: String) throws {
        var opened = screen
        _ = opened.press(.control("p"))
        var refused = opened
        _ = refused.press(.function(12))
        var pressed = screen
        _ = pressed.press(.function(12))
        let texts = Looks.sizes.flatMap { columns, rows in
            [opened, refused, pressed].map { screen in
                var shown = screen
                shown.size = Size(columns: columns, rows: rows)
                return "\(columns) x \(rows)\n" + KeyedScreens.text(shown)
            }
        }
        try Golden.expect(texts.joined(separator: "\n\n"), is: name)
    }

    @Test("Each row of the palette does what its key does, and one that is not possible now says why")
    func paletteDoes() {
        for situation in KeyedScreens.all where !situation.screen.isAsking { does(situation.screen, situation.name) }
    }

    private func does(_ screen: some KeyedScreen, _ name: String) {
        let bindings = screen.openKeys.bindings.filter { !$0.keys.contains(.control("p")) && !$0.isGiven() }
        for (place, binding) in bindings.enumerated() {
            guard let key = binding.keys.first else { continue }
            // The figure that begins a number is part of it; the palette opens the empty field.
            if binding.explanation == screen.wording.text(.keyNumber) { continue }
            var found = screen
            found.forget()
            var pressed = found
            _ = found.press(.control("p"))
            for _ in 0..<place { _ = found.press(.down) }
            let outcome = found.press(.enter)
            var expected = pressed.press(key)
            if pressed.number.isBegun { expected = pressed.press(.enter) }
            let what = "\(name): \(binding.explanation)"
            #expect(String(describing: outcome) == String(describing: expected), "\(what)")
            #expect(found.notice == pressed.notice, "\(what)")
            if case .unavailable(let reason) = binding.availability {
                #expect(found.notice?.text == reason, "\(what)")
                #expect(KeyedScreens.text(found).contains("What would you like to do?"), "\(what)")
            } else {
                #expect(KeyedScreens.text(found) == KeyedScreens.text(pressed), "\(what)")
            }
        }
    }

    private func expectNothing(_ intent: (some Sendable)?) { #expect(intent == nil) }

    @Test("What has no key of its own is in the palette all the same")
    func withoutKey() throws {
        var model = try #require(KeyedScreens.home.last?.screen as? HomeModel)
        _ = model.press(.control("p"))
        model.paste("settings")
        #expect(model.press(.enter) == .settings)
    }

    // MARK: Keys

    @Test("A key that does nothing says what to press, on every screen")
    func unknownKeys() {
        for situation in KeyedScreens.all { answers(situation.screen, situation.name) }
    }

    private func answers(_ screen: some KeyedScreen, _ name: String) {
        for opened in [nil, Key.control("p"), .function(1)] {
            for size in [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)] {
                var shown = screen
                shown.size = size
                if let opened { _ = shown.press(opened) }
                expectNothing(shown.press(.function(12)))
                let text = KeyedScreens.text(shown)
                #expect(text.contains("F12 does nothing here. Press "), "\(name): \(text)")
            }
        }
    }

    @Test("Where there is nothing to open, Enter says so")
    func nothingToOpen() {
        var library = LibraryModel(wording: Wording(.english)) { [] }
        #expect(library.press(.enter) == nil)
        #expect(library.notice?.text == "Enter does nothing here. Press ?: all keys.")
        library.hear(.entries([]))
        for key in [Key.enter, .character("c")] {
            #expect(library.press(key) == nil)
            #expect(library.notice?.text == library.wording.text(.noDecks))
        }
        var reader = RecordReader(RecordShelf([]))
        reader.press(.enter)
        #expect(reader.model.notice?.text == reader.model.wording.text(.recordsNone))
        var narrowed = RecordReader(RecordsScreenTests.shelf)
        narrowed.type("/zzz ")
        #expect(narrowed.model.notice?.text == narrowed.model.wording.text(.recordsNothingFound))
        var decks = SetUpKeyboard()
        decks.type("\n\n/zzz\n")
        #expect(decks.notice == "Nothing found. Press Esc to show everything again.")
    }

    @Test("The last row tells the way to the help at any width, and the palette where there is room")
    func footers() {
        for situation in KeyedScreens.all where !situation.screen.isAsking {
            footer(situation.screen, situation.name)
        }
    }

    private func footer(_ screen: some KeyedScreen, _ name: String) {
        var shown = screen
        for (columns, rows) in Looks.sizes {
            shown.size = Size(columns: columns, rows: rows)
            let last = KeyedScreens.text(shown).split(separator: "\n", omittingEmptySubsequences: false)[rows - 1]
            #expect(last.hasSuffix(shown.isWriting ? "F1 all keys" : "? all keys"), "\(name): \(last)")
            #expect(columns < 120 || last.contains("Ctrl-P find"), "\(name): \(last)")
        }
    }

    @Test("On an AZERTY keyboard a sign with a use of its own keeps it, and one without is the figure on its key")
    func azerty() {
        let french = Preferences(keyboardLayout: .azerty)
        var home = HomeModel(interrupted: [], wording: Wording(.english), preferences: french)
        #expect(home.press(.character("ç")) == nil)
        #expect(home.notice?.text == "ç does nothing here. Press ?: all keys.")
        #expect(home.press(.character("'")) == .practise)
        var reader = RecordReader(RecordsScreenTests.shelf, preferences: french)
        reader.type(" p-")
        #expect(reader.screen().contains("speed 1"))
    }

    // MARK: The mouse

    @Test("A click on a hint of the last row is its key")
    func clicksOnHints() {
        for situation in KeyedScreens.all { clicksOnHints(situation.screen, situation.name) }
    }

    private func clicksOnHints(_ screen: some KeyedScreen, _ name: String) {
        for (columns, rows) in Looks.sizes {
            var before = screen
            before.size = Size(columns: columns, rows: rows)
            before.forget()
            let last = KeyedScreens.text(before).split(separator: "\n", omittingEmptySubsequences: false)[rows - 1]
            var count = 0
            for binding in before.keys.bindings where binding.prominence != .hidden {
                let text = "\(binding.keyText(KeyNames(), glyphs: .unicode)) \(binding.label)"
                guard let range = last.firstRange(of: text) else { continue }
                let column = TextWidth.columns(of: String(last[..<range.lowerBound]))
                var clicked = before
                let outcome = clicked.click(Point(row: rows - 1, column: column + 1))
                var pressed = before
                let expected = pressed.press(binding.keys[0])
                #expect(String(describing: outcome) == String(describing: expected), "\(name): \(text)")
                #expect(clicked.cover == pressed.cover && clicked.notice == pressed.notice, "\(name): \(text)")
                if columns == 60 {
                    #expect(KeyedScreens.text(clicked) == KeyedScreens.text(pressed), "\(name): \(text)")
                }
                count += 1
            }
            #expect(count >= 2, "\(name): \(last)")
        }
    }

    @Test("In the palette a click takes a row and one beside it closes it; the help closes by a click")
    func clicksOnCovers() throws {
        var model = HomeModel(interrupted: [], wording: Wording(.english))
        _ = model.press(.control("p"))
        let row = try #require(KeyedScreens.place(of: "all keys", on: model))
        #expect(model.click(row) == nil)
        #expect(model.cover == .help(offset: 0))
        #expect(model.click(Point(row: 8, column: 40)) == nil)
        #expect(model.cover == nil)
        _ = model.press(.control("p"))
        #expect(model.click(Point(row: 0, column: 0)) == nil)
        #expect(model.cover == nil)
    }

    @Test("A click selects a row, and a second one takes it")
    func clicksOnRows() throws {
        var home = HomeModel(interrupted: [], wording: Wording(.english))
        let library = try #require(KeyedScreens.place(of: "6  ", on: home))
        #expect(home.click(library) == nil)
        #expect(home.list.selected == 5)
        #expect(home.click(library) == .library)

        var settings = SettingsModel(settings: Settings(languages: ["en"]), wording: Wording(.english))
        let setting = try #require(KeyedScreens.place(of: "2", on: settings, from: 4))
        #expect(settings.click(setting) == nil)
        #expect(settings.shown == .largeType)
        #expect(settings.click(setting) == .keep)
        #expect(settings.settings[.largeType] == "on")

        var reader = RecordReader(RecordsScreenTests.shelf)
        reader.click(row: 3)
        #expect(reader.model.opened == nil)
        reader.click(row: 3)
        #expect(reader.model.opened?.summary.title == "Thursday group")
    }

    @Test("While setting up, clicks go to the list on top, and take a rule to its next value")
    func clicksWhileSettingUp() throws {
        var decks = SetUpKeyboard()
        decks.type("\n\n")
        decks.click("Night work")
        #expect(decks.model.shownDeck?.title == "Night work")
        #expect(decks.model.step == .decks)
        decks.click("▸ Night work")
        #expect(decks.model.step == .preset)

        var rules = SetUpKeyboard()
        rules.type("\n\n\n\n")
        let before = rules.model.rules
        let row = try #require(rules.model.ruleRows.first?.title)
        rules.click(row)
        #expect(rules.model.rules == before)
        rules.click(row)
        #expect(rules.model.rules == before.stepping(rules.model.shownRule, by: 1).rules && rules.model.rules != before)
        #expect(rules.model.step == .rules)

        var groups = SetUpKeyboard()
        groups.press(.control("o"))
        groups.click("Friday group")
        groups.click("Friday group")
        #expect(groups.model.names == ["Eve", "Finn", "Gül", "Hana"])

        var people = SetUpKeyboard()
        people.type("Ana\nBen\n")
        people.click("Ana")
        people.click("Ana")
        people.press(.delete)
        #expect(people.model.names == ["Ben"])
    }

    @Test("The wheel moves in lists, in the palette and in the help; released by F8, the mouse does nothing")
    func wheel() {
        var model = HomeModel(interrupted: [], wording: Wording(.english))
        _ = model.turn(.down)
        _ = model.turn(.down)
        _ = model.turn(.up)
        #expect(model.list.selected == 1)
        _ = model.press(.control("p"))
        _ = model.turn(.down)
        if case .palette(let state) = model.cover { #expect(state.selected == 1) } else { Issue.record("closed") }
        _ = model.press(.escape)
        #expect(model.press(.function(8)) == nil)
        #expect(model.notice?.text == "Mouse off: you can select text.")
        _ = model.turn(.down)
        #expect(model.click(Point(row: 23, column: 3)) == nil)
        #expect(model.list.selected == 1)
        #expect(model.press(.function(8)) == nil)
        #expect(model.notice?.text == "Mouse on: click a row, a card or a hint.")

        var reader = RecordReader(RecordsScreenTests.shelf)
        reader.type(" r")
        #expect(reader.model.page?.offset == 0)
        reader.turn(.down)
        #expect(reader.model.page?.offset == 1)
    }

    // MARK: Lists

    @Test("The slash narrows decks, rules and people moved by hand; Esc selects what was selected before")
    func filters() {
        let ways: [(keys: String, letters: String)] = [
            ("\n\n", "night"),
            ("\n\n\n\n__", "ballot"),
            ("Ana\nBen\nChloé\n\n4", "chlo"),
        ]
        for way in ways {
            var keyboard = SetUpKeyboard()
            keyboard.type(way.keys)
            let before = keyboard.model
            let selected = before.here.map { before[keyPath: $0.state].selected }
            keyboard.type("/" + way.letters)
            let found = keyboard.model.here.map { keyboard.model[keyPath: $0.state].selected }
            #expect(found != selected, "\(way.letters)")
            #expect(keyboard.model.isFiltering)
            keyboard.press(.escape)
            #expect(keyboard.model.here.map { keyboard.model[keyPath: $0.state].selected } == selected)
            #expect(KeyedScreens.text(keyboard.model) == KeyedScreens.text(before))
            keyboard.type("/" + way.letters)
            keyboard.press(.enter)
            #expect(!keyboard.model.isFiltering, "\(way.letters)")
            let chosen = keyboard.model.here.map { keyboard.model[keyPath: $0.state].selected }
            #expect(chosen == found, "\(way.letters)")
        }
    }

    @Test("A saved group that was found comes in by Enter, and one that is broken says why")
    func findsGroup() {
        var keyboard = SetUpKeyboard(groups: SetUpKeyboard.groups.reversed())
        keyboard.press(.control("o"))
        keyboard.type("/torn\n")
        #expect(keyboard.notice?.isEmpty == false)
        #expect(keyboard.model.names.isEmpty)
        for _ in 0..<4 { keyboard.press(.backspace) }
        keyboard.type("frid\n")
        #expect(keyboard.model.names == ["Eve", "Finn", "Gül", "Hana"])
        #expect(keyboard.model.overlay == nil)
    }

    @Test("A list of which not every row is in sight tells where one is")
    func positions() {
        var keyboard = SetUpKeyboard()
        keyboard.type("\n\n\n\n__")
        #expect(KeyedScreens.text(keyboard.model).contains("3/\(keyboard.model.ruleRows.count)"))
        let settings = SettingsModel(settings: Settings(languages: ["en"]), wording: Wording(.english))
        #expect(KeyedScreens.text(settings).contains("1/\(settings.rows.count)"))
    }
}

extension KeyBinding {
    /// Whether it only writes or moves in a list, which the help tells and the palette does not offer.
    fileprivate func isGiven<Own>() -> Bool where Action == ScreenAction<Own> {
        if case .given = action { true } else { false }
    }
}
