import Wording
import Workshop

extension Prompter {
    /// What is asked of somebody who plays a story alone.
    func story(_ story: StoryView) -> Question {
        if story.isOver { return afterStory(story) }
        let seat = story.seat
        var options = story.choices.map { choice in
            Offer(.plain(text: .text(choice.text)), id: choice.id.text, .story(.choose(choice.id), by: seat))
        }
        if story.canGoOn { options.append(Offer(.storyGoOn, .story(.goOn, by: seat))) }
        let isStuck = options.isEmpty
        let leave = Offer(.storyLeave, shortcut: "e", isMinor: !isStuck, .open { confirmLeaving(story) })
        let aside = practiceOptions() + backOptions(story, isMinor: !isStuck) + [leave]
        return Question(
            to: .seat(seat),
            prompt: isStuck ? Message.storyStuck : story.canGoOn ? .storyGoOnPrompt : .storyChoosePrompt,
            options: options + lettered(aside),
            listsAnswers: !story.choices.isEmpty
        )
    }

    private func confirmLeaving(_ story: StoryView) -> Question {
        confirm(
            Message.confirmStoryLeave(title: story.title),
            Message.confirmStoryLeaveYes,
            .story(.leave, by: story.seat),
            to: .seat(story.seat)
        )
    }

    /// Numbers are for what she says and does, or for words and levels; what else there is has letters.
    func lettered(_ options: [Offer]) -> [Offer] {
        options.map { $0.keyed($0.shortcut, shortcut: $0.shortcut, isMinor: $0.isMinor) }
    }

    private func afterStory(_ story: StoryView) -> Question {
        let seat = story.seat
        var options = [Offer(.practiceFinish, shortcut: "f", finishing(by: .seat(seat)))]
        if story.isLeft {
            if let walk = session.state.storyWalk, isHere(seat) {
                let again = StoryCommand.begin(walk.story, by: seat, feedback: walk.feedback)
                options.append(Offer(.storyAgain, shortcut: "a", .story(again, by: seat)))
            }
        } else {
            options += backOptions(story, isMinor: false)
        }
        if !story.lessons.isEmpty {
            let lines = StoryTelling.lessons(story.lessons, of: story)
            options.append(Offer(.storyLookBack, shortcut: "l", .say(lines)))
        }
        options += comparisonOption()
        if !story.isLeft {
            options.append(
                Offer(
                    Message.practiceKeep,
                    shortcut: "n",
                    .open {
                        textQuestion(.askThought, limit: PlainText.noteLimit, to: .seat(seat)) {
                            .story(.keep($0), by: seat)
                        }
                    }
                )
            )
        }
        if isHere(seat) {
            options.append(
                Offer(.practicePitchToo, shortcut: "h", isMinor: true, beginPitchPractice(of: seat))
            )
        }
        return Question(
            to: .seat(seat),
            prompt: .practiceOverPrompt,
            options: minorLast(options + practiceOptions())
        )
    }

    /// What is only listed on request comes last, so that the numbers shown have no gap.
    func minorLast(_ options: [Offer]) -> [Offer] {
        options.filter { !$0.isMinor } + options.filter(\.isMinor)
    }

    // MARK: Going back

    private func backOptions(_ story: StoryView, isMinor: Bool) -> [Offer] {
        var options: [Offer] = []
        if !story.checkpoints.isEmpty {
            options.append(
                Offer(.storyGoBack, shortcut: "b", isMinor: isMinor, .open { checkpointMenu(story) })
            )
        }
        if story.step > 1 {
            options.append(
                Offer(.storyAgain, shortcut: "a", isMinor: isMinor, .story(.restart, by: story.seat))
            )
        }
        return options
    }

    private func checkpointMenu(_ story: StoryView) -> Question {
        aside(.askCheckpoint, to: .seat(story.seat), listsAnswers: true, for: story.checkpoints.suffix(9).reversed()) {
            checkpoint in
            Offer(
                Message.checkpointLine(step: checkpoint.step, text: checkpoint.told),
                id: String(checkpoint.step),
                .story(.goBack(to: checkpoint.id), by: story.seat)
            )
        }
    }

    // MARK: Comparing

    /// Another way through the same story with this one, if there is another.
    private func comparisonOption() -> [Offer] {
        guard let walk = session.state.storyWalk else { return [] }
        let others = otherWays(of: walk)
        guard !others.isEmpty else { return [] }
        return [
            Offer(
                Message.storyCompare,
                shortcut: "c",
                .open {
                    aside(.askCompare, to: .seat(walk.seat), listsAnswers: true, for: others.enumerated()) {
                        place,
                        trail in
                        let lines = StoryTelling.comparison(StoryComparison(trail, walk.trail, of: walk))
                        return Offer(way(trail, of: walk), id: "way \(place)", .say(lines))
                    }
                }
            )
        ]
    }

    /// Up to nine ways through the same story, the newest first: those tried before now, then those of other sessions.
    private func otherWays(of walk: StoryWalk) -> [StoryTrail] {
        var history = plan.past
        for activity in session.state.activities.dropLast() {
            if case .storyWalk(let other) = activity { history.add(other, openedAt: session.header.openedAt) }
        }
        let past = history.walks(of: walk.story).map(\.trail)
        let now = walk.earlier.filter { trail in trail.steps.contains { $0.choice != nil } }
        return (past + now).suffix(9).reversed()
    }

    private func way(_ trail: StoryTrail, of walk: StoryWalk) -> Message {
        let decisions = trail.steps.count { $0.choice != nil }
        guard let ending = walk.ending(of: trail) else {
            return Message.wayGivenUp(count: decisions)
        }
        return Message.wayEnded(count: decisions, end: StoryTelling.ending(ending.outcome, ending.text))
    }

    // MARK: What every question of a practice offers

    func practiceOptions() -> [Offer] {
        var options: [Offer] = []
        if !practiceSteps.isEmpty {
            options.append(Offer(.menuUndo, as: .undo, shortcut: "u", .open { practiceUndoMenu() }))
        }
        if let target = session.redoTarget {
            options.append(
                Offer(.menuRedo, as: .redo, shortcut: "r", isMinor: true, .ask([Asked(.rewind(to: target))]))
            )
        }
        options.append(Offer(.menuTellAgain, shortcut: "t", isMinor: true, .tellAgain))
        options.append(Offer(.menuLeave, as: .leave, shortcut: "q", isMinor: true, .leave))
        return options
    }

    /// The steps since the practice began: who practises alone undoes no more than that.
    private var practiceSteps: [Recorded] {
        let steps = session.undoableSteps
        let start = steps.lastIndex { step in
            switch step.event {
            case .story(.began), .storyAdded, .pitchPractice(.began), .deckAdded: true
            default: false
            }
        }
        return start.map { Array(steps[($0 + 1)...]) } ?? []
    }

    private func practiceUndoMenu() -> Question {
        let announcer = Announcer(session: session)
        return aside(.undoPrompt, listsAnswers: true, for: practiceSteps.suffix(9).reversed()) { step in
            Offer(
                announcer.step(step),
                id: String(step.number),
                as: .step,
                .ask([Asked(.rewind(to: step.number - 1))])
            )
        }
    }

    /// Whether somebody is in the room: nobody begins a practice from outside.
    func isHere(_ seat: ID<Seat>) -> Bool { session.state.roster[seat]?.presence == .present }

    /// Another pitch practice, with what was practised until now.
    func beginPitchPractice(of seat: ID<Seat>) -> Reply {
        var history = plan.past
        history.add(session, of: session.state.roster[seat]?.name ?? seat.text)
        let last = session.state.activities.last { activity in
            if case .pitchPractice = activity { true } else { false }
        }
        let pitchPlan: PitchPractice.Plan =
            if case .pitchPractice(let practice) = last { practice.plan } else { PitchPractice.Plan() }
        let command = PitchPracticeCommand.begin(plan.deck, by: seat, plan: pitchPlan, practisedBefore: history.times)
        return .pitchPractice(command, by: seat)
    }
}

extension Reply {
    static func story(_ command: StoryCommand, by seat: ID<Seat>) -> Reply {
        .ask([Asked(.story(command), by: .seat(seat))])
    }

    static func pitchPractice(_ command: PitchPracticeCommand, by seat: ID<Seat>) -> Reply {
        .ask([Asked(.pitchPractice(command), by: .seat(seat))])
    }
}
