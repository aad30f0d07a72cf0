import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("Choosing what to practise and what to play")
struct ChooserScreenTests {
    /// What is pressed to come to each screen; a line break is Enter.
    struct Way: CustomTestStringConvertible, Sendable {
        let name: String
        let subject: ChooserModel.Subject
        let keys: String

        var testDescription: String { name }

        func chooser(wording: Wording = Wording(.english)) -> ChooserModel {
            var model = ChooserModel(subject, wording: wording)
            for key in keys { _ = model.press(key == "\n" ? .enter : .character(key)) }
            return model
        }
    }

    static let stories = ChooserModel.Subject.practice([.parcel, .rooms], asksName: true)
    static let situations = ChooserModel.Subject.rolePlay([.small, .anchored, .bare], asksNames: true)

    static let ways = [
        Way(name: "practise", subject: stories, keys: ""),
        Way(name: "practise-name", subject: stories, keys: "2"),
        Way(name: "practise-find", subject: stories, keys: "/rooms"),
        Way(name: "choose-role-play", subject: situations, keys: ""),
        Way(name: "choose-role-play-names", subject: situations, keys: "1Ana, Ben"),
        Way(name: "choose-role-play-too-few", subject: situations, keys: "1Ana\n"),
        Way(name: "choose-role-play-none", subject: .rolePlay([], asksNames: true), keys: ""),
    ]

    private func choice(_ row: Int, _ names: [String] = []) -> ChooserModel.Decision {
        .choice(ChooserModel.Choice(row: row, names: names))
    }

    @Test("Every screen at every size is as it was approved", arguments: ways)
    func frames(way: Way) throws {
        try Golden.expect(Looks.text(ChooserScreen(model: way.chooser())), is: way.name)
    }

    @Test("Enter without a name is as good as a name, and a name that cannot be kept is told why")
    func name() {
        var model = ChooserModel(Self.stories, wording: Wording(.english))
        #expect(model.press(.enter) == nil)
        #expect(model.press(.enter) == choice(0))
        var named = Way(name: "", subject: Self.stories, keys: "3").chooser()
        named.paste("Zoë")
        #expect(named.press(.enter) == choice(2, ["Zoë"]))
        var strange = Way(name: "", subject: Self.stories, keys: "3").chooser()
        strange.paste("Zoë\u{E000}")
        #expect(strange.press(.enter) == nil)
        #expect(
            strange.notice?.text == "That name cannot be used. It contains a character that cannot be shown (U+E000)."
        )
        var known = ChooserModel(.practice([.parcel], asksName: false), wording: Wording(.english))
        #expect(known.press(.character("2")) == choice(1))
    }

    @Test("Names come separated by commas or pasted one a line, and Enter alone is as good")
    func names() {
        var typed = Way(name: "", subject: Self.situations, keys: "1Ana, Ben,").chooser()
        #expect(typed.press(.enter) == choice(0, ["Ana", "Ben"]))
        var pasted = Way(name: "", subject: Self.situations, keys: "3").chooser()
        pasted.paste("Ana\r\nBen\n\nChloé\n")
        #expect(pasted.press(.enter) == choice(2, ["Ana", "Ben", "Chloé"]))
        var none = Way(name: "", subject: Self.situations, keys: "2").chooser()
        #expect(none.press(.enter) == choice(1))
        var known = ChooserModel(.rolePlay([.small], asksNames: false), wording: Wording(.english))
        #expect(known.press(.enter) == choice(0))
    }

    @Test("Too few and too many names stay in the field with the reason")
    func refusals() {
        var few = Way(name: "", subject: Self.situations, keys: "1Ana").chooser()
        #expect(few.press(.enter) == nil)
        #expect(few.notice?.text == "This situation needs 2 players. You named 1.")
        #expect(few.field?.text == "Ana")
        var many = Way(name: "", subject: Self.situations, keys: "1").chooser()
        many.paste((1...Roster.participantLimit + 1).map { "P\($0)" }.joined(separator: "\n"))
        #expect(many.press(.enter) == nil)
        #expect(many.notice?.text == "At most 40 people can play; this list has 41.")
    }

    @Test("Esc goes from the names to the list, and asks before it throws names away")
    func goingBack() {
        var empty = Way(name: "", subject: Self.situations, keys: "2").chooser()
        #expect(empty.press(.escape) == nil)
        #expect(empty.field == nil && empty.list.selected == 1)
        #expect(empty.press(.escape) == .leave)
        var typed = Way(name: "", subject: Self.situations, keys: "2Ana").chooser()
        _ = typed.press(.escape)
        #expect(typed.field?.text == "Ana")
        #expect(typed.notice?.text == "What you typed has not been sent. Press Esc again to discard it.")
        _ = typed.press(.character("x"))
        _ = typed.press(.escape)
        #expect(typed.field?.text == "Anax")
        _ = typed.press(.escape)
        #expect(typed.field == nil)
        #expect(typed.press(.character("q")) == .leave)
    }

    @Test("The slash narrows the list, and Enter takes what was found; where there is nothing, it says so")
    func finding() {
        var model = Way(name: "", subject: Self.situations, keys: "/levels\n").chooser()
        #expect(model.field != nil && model.list.selected == 1)
        #expect(model.press(.enter) == choice(1))
        var lost = Way(name: "", subject: Self.situations, keys: "/zzz\n").chooser()
        #expect(lost.field == nil)
        #expect(lost.notice?.text == "Nothing found. Press Esc to show everything again.")
        _ = lost.press(.escape)
        #expect(lost.press(.escape) == .leave)
        var none = ChooserModel(.rolePlay([], asksNames: true), wording: Wording(.english))
        #expect(none.press(.enter) == nil)
        #expect(none.notice?.text == "No role-play is installed.")
    }

    @Test("Letters and signs are part of a name and no commands")
    func lettersInNames() {
        var model = Way(name: "", subject: Self.situations, keys: "1q?/1").chooser()
        #expect(model.field?.text == "q?/1")
        #expect(model.press(.function(1)) == nil)
        #expect(model.cover == .help(offset: 0))
    }

    @Test("A second click on a row takes it, and on an AZERTY keyboard figures need no Shift")
    func mouseAndLayout() throws {
        var model = ChooserModel(
            Self.situations,
            wording: Wording(.english),
            preferences: Preferences(keyboardLayout: .azerty)
        )
        let row = try #require(KeyedScreens.place(of: "A request", on: model))
        #expect(model.click(row) == nil)
        #expect(model.list.selected == 2 && model.field == nil)
        #expect(model.click(row) == nil)
        #expect(model.field != nil)
        _ = model.press(.escape)
        #expect(model.press(.character("é")) == nil)
        #expect(model.field != nil && model.list.selected == 1)
    }
}
