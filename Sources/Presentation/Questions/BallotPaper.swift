import Wording
import Workshop

/// One voter's ballot, asked question by question until it can be cast.
struct BallotPaper: Sendable {
    let voter: ID<Seat>
    let candidates: [ID<Entrant>]
    let terms: VoteTerms
    let game: GameView
    let view: View

    /// The first question of the ballot.
    func question() -> Question {
        guard !candidates.isEmpty else { return question(Message(.askVote, ["who": voterName]), []) }
        return switch terms.question {
        case .skillsShown: skillShown(at: 0, so: [])
        case .best(.single): single()
        case .best(.medals): gold()
        case .best(.ranked): list(.askRanking) { .ranked($0) }
        case .best(.approval): list(.askApproval) { .approval($0) }
        case .best(.rubric): ratings(.askLevels) { cast($0.isEmpty ? .abstain : .rubric($0)) }
        }
    }

    // MARK: The methods

    private func single() -> Question {
        question(Message(.askVote, ["who": voterName]), candidateOptions { because(.single($0)) })
    }

    private func gold() -> Question {
        question(
            Message(.askGold, ["who": voterName]),
            candidateOptions { gold in
                candidates.count == 1 ? because(.medals(gold: gold, silver: nil)) : .open { silver(beside: gold) }
            }
        )
    }

    private func silver(beside gold: ID<Entrant>) -> Question {
        let others = candidates.filter { $0 != gold }
        return secret(
            Message(.askSilver),
            others.map { Offer(candidate($0), because(.medals(gold: gold, silver: $0))) }
                + [Offer(Message(.noSilver), key: "0", because(.medals(gold: gold, silver: nil)))]
        )
    }

    /// Several candidates in one line of numbers.
    private func list(
        _ prompt: MessageKey,
        as choice: @escaping @Sendable ([ID<Entrant>]) -> Ballot.Choice
    ) -> Question {
        let candidates = candidates
        let lines = candidates.enumerated().map { place, entrant in
            Message(.numbered, ["number": .number(place + 1), "text": .message(candidate(entrant))])
        }
        return Question(
            to: .seat(voter),
            privacy: .ballot,
            context: lines,
            prompt: Message(prompt, ["who": voterName]),
            options: voterOptions,
            entry: Question.Entry(.figures) { line in
                let numbers = line.split { $0 == " " || $0 == "," }.map { Int($0) }
                let places = numbers.compactMap { $0.map { $0 - 1 } }.filter(candidates.indices.contains)
                let chosen = places.map { candidates[$0] }
                guard !chosen.isEmpty, chosen.count == numbers.count, Set(chosen).count == chosen.count else {
                    return .wrong(Message(.notAList, ["count": .number(candidates.count)]))
                }
                return .reply(because(choice(chosen)))
            }
        )
    }

    /// Levels for each candidate in turn, typed as one digit a skill.
    private func ratings(
        _ prompt: MessageKey,
        at place: Int = 0,
        so given: [Ballot.Rating] = [],
        then reply: @escaping @Sendable ([Ballot.Rating]) -> Reply
    ) -> Question {
        let entrant = candidates[place]
        let skills = terms.skills
        let isLast = place == candidates.count - 1
        @Sendable func goOn(_ all: [Ballot.Rating]) -> Reply {
            isLast ? reply(all) : .open { ratings(prompt, at: place + 1, so: all, then: reply) }
        }
        let lines = game.skills.enumerated().map { place, skill in
            Message(.numbered, ["number": .number(place + 1), "text": .text(skill.name)])
        }
        return Question(
            to: .seat(voter),
            privacy: .ballot,
            context: place == 0 ? lines + [Message(.levelsMeaning)] : [],
            prompt: Message(prompt, ["who": .message(candidate(entrant)), "count": .number(skills.count)]),
            options: [Offer(Message(.noRating), key: "-", goOn(given)), startAgain],
            entry: Question.Entry(.figures) { line in
                let levels = line.filter { $0 != " " && $0 != "," }.map(\.wholeNumberValue)
                let valid = levels.compactMap { $0 }.filter(Ballot.Rating.levels.contains)
                guard levels.count == skills.count, valid.count == skills.count else {
                    return .wrong(Message(.notLevels, ["count": .number(skills.count)]))
                }
                return .reply(goOn(given + zip(skills, valid).map { Ballot.Rating(entrant, $0, $1) }))
            },
            blank: goOn(given)
        )
    }

    /// Which pitch showed each skill (cooperative variant).
    private func skillShown(at place: Int, so shown: [Ballot.Reason]) -> Question {
        let skill = game.skills[place]
        let isLast = place == game.skills.count - 1
        @Sendable func goOn(_ all: [Ballot.Reason]) -> Reply {
            isLast ? cast(.skillsShown(all)) : .open { skillShown(at: place + 1, so: all) }
        }
        return secret(
            Message(.askShown, ["who": voterName, "skill": .text(skill.name)]),
            candidates.map { Offer(candidate($0), goOn(shown + [Ballot.Reason($0, skill.id)])) }
                + [Offer(Message(.nobodyShowed), key: "0", goOn(shown))]
        )
    }

    // MARK: Because

    /// Why: one skill shown by the candidate voted for, or by the best of several; not asked where nobody is.
    private func because(_ choice: Ballot.Choice) -> Reply {
        guard let best = choice.best else { return finish(choice, nil) }
        return .open {
            secret(
                Message(.askReason),
                game.skills.map { skill in
                    Offer(
                        Message(.plain, ["text": .text(skill.name)]),
                        finish(choice, Ballot.Reason(best, skill.id))
                    )
                } + [Offer(Message(.noReason), key: "0", finish(choice, nil))],
                blank: finish(choice, nil)
            )
        }
    }

    private func finish(_ choice: Ballot.Choice, _ reason: Ballot.Reason?) -> Reply {
        guard terms.takesFeedback else { return cast(choice, because: reason) }
        return .open {
            ratings(.askFeedback) { cast(choice, because: reason, feedback: $0) }
        }
    }

    private func cast(
        _ choice: Ballot.Choice,
        because reason: Ballot.Reason? = nil,
        feedback: [Ballot.Rating] = []
    ) -> Reply {
        let ballot = Ballot(choice, because: reason, feedback: feedback)
        return .game(.castBallot(voter, ballot), by: .seat(voter))
    }

    // MARK: Shape

    private var voterName: Message.Value { .text(view.name(voter)) }

    private func candidate(_ id: ID<Entrant>) -> Message {
        let who = view.who(id)
        guard let job = game.player(id)?.job else { return Message(.names, ["names": who]) }
        return Message(.candidate, ["who": who, "job": .text(job.title)])
    }

    private func candidateOptions(_ reply: (ID<Entrant>) -> Reply) -> [Offer] {
        candidates.map { Offer(candidate($0), reply($0)) }
    }

    private var callOption: Offer {
        Offer(Message(.callFacilitator), key: "f", isMinor: true, .callFacilitator)
    }

    private var startAgain: Offer {
        Offer(Message(.startBallotAgain), key: "b", isMinor: true, .back)
    }

    private var voterOptions: [Offer] {
        [
            Offer(Message(.abstain), key: "0", cast(.abstain)),
            Offer(Message(.askMeLater), key: "l", isMinor: true, .postpone(voter)),
            callOption,
        ]
    }

    private func question(_ prompt: Message, _ options: [Offer]) -> Question {
        Question(to: .seat(voter), privacy: .ballot, prompt: prompt, options: options + voterOptions)
    }

    private func secret(_ prompt: Message, _ options: [Offer], blank: Reply? = nil) -> Question {
        Question(
            to: .seat(voter),
            privacy: .ballot,
            prompt: prompt,
            options: options + [startAgain],
            blank: blank
        )
    }
}

extension Ballot.Choice {
    /// The candidate a reason speaks of: the one voted for, or the best of several.
    fileprivate var best: ID<Entrant>? {
        switch self {
        case .single(let entrant): entrant
        case .medals(let gold, _): gold
        case .ranked(let entrants): entrants.first
        case .approval(let entrants): entrants.count == 1 ? entrants.first : nil
        case .abstain, .rubric, .skillsShown: nil
        }
    }
}
