import Wording
import Workshop

extension Prompter {
    /// Before the first game, or after a debriefing.
    func lobby(_ view: View) -> Question {
        Question(
            to: .facilitator,
            context: [
                Message.lobbyPeople(names: view.present.map(\.name), count: view.present.count),
                planned,
            ] + shortageToCome + twoHands(in: view),
            prompt: .lobbyPrompt,
            options: [
                beginning(Message.lobbyBegin, in: view),
                Offer(.lobbyRules, .open { rulesMenu() }),
            ] + playASituation() + commonOptions(in: view)
        )
    }

    /// Beginning a game, possible once there are three to play.
    func beginning(_ label: Message, in view: View) -> Offer {
        let players = view.people.count { $0.kind == .participant && $0.presence != .gone }
        let tooFew = RefusalWording.message(.tooFewParticipants(needed: 3, present: players), in: view)
        return Offer(
            label,
            unless: players < 3 ? tooFew : nil,
            .ask([Asked(.beginGame(rules: plan.rules, deck: plan.deck, teams: nil))])
        )
    }

    /// That the deck will have too few job cards.
    private var shortageToCome: [Message] {
        let people = session.state.roster.participants.count
        guard people >= 3 else { return [] }
        return SupplyTelling.lines(of: JobSupply(deck: plan.deck, rules: plan.rules, people: people))
    }

    /// Before the first round, that the deck had too few job cards; after a game, that it will have.
    func shortage(in game: GameView) -> [Message] {
        switch game.stage {
        case .opening: session.state.game.map { SupplyTelling.lines(of: $0.jobSupply) } ?? []
        case .finished: shortageToCome
        case .research, .choosing, .interview, .recruitment, .result: []
        }
    }

    /// What is played instead of a vote that would be decided beforehand, told before the game begins.
    private func twoHands(in view: View) -> [Message] {
        let players = view.people.count { $0.kind == .participant && $0.presence != .gone }
        let isAdapted = plan.rules.adapted(to: plan.rules.grouping.groups(of: players)) != plan.rules
        return isAdapted ? [Message.ratedTwo] : []
    }

    private var planned: Message {
        .lobbyPlan(deck: plan.deck.title, rounds: plan.rules.rounds, seconds: plan.rules.pitchSeconds)
    }

    /// A ready-made set, the rules a facilitator changes most often, and then all of them.
    private func rulesMenu() -> Question {
        aside(
            .rulesPrompt,
            context: [planned],
            [
                Offer(.rulesRounds(now: plan.rules.rounds), number(.askRounds) { $0.rounds = $1 }),
                Offer(.rulesSeconds(now: plan.rules.pitchSeconds), number(.askSeconds) { $0.pitchSeconds = $1 }),
                Offer(
                    Message.rulesSkills(now: plan.rules.skillsPerRound),
                    number(.askSkills) { $0.skillsPerRound = $1 }
                ),
                Offer(.rulesTogether, changing { $0.grouping = $0.grouping == .alone ? .pairs : .alone }),
                Offer(
                    Message.rulesCooperative,
                    changing { $0.variant = $0.variant == .competitive ? .cooperative : .competitive }
                ),
                Offer(.presetMenu, .open { presetMenu() }),
                Offer(.rulesEvery, .open { everyRule() }),
            ]
        )
    }

    private func changing(_ change: (inout RoundRules) -> Void) -> Reply {
        var changed = plan
        change(&changed.rules)
        return .plan(changed)
    }

    /// A question for a number that goes into the rules if they stay playable.
    private func number(
        _ prompt: Message,
        into set: @escaping @Sendable (inout RoundRules, Int) -> Void
    ) -> Reply {
        let plan = plan
        return .open {
            Question(
                to: .facilitator,
                prompt: prompt,
                options: [],
                entry: Question.Entry(.figures) { line in
                    guard let number = Int(line) else { return .wrong(.notANumber(line: line)) }
                    var changed = plan
                    set(&changed.rules, number)
                    guard changed.rules.faults.isEmpty else {
                        return .wrong(RefusalWording.message(.unplayable(changed.rules.faults), in: table))
                    }
                    return .reply(.plan(changed))
                },
                blank: .back
            )
        }
    }

    /// After a game.
    func finished(_ view: View) -> (prompt: Message, options: [Offer]) {
        (
            Message.finishedPrompt,
            debriefings() + [
                beginning(Message.finishedAgain, in: view),
                Offer(.finishedReport, finishing),
            ] + playASituation()
        )
    }
}
