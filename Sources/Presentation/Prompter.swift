import Wording
public import Workshop

/// Finds what an audience is asked now.
///
/// What it tells comes from the views of those it asks; a story told before is compared from the record.
public struct Prompter: Sendable {
    let session: Session
    let plan: GamePlan
    let read: [ID<Seat>: Count]
    /// What everybody may know.
    let table: View

    /// Creates the prompter of a moment.
    ///
    /// - Parameters:
    ///   - session: The session as it stands.
    ///   - plan: With what the next game is to be played.
    ///   - read: Of which count those who have read their ratings read them last.
    public init(session: Session, plan: GamePlan, read: [ID<Seat>: Count] = [:]) {
        self.session = session
        self.plan = plan
        self.read = read
        table = session.view(for: .table)
    }

    /// What an audience is asked now: the facilitator always, one person where something is to be answered by her alone,
    /// and the table never.
    public func question(for audience: Audience) -> Question? {
        switch audience {
        case .table: return nil
        case .facilitator:
            guard case .game(let game) = table.scene, let vote = game.vote, !vote.totals.isEmpty else {
                return facilitatorMenu()
            }
            return totals(vote, in: table)
        case .seat(let seat):
            let isAwaited = table.waitingFor.contains(seat)
            switch table.scene {
            case .lobby: return nil
            case .story(let story): return story.seat == seat ? self.story(story) : nil
            case .pitchPractice(let practice): return practice.seat == seat ? pitchPractice(practice) : nil
            case .debrief(let debrief): return isAwaited ? answer(of: seat, to: debrief, in: table) : nil
            case .rolePlay(let play): return rolePlay(play, of: seat, isAwaited: isAwaited)
            case .game(let game): return self.game(game, of: seat, isAwaited: isAwaited)
            }
        }
    }

    /// All that the facilitator can do in this moment, also when others are being asked.
    public func facilitatorMenu() -> Question {
        switch table.scene {
        case .lobby: return lobby(table)
        case .rolePlay: return rolePlayMenu()
        case .debrief(let debrief): return self.debrief(debrief, in: table)
        // Whoever practises alone leads as well.
        case .story(let story): return self.story(story)
        case .pitchPractice(let practice): return pitchPractice(practice)
        case .game(let game):
            let own = menu(of: game, in: table)
            return Question(
                to: .facilitator,
                context: shortage(in: game),
                prompt: own.prompt,
                options: own.options + commonOptions(in: table)
            )
        }
    }

    // MARK: A game

    private func menu(of game: GameView, in view: View) -> (prompt: Message, options: [Offer]) {
        switch game.stage {
        case .opening: opening(game, in: view)
        case .research: research(game, in: view)
        case .choosing: choosingMenu(view)
        case .interview: interview(game, in: view)
        case .recruitment: recruitmentMenu(game, in: view)
        case .result: result(game, in: view)
        case .finished: finished(view)
        }
    }

    private func game(_ game: GameView, of seat: ID<Seat>, isAwaited: Bool) -> Question? {
        switch game.stage {
        case .choosing: isAwaited ? choosing(seat) : nil
        case .recruitment: isAwaited && game.vote?.takesTypedTotals == false ? ballot(of: seat) : nil
        case .result: readers(in: table).contains(seat) ? reading(of: seat) : nil
        case .opening, .research, .interview, .finished: nil
        }
    }

    // MARK: What every facilitator's question offers

    func commonOptions(in view: View) -> [Offer] {
        var options = [
            Offer(.menuPeople, as: .people, shortcut: "p", .open { peopleMenu() })
        ]
        options += historyOptions
        options += [
            Offer(.menuTellAgain, shortcut: "t", isMinor: true, .tellAgain),
            Offer(.menuScript, shortcut: "s", isMinor: true, .tellScript),
            Offer(.menuNote, shortcut: "m", isMinor: true, .open { askPrivateNote() }),
        ]
        if case .game(let game) = view.scene, game.stage != .finished {
            options.append(Offer(.menuEndGame, shortcut: "e", isMinor: true, .open { confirmEnd() }))
        }
        options.append(Offer(.menuLeave, as: .leave, shortcut: "q", isMinor: true, .leave))
        return options
    }

    private func confirmEnd() -> Question {
        aside(.confirmEndGame, [Offer(.confirmEndGameYes, .game(.end))])
    }

    private func askPrivateNote() -> Question {
        textQuestion(.askPrivateNote, limit: PlainText.noteLimit) { .ask([Asked(.note($0))]) }
    }

    // MARK: Questions opened beside another

    /// A question from which 0 and an empty line lead back to the one before.
    func aside(
        _ prompt: Message,
        to addressee: Audience = .facilitator,
        about subject: String = "",
        privacy: Question.Privacy = .open,
        context: [Message] = [],
        listsAnswers: Bool = false,
        _ options: [Offer]
    ) -> Question {
        Question(
            to: addressee,
            about: subject,
            privacy: privacy,
            context: context,
            prompt: prompt,
            options: options + [.back],
            blank: .back,
            listsAnswers: listsAnswers
        )
    }

    /// The same, offering one of several things.
    func aside<Items: Sequence>(
        _ prompt: Message,
        to addressee: Audience = .facilitator,
        about subject: String = "",
        privacy: Question.Privacy = .open,
        context: [Message] = [],
        listsAnswers: Bool = false,
        for items: Items,
        offer: (Items.Element) -> Offer
    ) -> Question {
        aside(
            prompt,
            to: addressee,
            about: subject,
            privacy: privacy,
            context: context,
            listsAnswers: listsAnswers,
            items.map(offer)
        )
    }

    // MARK: What cannot be taken back

    /// Asks before something is lost for good; neither Enter nor a number confirms.
    func confirm(_ prompt: Message, _ yes: Message, _ reply: Reply, to addressee: Audience = .facilitator) -> Question {
        Question(
            to: addressee,
            prompt: prompt,
            options: [
                .back,
                Offer(yes, key: "c", reply),
            ],
            blank: .back
        )
    }

    /// Closing, asked about by the name of the session.
    var finishing: Reply { finishing(by: .facilitator) }

    func finishing(by addressee: Audience) -> Reply {
        .open {
            confirm(
                Message.confirmFinish(title: session.header.title),
                Message.confirmFinishYes,
                .finish,
                to: addressee
            )
        }
    }
}
