import Wording
public import Workshop

/// Finds what is to be asked now when one keyboard serves the whole group.
///
/// What it tells comes from the views of those it asks; a story told before is compared from the record.
public struct Prompter: Sendable {
    let session: Session
    let plan: GamePlan
    let postponed: [ID<Seat>]
    let read: [ID<Seat>: Count]

    /// Creates the prompter of a moment.
    ///
    /// - Parameters:
    ///   - session: The session as it stands.
    ///   - plan: With what the next game is to be played.
    ///   - postponed: Those who want to be asked later, the longest waiting first.
    ///   - read: Of which count those who have read their ratings read them last.
    public init(session: Session, plan: GamePlan, postponed: [ID<Seat>] = [], read: [ID<Seat>: Count] = [:]) {
        self.session = session
        self.plan = plan
        self.postponed = postponed
        self.read = read
    }

    var table: View { session.view(for: .table) }

    /// The question to put now.
    public func question() -> Question {
        let view = table
        switch view.scene {
        case .lobby: return lobby(view)
        case .rolePlay(let play): return rolePlay(play, in: view)
        case .debrief(let debrief): return self.debrief(debrief, in: view)
        case .story(let story): return self.story(story)
        case .pitchPractice(let practice): return pitchPractice(practice)
        case .game(let game):
            switch game.stage {
            case .choosing: return nextPerson(view).map { choosing($0) } ?? facilitatorQuestion()
            case .recruitment: return recruitment(game, in: view)
            case .opening, .research, .interview, .result, .finished: return facilitatorQuestion()
            }
        }
    }

    /// The question to the facilitator in this moment, also when others are being asked.
    public func facilitatorQuestion() -> Question {
        let view = table
        if case .rolePlay = view.scene { return rolePlayMenu() }
        guard case .game(let game) = view.scene else { return question() }
        let own: (prompt: Message, options: [Offer]) =
            switch game.stage {
            case .opening: opening(game, in: view)
            case .research: research(game, in: view)
            case .choosing: choosingMenu(view)
            case .interview: interview(game, in: view)
            case .recruitment: recruitmentMenu(game, in: view)
            case .result: result(game, in: view)
            case .finished: finished(view)
            }
        return Question(
            to: .facilitator,
            context: shortage(in: game),
            prompt: own.prompt,
            options: own.options + commonOptions(in: view)
        )
    }

    /// Whom to ask next among those everybody waits for; who asked to be left for later comes last.
    func nextPerson(_ view: View) -> ID<Seat>? {
        view.waitingFor.first { !postponed.contains($0) } ?? postponed.first { view.waitingFor.contains($0) }
    }

    // MARK: What every facilitator's question offers

    func commonOptions(in view: View) -> [Offer] {
        var options = [
            Offer(Message.menuPeople, shortcut: "p", .open { peopleMenu() })
        ]
        options += historyOptions
        options += [
            Offer(Message.menuTellAgain, shortcut: "t", isMinor: true, .tellAgain),
            Offer(Message.menuScript, shortcut: "s", isMinor: true, .tellScript),
            Offer(Message.menuNote, shortcut: "m", isMinor: true, .open { askPrivateNote() }),
        ]
        if case .game(let game) = view.scene, game.stage != .finished {
            options.append(Offer(Message.menuEndGame, shortcut: "e", isMinor: true, .open { confirmEnd() }))
        }
        options.append(Offer(Message.menuLeave, shortcut: "q", isMinor: true, .leave))
        return options
    }

    private func confirmEnd() -> Question {
        Question(
            to: .facilitator,
            prompt: Message.confirmEndGame,
            options: [
                Offer(Message.confirmEndGameYes, .game(.end)),
                Offer(Message.goBack, key: "0", .back),
            ],
            blank: .back
        )
    }

    private func askPrivateNote() -> Question {
        textQuestion(Message.askPrivateNote, limit: PlainText.noteLimit) { .ask([Asked(.note($0))]) }
    }

    // MARK: What cannot be taken back

    /// Asks before something is lost for good; neither Enter nor a number confirms.
    func confirm(
        _ prompt: Message,
        _ yes: Message,
        _ reply: Reply,
        to addressee: Question.Addressee = .facilitator
    ) -> Question {
        Question(
            to: addressee,
            prompt: prompt,
            options: [
                Offer(Message.goBack, key: "0", .back),
                Offer(yes, key: "c", reply),
            ],
            blank: .back
        )
    }

    /// Closing, asked about by the name of the session.
    var finishing: Reply { finishing(by: .facilitator) }

    func finishing(by addressee: Question.Addressee) -> Reply {
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
