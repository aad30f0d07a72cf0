import Wording
import Workshop

/// Back and forth in the session.
extension Prompter {
    /// How many steps one question lists: as many as there are single figures.
    private static let stepsAtOnce = 9

    /// Undo and redo, always in their place.
    var historyOptions: [Offer] {
        let canUndo = session.undoTarget != nil
        let canRedo = session.redoTarget != nil
        return [
            Offer(
                .menuUndo,
                as: .undo,
                shortcut: "u",
                unless: canUndo ? nil : Message.nothingToUndo,
                .open { undoMenu() }
            ),
            Offer(
                .menuRedo,
                as: .redo,
                shortcut: "r",
                isMinor: true,
                unless: canRedo ? nil : Message.nothingToRedo,
                redo
            ),
        ]
    }

    /// The last steps, the newest first; choosing one goes to the moment before it.
    ///
    /// - Parameter count: How many of the newest steps are left out because they were listed before.
    func undoMenu(after count: Int = 0) -> Question {
        let steps = session.undoableSteps.dropLast(count)
        let shown = steps.suffix(Self.stepsAtOnce).reversed()
        let announcer = Announcer(session: session)
        let earlier = Offer(.undoEarlier, key: "e", .open { undoMenu(after: count + Self.stepsAtOnce) })
        return aside(
            .undoPrompt,
            context: [.undoExplained],
            shown.map { entry in
                Offer(announcer.step(entry), id: String(entry.number), as: .step, goingBack(to: entry.number - 1))
            }
                + (steps.count > shown.count ? [earlier] : [])
        )
    }

    /// Going back, asked about where ballots would be lost for good.
    private func goingBack(to moment: Int) -> Reply {
        let reply = Reply.ask([Asked(.rewind(to: moment))])
        guard let vote = session.state.game?.contest?.vote, !vote.roll.isEmpty, moment < vote.opened else {
            return reply
        }
        let count = vote.roll.count
        return .open {
            confirm(Message.confirmUndoVote(count: count), Message.confirmUndoVoteYes, reply)
        }
    }

    /// Forward at once where one undo was made, else to a moment chosen from the list.
    private var redo: Reply {
        let targets = session.redoTargets
        guard targets.count > 1 else { return .ask(targets.map { Asked(.rewind(to: $0)) }) }
        return .open { redoMenu(targets) }
    }

    private func redoMenu(_ targets: [Int]) -> Question {
        let announcer = Announcer(session: session)
        return aside(.redoPrompt, for: targets.prefix(Self.stepsAtOnce)) { target in
            let step = session.undoableSteps(until: target).last
            return Offer(
                step.map(announcer.step) ?? .redoBeginning,
                id: String(target),
                .ask([Asked(.rewind(to: target))])
            )
        }
    }
}
