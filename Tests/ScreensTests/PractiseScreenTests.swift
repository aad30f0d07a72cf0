import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("Practising alone on the screen")
struct PractiseScreenTests {
    private static let sizes = [(60, 18), (80, 24), (120, 36)]

    private func expect(_ keyboard: Keyboard, is name: String) throws {
        let screens = Self.sizes.map { columns, rows in "\(columns) x \(rows)\n" + keyboard.screen(columns, rows) }
        try Golden.expect(screens.joined(separator: "\n\n"), is: name)
    }

    private func story(_ feedback: StoryWalk.Feedback = .now) throws -> Keyboard {
        try Keyboard(practising: .story(.begin(.parcel, by: "s1", feedback: feedback)))
    }

    private func pitch(before: [PitchPractice.Times] = []) throws -> Keyboard {
        let plan = PitchPractice.Plan()
        let command = PitchPracticeCommand.begin(.small, by: "s1", plan: plan, practisedBefore: before)
        return try Keyboard(practising: .pitchPractice(command))
    }

    @Test("A story tells who speaks and what, with the choices below")
    func storyBegins() throws {
        try expect(try story(), is: "story-begins")
    }

    @Test("What follows and what a trainer would say stand apart from what is told next")
    func storyGoesOn() throws {
        var keyboard = try story()
        keyboard.type("2")
        try expect(keyboard, is: "story-goes-on")
    }

    @Test("At the end: how it turned out, what is said of it, what was practised")
    func storyEnds() throws {
        var keyboard = try story(.atEnd)
        keyboard.type("3")
        try expect(keyboard, is: "story-ends")
    }

    @Test("The way can be read again with the trainer's words")
    func looksBack() throws {
        var keyboard = try story(.atEnd)
        keyboard.type("3l")
        try expect(keyboard, is: "story-looks-back")
    }

    @Test("Two times are compared")
    func compares() throws {
        var keyboard = try story()
        keyboard.type("3a11")
        while keyboard.model.session.state.current != nil { keyboard.type("1") }
        keyboard.type("c1")
        try expect(keyboard, is: "story-compared")
    }

    @Test("One goes back to a checkpoint by keys, and the number of its step stands above")
    func goesBack() throws {
        var keyboard = try Keyboard(practising: .story(.begin(.rooms, by: "s1", feedback: .now)))
        keyboard.type("111")
        #expect(keyboard.screen(80, 24).contains("step 4, can go back to 3"))
        keyboard.type("b1")
        #expect(keyboard.model.session.state.storyWalk?.trail.steps.count == 2)
    }

    @Test("The cards of a pitch lie there while the time to get ready runs")
    func preparing() throws {
        var keyboard = try pitch()
        keyboard.type("1")
        keyboard.wait(milliseconds: 42_000)
        try expect(keyboard, is: "practice-preparing")
    }

    @Test("Skills practised least are suggested")
    func suggests() throws {
        let times = (1...7).map { PitchPractice.Times(skill: ID("k\($0)"), count: 1) }
        let keyboard = try pitch(before: times)
        #expect(keyboard.screen(80, 24).contains("You have practised these least: Skill 8 and Skill 9."))
    }

    @Test("A pitch given aloud shows the job large and the clock")
    func speaking() throws {
        var keyboard = try pitch()
        keyboard.type("11")
        keyboard.wait(milliseconds: 80_000)
        try expect(keyboard, is: "practice-speaking")
    }

    @Test("What is typed stays in sight of her who types, and not on the table's screen")
    func typing() throws {
        var keyboard = try pitch()
        keyboard.type("12")
        keyboard.type("I plan the steps. ".replacing(" ", with: "_"))
        keyboard.press(.enter)
        try expect(keyboard, is: "practice-typing")
        #expect(!keyboard.table().contains("plan_the"))
    }

    @Test("Two examples stand there while she judges her pitch by levels in words")
    func judging() throws {
        var keyboard = try pitch()
        keyboard.type("11")
        keyboard.type("1")
        try expect(keyboard, is: "practice-judging")
    }

    @Test("Her judgement and one piece of advice end it")
    func judged() throws {
        var keyboard = try pitch()
        keyboard.type("1112")
        keyboard.type("103")
        #expect(keyboard.model.session.state.current == nil)
        try expect(keyboard, is: "practice-judged")
    }

    @Test("The keys in the last row are those that work", arguments: ["", "2", "21", "3"])
    func footer(keys: String) throws {
        var keyboard = try story()
        keyboard.type(keys)
        let last = keyboard.screen(80, 24).split(separator: "\n").last ?? ""
        #expect(!last.contains("people") && last.contains("q stop") && last.contains("u undo") == !keys.isEmpty)
    }
}
