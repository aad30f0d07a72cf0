import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("A ballot on the screen")
struct BallotRowsTests {
    private static func ballot(of people: Int, large: Bool = false) throws -> Keyboard {
        var script = try Script(players: people, deck: .numbered(skills: 9, realistic: 120, silly: 100))
        try script.goToVote()
        var keyboard = Keyboard(leading: script.session)
        keyboard.model.preferences.usesLargeType = large
        keyboard.press(.enter)
        return keyboard
    }

    @Test("Every candidate, and not to vote, is in sight, in large type too", arguments: [9, 12, 20])
    func everybody(people: Int) throws {
        for large in [false, true] {
            let keyboard = try Self.ballot(of: people, large: large)
            let screen = keyboard.screen(80, 24)
            for row in keyboard.model.rows { #expect(screen.contains(row.title), "\(row.title)\n\(screen)") }
            #expect(screen.contains(keyboard.model.text(.abstain)) && !screen.contains("…"))
        }
    }

    @Test("What does not fit is counted at the edge, and every candidate comes into sight")
    func marks() throws {
        var keyboard = try Self.ballot(of: 40)
        #expect(keyboard.screen(60, 18).contains("▼ "))
        for row in keyboard.model.rows {
            keyboard.press(.down)
            let words = keyboard.screen(60, 18).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            #expect(words.contains(row.title.prefix(12)), "\(row.title)")
        }
    }

    @Test("A score with twelve candidates is asked pitch by pitch, whole on the smallest screen, in large type too")
    func scores() throws {
        for large in [false, true] {
            var rules = RoundRules()
            rules.ballot = .score
            var script = try Script(players: 12, rules: rules, deck: .numbered(skills: 9, realistic: 120, silly: 100))
            try script.goToVote()
            var keyboard = Keyboard(leading: script.session)
            keyboard.model.preferences.usesLargeType = large
            keyboard.press(.enter)
            for place in 0..<11 {
                let screen = keyboard.screen(60, 18).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
                #expect(screen.contains("Type 0 to 5, or - for no rating."), "\(place)\n\(screen)")
                #expect(place > 0 || screen.contains(keyboard.model.text(.abstain)), "\(screen)")
                #expect(!screen.contains("…"), "\(screen)")
                keyboard.type("\(place % 5)")
                keyboard.press(.enter)
            }
            #expect(keyboard.model.question.prompt.key == .noReasonWithoutBest)
            keyboard.press(.enter)
            let sealed = try #require(keyboard.sealed["s1"])
            guard case .levels(let ratings) = sealed.choice else {
                Issue.record("\(sealed)")
                return
            }
            #expect(ratings.map(\.level) == (0..<11).map { $0 % 5 })
        }
    }

    @Test("No candidate is selected when it opens: Enter votes for nobody until a row was chosen")
    func nobodySelected() throws {
        var keyboard = try Self.ballot(of: 6)
        #expect(!keyboard.screen(80, 24).contains("▸"))
        keyboard.type("   ")
        #expect(keyboard.sealed.isEmpty && keyboard.model.question.prompt.key == .askVote)
        #expect(keyboard.model.notice?.text == keyboard.model.text(.nothingSelected))
        keyboard.press(.down)
        keyboard.type(" 0")
        #expect(keyboard.sealed.count == 1)
    }

    @Test("The facilitator, people, undo and stopping are reached from an open ballot and an open hand")
    func reachable() throws {
        for key in [Key.escape, .character("f")] {
            var keyboard = try Self.ballot(of: 6)
            keyboard.press(key)
            #expect(keyboard.model.question.addressee == .facilitator, "\(key)")
        }
        var people = try Self.ballot(of: 6)
        people.press(.function(3))
        #expect(people.model.question.prompt.key == .peoplePrompt)
        var undo = try Self.ballot(of: 6)
        undo.press(.function(4))
        #expect(undo.model.question.prompt.key == .undoPrompt)
        var leave = try Self.ballot(of: 6)
        leave.press(.function(10))
        #expect(leave.isLeft)
        var hand = try Keyboard()
        hand.type("111 ")
        hand.press(.escape)
        #expect(hand.model.question.addressee == .facilitator)
    }
}

@Suite("Passing the keyboard")
struct HandOverScreenTests {
    private static func hands() throws -> Keyboard {
        var keyboard = try Keyboard()
        keyboard.type("111")
        return keyboard
    }

    @Test("Esc and f call the facilitator, and F3, F4, F5 and F10 do what they do everywhere")
    func keys() throws {
        for key in [Key.escape, .character("f")] {
            var keyboard = try Self.hands()
            keyboard.press(key)
            #expect(keyboard.model.question.addressee == .facilitator)
            #expect(keyboard.model.handOverTo == nil)
            keyboard.press(.escape)
            #expect(keyboard.model.handOverTo == "s1")
        }
        var people = try Self.hands()
        people.press(.function(3))
        #expect(people.model.question.prompt.key == .peoplePrompt)
        var undone = try Self.hands()
        undone.press(.function(4))
        #expect(undone.model.question.prompt.key == .undoPrompt)
        undone.type("1")
        #expect(undone.model.session.state.game?.stage == .research)
        undone.press(.function(5))
        #expect(undone.model.session.state.game?.stage == .choosing)
        var left = try Self.hands()
        left.press(.function(10))
        #expect(left.isLeft)
    }

    @Test("After an undo that leads to a hand-over, F5 brings back at once what was taken back")
    func redo() throws {
        var keyboard = try Keyboard()
        keyboard.type("111 1 1")
        keyboard.press(.function(4))
        keyboard.type("1")
        #expect(keyboard.model.handOverTo == "s2")
        keyboard.press(.function(5))
        #expect(keyboard.model.handOverTo == "s3")
    }

    @Test("The palette finds undo and redo there, with the reason where they are not possible")
    func palette() throws {
        let keyboard = try Self.hands()
        let items = keyboard.model.paletteItems()
        #expect(items.contains { $0.title == keyboard.model.text(.keyUndoHelp) && $0.reason == nil })
        let redo = try #require(items.first { $0.title == keyboard.model.text(.keyRedoHelp) })
        #expect(redo.reason == keyboard.model.text(.nothingToRedo))
    }

    @Test("A wrong person is taken back without opening what only that person may read")
    func wrongPerson() throws {
        var keyboard = try Keyboard(rolePlay: .small)
        keyboard.type("11 1 1 11111n")
        let isAsked = keyboard.model.question.prompt.key == .rolePlayAskObserver
        if isAsked { keyboard.type("1") }
        #expect(keyboard.model.handOverTo != nil)
        keyboard.press(.escape)
        #expect(keyboard.model.handOverTo == nil && keyboard.model.owner == nil)
        #expect(keyboard.model.question.addressee == .facilitator)
        #expect(keyboard.model.question.prompt.key == (isAsked ? .rolePlayAskObserver : .rolePlayPlaying))
    }

    @Test("Words that are being typed are not lost by a key that works everywhere")
    func typedWords() throws {
        var keyboard = try Keyboard()
        keyboard.type("p1Ina")
        keyboard.press(.function(4))
        #expect(keyboard.model.field.text == "Ina")
        #expect(keyboard.model.notice?.text == keyboard.model.text(.sendFirst))
    }
}
