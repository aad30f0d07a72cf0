public import Wording
public import Workshop

/// How a whole scenario is told to whoever prepares to lead or play it.
public enum ScenarioTelling {
    /// What everybody may know of a story before it is played; its course and endings are not given away.
    public static func story(_ story: Story) -> [Message] {
        let heading = Message.scenarioHeading(
            title: story.title,
            id: story.id.text,
            version: story.version,
            language: story.language,
            kind: "branching",
            minutes: story.minutes
        )
        let debrief = story.debrief.map { Message.scenarioThink(question: $0) }
        return [heading] + summary(story.summary) + skills(story.skills) + debrief
    }

    /// What everybody may know of a role-play, and the facilitator's course.
    ///
    /// - Parameters:
    ///   - scenario: The role-play.
    ///   - isPrivate: Whether to tell the briefs and the secret injects as well.
    public static func rolePlay(_ scenario: RolePlayScenario, withPrivateParts isPrivate: Bool) -> [Message] {
        let heading = Message.scenarioHeading(
            title: scenario.title,
            id: scenario.id.text,
            version: scenario.version,
            language: scenario.language,
            kind: "roleplay",
            minutes: scenario.minutes
        )
        let roles = scenario.roles.flatMap { role in
            isPrivate ? [publicLine(of: role), brief(of: role)] : [publicLine(of: role)]
        }
        return [heading] + summary(scenario.summary) + skills(scenario.skills) + people(of: scenario) + roles
            + course(of: scenario) + injects(of: scenario, withPrivateParts: isPrivate) + items(of: scenario)
    }

    // MARK: Parts of a role-play

    /// How many people it takes, and what keeps them safe.
    public static func people(of scenario: RolePlayScenario) -> [Message] {
        let group = scenario.group
        let size = Message.scenarioGroup(least: group.least, most: group.most, observers: group.leastObservers)
        let safety = Message.scenarioSafety(
            word: scenario.safety.stopWord,
            optOut: scenario.safety.mayOptOut ? "yes" : "no"
        )
        return [size, safety] + scenario.safety.offLimits.map { Message.scenarioOffLimits(text: $0) }
    }

    /// What everybody may know of a role.
    public static func publicLine(of role: RolePlayScenario.Role) -> Message {
        Message.scenarioRole(
            name: role.name,
            count: role.count,
            optional: role.isOptional ? "yes" : "no",
            line: role.publicLine
        )
    }

    /// What only the players of a role may know.
    public static func brief(of role: RolePlayScenario.Role) -> Message {
        Message.scenarioBrief(name: role.name, brief: role.brief, goal: role.goal)
    }

    /// The phases with their beats and questions.
    public static func course(of scenario: RolePlayScenario) -> [Message] {
        scenario.phases.flatMap { phase(in: scenario, $0) }
    }

    /// A phase with what happens in it.
    public static func phase(in scenario: RolePlayScenario, _ phase: RolePlayScenario.Phase) -> [Message] {
        let heading = Message.scenarioPhase(kind: word(for: phase.kind), minutes: phase.minutes)
        let guide =
            phase.facilitator.isEmpty
            ? [] : [Message.scenarioFacilitator(text: phase.facilitator)]
        return [heading] + guide + details(of: phase, in: scenario)
    }

    /// The things to observe.
    public static func items(of scenario: RolePlayScenario) -> [Message] {
        (scenario.observation?.items ?? []).map { item(in: scenario, $0) }
    }

    /// A thing to observe.
    public static func item(in scenario: RolePlayScenario, _ item: ObservationGrid.Item) -> Message {
        let skill = scenario.skills.first { $0.id == item.skill }?.name ?? item.skill.text
        guard let role = item.role else {
            return Message.scenarioItem(behaviour: item.behaviour, skill: skill)
        }
        return Message.scenarioItemOf(name: name(of: role, in: scenario), behaviour: item.behaviour, skill: skill)
    }

    /// The injects; what a card or a whisper says is told only with the private parts.
    public static func injects(of scenario: RolePlayScenario, withPrivateParts isPrivate: Bool) -> [Message] {
        scenario.injects.flatMap { inject in
            let line = Message.scenarioInject(
                id: inject.id.text,
                purpose: inject.purpose.rawValue,
                when: moment(of: inject, in: scenario),
                channel: inject.channel.rawValue,
                names: inject.to.map { name(of: $0, in: scenario) },
                everybody: inject.to.isEmpty ? "yes" : "no"
            )
            let need = inject.neededRole.map {
                [Message.scenarioInjectNeeds(name: name(of: $0, in: scenario))]
            }
            let text =
                isPrivate || inject.channel == .announcement
                ? [Message.plain(text: .text(inject.text))] : []
            return [line] + (need ?? []) + text
        }
    }

    private static func moment(of inject: Inject, in scenario: RolePlayScenario) -> Message {
        switch inject.trigger {
        case .after(let beat, let seconds):
            Message.scenarioInjectAfter(beat: beat.text, seconds: seconds)
        case .at(let phase, let seconds):
            Message.scenarioInjectAt(phase: phase.text, seconds: seconds)
        case .manual:
            Message.scenarioInjectByHand
        }
    }

    private static func details(of phase: RolePlayScenario.Phase, in scenario: RolePlayScenario) -> [Message] {
        switch phase.kind {
        case .briefing, .warmUp, .pause:
            return []
        case .play(let beats):
            return beats.map { beat in
                guard let lead = beat.lead else {
                    return Message.scenarioBeat(id: beat.id.text, cue: beat.cue)
                }
                return Message.scenarioBeatLed(id: beat.id.text, lead: name(of: lead, in: scenario), cue: beat.cue)
            }
        case .replay(let beat, let swaps):
            let from = Message.scenarioReplayFrom(id: beat.text)
            return [from]
                + swaps.map { swap in
                    Message.scenarioSwap(
                        one: name(of: swap.one, in: scenario),
                        other: name(of: swap.other, in: scenario)
                    )
                }
        case .debrief(let steps):
            return steps.map { step in
                Message.scenarioStep(asked: step.asked.rawValue, question: step.question)
            }
        }
    }

    // MARK: Pieces

    /// What a scenario trains.
    public static func skills(_ skills: [TrainedSkill]) -> [Message] {
        skills.isEmpty ? [] : [Message.scenarioSkills(names: skills.map(\.name))]
    }

    private static func summary(_ text: String) -> [Message] {
        text.isEmpty ? [] : [Message.plain(text: .text(text))]
    }

    private static func name(of role: ID<RolePlayScenario.Role>, in scenario: RolePlayScenario) -> String {
        scenario.roles.first { $0.id == role }?.name ?? role.text
    }

    private static func word(for kind: RolePlayScenario.Phase.Kind) -> String {
        switch kind {
        case .briefing: "briefing"
        case .warmUp: "warm-up"
        case .play: "play"
        case .replay: "replay"
        case .pause: "break"
        case .debrief: "debrief"
        }
    }
}
