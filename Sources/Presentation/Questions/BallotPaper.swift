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
    /// The number of the event that opened the vote, which tells it from every other.
    let opened: Int
    let game: GameView
    let view: View

    /// What was answered so far.
    struct Draft: Sendable {
        var isAbstention = false
        /// The candidates chosen, the best first.
        var chosen: [ID<Entrant>] = []
        var levels: [Ballot.Rating] = []
        var feedback: [Ballot.Rating] = []
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
        case levels(ID<Entrant>, Ballot.Levels)
        /// The levels of one candidate beside the vote.
        case feedback(ID<Entrant>)
        /// Which pitch showed a skill.
        case shown(SkillCard)
        /// Nobody to choose.
        case nothing

        /// Which question it is among those of the ballot.
        var subject: String {
            switch self {
            case .best: "best"
            case .silver: "silver"
            case .several: "several"
            case .reason: "reason"
            case .levels(let entrant, _): "levels \(entrant)"
            case .feedback(let entrant): "feedback \(entrant)"
            case .shown(let skill): "shown \(skill.id)"
            case .nothing: "nothing"
            }
        }
    }

    var terms: VoteTerms { vote.terms }

    /// The first question of the ballot.
    func question() -> Question { question(at: 0, Draft()) }

    var steps: [Step] {
        guard !candidates.isEmpty else { return [.nothing] }
        let vote: [Step] =
            switch terms.method.form {
            case .one: [.best, .reason]
            case .two: [.best] + (candidates.count > 1 ? [.silver] : []) + [.reason]
            case .order, .any: [.several, .reason]
            case .levels(let levels): candidates.map { .levels($0, levels) } + (levels.areOfSkills ? [] : [.reason])
            case .skillsShown: game.skills.map { .shown($0) }
            }
        return vote + (terms.takesFeedback ? candidates.map { .feedback($0) } : [])
    }

    private func question(at place: Int, _ draft: Draft) -> Question {
        guard !draft.isAbstention else { return silence(.abstainQuietly, at: place, draft) }
        switch steps[place] {
        case .best: return best(at: place, draft)
        case .silver: return silver(at: place, draft)
        case .several: return several(at: place, draft)
        case .reason: return reason(at: place, draft)
        case .levels(let entrant, let levels):
            return self.levels(of: entrant, levels, keptIn: \.levels, at: place, draft) { who, count, highest in
                levels.areOfSkills ? .askLevels(who: who, count: count) : .askLevel(who: who, highest: highest)
            }
        case .feedback(let entrant):
            return levels(of: entrant, .ofSkills, keptIn: \.feedback, at: place, draft) { who, count, _ in
                .askFeedback(who: who, count: count)
            }
        case .shown(let skill): return shown(skill, at: place, draft)
        case .nothing: return silence(.nobodyToVoteFor(who: voterName), isAbstention: true, at: place, draft)
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
            terms.method.form == .two
                ? Message.askGold(who: voterName, question: Self.voteQuestion)
                : .askVote(who: voterName, question: Self.voteQuestion),
            candidates.map { id in offer(id, goOn(from: place, draft) { $0.chosen = [id] }) },
            at: place,
            draft
        )
    }

    private func silver(at place: Int, _ draft: Draft) -> Question {
        ask(
            Message.askSilver,
            candidates.filter { $0 != draft.chosen.first }.map { id in
                offer(id, goOn(from: place, draft) { $0.chosen.append(id) })
            } + [Offer(.noSilver, key: "0", goOn(from: place, draft))],
            at: place,
            draft
        )
    }

    private func several(at place: Int, _ draft: Draft) -> Question {
        let isOrder = terms.method.form == .order
        let numbers = candidates.compactMap { vote.numbers[$0] }
        let example = (isOrder ? numbers.prefix(2).reversed() : Array(numbers.prefix(2)))
            .map(String.init).joined(separator: " ")
        return ask(
            isOrder
                ? .askRanking(who: voterName, question: Self.voteQuestion, example: example)
                : .askApproval(who: voterName, question: Self.voteQuestion, example: example),
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
                    return .wrong(.notAList(numbers: numbers.map(String.init)))
                }
                return .reply(goOn(from: place, draft) { $0.chosen = chosen })
            }
        )
    }

    /// Why: one skill shown by the candidate voted for, or by the best of several.
    private func reason(at place: Int, _ draft: Draft) -> Question {
        guard let best = draft.best(in: terms) else {
            return silence(terms.method.form == .any ? .noReasonForSeveral : .noReasonWithoutBest, at: place, draft)
        }
        return ask(
            Message.askReason,
            game.skills.map { skill in
                Offer(
                    .plain(text: .text(skill.name)),
                    id: skill.id.text,
                    goOn(from: place, draft) { $0.reason = Ballot.Reason(best, skill.id) }
                )
            } + [Offer(.noReason, key: "0", goOn(from: place, draft))],
            at: place,
            draft,
            blank: goOn(from: place, draft)
        )
    }

    /// The levels of a candidate, each typed as one digit.
    private func levels(
        of entrant: ID<Entrant>,
        _ levels: Ballot.Levels,
        keptIn part: any WritableKeyPath<Draft, [Ballot.Rating]> & Sendable,
        at place: Int,
        _ draft: Draft,
        asking prompt: (_ who: Message.Value, _ count: Int, _ highest: Int) -> Message
    ) -> Question {
        let subjects = levels.subjects(terms.skills)
        let skillLines = game.skills.enumerated().map { place, skill in
            Message.numbered(number: .number(place + 1), text: .text(skill.name))
        }
        let highest = levels.range.upperBound
        let meaning =
            levels.areOfSkills ? skillLines + [Message.levelsMeaning] : [.levelMeaning(highest: highest)]
        let opening = entrant == candidates.first ? meaning : []
        let question = Message.ballotOf(who: voterName, question: Self.voteQuestion)
        return ask(
            prompt(.message(numbered(entrant)), subjects.count, highest),
            [Offer(.noRating, key: "-", goOn(from: place, draft))],
            at: place,
            draft,
            context: (place == 0 ? [question] : []) + opening,
            entry: Question.Entry(.figures) { line in
                let typed = line.filter { $0 != " " && $0 != "," }.map(\.wholeNumberValue)
                let valid = typed.compactMap { $0 }.filter(levels.range.contains)
                guard typed.count == subjects.count, valid.count == subjects.count else {
                    return .wrong(.notLevels(count: subjects.count, highest: highest))
                }
                let given = zip(subjects, valid).map { Ballot.Rating(entrant, $0, $1) }
                return .reply(goOn(from: place, draft) { $0[keyPath: part] += given })
            },
            blank: goOn(from: place, draft)
        )
    }

    /// Which pitch showed a skill (cooperative variant).
    private func shown(_ skill: SkillCard, at place: Int, _ draft: Draft) -> Question {
        ask(
            Message.askShown(who: voterName, skill: skill.name),
            candidates.map { id in
                offer(id, goOn(from: place, draft) { $0.shown.append(Ballot.Reason(id, skill.id)) })
            } + [Offer(.nobodyShowed, key: "0", goOn(from: place, draft))],
            at: place,
            draft
        )
    }

    /// A question with nothing to choose, which takes as many keys as one without an answer.
    private func silence(
        _ prompt: Message,
        isAbstention: Bool = false,
        at place: Int,
        _ draft: Draft
    ) -> Question {
        let reply = goOn(from: place, draft) { $0.isAbstention = $0.isAbstention || isAbstention }
        return ask(
            prompt,
            [Offer(.nothingChosen, key: "0", reply)],
            at: place,
            draft,
            blank: reply
        )
    }

    // MARK: Shape

    private static let voteQuestion = Message.Value.message(Message.voteQuestion)

    private var voterName: Message.Value { .text(view.name(voter)) }

    private func candidate(_ id: ID<Entrant>) -> Message {
        let who = view.who(id)
        guard let job = game.player(id)?.job else { return Message.names(names: who) }
        return Message.candidate(who: who, job: job.title)
    }

    private func numbered(_ id: ID<Entrant>) -> Message {
        Message.numbered(number: .number(vote.numbers[id] ?? 0), text: .message(candidate(id)))
    }

    /// A candidate by the number that is the same for all voters.
    private func offer(_ id: ID<Entrant>, _ reply: Reply) -> Offer {
        Offer(candidate(id), id: id.text, key: vote.numbers[id].map(String.init), reply)
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
            Message.abstain,
            key: isZeroFree ? "0" : "a",
            shortcut: "a",
            isMinor: place > 0,
            goOn(from: place, draft) { $0 = Draft(isAbstention: true) }
        )
        let back = Offer(.startBallotAgain, key: "b", isMinor: true, .back)
        return Question(
            to: .seat(voter),
            about: "vote \(opened) \(steps[place].subject)",
            privacy: .ballot,
            context: context,
            prompt: prompt,
            options: options + (draft.isAbstention ? [] : [abstaining]) + (place > 0 ? [back] : []),
            entry: entry,
            blank: blank
        )
    }
}

extension BallotPaper.Draft {
    /// The candidate a reason speaks of: the one voted for, or the best of several, if one of them is.
    fileprivate func best(in terms: VoteTerms) -> ID<Entrant>? {
        switch terms.method.form {
        case .any where chosen.count > 1: return nil
        case .levels:
            let most = levels.map(\.level).max() ?? 0
            let best = levels.filter { $0.level == most }
            return most > 0 && best.count == 1 ? best[0].entrant : nil
        default: return chosen.first
        }
    }

    fileprivate func ballot(for terms: VoteTerms) -> Ballot {
        guard !isAbstention else { return Ballot(.abstain) }
        let choice: Ballot.Choice =
            switch terms.method.form {
            case .one: chosen.first.map { .one($0) } ?? .abstain
            case .two: chosen.first.map { .two($0, chosen.dropFirst().first) } ?? .abstain
            case .order: .order(chosen)
            case .any: .any(chosen)
            case .levels: levels.isEmpty ? .abstain : .levels(levels)
            case .skillsShown: .skillsShown(shown)
            }
        return Ballot(choice, because: reason, feedback: feedback)
    }
}
