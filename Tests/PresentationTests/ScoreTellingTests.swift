import Presentation
import TestKit
import Testing
import Wording
import Workshop

@Suite("Scores, notes and steps as they are told")
struct ScoreTellingTests {
    private let wording = Wording(.english)
    private let plan = GamePlan(deck: .small, rules: RoundRules())

    /// Three people after the first count.
    private func counted(_ change: (inout RoundRules) -> Void) throws -> Script {
        var rules = RoundRules()
        change(&rules)
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        if rules.variant == .competitive {
            try script.vote(["s1": "e2", "s2": "e3", "s3": "e2"])
        } else {
            try script.play(.advance)
        }
        return script
    }

    private func lines(_ messages: [Message]) -> [String] { messages.map(wording.text) }

    private func side(_ script: Script) -> [String] {
        lines(FacilitatorSide(session: script.session, plan: plan, now: script.now).lines)
    }

    @Test(
        "Where the rules show scores, they are told after each count, when asked again, and among what the facilitator sees"
    )
    func shown() throws {
        var script = try counted { $0.showRunningScores = true }
        let score = "The score so far: Ben 2, Cleo 1 and Ann 0."
        let events = Array(script.session.log.suffix(1))
        #expect(lines(Announcer(session: script.session).messages(for: events)).last == score)
        #expect(lines(Announcer(view: script.session.view(for: .table)).outcome()).last == score)
        #expect(lines(Announcer(session: script.session).situation()).count { $0 == score } == 1)
        #expect(side(script).contains(score))
        try script.play(.advance)
        #expect(script.game()?.stage == .research)
        #expect(lines(Announcer(session: script.session).situation()).last == score)
        #expect(side(script).contains(score))
    }

    @Test("A group that plays together hears how many skills it showed")
    func together() throws {
        let script = try counted {
            $0.variant = .cooperative
            $0.showRunningScores = true
        }
        let score = "So far you showed 0 of 3 skills together."
        #expect(lines(Announcer(session: script.session).situation()).last == score)
    }

    @Test("Where the rules keep scores for the end, no total is told before")
    func hidden() throws {
        var script = try counted { _ in }
        for _ in 0..<2 {
            let told = lines(Announcer(session: script.session).situation()) + side(script)
            #expect(!told.contains { $0.contains("so far: ") && $0.contains("Ben 2") })
            try script.play(.advance)
        }
    }

    @Test("A note keeps the name of its skill when the skill no longer lies on the table")
    func notes() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        let skill = try #require(script.game()?.skills.first)
        let speaker = try #require(script.game()?.current?.pitch.entrant)
        try script.play(.takeNote(speaker, skill.id, "She waited"))
        while script.game()?.stage != .research { try script.play(.advance) }
        #expect(script.game()?.skills.contains { $0.id == skill.id } == false)
        let told = side(script)
        #expect(told.contains { $0.contains(skill.name) && $0.contains("She waited") })
        #expect(!told.contains { $0.contains(skill.id.text) })
        #expect(told.contains("Notes on pitches, for the report"))
    }

    @Test("While the first pitch goes on, nobody is told that nobody has spoken")
    func speaking() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        try script.play(.startPitch(nil))
        try script.play(.extendPitch(seconds: 30))
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(!lines(Announcer(session: script.session).situation()).contains("No one has spoken yet."))
        try script.play(.endPitch)
        #expect(lines(Announcer(session: script.session).situation()).contains { $0.hasPrefix("Heard so far: ") })
    }

    @Test("The end of a pitch says whose it was, and a count that came by itself is among the last steps")
    func steps() throws {
        let script = try counted { _ in }
        let announcer = Announcer(session: script.session)
        let ended = script.session.undoableSteps.filter { $0.event == .game(.pitchEnded) }
        #expect(Set(lines(ended.map(announcer.step))).count == 3)
        #expect(side(script).contains(wording.text(.stepCount)))
    }

    @Test("Every line of what comes next is a sentence")
    func next() throws {
        var script = try counted { _ in }
        while script.game()?.stage != .finished {
            for message in FacilitatorScript(session: script.session, plan: plan).next {
                let line = wording.text(message)
                #expect(line.first?.isUppercase == true || line.first?.isNumber == true, "\(line)")
                #expect(line.hasSuffix("."), "\(line)")
            }
            try script.play(.advance)
        }
    }

    @Test("While a situation is played, every choice but the first two keeps its number")
    func takeMenu() throws {
        var script = try Script(rolePlay: .small, players: 4)
        try script.castAndBrief()
        try script.advance(to: "scene")
        var labels: [String: Set<String>] = [:]
        func look(_ script: Script) {
            let question = Prompter(session: script.session, plan: plan).facilitatorMenu()
            for choice in question.choices where Int(choice.key).map({ (3...8).contains($0) }) == true {
                // The hot seat is left where it was taken.
                guard choice.label.key != .rolePlayHotSeatDone else { continue }
                labels[choice.key, default: []].insert(wording.text(choice.label))
            }
        }
        look(script)
        try script.act(.startTake(from: nil))
        while let next = script.session.state.rolePlay.flatMap({ play in play.take.flatMap(play.nextBeat) }) {
            look(script)
            try script.act(.markBeat(next.id))
        }
        look(script)
        try script.act(.freeze)
        look(script)
        try script.act(.hotSeat("s1"))
        look(script)
        try script.act(.resume)
        try script.act(.endTake)
        look(script)
        #expect(labels.count == 6)
        #expect(labels.values.allSatisfy { $0.count == 1 }, "\(labels)")
    }
}
