public import Wording
public import Workshop

/// What the facilitator may say in this moment, and what comes next.
///
/// It sees the session through the view of the table, so that it may be read aloud.
public struct FacilitatorScript: Sendable {
    /// What to say now, a line each; the last one is a hint where it is done for the first time.
    public let say: [Message]
    /// What comes next.
    public let next: [Message]

    /// Finds the script of a session as it stands.
    public init(session: Session, plan: GamePlan) {
        let view = session.view(for: .table)
        switch view.scene {
        case .lobby:
            say = [Message.scriptLobby, Message.hintLobby]
            next = [Message.nextBegin]
        case .rolePlay:
            (say, next) = Self.rolePlay(session)
        case .debrief(let debrief):
            (say, next) = Self.talk(debrief)
        case .story(let story):
            say = [story.isOver ? Message.scriptStoryOver : .scriptStory]
            next = story.isOver ? [] : [Message.nextStory]
        case .pitchPractice(let practice):
            (say, next) = Self.practice(practice)
        case .game(let game):
            let isFirst = game.roundNumber <= 1 && session.state.activities.count == 1
            let hint = isFirst ? Self.hint(in: game) : nil
            say = Self.say(in: game, view) + [hint].compactMap(\.self)
            next = Self.next(in: game, view)
        }
    }

    // MARK: The game

    private static func say(in game: GameView, _ view: View) -> [Message] {
        switch game.stage {
        case .opening:
            let isOfTwo = game.players.count == 2 && game.rules.variant == .competitive
            return [Message.scriptOpening] + (isOfTwo ? [Message.ratedTwo] : [])
        case .research:
            guard game.skillsToReveal > 0 else { return [Message.scriptResearch] }
            return [view.revealing(in: game)]
        case .choosing: return [Message.scriptChoosing]
        case .interview:
            if let pitch = game.current?.pitch {
                return [Message.scriptPitch(who: view.name(pitch.speaker))]
            }
            guard let next = game.next else { return [Message.scriptPitchesDone] }
            return [
                Message.scriptNextPitch(who: view.who(next), seconds: seconds(in: game))
            ]
        case .recruitment: return [vote(in: game)]
        case .result: return result(of: game)
        case .finished: return [Message.scriptFinished]
        }
    }

    /// In a tie-break and a final there is less time.
    private static func seconds(in game: GameView) -> Int {
        game.contest == .round ? game.rules.pitchSeconds : RoundRules.tieBreakSeconds
    }

    private static func vote(in game: GameView) -> Message {
        guard let terms = game.vote?.terms else { return Message.scriptPitchesDone }
        guard case .best(let method) = terms.question else { return Message.scriptVoteTogether }
        switch terms.collection {
        case .secret: return Message.scriptVote(question: Message.voteQuestion, method: method.rawValue)
        case .hands: return Message.scriptHands(question: Message.voteQuestion, method: method.rawValue)
        case .paper: return Message.scriptPaper(question: Message.voteQuestion, method: method.rawValue)
        }
    }

    private static func result(of game: GameView) -> [Message] {
        let count = game.final?.count ?? game.rounds.last?.results.last?.count
        guard let leaders = count?.leaders, leaders.count > 1 else { return [Message.scriptResult] }
        return [Message.scriptTie, Message.scriptResult]
    }

    private static func hint(in game: GameView) -> Message? {
        switch game.stage {
        case .opening: .hintOpening
        case .research: .hintResearch
        case .choosing: .hintChoosing
        case .interview: .hintInterview
        case .recruitment:
            switch game.vote?.terms.collection {
            case .hands: .hintHands
            case .paper: .hintPaper
            case .secret, nil: .hintVote
            }
        case .result: .hintResult
        case .finished: nil
        }
    }

    private static func next(in game: GameView, _ view: View) -> [Message] {
        switch game.stage {
        case .opening: return [Message.nextFirstRound]
        case .research: return [game.skillsToReveal > 0 ? Message.nextSkills : .nextChoosing]
        case .choosing: return [Message.nextPitches]
        case .interview:
            let done = Set(game.heard + game.skipped + [game.current?.pitch.entrant ?? game.next].compactMap { $0 })
            let waiting = game.order.filter { !done.contains($0) && game.player($0)?.speaker != nil }
            guard !waiting.isEmpty else { return [Message.nextVote] }
            return [Message.thenSpeak(names: view.who(waiting))]
        case .recruitment: return [Message.nextResult]
        case .result: return [next(after: game)]
        case .finished: return [Message.nextTalk]
        }
    }

    private static func next(after game: GameView) -> Message {
        if let round = game.rounds.last, !round.tieToBreak.isEmpty {
            return game.rules.tie == .revote ? Message.nextRevote : .nextPitchOff
        }
        guard game.final == nil && game.roundNumber < game.rules.rounds else { return Message.nextEnd }
        return Message.nextRound(round: game.roundNumber + 1, rounds: game.rules.rounds)
    }

    // MARK: Practising alone

    private static func practice(_ practice: PitchPracticeView) -> (say: [Message], next: [Message]) {
        switch practice.stage {
        case .opening: ([Message.scriptPracticeOpening], [Message.nextPracticeCards])
        case .preparing: ([Message.scriptPracticePreparing], [Message.nextPracticePitch])
        case .pitching: ([Message.scriptPracticePitching], [Message.nextPracticeJudgement])
        case .assessing: ([Message.scriptPracticeAssessing], [Message.nextPracticeEnd])
        case .finished: ([Message.scriptPracticeOver], [])
        }
    }

    // MARK: Talking about it

    private static func talk(_ debrief: DebriefView) -> (say: [Message], next: [Message]) {
        guard let question = debrief.question else {
            return ([Message.scriptGoodbye], [Message.nextClose])
        }
        let isLast = debrief.place == debrief.count
        return (
            [question.asked == .group ? Message.scriptTalkGroup : .scriptTalkEach],
            [isLast ? Message.nextGoodbye : Message.nextQuestion(place: debrief.place + 1, count: debrief.count)]
        )
    }
}
