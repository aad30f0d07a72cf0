import Wording
import Workshop

/// While the situation is played.
extension Prompter {
    func takeOptions(
        _ play: RolePlayView,
        _ phase: RolePlayView.Phase,
        in view: View
    ) -> (prompt: Message, options: [Offer]) {
        let prompt = Message(.rolePlayPhasePrompt, ["kind": .message(RolePlayTelling.name(of: phase.kind))])
        guard let take = play.take, !take.isOver else {
            let goOn = Offer(
                goOn(
                    from: play,
                    play.take == nil ? .rolePlaySkip : .rolePlayGoOn,
                    play.take == nil ? .rolePlaySkipLeaving : .rolePlayGoOnLeaving
                ),
                .rolePlay(.advance)
            )
            let start = Offer(
                Message(play.take == nil ? .rolePlayStart : .rolePlayStartAgain),
                .rolePlay(.startTake(from: nil))
            )
            let first = play.take == nil ? [start, goOn] : [goOn, start]
            let seat = play.take == nil ? [] : hotSeat(play, in: view)
            return (prompt, first + fromBeat(phase) + seat + noteOptions(play, in: view))
        }
        let end = Offer(Message(.rolePlayEndTake), .rolePlay(.endTake))
        if take.isRunning {
            let next = take.next.map {
                Offer(Message(.rolePlayMarkBeat, ["cue": .text($0.cue)]), .rolePlay(.markBeat($0.id)))
            }
            // The first choice is always the natural next step.
            return (
                Message(.rolePlayPlaying, ["number": .number(take.number)]),
                [next ?? end, Offer(Message(.rolePlayFreeze), .rolePlay(.freeze))]
                    + injects(play, in: view) + noteOptions(play, in: view) + (next == nil ? [] : [end])
            )
        }
        return (
            Message(.rolePlayFrozenPrompt),
            [Offer(Message(.rolePlayResume), .rolePlay(.resume))] + hotSeat(play, in: view) + fromBeat(phase)
                + injects(play, in: view) + noteOptions(play, in: view) + [end]
        )
    }

    private func fromBeat(_ phase: RolePlayView.Phase) -> [Offer] {
        guard !phase.beats.isEmpty else { return [] }
        let question: @Sendable () -> Question = {
            Question(
                to: .facilitator,
                prompt: Message(.rolePlayAskBeat),
                options: phase.beats.map { beat in
                    Offer(Message(.plain, ["text": .text(beat.cue)]), .rolePlay(.startTake(from: beat.id)))
                } + [Offer(Message(.goBack), key: "0", .back)],
                blank: .back
            )
        }
        return [Offer(Message(.rolePlayFromBeat), .open(question))]
    }

    // MARK: Injects

    private func injects(_ play: RolePlayView, in view: View) -> [Offer] {
        var offers: [Offer] = []
        if !play.injects.isEmpty {
            offers.append(Offer(Message(.rolePlayInject), .open { chooseInject(play) }))
        }
        let readers = view.present.filter { !received(by: $0.id).isEmpty }
        if !readers.isEmpty {
            offers.append(
                Offer(
                    Message(.rolePlayReadCard),
                    .open { choosePerson(readers, .rolePlayAskReader, in: play) { .open(reading($0)) } }
                )
            )
        }
        return offers
    }

    private func chooseInject(_ play: RolePlayView) -> Question {
        Question(
            to: .facilitator,
            prompt: Message(.rolePlayAskInject),
            options: play.injects.map { inject in
                let told = RolePlayTelling.inject(inject, in: play)
                let label = inject.due.map { due in
                    Message(
                        .rolePlayInjectDue,
                        ["inject": .message(told), "time": .message(RolePlayTelling.time(due))]
                    )
                }
                return Offer(label ?? told, .rolePlay(.fire(inject.id)))
            } + [Offer(Message(.goBack), key: "0", .back)],
            blank: .back
        )
    }

    private func received(by seat: ID<Seat>) -> [Inject] {
        own(of: seat)?.received ?? []
    }

    // MARK: The hot seat

    private func hotSeat(_ play: RolePlayView, in view: View) -> [Offer] {
        if play.hotSeat != nil { return [Offer(Message(.rolePlayHotSeatDone), .rolePlay(.hotSeat(nil)))] }
        let players = view.present.filter { play.role(of: $0.id) != nil }
        guard !players.isEmpty else { return [] }
        return [
            Offer(
                Message(.rolePlayHotSeatMenu),
                .open { choosePerson(players, .rolePlayAskHotSeat, in: play) { .rolePlay(.hotSeat($0)) } }
            )
        ]
    }

    // MARK: What observers note

    /// Where an observer gets the keyboard to note what she saw.
    func noteOptions(_ play: RolePlayView, in view: View) -> [Offer] {
        let observers = view.present.filter { $0.kind != .facilitator && own(of: $0.id)?.toNote.isEmpty == false }
        guard let first = observers.first else { return [] }
        let question: @Sendable () -> Question = {
            if observers.count == 1 { return note(by: first.id) }
            return choosePerson(observers, .rolePlayAskObserver, in: play) { seat in .open { note(by: seat) } }
        }
        return [Offer(Message(.rolePlayNote), shortcut: "n", .open(question))]
    }

    private func note(by seat: ID<Seat>) -> Question {
        let view = session.view(for: .seat(seat))
        guard case .rolePlay(let play) = view.scene, let own = play.own else { return rolePlayMenu() }
        return Question(
            to: .seat(seat),
            privacy: .hand,
            context: [Message(.rolePlayNoted, ["count": .number(own.evidence.count)])],
            prompt: Message(.rolePlayAskItem, ["who": .text(view.name(seat))]),
            options: own.toNote.map { item in
                Offer(RolePlayTelling.behaviour(item, in: play), .open { noteWords(by: seat, item, in: play) })
            } + [Offer(Message(.goBack), key: "0", .done)],
            blank: .done
        )
    }

    private func noteWords(by seat: ID<Seat>, _ item: ObservationGrid.Item, in play: RolePlayView) -> Question {
        let tick = Reply.rolePlay(.tick(seat, item.id), by: .seat(seat))
        return Question(
            to: .seat(seat),
            privacy: .hand,
            prompt: Message(
                .rolePlayAskWords,
                ["behaviour": .message(RolePlayTelling.behaviour(item, in: play))]
            ),
            options: [
                Offer(Message(.rolePlayTick), key: "1", tick), Offer(Message(.goBack), key: "0", .back),
            ],
            entry: Question.Entry { line in
                do throws(PlainText.Fault) {
                    let words = try PlainText.cleaned(line, limit: PlainText.noteLimit)
                    return .reply(.rolePlay(.quote(seat, item.id, words), by: .seat(seat)))
                } catch {
                    return .wrong(RefusalWording.message(error))
                }
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
        _ prompt: MessageKey,
        _ values: [String: Message.Value] = [:],
        in play: RolePlayView,
        then reply: (ID<Seat>) -> Reply
    ) -> Question {
        Question(
            to: .facilitator,
            prompt: Message(prompt, values),
            options: people.map { person in
                let label =
                    play.role(of: person.id).map {
                        Message(.rolePlayWho, ["who": .text(person.name), "role": .text($0.name)])
                    } ?? Message(.plain, ["text": .text(person.name)])
                return Offer(label, reply(person.id))
            } + [Offer(Message(.goBack), key: "0", .back)],
            blank: .back
        )
    }
}
