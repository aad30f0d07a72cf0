import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

/// What stays on the facilitator's screen while others go on.
@Suite("A screen beside other keyboards")
struct OvertakenScreenTests {
    private func cast(_ voter: ID<Seat>, in session: inout Session) throws {
        let own = try #require(session.state.game?.entrant(of: voter)?.id)
        let other = try #require(session.state.game?.contest?.vote?.terms.candidates.first { $0 != own })
        let ballot = Command.game(.castBallot(voter, Ballot(.one(other))))
        session.apply(try session.decide(Request(ballot, by: .seat(voter), at: Instant(milliseconds: 0))))
    }

    @Test("While the facilitator types a note, twenty ballots come in: what is typed stays, and the note is kept")
    func noteDuringVote() throws {
        var script = try Script(players: 21, deck: .numbered(skills: 9, realistic: 120, silly: 10))
        try script.goToVote()
        var keyboard = Keyboard(leading: script.session)
        keyboard.type("f")
        keyboard.type("m")
        keyboard.type("Ann-is-quiet")
        #expect(keyboard.model.question.name == "askPrivateNote")
        var session = keyboard.model.session
        for number in 1...20 {
            try cast(ID("s\(number)"), in: &session)
            keyboard.model.overtaken(at: session)
            #expect(keyboard.model.field.text == "Ann-is-quiet")
            #expect(keyboard.model.question.name == "askPrivateNote")
            #expect(keyboard.model.notice?.role != .warning)
        }
        #expect(keyboard.screen(80, 24).contains("20 of 21 have voted."))
        keyboard.press(.enter)
        #expect(keyboard.model.session.state.notes.map(\.text) == ["Ann-is-quiet"])
    }

    @Test("Going on by oneself to the result leaves a note being typed alone, too")
    func noteDuringCount() throws {
        var script = try Script(players: 4)
        try script.goToVote()
        var keyboard = Keyboard(leading: script.session)
        keyboard.type("f")
        keyboard.type("m")
        keyboard.type("Good-voices")
        var session = keyboard.model.session
        for number in 1...4 { try cast(ID("s\(number)"), in: &session) }
        #expect(session.state.game?.stage == .result)
        keyboard.model.overtaken(at: session)
        #expect(keyboard.model.field.text == "Good-voices")
        keyboard.press(.enter)
        #expect(keyboard.model.session.state.notes.map(\.text) == ["Good-voices"])
    }

    @Test("A ballot being filled in here is put away when it comes from elsewhere, and it is said why")
    func ballotElsewhere() throws {
        var script = try Script(players: 4)
        try script.goToVote()
        var keyboard = Keyboard(leading: script.session)
        keyboard.press(.enter)
        keyboard.type("2")
        #expect(keyboard.model.question.name == "askReason")
        var session = keyboard.model.session
        try cast("s1", in: &session)
        keyboard.model.overtaken(at: session)
        #expect(keyboard.model.handOverTo == "s2")
        #expect(keyboard.model.notice?.text.hasPrefix("Something has changed in the meantime") == true)
        keyboard.press(.enter)
        #expect(keyboard.model.question.name == "askVote")
    }

    @Test("A ballot being filled in here stays where it is when others vote elsewhere")
    func ballotHere() throws {
        var script = try Script(players: 4)
        try script.goToVote()
        var keyboard = Keyboard(leading: script.session)
        keyboard.press(.enter)
        keyboard.type("2")
        var session = keyboard.model.session
        try cast("s3", in: &session)
        keyboard.model.overtaken(at: session)
        #expect(keyboard.model.handOverTo == nil && keyboard.model.question.name == "askReason")
        keyboard.type("1")
        #expect(keyboard.sealed["s1"] != nil)
    }

    @Test("The selected choice stays selected, and what would do something else now is not done")
    func selection() throws {
        let script = try Script(players: 4)
        var keyboard = Keyboard(leading: script.session)
        keyboard.press(.down)
        let selected = keyboard.model.listed[keyboard.model.list.selected].id
        var session = keyboard.model.session
        let join = Command.people(.join(name: "Noor", kind: .participant))
        session.apply(try session.decide(Request(join, by: .facilitator, at: Instant(milliseconds: 0))))
        keyboard.model.overtaken(at: session)
        #expect(keyboard.model.listed[keyboard.model.list.selected].id == selected)
    }
}
