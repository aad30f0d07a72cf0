import Wording
import Workshop

/// The vote: one ballot at a time at the keyboard, or totals typed by the facilitator.
extension Prompter {
    func recruitmentMenu(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        guard let vote = game.vote else { return (Message(.whatNow), []) }
        if vote.terms.collection != .secret {
            return (
                Message(vote.terms.collection == .hands ? .handsPrompt : .paperPrompt),
                [Offer(Message(.typeTotals), .open { totals([:], vote.terms, in: view) })]
            )
        }
        let missing = view.waitingFor.map(view.name)
        let inBox = Message(.refusedBallotsInBox, ["count": .number(vote.voted.count)])
        let noTotals = vote.terms.takesTotals ? vote.voted.isEmpty ? nil : inBox : Message(.refusedBallotsExpected)
        let options = [
            Offer(Message(.countNow), missing.isEmpty ? .game(.advance) : .open { confirmCount(vote, missing) }),
            Offer(Message(.goOnAsking), .back),
            Offer(
                Message(.changeBallot),
                unless: vote.voted.isEmpty ? Message(.nobodyHasVoted) : nil,
                .open { chooseVoter(vote.voted, in: view) }
            ),
            Offer(Message(.typeTotals), unless: noTotals, .open { totals([:], vote.terms, in: view) }),
        ]
        return (Message(.waitingForVotes, ["names": .names(missing), "count": .number(missing.count)]), options)
    }

    /// The count destroys the box, and a result of one ballot tells whose it was: neither happens by a slip.
    private func confirmCount(_ vote: GameView.Vote, _ missing: [String]) -> Question {
        let values: [String: Message.Value] = [
            "voted": .number(vote.voted.count), "voters": .number(vote.voters.count), "names": .names(missing),
        ]
        return confirm(
            vote.voted.count == 1 ? Message(.confirmCount) : Message(.confirmCountEarly, values),
            Message(.confirmCountYes),
            .game(.advance)
        )
    }

    private func chooseVoter(_ voters: [ID<Seat>], in view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: Message(.askWhoVotesAgain),
            options: voters.map { voter in
                Offer(Message(.plain, ["text": .text(view.name(voter))]), .open { ballot(of: voter) })
            } + [Offer(Message(.goBack), key: "0", .back)],
            blank: .back
        )
    }

    // MARK: Totals

    private func totals(_ typed: [ID<Entrant>: Int], _ terms: VoteTerms, in view: View) -> Question {
        guard let next = terms.candidates.first(where: { typed[$0] == nil }) else {
            let lines = terms.candidates.map { candidate in
                Message(.totalOf, ["who": view.who(candidate), "total": .number(typed[candidate] ?? 0)])
            }
            return Question(
                to: .facilitator,
                context: lines,
                prompt: Message(.confirmTotals),
                options: [
                    Offer(Message(.confirmTotalsYes), .game(.enterTotals(typed))),
                    Offer(Message(.confirmTotalsNo), .open { totals([:], terms, in: view) }),
                    Offer(Message(.goBack), key: "0", .back),
                ]
            )
        }
        return Question(
            to: .facilitator,
            prompt: Message(.askTotal, ["who": view.who(next)]),
            options: [],
            entry: Question.Entry { line in
                guard let total = Int(line), total >= 0 else {
                    return .wrong(Message(.notANumber, ["line": .text(line)]))
                }
                return .reply(.open { totals(typed.merging([next: total]) { $1 }, terms, in: view) })
            },
            blank: .back
        )
    }

    // MARK: Ballots

    /// The ballot of one voter.
    func ballot(of voter: ID<Seat>) -> Question {
        let view = session.view(for: .seat(voter))
        guard case .game(let game) = view.scene, let own = game.own, let vote = game.vote else {
            return facilitatorQuestion()
        }
        let paper = BallotPaper(voter: voter, candidates: own.candidates, terms: vote.terms, game: game, view: view)
        return paper.question()
    }
}

extension VoteTerms {
    /// Whether a show of hands or paper ballots can be typed in instead of ballots at the keyboard.
    var takesTotals: Bool { question == .best(.single) || question == .best(.medals) }
}
