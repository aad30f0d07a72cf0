public import Wording
public import Workshop

/// How the parts of a role-play are told.
public enum RolePlayTelling {
    /// What a group can play, with how long it takes and how many it is for.
    public static func offers(of situations: [RolePlayScenario]) -> [Choosable] {
        situations.map { situation in
            Choosable(
                title: Message.plain(text: .text(situation.title)),
                detail: Message.rolePlayDetail(
                    minutes: situation.minutes,
                    least: situation.group.least,
                    most: situation.group.most
                )
            )
        }
    }

    /// The name of what happens in a phase.
    public static func name(of kind: RolePlayScenario.Phase.Word) -> Message {
        switch kind {
        case .briefing: Message.phaseBriefing
        case .warmUp: Message.phaseWarmUp
        case .play: Message.phasePlay
        case .replay: Message.phaseReplay
        case .pause: Message.phasePause
        case .debrief: Message.phaseDebrief
        }
    }

    /// The name of a stage.
    public static func name(of stage: RolePlay.Stage) -> Message {
        switch stage {
        case .casting: Message.stageCastingRoles
        case .phase: Message.stagePlaying
        case .leaving: Message.stageLeavingRoles
        case .selfAssessment: Message.stageSelfAssessment
        case .review: Message.stageReview
        case .finished: Message.stageFinished
        }
    }

    /// Where a role-play stands: its phase while it has one, else its stage.
    public static func place(of play: RolePlayView) -> Message {
        play.phase.map { name(of: $0.kind) } ?? name(of: play.stage)
    }

    /// The time on a clock.
    public static func time(_ milliseconds: Int64) -> Message {
        let seconds = Int(milliseconds / 1000)
        let rest = seconds % 60
        return Message.reportTime(minutes: seconds / 60, seconds: rest < 10 ? "0\(rest)" : String(rest))
    }

    /// The levels of a scale, from the lowest.
    public static func levels(of scale: ObservationGrid.Scale) -> [Message] {
        switch scale {
        case .checklist: [Message.levelNotSeen, Message.levelSeen]
        case .frequency(let names): names.map { Message.plain(text: .text($0)) }
        case .anchored(let anchors): anchors.map { Message.plain(text: .text($0.name)) }
        }
    }

    /// The levels of a scale with what each looks like.
    static func describedLevels(of scale: ObservationGrid.Scale) -> [Message] {
        guard case .anchored(let anchors) = scale else { return levels(of: scale) }
        return anchors.map {
            Message.levelAnchored(name: $0.name, description: $0.description)
        }
    }

    /// What a purpose is called.
    static func name(of purpose: Inject.Purpose) -> Message {
        switch purpose {
        case .help: Message.purposeHelp
        case .pressure: Message.purposePressure
        case .twist: Message.purposeTwist
        case .close: Message.purposeClose
        }
    }

    /// An inject that can still come in, without what only its addressees may know.
    static func inject(_ inject: RolePlayView.Waiting, in play: RolePlayView) -> Message {
        let purpose = Message.Value.message(name(of: inject.purpose))
        if let text = inject.text {
            return Message.rolePlayInjectAnnounced(id: handle(of: inject.id), text: text, purpose: purpose)
        }
        let roles = inject.to.isEmpty ? play.roles : inject.to.compactMap(play.role)
        return Message.rolePlayInjectCard(
            id: handle(of: inject.id),
            channel: inject.channel.rawValue,
            names: roles.map(\.name),
            purpose: purpose
        )
    }

    /// By what the facilitator finds an inject on her sheet, as words.
    static func handle(of inject: ID<Inject>) -> String {
        inject.text.split(separator: "-").joined(separator: " ")
    }

    /// A behaviour with whose it is.
    static func behaviour(_ item: ObservationGrid.Item, in play: RolePlayView) -> Message {
        guard let role = item.role.flatMap(play.role) else {
            return Message.rolePlayItem(behaviour: item.behaviour)
        }
        return Message.rolePlayItemOf(role: role.name, behaviour: item.behaviour)
    }
}

/// How what was seen is told.
public enum FindingsTelling {
    /// Every behaviour with what was seen of it, take beside take; a line each.
    public static func lines(of findings: Findings) -> [Message] {
        [Message.findingsHeading]
            + findings.behaviours.flatMap { behaviour in
                [line(of: behaviour, on: findings.scale)] + own(behaviour, on: findings.scale)
            }
    }

    static func line(of behaviour: Findings.Behaviour, on scale: ObservationGrid.Scale) -> Message {
        let noted = behaviour.takes.filter { $0.ticks > 0 || !$0.quotes.isEmpty }
        let seen = noted.flatMap { take in self.seen(take, on: scale) }
        let told = seen.isEmpty ? Message.Value.message(.findingNothing) : .messages(seen)
        guard let role = behaviour.role else { return .findingLine(behaviour: behaviour.item.behaviour, seen: told) }
        return .findingLineOf(role: role, behaviour: behaviour.item.behaviour, seen: told)
    }

    /// What was seen of a behaviour in a take, and how it was rated.
    static func seen(_ take: Findings.Seen, on scale: ObservationGrid.Scale) -> [Message] {
        let told =
            take.quotes.isEmpty
            ? Message.findingTake(take: take.take, ticks: take.ticks)
            : .findingTakeQuoted(
                take: take.take,
                ticks: take.ticks,
                quotes: take.quotes.map { Message.quoted(text: $0) }
            )
        let levels = counted(take.ratings, on: scale)
        return levels.isEmpty ? [told] : [told, Message.findingRated(levels: levels)]
    }

    /// How the players see a behaviour of theirs.
    static func own(_ behaviour: Findings.Behaviour, on scale: ObservationGrid.Scale) -> [Message] {
        let names = RolePlayTelling.levels(of: scale)
        let levels = names.indices.map { level in behaviour.own.count { $0 == level } }
        let told = counted(levels, on: scale)
        return told.isEmpty ? [] : [Message.findingOwn(levels: told)]
    }

    private static func counted(_ counts: [Int], on scale: ObservationGrid.Scale) -> [Message] {
        zip(RolePlayTelling.levels(of: scale), counts).filter { $0.1 > 0 }.map { level, count in
            Message.findingLevel(level: level, count: count)
        }
    }
}
