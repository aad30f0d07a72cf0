import PlainMode
import TestKit
import Testing
import Workshop

@Suite("Every form of ballot, line by line")
struct BallotTests {
    /// What to type so that the voter who has the keyboard votes, whatever is asked.
    private static let abstaining = ["a"] + Array(repeating: "", count: 12)

    /// Plays on a vote until the input ends: everybody takes the keyboard and abstains, once these were answered.
    private func play(_ form: BallotForm, _ first: [String]) throws -> (stage: Stage, session: Session) {
        let stage = Stage(answers: first)
        return (stage, try stage.goOn(try form.vote()))
    }

    /// How many questions one ballot of a form has, the keyboard handed over besides.
    private func questions(_ form: BallotForm) throws -> Int {
        let (stage, _) = try play(form, [""] + Self.abstaining)
        let first = stage.asked.first?.prompt.prefix { $0 != "." } ?? ""
        let next = stage.asked.dropFirst().firstIndex { asked in
            asked.prompt.hasPrefix("Pass the keyboard") && !asked.prompt.hasPrefix(first)
        }
        return (next ?? stage.asked.count) - 1
    }

    @Test("An abstention goes into the box, and the next voter is asked", arguments: BallotForm.allCases)
    func abstention(form: BallotForm) throws {
        let count = try questions(form)
        let (stage, session) = try play(form, ["", "a"] + Array(repeating: "", count: count - 1) + ["", "a"])
        #expect(session.state.game?.contest?.vote?.roll.count ?? 5 >= 1)
        #expect(stage.lines.contains { $0.contains("has voted.") })
    }

    @Test("A voter who is gone is taken out by the facilitator, and the vote goes on", arguments: BallotForm.allCases)
    func gone(form: BallotForm) throws {
        // f at the hand-over, then people, somebody is out, the first of them.
        let (_, session) = try play(form, ["f", "p", "3", "1"])
        #expect(session.state.roster["s1"]?.presence == .away)
        #expect(session.state.game?.stage == .recruitment)
        #expect(session.view(for: .table).waitingFor.contains("s1") == false)
    }

    @Test("Before a count is taken back, it is said what two results together can tell")
    func takenBack() throws {
        var script = try BallotForm.single.vote()
        for seat in script.session.state.roster.seats.map(\.id) { try script.vote([seat: nil]) }
        let stage = Stage(answers: ["2"])
        let session = try stage.goOn(script)
        #expect(stage.asked.last?.prompt.hasPrefix("Take the count back?") == true)
        #expect(stage.lines.contains { $0.contains("comparing the two results could reveal someone’s vote") })
        #expect(session.state.game?.stage == .result)
    }

    @Test("A voter who wants help calls the facilitator from inside the ballot", arguments: BallotForm.allCases)
    func help(form: BallotForm) throws {
        let (stage, session) = try play(form, ["", "f", "p", "3", "1", ""])
        #expect(session.state.roster["s1"]?.presence == .away)
        #expect(stage.asked.last?.prompt.hasPrefix("Pass the keyboard to Ann") == false)
        #expect(session.state.game?.contest?.vote?.roll.isEmpty == true)
    }

    @Test(
        "Nothing of a ballot is on the glass when the next line is asked of somebody else",
        arguments: BallotForm.allCases
    )
    func nothingLeft(form: BallotForm) throws {
        let count = try questions(form)
        for answer in ["a", "f", "l"] {
            let rest = answer == "a" ? Array(repeating: "", count: count - 1) : []
            let (stage, _) = try play(form, ["", answer] + rest + [""])
            let after = stage.glasses[(1 + (answer == "a" ? count : 1))]
            #expect(
                !after.contains { $0.hasPrefix("Ann, ") || $0.contains("Because") || $0.contains("You do not vote") }
            )
        }
    }

    @Test("After ^Z and fg the ballot is asked anew, once the keyboard was handed over", arguments: BallotForm.allCases)
    func stopped(form: BallotForm) throws {
        let (stage, session) = try play(form, ["", Stage.stopped, ""])
        let handOvers = stage.asked.filter { $0.prompt.hasPrefix("Pass the keyboard to Ann") }
        #expect(handOvers.count == 2)
        #expect(session.state.game?.contest?.vote?.roll.isEmpty == true)
    }

    @Test("A show of hands says for whom, refuses at once what cannot be, and asks with all totals before it counts")
    func hands() throws {
        var rules = RoundRules()
        rules.collection = .hands
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        let stage = Stage(answers: ["1", "9", "1", "1", "1", "1"])
        let session = try stage.goOn(script)
        #expect(stage.lines.contains { $0.hasPrefix("Hands up for 1 ") && $0.hasSuffix("How many?") })
        #expect(stage.lines.contains("The totals add up to 9; the most they can be is 3."))
        let last = try #require(stage.asked.last { $0.prompt.contains("Is this right?") }?.prompt)
        for number in 1...3 { #expect(last.contains("\(number) ")) }
        #expect(session.state.game?.stage == .result)
    }

    @Test("After the count each speaker alone reads how the pitch was rated")
    func ratings() throws {
        var rules = RoundRules()
        rules.rubricFeedback = true
        var script = try Script(players: 5, rules: rules)
        try script.goToVote()
        let skills = (script.game()?.skills ?? []).map(\.id)
        for seat in script.session.state.roster.seats {
            let ratings = seat.id == "s1" ? [] : skills.map { Ballot.Rating("e1", $0, 3) }
            try script.play(.castBallot(seat.id, Ballot(.abstain, feedback: ratings)), by: .seat(seat.id))
        }
        let stage = Stage(answers: ["1", "", "", "1"])
        let session = try stage.goOn(script)
        let read = try #require(stage.lines.firstIndex { $0.contains("overall, shown and linked to the job") })
        #expect(stage.lines[..<read].last { $0.hasPrefix("Pass the keyboard") }?.contains("Ann") == true)
        #expect(!(stage.glasses.last ?? []).contains { $0.contains("overall, ") })
        #expect(session.state.game?.stage == .research, "having read, 1 goes on")
    }
}
