import Wording
import Workshop

/// The role-play: whom to ask next, and what the facilitator can do.
extension Prompter {
    /// What one person is asked: what everybody waits for, else what she saw.
    func rolePlay(_ play: RolePlayView, of seat: ID<Seat>, isAwaited: Bool) -> Question? {
        guard !play.isStopped else { return nil }
        switch play.stage {
        case .phase: return isAwaited ? brief(of: seat) : notes(by: seat)
        case .leaving: return isAwaited ? leaving(by: seat, play, in: table) : nil
        case .selfAssessment: return isAwaited ? selfAssessment(of: seat) : nil
        case .review: return isAwaited ? review(by: seat) : notes(by: seat)
        case .casting, .finished: return nil
        }
    }

    /// What the facilitator is asked, also when others are being asked.
    func rolePlayMenu() -> Question {
        let view = session.view(for: .facilitator)
        guard case .rolePlay(let play) = view.scene else { return lobby(view) }
        if play.isStopped { return stoppedMenu(play, in: view) }
        switch play.stage {
        case .casting: return castingMenu(play, in: view)
        case .phase: return phaseMenu(play, in: view)
        case .leaving, .selfAssessment, .review: return waitingMenu(play, in: view)
        case .finished:
            return Question(
                to: .facilitator,
                prompt: .afterDebriefPrompt,
                options: debriefings() + nextActivities(in: view) + commonOptions(in: view)
            )
        }
    }

    /// What can follow an activity.
    func nextActivities(in view: View) -> [Offer] {
        [
            Offer(.finishedReport, finishing),
            beginning(Message.finishedAgain, in: view),
        ] + playASituation()
    }

    /// The way to a role-play, where there is one to play.
    func playASituation() -> [Offer] {
        let scenarios = plan.scenarios
        guard !scenarios.isEmpty else { return [] }
        let question: @Sendable () -> Question = {
            aside(.rolePlayAskScenario, for: scenarios) { scenario in
                Offer(
                    .rolePlayScenario(title: scenario.title, minutes: scenario.minutes),
                    id: scenario.id.text,
                    .ask([Asked(.beginRolePlay(scenario))])
                )
            }
        }
        return [Offer(.rolePlayPlayBriefly, .open(question))]
    }

    // MARK: Casting

    private func castingMenu(_ play: RolePlayView, in view: View) -> Question {
        let label = goOn(from: play)
        // The first choice is the natural next step; every other keeps its number.
        let first =
            play.canDraw
            ? Offer(.rolePlayDraw, .rolePlay(.castAtRandom)) : Offer(label, .rolePlay(.advance))
        let goOn =
            play.canDraw
            ? Offer(label, .rolePlay(.advance)) : Offer(label, id: "isFirstChoice", unless: .isFirstChoice, .back)
        return Question(
            to: .facilitator,
            context: [
                Message.rolePlayGroup(least: play.group.least, most: play.group.most)
            ],
            prompt: .rolePlayCastingPrompt,
            options: [first, goOn] + givingRoles(play, in: view) + ending(play) + commonOptions(in: view)
        )
    }

    // MARK: Phases

    private func phaseMenu(_ play: RolePlayView, in view: View) -> Question {
        guard let phase = play.phase else { return lobby(view) }
        // The words of a briefing were said before the first brief was read.
        let isSaid = play.script.isEmpty || (phase.kind == .briefing && !play.ready.isEmpty)
        let script = isSaid ? [] : [Message.rolePlayScript(text: play.script)]
        guard phase.kind == .play || phase.kind == .replay else {
            return Question(
                to: .facilitator,
                context: script,
                prompt: .rolePlayPhasePrompt(kind: RolePlayTelling.name(of: phase.kind)),
                options: [Offer(goOn(from: play), .rolePlay(.advance))]
                    + roleOptions(play, in: view) + ending(play) + commonOptions(in: view)
            )
        }
        let own = takeOptions(play, phase, in: view)
        return Question(
            to: .facilitator,
            context: play.take == nil ? script : [],
            prompt: own.prompt,
            options: own.options + roleOptions(play, in: view) + ending(play) + commonOptions(in: view)
        )
    }

    /// What going on leads to, said before it is done.
    ///
    /// - Parameter isSkipping: Whether something not done yet is left out by it.
    func goOn(from play: RolePlayView, skipping isSkipping: Bool = false) -> Message {
        guard let next = play.nextPhase else {
            return play.rolesAreLeft ? .rolePlayMoveOn : isSkipping ? .rolePlaySkipLeaving : .rolePlayGoOnLeaving
        }
        let phase = RolePlayTelling.name(of: next)
        return isSkipping ? .rolePlaySkip(phase: phase) : .rolePlayGoOn(phase: phase)
    }

    /// The way out at any moment: whoever is in a role leaves it first.
    private func ending(_ play: RolePlayView) -> [Offer] {
        let question: @Sendable () -> Question = {
            aside(.rolePlayConfirmEnd, [Offer(.rolePlayEndPlay, .rolePlay(.endPlay))])
        }
        return [Offer(.rolePlayEndNow, key: "e", isMinor: true, .open(question))]
    }

    // MARK: The stop word, and waiting

    private func stoppedMenu(_ play: RolePlayView, in view: View) -> Question {
        let isPlaying =
            switch play.stage {
            case .casting, .phase: true
            case .leaving, .selfAssessment, .review, .finished: false
            }
        return Question(
            to: .facilitator,
            prompt: .rolePlayStoppedPrompt(word: play.safety.stopWord),
            options: [
                Offer(.rolePlayGoOnPlaying, .rolePlay(.goOn)),
                Offer(isPlaying ? Message.rolePlayEndPlay : .rolePlayMoveOn, .rolePlay(.advance)),
            ] + (isPlaying ? roleOptions(play, in: view) : []) + commonOptions(in: view)
        )
    }

    private func waitingMenu(_ play: RolePlayView, in view: View) -> Question {
        let waiting = view.waitingFor.map(view.name)
        let prompt =
            waiting.isEmpty
            ? Message.rolePlayWaitingNobody : Message.rolePlayWaiting(names: waiting)
        let ask = Offer(.goOnAsking, unless: waiting.isEmpty ? Message.nobodyToAsk : nil, .back)
        let notes = play.stage == .review ? [noteOffer(play, in: view)] : []
        return Question(
            to: .facilitator,
            prompt: prompt,
            options: [Offer(.rolePlayMoveOn, .rolePlay(.advance)), ask] + notes + commonOptions(in: view)
        )
    }
}

extension Reply {
    static func rolePlay(_ command: RolePlayCommand, by actor: Actor = .facilitator) -> Reply {
        .ask([Asked(.rolePlay(command), by: actor)])
    }
}
