public import Workshop

/// A whole session known in advance, step by step: whoever carries out its commands at its times gets its events.
public struct Rehearsal: Sendable {
    /// Something asked that the rules allow.
    public struct Step: Sendable {
        /// What is asked.
        public let command: Command
        /// Who asks.
        public let actor: Actor
        /// When.
        public let at: Instant
        /// How many events there are once it is done.
        public let events: Int
        /// Who has voted in the open vote once it is done; `nil` if no vote is open.
        public let roll: Set<ID<Seat>>?
    }

    /// The steps, in order.
    public let steps: [Step]
    /// The session once all is done.
    public let session: Session
    /// How many steps are written together.
    private let groupSize: Int

    /// The steps that are written together, in order.
    public var groups: [ArraySlice<Step>] {
        stride(from: 0, to: steps.count, by: groupSize).map { steps[$0..<min($0 + groupSize, steps.count)] }
    }

    /// Six people play three rounds with votes changed, taken back, reopened and undone, and hold a debriefing.
    public static let full: Rehearsal = {
        var stage = Stage()
        stage.play()
        return Rehearsal(steps: stage.steps, session: stage.session, groupSize: 1)
    }()

    /// The same with nine commands at a time that wait together and are carried out at one moment.
    public static let inGroups: Rehearsal = {
        var session = Session(header: full.session.header)
        var steps: [Step] = []
        for (place, step) in full.steps.enumerated() {
            let at = full.steps[place - place % 9].at
            guard let outcome = try? session.decide(Request(step.command, by: step.actor, at: at)) else { continue }
            session.apply(outcome)
            steps.append(
                Step(command: step.command, actor: step.actor, at: at, events: session.log.count, roll: step.roll)
            )
        }
        return Rehearsal(steps: steps, session: session, groupSize: 9)
    }()

    /// How many events there are after each group of steps, and before the first.
    public var boundaries: Set<Int> { Set([0] + groups.compactMap(\.last?.events)) }

    /// The roll of the open vote after so many events.
    public func roll(after events: Int) -> Set<ID<Seat>>? {
        steps.last { $0.events == events }?.roll ?? nil
    }

    /// The number of steps up to the one that leads to the first count.
    public var stepsBeforeCount: Int {
        steps.indices.dropFirst().first { steps[$0].roll == nil && steps[$0 - 1].roll != nil } ?? 0
    }

    /// The first step whose ballot goes into an open vote that has so many ballots already.
    public func firstStep(withBallots count: Int) -> Int? {
        steps.firstIndex { $0.roll?.count == count }
    }
}
