import TestKit
import Testing
import Wording
import Workshop

@testable import Presentation

/// Role-plays at random: what is said and asked gives no brief away, and the stop word is everywhere.
@Suite("Words in a role-play")
struct RolePlayWordsTests {
    private let wording = Wording(.english)
    private let plan = GamePlan(deck: .small, rules: RoundRules(), scenarios: [.small, .anchored])

    private func session(_ seed: Int) throws -> Script {
        var script = Script(seed: UInt64(seed))
        try script.gather(players: 5, observers: 1)
        try script.ask(.beginRolePlay(.small))
        return script
    }

    @Test("What can happen in a play is told in words, never by the id it has in the file")
    func handles() {
        #expect(RolePlayTelling.handle(of: "quiet-question") == "quiet question")
    }

    @Test(
        "Nothing that is told, asked or refused holds a brief, but the question to whoever plays that role",
        arguments: 1...30
    )
    func noBriefIsTold(seed: Int) throws {
        var script = try session(seed)
        var player = RandomPlayer(seed: UInt64(seed))
        for _ in 0..<200 {
            let request = player.request(to: script.session, at: script.now)
            guard case .rolePlay(let command) = request.command else { continue }
            var said: [Message] = []
            do throws(Refusal) {
                let before = script.session.log.count
                try script.act(command, by: request.by)
                let events = Array(script.session.log[before...])
                let announcer = Announcer(session: script.session)
                said = announcer.messages(for: events) + events.map(announcer.step) + announcer.situation()
            } catch {
                said = [RefusalWording.message(error, in: script.session.view(for: .table))]
            }
            said += TimeSignal.all(in: script.session, at: script.now).map(\.message)
            #expect(!said.map(wording.text).joined().contains("canary"))
            let prompter = Prompter(session: script.session, plan: plan)
            check(Conversation(plan: plan).question(in: script.session), in: script.session, depth: 3)
            check(prompter.facilitatorMenu(), in: script.session, depth: 3)
            guard script.session.state.rolePlay != nil else { return }
        }
    }

    /// Looks at a question and at all it leads to, a few levels deep.
    private func check(_ question: Question, in session: Session, depth: Int) {
        let messages = question.context + [question.prompt] + question.choices.map(\.label)
        let text = messages.map(wording.text).joined(separator: "\n")
        if let seat = question.privateTo {
            let play = session.state.rolePlay
            for role in play?.scenario.roles ?? [] where play?.cast[seat] != role.id {
                #expect(!text.contains(role.brief) && !text.contains(role.goal))
            }
        } else {
            #expect(!text.contains("canary"))
        }
        guard depth > 0 else { return }
        for choice in question.choices {
            if case .open(let make) = choice.reply { check(make(), in: session, depth: depth - 1) }
        }
    }

    @Test(
        "From the third on, whatever a menu of a role-play offers has the same number whenever it is offered",
        arguments: 1...30
    )
    func stableNumbers(seed: Int) throws {
        var script = try session(seed)
        var player = RandomPlayer(seed: UInt64(seed) &+ 900)
        var numbers: [String: [MessageKey: Set<String>]] = [:]
        func note(_ menu: String, _ question: Question) {
            for choice in question.choices.dropFirst(2) where Int(choice.key) ?? 0 > 0 {
                // Asked of one who answers now, or ended: the same place for the two.
                let key = choice.label.key == .rolePlayHotSeatDone ? .rolePlayHotSeatMenu : choice.label.key
                numbers[menu, default: [:]][key, default: []].insert(choice.key)
            }
        }
        for _ in 0..<200 {
            let request = player.request(to: script.session, at: script.now)
            if case .rolePlay = request.command { _ = try? script.ask(request.command, by: request.by) }
            guard let play = script.session.state.rolePlay, play.stage != .finished else { break }
            guard !play.isStopped else { continue }
            let question = Prompter(session: script.session, plan: plan).facilitatorMenu()
            let isPlayed = question.choices.contains { $0.label.key == .rolePlayInject }
            note(isPlayed ? "play" : "\(play.stage)", question)
            for choice in question.choices where choice.label.key == .rolePlayRolesMenu {
                if case .open(let menu) = choice.reply {
                    let roles = menu()
                    #expect(roles.choices.filter { $0.key != "0" }.map(\.key) == (1...6).map(String.init))
                    note("roles", roles)
                }
            }
        }
        for (menu, keys) in numbers {
            for (key, found) in keys { #expect(found.count == 1, "\(menu): \(key) is \(found)") }
        }
    }

    @Test("Whoever rates herself or others reaches the facilitator from every question of the sheet", arguments: 1...30)
    func everyLevel(seed: Int) throws {
        var script = try session(seed)
        var player = RandomPlayer(seed: UInt64(seed) &+ 1300)
        for _ in 0..<250 {
            let request = player.request(to: script.session, at: script.now)
            if case .rolePlay = request.command { _ = try? script.ask(request.command, by: request.by) }
            guard let play = script.session.state.rolePlay, play.stage != .finished else { return }
            guard play.stage == .selfAssessment || play.stage == .review, !play.isStopped else { continue }
            var conversation = Conversation(plan: plan)
            var question = conversation.question(in: script.session)
            while case .seat = question.addressee {
                #expect(question.choices.contains { $0.label.key == .callFacilitator && $0.key == "f" })
                let first = try #require(question.choices.first)
                guard case .asks = conversation.take(.choice(first.id), in: script.session) else { break }
                question = conversation.question(in: script.session)
            }
        }
    }

    @Test("The stop word and its key are in every question of every part, also beside it", arguments: 1...20)
    func stopEverywhere(seed: Int) throws {
        var script = try session(seed)
        var player = RandomPlayer(seed: UInt64(seed) &+ 500)
        var conversation = Conversation(plan: plan)
        for step in 0..<150 {
            let request = player.request(to: script.session, at: script.now)
            if case .rolePlay = request.command { _ = try? script.ask(request.command, by: request.by) }
            guard let play = script.session.state.rolePlay, play.stage != .finished else { return }
            let question = conversation.question(in: script.session)
            #expect((question.choice(.stop) == nil) == play.isStopped)
            if !play.isStopped {
                for typed in ["!", "pause", " Pause "] {
                    guard case .perform(let asked, _) = conversation.take(.line(typed), in: script.session) else {
                        return #expect(Bool(false), "\(typed) does not stop")
                    }
                    #expect(asked == [Asked(.rolePlay(.stop))])
                }
            }
            if step % 7 == 0,
                let aside = question.choices.first(where: { if case .open = $0.reply { true } else { false } })
            {
                _ = conversation.take(.choice(aside.id), in: script.session)
            } else if step % 7 == 3 {
                conversation.carriedOut([])
            }
        }
    }

    @Test("A signal comes for an inject and for the end of the time, and none while all stand still")
    func signals() throws {
        var script = try Script(rolePlay: .small)
        try script.goToScene()
        try script.act(.markBeat("enter"))
        let signals = TimeSignal.all(in: script.session, at: script.now)
        #expect(signals.map { $0.due.elapsed(since: script.now) } == [60_000, 120_000, 300_000])
        #expect(
            signals.map { wording.text($0.message) } == [
                "Time for: phone: a card for Ms Diallo (pressure).",
                "Time for: bell: announce “The bell rings.” (an end).",
                "The time for this part is up.",
            ]
        )
        try script.act(.freeze)
        #expect(TimeSignal.all(in: script.session, at: script.now).isEmpty)
    }

    @Test("Every refusal of a role-play has a sentence of its own")
    func refusals() {
        let view = Script().session.view(for: .table)
        let refusals: [Refusal] = [
            .noRolePlay, .scenarioUnplayable([.noRoles, .noPlay, .afterDebrief("x")]), .notInThisPart(.casting),
            .playStopped, .alreadyStopped, .notStopped, .noSuchRole("x"), .roleIsFull("x"), .playsAlready("x"),
            .playsNoRole("x"), .doesNotPlay("x"), .sameSeatTwice, .nobodyToCast, .alreadyReady("x"), .noTake,
            .noSuchBeat("x"), .beatMarked("x"), .noSuchInject("x"), .injectFired("x"), .roleNotPlayed("x"),
            .notFrozen, .nobodyInHotSeat, .alreadyInHotSeat("x"), .playsARole("x"), .noSuchItem("x"),
            .noSuchLevel(9, levels: 3), .noEvidence("x"), .selfAssessmentFirst, .notYourBehaviour("x"), .notAsked("x"),
        ]
        let sentences = refusals.map { wording.text(RefusalWording.message($0, in: view)) }
        #expect(Set(sentences).count == refusals.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("{") })
    }
}
