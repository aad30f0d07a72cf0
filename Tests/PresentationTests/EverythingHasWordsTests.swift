import TestKit
import Testing
import Wording
import Workshop

@testable import Presentation

/// Random sessions, heard and asked at every step.
@Suite("Everything that happens has words")
struct EverythingHasWordsTests {
    private let wording = Wording(.english)

    @Test("Whatever happens is told in full, and whatever is asked has a question", arguments: 1...60)
    func everythingIsTold(seed: Int) {
        var player = RandomPlayer(seed: UInt64(seed))
        var session = Session(header: header(seed))
        for _ in 0..<150 {
            let request = player.request(to: session, at: Instant(milliseconds: 0))
            do throws(Refusal) {
                let outcome = try session.decide(request)
                session.apply(outcome)
                checkWords(Announcer(session: session).messages(for: outcome.events))
                checkWords(outcome.events.map(Announcer(session: session).step))
            } catch {
                checkWords([RefusalWording.message(error, in: session.view(for: .table))])
            }
            checkWords(Announcer(session: session).situation())
            let plan = GamePlan(deck: .small, rules: RoundRules())
            checkWords(FacilitatorSide(session: session, plan: plan, now: Instant(milliseconds: 0)).lines)
            let prompter = Prompter(session: session, plan: plan)
            check(Conversation(plan: plan).question(in: session))
            check(prompter.facilitatorMenu())
        }
    }

    @Test("Whatever is offered is possible", arguments: 1...60)
    func everyOfferIsPossible(seed: Int) {
        var player = RandomPlayer(seed: UInt64(seed) &+ 1000)
        var session = Session(header: header(seed))
        for _ in 0..<150 {
            if let outcome = try? session.decide(player.request(to: session, at: Instant(milliseconds: 0))) {
                session.apply(outcome)
            }
            guard !session.state.isClosed else { continue }
            let prompter = Prompter(session: session, plan: GamePlan(deck: .small, rules: RoundRules()))
            let asked = Audience.all(in: session).compactMap(prompter.question)
            for question in asked + [prompter.facilitatorMenu()] {
                for choice in question.choices {
                    checkPossible(choice, in: session)
                }
            }
        }
    }

    private func header(_ seed: Int) -> SessionHeader {
        SessionHeader(id: "test", seed: UInt64(seed), title: "Test", openedAt: Instant(milliseconds: 0))
    }

    private func checkPossible(_ choice: Question.Choice, in session: Session) {
        guard case .ask(let asked) = choice.reply, let first = asked.first else { return }
        do throws(Refusal) {
            _ = try session.decide(Request(first.command, by: first.by, at: Instant(milliseconds: 0)))
            #expect(choice.reason == nil, "“\(wording.text(choice.label))” is possible")
        } catch {
            #expect(choice.reason != nil, "“\(wording.text(choice.label))” was offered and refused: \(error)")
        }
    }

    private func check(_ question: Question) {
        checkWords(question.context + [question.prompt] + question.choices.map(\.label))
        checkWords(question.choices.compactMap(\.reason))
        #expect(Set(question.choices.map(\.key)).count == question.choices.count)
        #expect(Set(question.choices.map(\.id)).count == question.choices.count, "\(question.choices.map(\.id))")
        let shortcuts = question.choices.compactMap(\.shortcut)
        #expect(Set(shortcuts).count == shortcuts.count)
        #expect(!question.choices.isEmpty || question.entry != nil)
    }

    private func checkWords(_ messages: [Message]) {
        for message in messages {
            let text = wording.text(message)
            #expect(!text.isEmpty && !text.contains("{") && !text.contains("#"), "\(message.key): \(text)")
        }
    }
}

extension Audience {
    /// Everybody who may be told, shown and asked something.
    static func all(in session: Session) -> [Audience] {
        [.facilitator, .table] + session.state.roster.seats.map { .seat($0.id) }
    }
}
