public import Wording
public import Workshop

/// How long the session and its present stage have gone on, beside what the plan of the time lets one expect.
///
/// It is a signal for the facilitator and never a lock.
public struct SessionClock: Hashable, Sendable {
    /// A stretch of time, in whole seconds.
    public struct Stretch: Hashable, Sendable {
        /// What it is called.
        public let name: Message
        /// How long it has lasted.
        public let elapsed: Int
        /// How long it is expected to last; `nil` where nothing is expected.
        public let expected: Int?
    }

    /// How long people have worked in the session.
    public let elapsed: Int
    /// How long the whole session is expected to last; `nil` where one person practises at her own pace.
    public let expected: Int?
    /// The stage it is in.
    public let stage: Stretch
    /// How long the question now asked in a debriefing has been talked about, beside what its guide gives it.
    public let question: Stretch?
    /// How long one has talked about what was played, all debriefings together.
    public let talked: Int

    /// Reads the clock.
    ///
    /// - Parameters:
    ///   - session: The session as it stands.
    ///   - rules: The rules of the next game, where none was begun.
    ///   - now: The time.
    public init(session: Session, rules: RoundRules, now: Instant) {
        let effective = session.history(until: session.log.count)
        let plan = Expectation(session: session, rules: session.state.game?.rules ?? rules)
        let time = session.time(at: now)
        func seconds(since entry: Recorded?) -> Int {
            Self.seconds(time.elapsed(since: entry.map { session.times[$0.number - 1] } ?? .start))
        }
        elapsed = seconds(since: nil)
        expected = plan.session
        stage = Stretch(
            name: plan.stageName,
            elapsed: seconds(since: effective.last { $0.event.beginsStage }),
            expected: plan.stage
        )
        talked = Self.seconds(session.talked(until: time))
        question = session.state.debrief?.question.map { question in
            Stretch(
                name: DebriefTelling.heading(question),
                elapsed: seconds(since: effective.last { $0.event.asksQuestion }),
                expected: question.minutes.map { $0 * 60 }
            )
        }
    }

    /// The session and its stage, each in a line.
    public var lines: [Message] {
        let session =
            expected == nil
            ? Message.clockSessionOpen(elapsed: Self.minutes(elapsed))
            : .clockSession(elapsed: Self.minutes(elapsed), expected: Self.minutes(expected ?? 0))
        return [
            session,
            stage.expected == nil
                ? Message.clockStageOpen(stage: stage.name, elapsed: Self.minutes(stage.elapsed))
                : .clockStage(
                    stage: stage.name,
                    elapsed: Self.minutes(stage.elapsed),
                    expected: max(1, Self.minutes(stage.expected ?? 0))
                ),
        ] + talk
    }

    /// How long the question has taken, and how much of the session the talk got.
    private var talk: [Message] {
        guard let question else { return [] }
        let line = question.expected.map {
            Message.questionTime(elapsed: Self.minutes(question.elapsed), planned: Self.minutes($0))
        }
        return [line].compactMap(\.self) + [
            Message.clockTalk(
                minutes: Self.minutes(talked),
                share: elapsed > 0 ? min(100, talked * 100 / elapsed) : 100
            )
        ]
    }

    /// How long the question has taken beside what its guide gives it, in a few words; `nil` where the guide says nothing.
    public var questionTime: Message? {
        question.flatMap { question in
            question.expected.map {
                .questionTimeShort(elapsed: Self.minutes(question.elapsed), planned: Self.minutes($0))
            }
        }
    }

    private static func minutes(_ seconds: Int) -> Int { (seconds + 30) / 60 }

    private static func seconds(_ milliseconds: Int64) -> Int { Int(milliseconds / 1000) }
}

/// What the plan of the time lets one expect, in seconds.
private struct Expectation {
    let session: Int?
    let stage: Int?
    let stageName: Message

    /// A game needs three people: before they have come, it is planned for as many.
    private static let fewest = 3

    init(session: Session, rules: RoundRules) {
        let state = session.state
        let plan = TimePlan(
            rules: rules,
            people: max(Self.fewest, state.roster.participants.count),
            pitches: state.game?.entrants.count(where: state.roster.stays)
        )
        // A session of role-plays alone takes as long as its scenarios say.
        let isOfRolePlays = state.lastRolePlay != nil && !state.activities.contains { $0.game != nil }
        let situations = 60 * state.activities.compactMap(\.rolePlay?.scenario.minutes).reduce(0, +)
        let expected = isOfRolePlays ? situations : plan.total + situations
        self.session = state.isPracticeOnly ? nil : expected
        switch session.view(for: .table).scene {
        case .lobby:
            stageName = Message.placeLobby
            stage = nil
        case .rolePlay(let play):
            stageName = RolePlayTelling.place(of: play)
            stage = play.phase.map { $0.minutes * 60 }
        case .debrief(let debrief):
            stageName = Message.placeDebrief
            let planned = state.debrief?.guide.minutes.map { $0 * 60 } ?? plan.debrief
            stage = debrief.question == nil ? nil : planned
        case .story(let story):
            stageName = Message.plain(text: .text(story.title))
            stage = nil
        case .pitchPractice(let practice):
            stageName = PitchPracticeTelling.name(of: practice.stage)
            stage = practice.clock?.seconds
        case .game(let game):
            stageName = StageTelling.name(of: game.stage)
            stage =
                switch game.stage {
                case .opening: plan.welcome
                case .research: plan.reading
                case .choosing: plan.choosing
                case .interview: plan.interview
                case .recruitment: plan.vote
                case .result: plan.result
                case .finished: nil
                }
        }
    }
}

extension SessionState {
    /// Whether all that went on was practised alone.
    fileprivate var isPracticeOnly: Bool {
        !activities.isEmpty && activities.allSatisfy { $0.solo != nil }
    }
}

extension Event {
    /// Whether another question of a debriefing is asked after it.
    fileprivate var asksQuestion: Bool {
        switch self {
        case .debrief(.began), .debrief(.movedOn): true
        default: false
        }
    }

    /// Whether another stage begins with it.
    fileprivate var beginsStage: Bool {
        switch self {
        case .game(let event):
            switch event {
            case .began, .roundBegan, .choosingOpened, .orderDrawn, .tieBreakBegan, .finalBegan, .voteOpened,
                .voteCounted, .voteSkipped, .voteReopened, .ended:
                true
            default: false
            }
        case .rolePlay(let event):
            switch event {
            case .began, .phaseBegan, .leavingBegan, .selfAssessmentBegan, .reviewBegan, .ended: true
            default: false
            }
        case .debrief(.began), .debrief(.ended): true
        case .story(.began), .pitchPractice(.began), .pitchPractice(.drawn), .pitchPractice(.started),
            .pitchPractice(.done):
            true
        default: false
        }
    }
}
