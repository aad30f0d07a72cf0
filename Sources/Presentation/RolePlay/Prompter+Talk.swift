import Wording
import Workshop

/// After the play: leaving the roles, then players of themselves, then observers.
extension Prompter {
    func leaving(by seat: ID<Seat>, _ play: RolePlayView, in view: View) -> Question {
        Question(
            to: .seat(seat),
            prompt: .rolePlayAskLeave(who: view.name(seat), question: play.deroling.question),
            options: [
                Offer(.rolePlayHasLeft, .rolePlay(.leaveRole(seat), by: .seat(seat))),
                Offer(.rolePlayPass, key: "0", .rolePlay(.pass(seat), by: .seat(seat))),
            ]
        )
    }

    func selfAssessment(of seat: ID<Seat>) -> Question? {
        let view = session.view(for: .seat(seat))
        guard case .rolePlay(let play) = view.scene, let own = play.own, !own.toAssess.isEmpty else { return nil }
        let sheet = own.toAssess.map { item in
            AnswerSheet.Line(
                subject: "oneself \(item.id)",
                context: [],
                prompt: .rolePlayAskOneself(who: view.name(seat), behaviour: item.behaviour)
            ) { .assessOneself(seat, item.id, level: $0) }
        }
        return AnswerSheet(seat: seat, lines: sheet, scale: play.scale ?? .checklist).question()
    }

    func review(by seat: ID<Seat>) -> Question? {
        let view = session.view(for: .seat(seat))
        guard case .rolePlay(let play) = view.scene, let own = play.own, !own.toRate.isEmpty else { return nil }
        let lines = own.toRate.map { sight in
            let notes = own.evidence.filter { $0.item == sight.item && $0.take == sight.take }
            return AnswerSheet.Line(
                subject: "take \(sight.take) \(sight.item)",
                context: [yourNotes(notes)],
                prompt: .rolePlayAskRating(
                    who: view.name(seat),
                    take: sight.take,
                    behaviour: behaviour(sight.item, in: play)
                )
            ) { .rate(seat, sight.item, take: sight.take, level: $0) }
        }
        return AnswerSheet(seat: seat, lines: lines, scale: play.scale ?? .checklist).question()
    }

    private func yourNotes(_ notes: [Evidence]) -> Message {
        let quotes = notes.compactMap(\.quote)
        return Message.rolePlayYourNotes(
            ticks: notes.count { $0.quote == nil },
            quotes: quotes.isEmpty
                ? .text("none") : .messages(quotes.map { Message.quoted(text: $0) })
        )
    }

    private func behaviour(_ item: ID<ObservationGrid.Item>, in play: RolePlayView) -> String {
        play.findings?.behaviours.first { $0.item.id == item }?.item.behaviour ?? item.text
    }
}

/// Several levels asked of one person one after another, and given all at once, so that she keeps the keyboard.
private struct AnswerSheet: Sendable {
    /// One thing to give a level to.
    struct Line: Sendable {
        let subject: String
        let context: [Message]
        let prompt: Message
        let command: @Sendable (Int) -> RolePlayCommand
    }

    let seat: ID<Seat>
    let lines: [Line]
    let scale: ObservationGrid.Scale
    /// The levels chosen so far; `nil` for no answer.
    var chosen: [Int?] = []

    func question() -> Question {
        let line = lines[chosen.count]
        let levels = RolePlayTelling.describedLevels(of: scale)
        return Question(
            to: .seat(seat),
            about: line.subject,
            privacy: .hand,
            context: line.context,
            prompt: line.prompt,
            options: levels.enumerated().map { level, label in
                Offer(label, id: "level \(level)", reply(choosing: level))
            } + [Offer(.rolePlaySkipItem, key: "0", reply(choosing: nil))]
        )
    }

    private func reply(choosing level: Int?) -> Reply {
        var next = self
        next.chosen.append(level)
        return next.chosen.count == lines.count ? .ask(next.commands) : .open { [next] in next.question() }
    }

    /// What was answered; whoever left something out is done as well.
    private var commands: [Asked] {
        let given = zip(lines, chosen).compactMap { line, level in level.map { line.command($0) } }
        let isComplete = given.count == lines.count
        return (isComplete ? given : given + [.pass(seat)]).map { Asked(.rolePlay($0), by: .seat(seat)) }
    }
}
