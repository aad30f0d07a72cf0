import Wording
import Workshop

extension Prompter {
    func interview(_ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        if let current = game.current {
            return pitchRunning(current.pitch, game, in: view)
        }
        guard let next = game.next else {
            return (Message.whatNow, [Offer(.closeInterview, .game(.advance))])
        }
        let others = game.order.filter { id in
            id != next && !game.heard.contains(id) && game.player(id)?.speaker != nil
        }
        let options = [
            Offer(.startPitch(who: view.who(next)), .game(.startPitch(nil))),
            Offer(.passPitch(who: view.who(next)), .game(.pass(next))),
            Offer(
                Message.otherFirst,
                unless: others.isEmpty ? Message.nobodyElseSpeaks : nil,
                .open { chooseSpeaker(others, in: view) }
            ),
        ]
        return (Message.nextPitch(who: view.who(next)), options + noteOptions(game, in: view))
    }

    private func pitchRunning(_ pitch: Pitch, _ game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        let clock =
            pitch.runningSince == nil
            ? Offer(.resumePitch, as: .clock, .game(.resumePitch)) : Offer(.pausePitch, as: .clock, .game(.pausePitch))
        return (
            Message.pitchRunning(who: view.name(pitch.speaker), seconds: pitch.seconds),
            [
                Offer(.endPitch, .game(.endPitch)),
                clock,
                Offer(.extendPitch, as: .extend, .game(.extendPitch(seconds: 30))),
                Offer(.passRunningPitch, .game(.pass(pitch.entrant))),
            ] + noteOptions(game, in: view)
        )
    }

    private func chooseSpeaker(_ entrants: [ID<Entrant>], in view: View) -> Question {
        aside(.askWhoIsFirst, entrants.map { Offer(.names(names: view.who($0)), id: $0.text, .game(.startPitch($0))) })
    }

    // MARK: Notes

    /// The letters that tag a skill, in the order of the cards; none of them does anything else in an interview.
    private static let tagLetters = ["a", "b", "c", "d", "f", "g"]

    /// Notes on the pitch now given, or else on one already heard; one key a skill for the pitch that matters most.
    private func noteOptions(_ game: GameView, in view: View) -> [Offer] {
        let about = game.current.map { [$0.pitch.entrant] } ?? game.heard.reversed()
        guard let first = about.first else {
            return [Offer(.takeNote, shortcut: "n", unless: .nobodyHasSpoken, .back)]
        }
        let note = Offer(.takeNote, shortcut: "n", .open { noteQuestion(about, game, in: view) })
        let tags = zip(game.skills, Self.tagLetters).map { skill, letter in
            Offer(
                Message.noteSkill(who: view.who(first), skill: skill.name),
                id: "note \(skill.id)",
                key: letter,
                isMinor: true,
                .open { noteText(on: first, skill, in: view) }
            )
        }
        return [note] + tags
    }

    private func noteQuestion(_ about: [ID<Entrant>], _ game: GameView, in view: View) -> Question {
        if about.count == 1 { return noteSkill(on: about[0], game, in: view) }
        return aside(.askNoteOnWhom, for: about) { entrant in
            Offer(
                .names(names: view.who(entrant)),
                id: entrant.text,
                .open { noteSkill(on: entrant, game, in: view) }
            )
        }
    }

    private func noteSkill(on entrant: ID<Entrant>, _ game: GameView, in view: View) -> Question {
        Question(
            to: .facilitator,
            about: entrant.text,
            prompt: .askNoteSkill(who: view.who(entrant)),
            options: game.skills.map { skill in
                Offer(
                    .plain(text: .text(skill.name)),
                    id: skill.id.text,
                    .open { noteText(on: entrant, skill, in: view) }
                )
            } + [Offer(.noSkill, key: "0", .open { noteText(on: entrant) })],
            blank: .back
        )
    }

    private func noteText(on entrant: ID<Entrant>) -> Question {
        textQuestion(.askNoteText, about: entrant.text, limit: PlainText.noteLimit) {
            .game(.takeNote(entrant, nil, $0))
        }
    }

    /// A skill alone is a note already, so an empty line takes it.
    private func noteText(on entrant: ID<Entrant>, _ skill: SkillCard, in view: View) -> Question {
        textQuestion(
            Message.askTagText(who: view.who(entrant), skill: skill.name),
            about: "\(entrant) \(skill.id)",
            limit: PlainText.noteLimit,
            blank: .game(.takeNote(entrant, skill.id, ""))
        ) { .game(.takeNote(entrant, skill.id, $0)) }
    }
}
