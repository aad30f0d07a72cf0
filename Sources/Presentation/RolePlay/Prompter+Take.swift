import Wording
import Workshop

/// While the situation is played.
extension Prompter {
    func takeOptions(
        _ play: RolePlayView,
        _ phase: RolePlayView.Phase,
        in view: View
    ) -> (prompt: Message, options: [Offer]) {
        let take = play.take.flatMap { $0.isOver ? nil : $0 }
        let prompt =
            switch take?.isRunning {
            case nil: Message.rolePlayPhasePrompt(kind: RolePlayTelling.name(of: phase.kind))
            case true?: Message.rolePlayPlaying(number: take?.number ?? 1)
            case false?: Message.rolePlayFrozenPrompt
            }
        return (prompt, natural(take, play) + asides(take, play, phase, in: view))
    }

    /// The first choice is always the natural next step; the second stops or begins again.
    private func natural(_ take: RolePlayView.Current?, _ play: RolePlayView) -> [Offer] {
        guard let take else {
            let isFirst = play.take == nil
            let start = Offer(isFirst ? Message.rolePlayStart : .rolePlayStartAgain, .rolePlay(.startTake(from: nil)))
            let goOn = Offer(isFirst ? goOn(from: play, skipping: true) : goOn(from: play), .rolePlay(.advance))
            return isFirst ? [start, goOn] : [goOn, start]
        }
        guard take.isRunning else {
            return [
                Offer(.rolePlayResume, as: .clock, .rolePlay(.resume)),
                Offer(.rolePlayFreeze, as: .clock, unless: .refusedAlreadyFrozen, .rolePlay(.freeze)),
            ]
        }
        let next = take.next.map {
            Offer(.rolePlayMarkBeat(cue: $0.cue), .rolePlay(.markBeat($0.id)))
        }
        return [
            next ?? Offer(.rolePlayEndTake, .rolePlay(.endTake)),
            Offer(.rolePlayFreeze, as: .clock, .rolePlay(.freeze)),
        ]
    }

    /// What else can be done, each at a number that never changes while the situation is played.
    private func asides(
        _ take: RolePlayView.Current?,
        _ play: RolePlayView,
        _ phase: RolePlayView.Phase,
        in view: View
    ) -> [Offer] {
        let isRunning = take?.isRunning == true
        let noTake = take == nil ? Message.refusedNoTake : nil
        // Ending is the first choice once the last moment was reached.
        let isFirst = isRunning && take?.next == nil
        let end =
            isFirst
            ? Offer(.rolePlayEndTake, id: "isFirstChoice", unless: .isFirstChoice, .back)
            : Offer(.rolePlayEndTake, unless: noTake, .rolePlay(.endTake))
        return injects(play, noTake, in: view) + [
            noteOffer(play, in: view), hotSeat(play, in: view, isRunning: isRunning), fromBeat(phase, isRunning), end,
        ]
    }

    private func fromBeat(_ phase: RolePlayView.Phase, _ isRunning: Bool) -> Offer {
        let question: @Sendable () -> Question = {
            aside(.rolePlayAskBeat, for: phase.beats) { beat in
                Offer(.plain(text: .text(beat.cue)), id: beat.id.text, .rolePlay(.startTake(from: beat.id)))
            }
        }
        let reason = phase.beats.isEmpty ? Message.noMoments : isRunning ? Message.freezeFirst : nil
        return Offer(.rolePlayFromBeat, unless: reason, .open(question))
    }

    // MARK: Injects

    private func injects(_ play: RolePlayView, _ noTake: Message?, in view: View) -> [Offer] {
        let readers = view.present.filter { !received(by: $0.id).isEmpty }
        return [
            Offer(
                Message.rolePlayInject,
                unless: noTake ?? (play.injects.isEmpty ? Message.nothingToHappen : nil),
                .open { chooseInject(play) }
            ),
            Offer(
                Message.rolePlayReadCard,
                unless: readers.isEmpty ? Message.nobodyHasACard : nil,
                .open { choosePerson(readers, .rolePlayAskReader, in: play) { .open(reading($0)) } }
            ),
        ]
    }

    private func chooseInject(_ play: RolePlayView) -> Question {
        aside(.rolePlayAskInject, for: play.injects) { inject in
            let told = RolePlayTelling.inject(inject, in: play)
            let label = inject.due.map { due in
                Message.rolePlayInjectDue(inject: told, time: RolePlayTelling.time(due))
            }
            return Offer(label ?? told, id: inject.id.text, .rolePlay(.fire(inject.id)))
        }
    }

    private func received(by seat: ID<Seat>) -> [Inject] {
        own(of: seat)?.received ?? []
    }

    // MARK: The hot seat

    private func hotSeat(_ play: RolePlayView, in view: View, isRunning: Bool) -> Offer {
        if play.hotSeat != nil { return Offer(.rolePlayHotSeatDone, .rolePlay(.hotSeat(nil))) }
        let players = view.present.filter { play.role(of: $0.id) != nil }
        let reason: Message? =
            if isRunning {
                Message.freezeFirst
            } else if play.take == nil {
                Message.refusedNoTake
            } else {
                players.isEmpty ? Message.nobodyPlays : nil
            }
        return Offer(
            Message.rolePlayHotSeatMenu,
            unless: reason,
            .open { choosePerson(players, .rolePlayAskHotSeat, in: play) { .rolePlay(.hotSeat($0)) } }
        )
    }

    // MARK: What observers note

    /// Where an observer gets the keyboard to note what she saw.
    func noteOffer(_ play: RolePlayView, in view: View) -> Offer {
        let observers = view.present.filter { $0.kind != .facilitator && own(of: $0.id)?.toNote.isEmpty == false }
        let question: @Sendable () -> Question = {
            if observers.count == 1 { return note(by: observers[0].id) }
            return choosePerson(observers, .rolePlayAskObserver, in: play) { seat in .open { note(by: seat) } }
        }
        let reason = observers.isEmpty ? Message.nobodyCanNote : nil
        return Offer(.rolePlayNote, shortcut: "n", unless: reason, .open(question))
    }

    /// What somebody can note of what she sees; `nil` where there is nothing.
    func notes(by seat: ID<Seat>) -> Question? {
        own(of: seat)?.toNote.isEmpty == false ? note(by: seat) : nil
    }

    private func note(by seat: ID<Seat>) -> Question {
        let view = session.view(for: .seat(seat))
        guard case .rolePlay(let play) = view.scene, let own = play.own else { return rolePlayMenu() }
        return Question(
            to: .seat(seat),
            privacy: .hand,
            context: [Message.rolePlayNoted(count: own.evidence.count)],
            prompt: .rolePlayAskItem(who: view.name(seat)),
            options: own.toNote.map { item in
                Offer(
                    RolePlayTelling.behaviour(item, in: play),
                    id: item.id.text,
                    .open { noteWords(by: seat, item, in: play) }
                )
            } + [Offer(.goBack, key: "0", .done)],
            blank: .done
        )
    }

    private func noteWords(by seat: ID<Seat>, _ item: ObservationGrid.Item, in play: RolePlayView) -> Question {
        let tick = Reply.rolePlay(.tick(seat, item.id), by: .seat(seat))
        return Question(
            to: .seat(seat),
            about: item.id.text,
            privacy: .hand,
            prompt: .rolePlayAskWords(behaviour: RolePlayTelling.behaviour(item, in: play)),
            options: [
                Offer(.rolePlayTick, key: "1", tick), .back,
            ],
            entry: Question.Entry(.words, limit: PlainText.noteLimit) { words in
                .rolePlay(.quote(seat, item.id, words), by: .seat(seat))
            },
            blank: tick
        )
    }

    // MARK: Helpers

    func own(of seat: ID<Seat>) -> RolePlayView.Own? {
        guard case .rolePlay(let play) = session.view(for: .seat(seat)).scene else { return nil }
        return play.own
    }

    /// A question for one of some people, each with the role she plays.
    func choosePerson(
        _ people: [View.Person],
        _ prompt: Message,
        in play: RolePlayView,
        then reply: (ID<Seat>) -> Reply
    ) -> Question {
        aside(prompt, for: people) { person in
            let label =
                play.role(of: person.id).map {
                    Message.rolePlayWho(who: person.name, role: $0.name)
                } ?? Message.plain(text: .text(person.name))
            return Offer(label, id: person.id.text, reply(person.id))
        }
    }
}
