import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("Every form of ballot on a full screen")
struct BallotScreenTests {
    /// The first voter has taken the keyboard.
    private func ballot(_ form: BallotForm) throws -> Keyboard {
        var keyboard = Keyboard(try form.vote())
        #expect(keyboard.model.handOverTo == "s1")
        keyboard.type(" ")
        #expect(keyboard.model.handOverTo == nil)
        return keyboard
    }

    @Test("An abstention goes into the box, and the next voter is asked", arguments: BallotForm.allCases)
    func abstention(form: BallotForm) throws {
        var keyboard = try ballot(form)
        keyboard.answer("a")
        for _ in 0..<12 where keyboard.model.handOverTo == nil { keyboard.type(" ") }
        #expect(keyboard.model.session.state.game?.contest?.vote?.roll == ["s1"])
        #expect(keyboard.model.handOverTo == "s2")
    }

    @Test("A voter who is gone is taken out by the facilitator, and the vote goes on", arguments: BallotForm.allCases)
    func gone(form: BallotForm) throws {
        var keyboard = Keyboard(try form.vote())
        keyboard.type("fp31")
        #expect(keyboard.model.session.state.roster["s1"]?.presence == .away)
        #expect(keyboard.model.handOverTo == "s2")
    }

    @Test("A voter who wants help calls the facilitator from inside the ballot", arguments: BallotForm.allCases)
    func help(form: BallotForm) throws {
        var keyboard = try ballot(form)
        keyboard.answer("f")
        #expect(keyboard.model.question.addressee == .facilitator)
        #expect(keyboard.model.session.state.game?.contest?.vote?.roll == [])
        keyboard.type("p31")
        #expect(keyboard.model.handOverTo == "s2")
    }

    @Test("Before a count is taken back, the screen says what two results together can tell")
    func takenBack() throws {
        var script = try BallotForm.single.vote()
        for seat in script.session.state.roster.seats.map(\.id) { try script.vote([seat: nil]) }
        var keyboard = Keyboard(script)
        let reopening = try #require(keyboard.model.question.choices.first { $0.label.key == .reopenVote })
        keyboard.answer(reopening.key)
        #expect(keyboard.screen(80, 24).contains("comparing the two results"))
        #expect(keyboard.model.session.log == script.session.log)
    }

    @Test("A voter who wants to be asked later is", arguments: BallotForm.allCases)
    func later(form: BallotForm) throws {
        var keyboard = try ballot(form)
        keyboard.answer("l")
        #expect(keyboard.model.handOverTo == "s2")
    }

    @Test("Whose hands are counted stands on the wall, and an impossible total is refused at once")
    func hands() throws {
        var rules = RoundRules()
        rules.collection = .hands
        var script = try Script(players: 7, rules: rules)
        try script.goToVote()
        var keyboard = Keyboard(script)
        let vote = try #require(script.game()?.vote)
        func name(_ place: Int) -> String {
            let seat = keyboard.model.table.people.first {
                vote.terms.candidates[place].text.dropFirst() == $0.id.text.dropFirst()
            }
            return seat?.name ?? ""
        }
        #expect(keyboard.table().contains("Hands up for 1 \(name(0))"))
        #expect(!keyboard.table().contains("have voted"))
        keyboard.type("19 ")
        #expect(keyboard.screen(80, 24).contains("The totals add up to 9; the most they can be is 7."))
        keyboard.press(.backspace)
        keyboard.type("3 ")
        #expect(keyboard.table().contains("Hands up for 2 \(name(1))"))
        #expect(keyboard.table().contains("1 \(name(0)): 3"))
        for total in ["2", "1", "1", "0", "0", "0"] { keyboard.type(total + " ") }
        let asked = keyboard.screen(80, 24)
        for place in 0..<7 { #expect(asked.contains("\(place + 1) \(name(place)): ")) }
        keyboard.type("1")
        #expect(keyboard.model.session.state.game?.stage == .result)
    }

    @Test("How a pitch was rated is read by its speaker alone, one after the other")
    func ratings() throws {
        var script = try Script(players: 4, rules: BallotForm.feedback.rules)
        try script.goToVote()
        let skills = (script.game()?.skills ?? []).map(\.id)
        for seat in script.session.state.roster.seats {
            let others = script.game(for: .seat(seat.id))?.own?.candidates ?? []
            let ratings = others.flatMap { other in skills.map { Ballot.Rating(other, $0, 2) } }
            try script.play(.castBallot(seat.id, Ballot(.abstain, feedback: ratings)), by: .seat(seat.id))
        }
        var keyboard = Keyboard(script)
        #expect(!keyboard.screen(80, 24).contains("overall, "))
        keyboard.type("1")
        for _ in 0..<4 {
            #expect(keyboard.model.handOverTo != nil)
            #expect(!keyboard.screen(80, 24).contains("overall, "))
            keyboard.type(" ")
            #expect(keyboard.screen(80, 24).contains("overall, shown with a real example."))
            #expect(!keyboard.table().contains("overall, "))
            keyboard.type("1")
        }
        #expect(keyboard.model.question.addressee == .facilitator)
        #expect(keyboard.model.question.choices.first?.label.key == .goToEnd)
    }
}
