import TestKit
import Testing
import Wording
import Workshop

@testable import PlainMode
@testable import Presentation

/// Every question of random sessions as it is heard.
@Suite("Lines as they are heard")
struct ToldLinesTests {
    private let wording = Wording(.english)
    private let plan = GamePlan(deck: .small, rules: RoundRules(), scenarios: [.small, .anchored])

    @Test("No line has broken punctuation, an empty quotation or an id in it", arguments: 1...16)
    func lines(seed: Int) {
        var player = RandomPlayer(seed: UInt64(seed) &+ 300)
        var session = Session(
            header: SessionHeader(id: "told", seed: UInt64(seed), title: "Told", openedAt: Instant(milliseconds: 0))
        )
        for step in 0..<90 {
            let request = player.request(to: session, at: Instant(milliseconds: 0))
            if let outcome = try? session.decide(request) {
                session.apply(outcome)
                let announcer = Announcer(session: session)
                check((announcer.messages(for: outcome.events) + announcer.situation()).map(wording.text), in: session)
            }
            let conversation = Conversation(plan: plan)
            check(conversation.question(in: session), in: session, depth: step % 5 == 0 ? 1 : 0)
            guard step % 3 == 0 else { continue }
            let side = FacilitatorSide(session: session, plan: plan, now: Instant(milliseconds: 0))
            check(side.lines.map(wording.text), in: session)
            check(Prompter(session: session, plan: plan).facilitatorMenu(), in: session, depth: 1)
        }
    }

    /// A question with all it leads to, a few levels deep.
    private func check(_ question: Question, in session: Session, depth: Int) {
        let telling = TellingQuestion(question, in: wording)
        let context = (question.foreword + question.context).map(wording.text)
        check(context + telling.lines + telling.help, in: session)
        let possible = question.choices.filter { !$0.isMinor && $0.reason == nil }
        if telling.lines.count == 1, !possible.isEmpty, !question.listsAnswers {
            let prompt = wording.text(question.prompt)
            #expect(!telling.lines[0].hasPrefix(prompt + " ") || prompt.hasStop, "\(telling.lines[0])")
        }
        guard depth > 0 else { return }
        for choice in question.choices {
            if case .open(let make) = choice.reply { check(make(), in: session, depth: depth - 1) }
        }
    }

    private func check(_ lines: [String], in session: Session) {
        let ids = Self.ids(of: session)
        for line in lines {
            for fault in [".,", "..", ",,", "“”", "  ", " .", " ,", ":.", "?.", "!.", ".”."] {
                // A name that people gave is shown as they gave it.
                guard line.contains(fault), !session.state.roster.seats.contains(where: { $0.name.contains(fault) })
                else {
                    continue
                }
                Issue.record("“\(fault)” in: \(line)")
            }
            for id in ids
            where line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }).contains(id[...]) {
                Issue.record("the id \(id) in: \(line)")
            }
        }
    }

    /// The ids of what is played that are no words: those with a hyphen.
    private static func ids(of session: Session) -> [String] {
        var ids: [String] = []
        for game in session.state.activities.compactMap(\.game) {
            ids += game.deck.skills.map(\.id.text)
            ids += game.deck.jobs.map(\.id.text)
        }
        for play in session.state.activities.compactMap(\.rolePlay) {
            ids += play.scenario.injects.map(\.id.text)
            ids += play.scenario.phases.map(\.id.text)
        }
        return ids.filter { $0.contains("-") }
    }

    @Test("A question of a letter or figure alone is answered by words, and the slip is not written down")
    func singleKeys() throws {
        let stage = Stage(answers: ["e", "1", "1", "w", "9", "It was good"], isInteractive: false)
        let session = try stage.play()
        #expect(session.state.debrief?.answers.map(\.text) == ["It was good"])
        #expect(
            stage.lines.contains(
                "“w” alone does nothing here and has not been written down. Type words, or ? to see what you can do."
            )
        )
    }

    @Test("A debriefing asks before it ends, and an empty line goes on with it")
    func endOfDebriefing() throws {
        let stage = Stage(answers: ["e", "1", "1", "x", "", "It was good", "x", "c"], isInteractive: false)
        let session = try stage.play()
        #expect(session.state.debrief?.answers.map(\.text) == ["It was good"])
        #expect(session.state.debrief?.isOver == true)
        #expect(stage.lines.contains { $0.hasPrefix("End the debrief here? 2 questions have not been asked.") })
    }

    @Test("The list of what can be typed says whether a name, words, a number or a day is wanted")
    func help() throws {
        let answers = ["m", "?", "", "p", "1", "?", "", "", "e", "1", "1", "f", "1", "?"]
        let stage = Stage(answers: answers, isInteractive: false)
        _ = try stage.play()
        let kinds = ["your own words", "a name", "numbers, as the question says"]
        #expect(stage.lines.filter(kinds.contains).map { $0 } == kinds)
        #expect(!stage.lines.contains { $0.hasPrefix("or ") })
    }

    @Test("What the facilitator says in a briefing is told once, before anybody reads a brief")
    func briefing() throws {
        let stage = Stage(answers: ["1", "1", "", "1", "", "1"])
        _ = try stage.play(first: .beginRolePlay(.small))
        let script = try #require(RolePlayScenario.small.phases.first?.facilitator)
        try #require(!script.isEmpty)
        let told = stage.lines.indices.filter { stage.lines[$0] == script }
        let handOver = try #require(stage.lines.firstIndex { $0.hasPrefix("Pass the keyboard to ") })
        #expect(told.count == 1 && told[0] < handOver)
    }

    @Test("Several answers given at once are noted in one line")
    func notedOnce() throws {
        var script = try Script(rolePlay: .small, players: 3)
        try script.goToScene()
        try script.goToLeaving()
        try script.leaveRoles()
        #expect(script.session.state.rolePlay?.stage == .selfAssessment)
        let stage = Stage(
            answers: ["1", "1", "1", "1", "1", "1", "1", "e", "1", "1", "1", "1", "2", "2", "2", "2"],
            isInteractive: false
        )
        _ = try stage.play(first: .beginRolePlay(.small))
        let noted = stage.lines.indices.filter { stage.lines[$0] == "Noted." }
        #expect(!noted.isEmpty)
        #expect(!noted.contains { $0 > 0 && stage.lines[$0 - 1] == "Noted." })
    }
}

extension String {
    /// Whether it ends as a sentence or a question does.
    fileprivate var hasStop: Bool {
        var text = self[...]
        while let last = text.last, "”\"’)".contains(last) { text.removeLast() }
        return text.last.map { ".?!:…".contains($0) } ?? false
    }
}
