import TestKit
import Testing
import Workshop

@testable import Presentation
@testable import Wording

/// What the facilitator is told and offered, for every front end alike.
@Suite("The facilitator's help")
struct FacilitatorTests {
    private let wording = Wording(.english)
    private let plan = GamePlan(deck: .small, rules: RoundRules())

    private func question(_ script: Script) -> Question {
        Prompter(session: script.session, plan: plan).facilitatorMenu()
    }

    private func choice(_ key: MessageKey, in question: Question) throws -> Question.Choice {
        try #require(question.choices.first { $0.label.key == key })
    }

    private func side(_ script: Script, at seconds: Int64 = 0) -> [String] {
        let now = Instant(milliseconds: script.now.milliseconds + seconds * 1000)
        return FacilitatorSide(session: script.session, plan: plan, now: now).lines.map(wording.text)
    }

    @Test("What is not possible now keeps its number, and whoever chooses it hears why")
    func reasons() throws {
        let session = Session(
            header: SessionHeader(id: "empty", seed: 1, title: "Empty", openedAt: Instant(milliseconds: 0))
        )
        var conversation = Conversation(plan: plan)
        for (line, expected) in [
            ("1", "The game needs 3 players; no one is here."), ("u", "Nothing to undo."),
            ("r", "Nothing to redo."),
        ] {
            guard case .wrong(let reason) = conversation.take(.line(line), in: session) else {
                Issue.record("\(line) was taken")
                continue
            }
            #expect(wording.text(reason) == expected)
        }
    }

    @Test("What comes next is told in whole sentences, in every stage of a game")
    func next() throws {
        var script = try Script(players: 3)
        var told: Set<String> = []
        for _ in 0..<200 where script.game()?.stage != .finished {
            let lines = side(script)
            let heading = try #require(lines.firstIndex(of: wording.text(.sideNext)))
            told.insert(lines[heading + 1])
            if let next = script.game()?.next { try script.play(.pass(next)) } else { try script.play(.advance) }
        }
        #expect(told.count > 4)
        for line in told { #expect(line.first?.isUppercase == true && line.last == ".", "\(line)") }
    }

    @Test("A vote can be reopened once it is counted, and only then")
    func reopening() throws {
        var without = try Script(players: 3)
        try without.goToInterview()
        while let next = without.game()?.next { try without.play(.pass(next)) }
        #expect(without.game()?.stage == .result)
        #expect(try choice(.reopenVote, in: question(without)).reason?.key == .refusedNothingToReopen)
        var counted = try Script(players: 3)
        try counted.goToVote()
        try counted.play(.advance)
        #expect(counted.game()?.stage == .result)
        #expect(try choice(.reopenVote, in: question(counted)).reason == nil)
    }

    @Test("Before a count is taken back it is said that two results together can tell how somebody voted")
    func twoResults() throws {
        var counted = try Script(players: 3)
        try counted.goToVote()
        try counted.play(.advance)
        let offer = try choice(.reopenVote, in: question(counted))
        guard case .open(let confirm) = offer.reply else {
            Issue.record("it is taken back at once")
            return
        }
        let asked = confirm()
        #expect(
            asked.context.map(wording.text).joined().contains("comparing the two results could reveal someone’s vote")
        )
        #expect(asked.prompt.key == .confirmReopen)
        guard case .back? = asked.blank else {
            Issue.record("an empty line takes it back")
            return
        }
    }

    @Test("A second vote among the first and a count taken back are told apart by their first word")
    func toldApart() {
        let onward = [MessageKey.goToRevote, .goToPitchOff, .goToRound, .goToEnd]
        let texts = onward.map { wording.text(Message($0, ["round": 2])) }
        #expect(texts.allSatisfy { $0.hasPrefix("next: ") })
        #expect(wording.text(.reopenVote).hasPrefix("take the count back"))
    }

    @Test("In an interview every skill on the table has a key, once there is somebody it can be noted for")
    func tags() throws {
        var script = try Script(players: 3)
        try script.goToInterview()
        #expect(try choice(.takeNote, in: question(script)).reason?.key == .nobodyHasSpoken)
        try script.play(.startPitch(nil))
        let tags = question(script).choices.filter { $0.label.key == .noteSkill }
        #expect(tags.map(\.key) == ["a", "b", "c"])
        #expect(try choice(.takeNote, in: question(script)).reason == nil)
    }

    @Test("There are words to say and a next step in every stage", arguments: Game.Stage.allCases)
    func everyStage(_ stage: Game.Stage) throws {
        var script = try Script(players: 3)
        switch stage {
        case .opening: break
        case .interview: try script.goToInterview()
        case .recruitment: try script.goToVote()
        case .result:
            try script.goToVote()
            try script.play(.advance)
        case .finished: try script.play(.end)
        case .research, .choosing: try script.advance(to: stage)
        }
        #expect(script.game()?.stage == stage)
        let lines = side(script)
        #expect(lines.first == "What to say now")
        #expect(lines.contains("What comes next"))
        #expect(lines.contains("Time"))
    }

    @Test("Hints for the first time are gone in the second round")
    func hints() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        #expect(side(script).contains { $0.hasPrefix("First time:") })
        try script.play(.advance)
        try script.play(.advance)
        #expect(script.game()?.roundNumber == 2)
        #expect(!side(script).contains { $0.hasPrefix("First time:") })
    }

    @Test("Her notes and the last six steps stand beside her, and nobody else's view is asked for them")
    func notes() throws {
        var script = try Script(players: 3)
        try script.ask(.note("Dan is shy"))
        let lines = side(script)
        #expect(lines.contains("Dan is shy"))
        let steps = try #require(lines.firstIndex(of: "Last steps"))
        #expect(lines[steps + 1] == "a private note by the facilitator")
        let own = try #require(lines.firstIndex(of: "Your own notes"))
        #expect(own - steps - 1 <= 6)
        #expect(!Announcer(session: script.session).situation().map(wording.text).contains { $0.contains("shy") })
    }

    @Test("The clock counts the session and its stage, and leaves interruptions out")
    func clock() throws {
        let script = try Script(players: 3)
        let start = script.now.milliseconds
        func clock(minutes: Int64) -> SessionClock {
            let now = Instant(milliseconds: start + minutes * 60_000)
            return SessionClock(session: script.session, rules: RoundRules(), now: now)
        }
        #expect(clock(minutes: 7).elapsed == 7 * 60)
        #expect(clock(minutes: 7).stage.elapsed == 7 * 60)
        #expect(clock(minutes: 60 * 24).elapsed == 0)
        #expect(try #require(clock(minutes: 7).expected) > clock(minutes: 7).stage.expected ?? 0)
        #expect(
            clock(minutes: 7).lines.map(wording.text) == [
                "7 minutes so far, of about 37.", "This stage (opening): 7 minutes so far, of about 6.",
            ]
        )
    }

    @Test("The clock expects what the plan of the time said when the workshop was set up")
    func clockGoesByThePlan() throws {
        let script = try Script(players: 8)
        let rules = RoundRules()
        let clock = SessionClock(session: script.session, rules: rules, now: script.session.header.openedAt)
        #expect(clock.expected == TimePlan(rules: rules, people: 8).total)
    }

    @Test("The list of steps goes on where there are more than nine")
    func longList() throws {
        var script = try Script(players: 12)
        for _ in 0..<10 { try script.ask(.note("x")) }
        guard case .open(let make) = try choice(.menuUndo, in: question(script)).reply else { return }
        let first = make()
        #expect(first.choices.count == 11)
        guard case .open(let more) = try choice(.undoEarlier, in: first).reply else {
            Issue.record("there are no earlier steps")
            return
        }
        #expect(more().choices.contains { $0.label.key == .stepJoined })
    }
}
