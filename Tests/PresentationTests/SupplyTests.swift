import Presentation
import TestKit
import Testing
import Wording
import Workshop

@Suite("A deck with too few job cards")
struct SupplyTests {
    private let wording = Wording(.english)

    private func told(_ messages: [Message]) -> String { messages.map(wording.text).joined(separator: " ") }

    /// The question to the facilitator with so many jobs and people, once the game has begun or before.
    private func context(jobs: Int, people: Int, hand: Int = 5, isBegun: Bool) throws -> String {
        let deck = Deck.numbered(skills: 9, realistic: jobs, silly: 0)
        var rules = RoundRules()
        rules.handSize = hand
        var script = Script()
        try script.gather(players: people)
        if isBegun { try script.ask(.beginGame(rules: rules, deck: deck, teams: nil)) }
        let prompter = Prompter(session: script.session, plan: GamePlan(deck: deck, rules: rules))
        return told(prompter.facilitatorMenu().context)
    }

    @Test("It is told before the game begins and before its first round, with what helps", arguments: [false, true])
    func told(isBegun: Bool) throws {
        #expect(
            try context(jobs: 72, people: 20, isBegun: isBegun).contains(
                "The deck has too few job cards for hands of 5. Some start with 3 job cards, some with 4. "
                    + "With hands of 3, everyone would have the same number. A second deck would give more."
            )
        )
        #expect(
            try context(jobs: 12, people: 6, isBegun: isBegun).contains(
                "The deck has too few job cards for hands of 5. Everyone starts with 2 job cards. Adding a second deck would help."
            )
        )
        #expect(
            try context(jobs: 10, people: 12, isBegun: isBegun).contains(
                "The deck has too few job cards for hands of 5. 2 hands are empty; the others have 1 job card. "
                    + "Adding a second deck would help. So would pairs or larger teams."
            )
        )
    }

    @Test("Where there are enough, or the hand is smaller, nothing is told", arguments: [false, true])
    func enough(isBegun: Bool) throws {
        #expect(try !context(jobs: 60, people: 12, isBegun: isBegun).contains("too few"))
        #expect(try !context(jobs: 24, people: 12, hand: 2, isBegun: isBegun).contains("too few"))
    }

    @Test("Nobody is told that everybody has job cards when somebody has fewer than the rules say")
    func announced() throws {
        for (jobs, sentence) in [(60, "Everyone has job cards."), (59, "The job cards are dealt.")] {
            var script = Script()
            try script.gather(players: 12)
            let deck = Deck.numbered(skills: 9, realistic: jobs, silly: 0)
            try script.ask(.beginGame(rules: RoundRules(), deck: deck, teams: nil))
            let said = Announcer(session: script.session).messages(for: Array(script.session.log.suffix(15)))
            #expect(told(said).contains(sentence), "\(jobs)")
        }
    }

    @Test(
        "What is foretold is what is dealt, however people are grouped",
        arguments: [Grouping.alone, .pairs, .teams(3)],
        [7, 19, 40]
    )
    func foretold(grouping: Grouping, jobs: Int) throws {
        let deck = Deck.numbered(skills: 9, realistic: jobs, silly: 0)
        var rules = RoundRules()
        rules.grouping = grouping
        for people in 3...20 {
            var script = Script()
            try script.gather(players: people)
            guard (try? script.ask(.beginGame(rules: rules, deck: deck, teams: nil))) != nil else { continue }
            #expect(script.session.state.game?.jobSupply == JobSupply(deck: deck, rules: rules, people: people))
        }
    }
}
