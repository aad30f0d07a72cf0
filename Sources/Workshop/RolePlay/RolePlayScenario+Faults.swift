extension RolePlayScenario {
    /// Why a scenario cannot be played by a group.
    ///
    /// The reader of scenario files looks for far more; the kernel refuses only what would leave it nothing to play.
    public enum Fault: Hashable, Sendable {
        /// Nobody is played.
        case noRoles
        /// No phase plays the situation.
        case noPlay
        /// This phase would come after the debriefing, when all have left their roles.
        case afterDebrief(ID<Phase>)
    }

    /// Everything that keeps it from being played.
    public var faults: [Fault] {
        var faults: [Fault] = []
        if roles.isEmpty { faults.append(.noRoles) }
        if !phases.contains(where: { $0.beats != nil }) { faults.append(.noPlay) }
        let debriefs = phases.drop { !$0.isDebrief }
        faults += debriefs.filter { !$0.isDebrief }.map { .afterDebrief($0.id) }
        return faults
    }

    /// The questions of its debriefing, in order.
    public var guide: DebriefGuide {
        let steps = phases.flatMap { phase -> [Step] in
            if case .debrief(let steps) = phase.kind { steps } else { [] }
        }
        return DebriefGuide(
            questions: steps.map { step in
                DebriefGuide.Question(id: ID(step.id.text), asked: step.asked.guided, text: step.question)
            }
        )
    }

    /// How many players the roles take that cannot be left out.
    public var neededPlayers: Int {
        roles.filter { !$0.isOptional }.map { max(1, $0.count) }.reduce(0, +)
    }

    /// How many seats it begins with where nobody is named: enough for those who play and those who watch.
    public var neededPeople: Int { max(neededPlayers, group.least) }
}

extension RolePlayScenario.Phase {
    /// Whether it is a debriefing.
    var isDebrief: Bool {
        if case .debrief = kind { true } else { false }
    }
}

extension RolePlayScenario.Step.Asked {
    /// The same in a guide.
    fileprivate var guided: DebriefGuide.Question.Asked {
        switch self {
        case .players: .players
        case .observers: .observers
        case .all: .each
        case .group: .group
        }
    }
}
