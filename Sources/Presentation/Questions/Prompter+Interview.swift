import Wording
import Workshop

extension Prompter {
    func interview(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        if let current = game.current {
            return pitchRunning(current.pitch, game, in: view)
        }
        guard let next = game.next else {
            return (Message(.whatNow), [Offer(Message(.closeInterview), .game(.advance))])
        }
        let others = game.order.filter { id in
            id != next && !game.heard.contains(id) && game.player(id)?.speaker != nil
        }
        var options = [
            Offer(Message(.startPitch, ["who": view.who(next)]), .game(.startPitch(nil))),
            Offer(Message(.passPitch, ["who": view.who(next)]), .game(.pass(next))),
        ]
        if !others.isEmpty {
            options.append(Offer(Message(.otherFirst), .open { chooseSpeaker(others, in: view) }))
        }
        options += noteOption(game, in: view)
        return (Message(.nextPitch, ["who": view.who(next)]), options)
    }

    private func pitchRunning(_ pitch: Pitch, _ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        let clock =
            pitch.runningSince == nil
            ? Offer(Message(.resumePitch), .game(.resumePitch)) : Offer(Message(.pausePitch), .game(.pausePitch))
        return (
            Message(.pitchRunning, ["who": .text(view.name(pitch.speaker)), "seconds": .number(pitch.seconds)]),
            [
                Offer(Message(.endPitch), .game(.endPitch)),
                clock,
                Offer(Message(.extendPitch), .game(.extendPitch(seconds: 30))),
                Offer(Message(.passRunningPitch), .game(.pass(pitch.entrant))),
            ] + noteOption(game, in: view)
        )
    }

    private func chooseSpeaker(_ entrants: [ID<Entrant>], in view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: Message(.askWhoIsFirst),
            options: entrants.map { Offer(Message(.names, ["names": view.who($0)]), .game(.startPitch($0))) }
                + [Offer(Message(.goBack), key: "0", .back)],
            blank: .back
        )
    }

    // MARK: Notes

    /// Notes on the pitch now given, or else on one already heard.
    private func noteOption(_ game: GameView, in view: View) -> [Offer] {
        let about = game.current.map { [$0.pitch.entrant] } ?? game.heard.reversed()
        guard let first = about.first else { return [] }
        let question: @Sendable () -> Question = {
            if about.count == 1 { return noteSkill(on: first, game, in: view) }
            return Question(
                to: .facilitator,
                prompt: Message(.askNoteOnWhom),
                options: about.map { entrant in
                    Offer(
                        Message(.names, ["names": view.who(entrant)]),
                        .open { noteSkill(on: entrant, game, in: view) }
                    )
                } + [Offer(Message(.goBack), key: "0", .back)],
                blank: .back
            )
        }
        return [Offer(Message(.takeNote), shortcut: "n", .open(question))]
    }

    private func noteSkill(on entrant: ID<Entrant>, _ game: GameView, in view: View) -> Question {
        Question(
            to: .facilitator,
            prompt: Message(.askNoteSkill, ["who": view.who(entrant)]),
            options: game.skills.map { skill in
                Offer(Message(.plain, ["text": .text(skill.name)]), .open { noteText(on: entrant, skill.id) })
            } + [Offer(Message(.noSkill), key: "0", .open { noteText(on: entrant, nil) })],
            blank: .back
        )
    }

    private func noteText(on entrant: ID<Entrant>, _ skill: ID<SkillCard>?) -> Question {
        textQuestion(.askNoteText, limit: PlainText.noteLimit) { text in
            .game(.takeNote(entrant, skill, text))
        }
    }
}
