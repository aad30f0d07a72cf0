import Wording
import Workshop

/// One voter's ballot, asked question by question until it can be cast.
///
/// How many questions there are does not depend on the answers, so that nobody can tell from keys and voices who abstained.
/// Each of them offers to abstain, to be asked later and to call the facilitator.
struct BallotPaper: Sendable {
    let voter: ID<Seat>
    let candidates: [ID<Entrant>]
    let vote: GameView.Vote
    let game: GameView
    let view: View

    /// What was answered so far.
    struct Draft: Sendable {
        var isAbstention = false
        /// The candidates chosen, the best first.
        var chosen: [ID<Entrant>] = []
        var ratings: [Ballot.Rating] = []
        var shown: [Ballot.Reason] = []
        var reason: Ballot.Reason?
    }

    /// One question.
    enum Step: Sendable {
        /// The one candidate, or who gets gold.
        case best
        case silver
        /// Several candidates in one line of numbers.
        case several
        case reason
        /// The levels of one candidate.
        case levels(ID<Entrant>)
        /// Which pitch showed a skill.
        case shown(SkillCard)
        /// Nobody to choose.
        case nothing
    }

    var terms: VoteTerms { vote.terms }

    /// The first question of the ballot.
    func question() -> Question { question(at: 0, Draft()) }

    var steps: [Step] {
        guard !candidates.isEmpty else { return [.nothing] }
        let ratings = candidates.map { Step.levels($0) }
        let feedback = terms.takesFeedback ? ratings : []
        return switch terms.question {
        case .skillsShown: game.skills.map { .shown($0) }
        case .best(.single): [.best, .reason] + feedback
        case .best(.medals): [.best] + (candidates.count > 1 ? [.silver] : []) + [.reason] + feedback
        case .best(.ranked), .best(.approval): [.several, .reason] + feedback
        case .best(.rubric): ratings
        }
    }

    private func question(at place: Int, _ draft: Draft) -> Question {
        guard !draft.isAbstention else { return silence(.abstainQuietly, at: place, draft) }
        switch steps[place] {
        case .best: return best(at: place, draft)
        case .silver: return silver(at: place, draft)
        case .several: return several(at: place, draft)
        case .reason: return reason(at: place, draft)
        case .levels(let entrant): return levels(of: entrant, at: place, draft)
        case .shown(let skill): return shown(skill, at: place, draft)
        case .nothing: return silence(.nobodyToVoteFor, at: place, draft)
        }
    }

    /// On to the next question, or into the box.
    private func goOn(from place: Int, _ draft: Draft, _ change: (inout Draft) -> Void = { _ in }) -> Reply {
        var draft = draft
        change(&draft)
        let next = draft
        guard place + 1 < steps.count else {
            return .game(.castBallot(voter, next.ballot(for: terms)), by: .seat(voter))
        }
        return .open { question(at: place + 1, next) }
    }

    // MARK: The questions

    private func best(at place: Int, _ draft: Draft) -> Question {
        ask(
            Message(
                terms.question == .best(.medals) ? .askGold : .askVote,
                ["who": voterName, "question": Self.voteQuestion]
            ),
            candidates.map { id in offer(id, goOn(from: place, draft) { $0.chosen = [id] }) },
            at: place,
            draft
        )
    }

    private func silver(at place: Int, _ draft: Draft) -> Question {
        ask(
            Message(.askSilver),
            candidates.filter { $0 != draft.chosen.first }.map { id in
                offer(id, goOn(from: place, draft) { $0.chosen.append(id) })
            } + [Offer(Message(.noSilver), key: "0", goOn(from: place, draft))],
            at: place,
            draft
        )
    }

    private func several(at place: Int, _ draft: Draft) -> Question {
        let prompt: MessageKey = terms.question == .best(.ranked) ? .askRanking : .askApproval
        let numbers = candidates.compactMap { vote.numbers[$0] }
        let example = prompt == .askRanking ? numbers.prefix(2).reversed() : Array(numbers.prefix(2))
        return ask(
            Message(
                prompt,
                [
                    "who": voterName, "question": Self.voteQuestion,
                    "example": .text(example.map(String.init).joined(separator: " ")),
                ]
            ),
            [],
            at: place,
            draft,
            context: candidates.map(numbered),
            entry: Question.Entry(.figures) { line in
                let typed = line.split { $0 == " " || $0 == "," }
                let chosen = typed.compactMap { number in
                    Int(number).flatMap { number in candidates.first { vote.numbers[$0] == number } }
                }
                guard !chosen.isEmpty, chosen.count == typed.count, Set(chosen).count == chosen.count else {
                    return .wrong(Message(.notAList, ["numbers": .names(numbers.map(String.init))]))
                }
                return .reply(goOn(from: place, draft) { $0.chosen = chosen })
            }
        )
    }

    /// Why: one skill shown by the candidate voted for, or by the best of several.
    private func reason(at place: Int, _ draft: Draft) -> Question {
        guard let best = draft.best(in: terms) else { return silence(.noReasonForSeveral, at: place, draft) }
        return ask(
            Message(.askReason),
            game.skills.map { skill in
                Offer(
                    Message(.plain, ["text": .text(skill.name)]),
                    goOn(from: place, draft) { $0.reason = Ballot.Reason(best, skill.id) }
                )
            } + [Offer(Message(.noReason), key: "0", goOn(from: place, draft))],
            at: place,
            draft,
            blank: goOn(from: place, draft)
        )
    }

    /// The levels of a candidate, typed as one digit a skill.
    private func levels(of entrant: ID<Entrant>, at place: Int, _ draft: Draft) -> Question {
        let skills = terms.skills
        let skillLines = game.skills.enumerated().map { place, skill in
            Message(.numbered, ["number": .number(place + 1), "text": .text(skill.name)])
        }
        let isFirst = entrant == candidates.first
        let opening = isFirst ? skillLines + [Message(.levelsMeaning)] : []
        let question = Message(.ballotOf, ["who": voterName, "question": Self.voteQuestion])
        return ask(
            Message(
                terms.takesFeedback ? .askFeedback : .askLevels,
                ["who": .message(numbered(entrant)), "count": .number(skills.count)]
            ),
            [Offer(Message(.noRating), key: "-", goOn(from: place, draft))],
            at: place,
            draft,
            context: (place == 0 ? [question] : []) + opening,
            entry: Question.Entry(.figures) { line in
                let levels = line.filter { $0 != " " && $0 != "," }.map(\.wholeNumberValue)
                let valid = levels.compactMap { $0 }.filter(Ballot.Rating.levels.contains)
                guard levels.count == skills.count, valid.count == skills.count else {
                    return .wrong(Message(.notLevels, ["count": .number(skills.count)]))
                }
                let given = zip(skills, valid).map { Ballot.Rating(entrant, $0, $1) }
                return .reply(goOn(from: place, draft) { $0.ratings += given })
            },
            blank: goOn(from: place, draft)
        )
    }

    /// Which pitch showed a skill (cooperative variant).
    private func shown(_ skill: SkillCard, at place: Int, _ draft: Draft) -> Question {
        ask(
            Message(.askShown, ["who": voterName, "skill": .text(skill.name)]),
            candidates.map { id in
                offer(id, goOn(from: place, draft) { $0.shown.append(Ballot.Reason(id, skill.id)) })
            } + [Offer(Message(.nobodyShowed), key: "0", goOn(from: place, draft))],
            at: place,
            draft
        )
    }

    /// A question with nothing to choose, which takes as many keys as one without an answer.
    private func silence(_ prompt: MessageKey, at place: Int, _ draft: Draft) -> Question {
        let reply = goOn(from: place, draft) { $0.isAbstention = $0.isAbstention || prompt == .nobodyToVoteFor }
        return ask(
            Message(prompt, ["who": voterName]),
            [Offer(Message(.nothingChosen), key: "0", reply)],
            at: place,
            draft,
            blank: reply
        )
    }

    // MARK: Shape

    private static let voteQuestion = Message.Value.message(Message(.voteQuestion))

    private var voterName: Message.Value { .text(view.name(voter)) }

    private func candidate(_ id: ID<Entrant>) -> Message {
        let who = view.who(id)
        guard let job = game.player(id)?.job else { return Message(.names, ["names": who]) }
        return Message(.candidate, ["who": who, "job": .text(job.title)])
    }

    private func numbered(_ id: ID<Entrant>) -> Message {
        Message(.numbered, ["number": .number(vote.numbers[id] ?? 0), "text": .message(candidate(id))])
    }

    /// A candidate by the number that is the same for all voters.
    private func offer(_ id: ID<Entrant>, _ reply: Reply) -> Offer {
        Offer(candidate(id), key: vote.numbers[id].map(String.init), reply)
    }

    private func ask(
        _ prompt: Message,
        _ options: [Offer],
        at place: Int,
        _ draft: Draft,
        context: [Message] = [],
        entry: Question.Entry? = nil,
        blank: Reply? = nil
    ) -> Question {
        let isZeroFree = !options.contains { $0.key == "0" || $0.key == "-" }
        let abstaining = Offer(
            Message(.abstain),
            key: isZeroFree ? "0" : "a",
            shortcut: "a",
            isMinor: place > 0,
            goOn(from: place, draft) { $0 = Draft(isAbstention: true) }
        )
        let back = Offer(Message(.startBallotAgain), key: "b", isMinor: true, .back)
        return Question(
            to: .seat(voter),
            privacy: .ballot,
            context: context,
            prompt: prompt,
            options: options + (draft.isAbstention ? [] : [abstaining]) + [
                Offer(Message(.askMeLater), key: "l", isMinor: true, .postpone(voter)),
                Offer(Message(.callFacilitator), key: "f", isMinor: true, .callFacilitator),
            ] + (place > 0 ? [back] : []),
            entry: entry,
            blank: blank
        )
    }
}

extension BallotPaper.Draft {
    /// The candidate a reason speaks of: the one voted for, or the best of several.
    fileprivate func best(in terms: VoteTerms) -> ID<Entrant>? {
        terms.question == .best(.approval) && chosen.count > 1 ? nil : chosen.first
    }

    fileprivate func ballot(for terms: VoteTerms) -> Ballot {
        guard !isAbstention else { return Ballot(.abstain) }
        let choice: Ballot.Choice =
            switch terms.question {
            case .skillsShown: .skillsShown(shown)
            case .best(.rubric): ratings.isEmpty ? .abstain : .rubric(ratings)
            case .best(.single): chosen.first.map { .single($0) } ?? .abstain
            case .best(.medals):
                chosen.first.map { .medals(gold: $0, silver: chosen.dropFirst().first) } ?? .abstain
            case .best(.ranked): .ranked(chosen)
            case .best(.approval): .approval(chosen)
            }
        return Ballot(choice, because: reason, feedback: terms.takesFeedback ? ratings : [])
    }
}
