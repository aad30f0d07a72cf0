import Wording
import Workshop

/// The vote: one ballot at a time at the keyboard, or totals typed by the facilitator.
extension Prompter {
    func recruitmentMenu(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        guard let vote = game.vote else { return (Message.whatNow, []) }
        let typing = Reply.open { vote.totals.isEmpty ? nextTotal(vote, in: view) : totals(vote, in: view) }
        if vote.takesTypedTotals {
            return (
                vote.terms.collection == .hands ? Message.handsPrompt : .paperPrompt,
                [Offer(.typeTotals, typing)]
            )
        }
        let missing = view.waitingFor.map(view.name)
        let inBox = Message.refusedBallotsInBox(count: vote.ballots)
        let noTotals =
            vote.terms.method.takesTotals ? vote.ballots == 0 ? nil : inBox : Message.refusedBallotsExpected
        let options = [
            Offer(.goOnAsking, unless: missing.isEmpty ? Message.nobodyToAsk : nil, .back),
            Offer(.countNow, .open { confirmCount(vote, missing) }),
            Offer(
                Message.changeBallot,
                unless: vote.voted.isEmpty ? Message.nobodyHasVoted : nil,
                .open { chooseVoter(vote.voted, in: view) }
            ),
            Offer(.typeTotals, unless: noTotals, typing),
        ]
        return (Message.waitingForVotes(names: missing, count: missing.count), options)
    }

    /// The count destroys the box, and a result of one ballot tells whose it was: neither happens by a slip.
    private func confirmCount(_ vote: GameView.Vote, _ missing: [String]) -> Question {
        confirm(
            vote.ballots == 1
                ? Message.confirmCount(missing: missing.count, names: missing)
                : .confirmCountEarly(names: missing, missing: missing.count),
            Message.confirmCountYes,
            .game(.advance)
        )
    }

    private func chooseVoter(_ voters: [ID<Seat>], in view: View) -> Question {
        aside(.askWhoVotesAgain, for: voters) { voter in
            Offer(
                .plain(text: .text(view.name(voter))),
                id: voter.text,
                .open { ballot(of: voter) ?? facilitatorMenu() }
            )
        }
    }

    // MARK: Totals

    /// The next total, or all of them to be confirmed.
    func totals(_ vote: GameView.Vote, in view: View) -> Question {
        vote.nextTotal == nil ? confirmTotals(vote, in: view) : nextTotal(vote, in: view)
    }

    private func nextTotal(_ vote: GameView.Vote, in view: View) -> Question {
        total(of: vote.nextTotal ?? vote.terms.candidates.first ?? "", vote, in: view)
    }

    private func total(of candidate: ID<Entrant>, _ vote: GameView.Vote, in view: View) -> Question {
        Question(
            to: .facilitator,
            about: candidate.text,
            prompt: vote.terms.collection == .hands
                ? .askHands(
                    number: vote.numbers[candidate] ?? 0,
                    who: view.who(candidate),
                    method: vote.terms.question.word
                )
                : .askTotal(
                    number: vote.numbers[candidate] ?? 0,
                    who: view.who(candidate),
                    method: vote.terms.question.word
                ),
            options: [toMenu],
            entry: Question.Entry(.figures) { line in
                guard let total = Int(line), total >= 0 else {
                    return .wrong(.notANumber(line: line))
                }
                do throws(Refusal) {
                    let command = Command.game(.noteTotal(candidate, total))
                    _ = try session.decide(Request(command, by: .facilitator, at: session.header.openedAt))
                    return .reply(.ask([Asked(command)]))
                } catch {
                    return .wrong(RefusalWording.message(error, in: view))
                }
            },
            blank: .back
        )
    }

    /// All totals at once; the last word of the group before they count.
    private func confirmTotals(_ vote: GameView.Vote, in view: View) -> Question {
        let told = vote.terms.candidates.map { Message.totalOf($0, vote, in: view) }
        return Question(
            to: .facilitator,
            prompt: .confirmTotals(totals: told),
            options: [
                Offer(.confirmTotalsYes, .game(.enterTotals(vote.totals))),
                Offer(.confirmTotalsNo, .open { correct(vote, in: view) }),
                toMenu,
            ]
        )
    }

    /// From typing totals to everything else.
    private var toMenu: Offer {
        Offer(.callFacilitator, as: .callFacilitator, key: "f", isMinor: true, .callFacilitator)
    }

    private func correct(_ vote: GameView.Vote, in view: View) -> Question {
        aside(.askWhichTotal, for: vote.terms.candidates) { id in
            Offer(
                Message.totalNow(who: view.who(id), total: vote.totals[id] ?? 0),
                id: id.text,
                key: String(vote.numbers[id] ?? 0),
                .open { total(of: id, vote, in: view) }
            )
        }
    }

    // MARK: Ballots

    /// The ballot of one voter.
    func ballot(of voter: ID<Seat>) -> Question? {
        let view = session.view(for: .seat(voter))
        guard case .game(let game) = view.scene, let own = game.own, let vote = game.vote else { return nil }
        let opened = session.state.game?.contest?.vote?.opened ?? 0
        return BallotPaper(
            voter: voter,
            candidates: own.candidates,
            vote: vote,
            opened: opened,
            game: game,
            view: view
        ).question()
    }
}

extension Message {
    /// A candidate with her number and the total typed for her.
    static func totalOf(_ id: ID<Entrant>, _ vote: GameView.Vote, in view: View) -> Message {
        Message.totalOf(number: vote.numbers[id] ?? 0, who: view.who(id), total: vote.totals[id] ?? 0)
    }
}
