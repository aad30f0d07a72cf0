import Wording
import Workshop

/// What everybody may know of the last role-play, for telling what happened in it.
struct RolePlayNames: Sendable {
    private let roles: [ID<RolePlayScenario.Role>: String]
    private let phases: [ID<RolePlayScenario.Phase>: Message]
    private let beats: [ID<RolePlayScenario.Beat>: String]
    private let injects: [ID<Inject>: Message]

    init(of scenario: RolePlayScenario?) {
        let named = Dictionary((scenario?.roles ?? []).map { ($0.id, $0.name) }) { first, _ in first }
        roles = named
        phases = Dictionary((scenario?.phases ?? []).map { ($0.id, Self.phase($0)) }) { first, _ in first }
        let moments = (scenario?.phases ?? []).flatMap { phase -> [RolePlayScenario.Beat] in
            if case .play(let beats) = phase.kind { beats } else { [] }
        }
        beats = Dictionary(moments.map { ($0.id, $0.cue) }) { first, _ in first }
        injects = Dictionary(
            (scenario?.injects ?? []).map { inject in
                let reached = inject.to.isEmpty ? scenario?.roles.map(\.name) ?? [] : inject.to.compactMap { named[$0] }
                return (inject.id, Self.inject(inject, for: reached))
            }
        ) { first, _ in first }
    }

    private static func phase(_ phase: RolePlayScenario.Phase) -> Message {
        Message.rolePlayPhase(kind: RolePlayTelling.name(of: phase.word), minutes: phase.minutes)
    }

    private static func inject(_ inject: Inject, for names: [String]) -> Message {
        switch inject.channel {
        case .announcement: Message.rolePlayAnnounced(text: inject.text)
        case .card: Message.rolePlayCardFor(names: names)
        case .whisper: Message.rolePlayWhisperFor(names: names)
        }
    }

    func role(_ id: ID<RolePlayScenario.Role>) -> Message.Value { .text(roles[id] ?? id.text) }

    func phase(_ id: ID<RolePlayScenario.Phase>) -> Message {
        phases[id] ?? Message.plain(text: .text(id.text))
    }

    func cue(_ id: ID<RolePlayScenario.Beat>) -> Message.Value { .text(beats[id] ?? id.text) }

    func inject(_ id: ID<Inject>) -> Message {
        injects[id] ?? Message.plain(text: .text(id.text))
    }
}

extension Announcer {
    func messages(for event: RolePlayEvent) -> [Message] {
        switch event {
        case .began: opening
        case .roleGiven(let seat, let role):
            [Message.rolePlayGiven(who: person(seat), role: names.role(role))]
        case .rolePutDown(let seat): [Message.rolePlayPutDown(who: person(seat))]
        case .optedOut(let seat): [Message.rolePlayOptedOut(who: person(seat))]
        case .rolesSwapped(let one, let other):
            [Message.rolePlaySwapped(who: person(one), other: person(other))]
        case .briefConfirmed(let seat): [Message.rolePlayReady(who: person(seat))]
        case .phaseBegan(let phase): [names.phase(phase)]
        case .takeBegan(let beat): [take(from: beat)]
        case .takeEnded: [Message.rolePlayTakeOver]
        case .beatMarked(let beat): [Message.rolePlayBeat(cue: names.cue(beat))]
        case .injectFired(let inject): [names.inject(inject)]
        case .frozen: [Message.rolePlayFrozen]
        case .resumed: [Message.rolePlayResumed]
        case .hotSeatTaken(let seat): [hotSeat(of: seat)]
        case .hotSeatLeft: [Message.rolePlayHotSeatOver]
        case .stopped: [Message.rolePlayStopped]
        case .wentOn: [Message.rolePlayWentOn]
        case .ticked, .quoted, .selfAssessed, .rated: [Message.noted]
        case .leavingBegan: leaving
        case .roleLeft(let seat): [Message.rolePlayLeft(who: person(seat))]
        case .selfAssessmentBegan: [Message.rolePlaySelfAssessment]
        case .reviewBegan: [Message.rolePlayReview]
        case .passed(let seat): [Message.rolePlayPassed(who: person(seat))]
        case .ended: [Message.rolePlayOver] + seen
        }
    }

    private var play: RolePlayView? {
        if case .rolePlay(let play) = view.scene { play } else { nil }
    }

    private var opening: [Message] {
        guard let play else { return [] }
        let summary = play.summary.isEmpty ? [] : [Message.plain(text: .text(play.summary))]
        return [Message.rolePlayBegins(title: play.title)] + summary
            + play.roles.map { Message.rolePlayRole(role: $0.name, line: $0.publicLine).inScene }
            + safety(of: play)
    }

    private func safety(of play: RolePlayView) -> [Message] {
        [Message.rolePlaySafety(word: play.safety.stopWord)]
            + play.safety.offLimits.map { Message.rolePlayOffLimits(text: $0) }
    }

    private func take(from beat: ID<RolePlayScenario.Beat>?) -> Message {
        let number = Message.Value.number(play?.takes ?? 1)
        guard let beat else { return Message.rolePlayTake(number: number) }
        return Message.rolePlayTakeFrom(number: number, cue: names.cue(beat))
    }

    private func hotSeat(of seat: ID<Seat>) -> Message {
        let role = play?.role(of: seat)?.name ?? ""
        return Message.rolePlayHotSeat(who: person(seat), role: role)
    }

    private var leaving: [Message] {
        let script = play?.deroling.facilitator ?? ""
        return [Message.rolePlayLeaving] + (script.isEmpty ? [] : [Message.plain(text: .text(script))])
    }

    private var seen: [Message] {
        (view.scene.findings.map(FindingsTelling.lines) ?? []).map(\.inScene)
    }

    // MARK: Where things stand

    func situation(of play: RolePlayView) -> [Message] {
        let title = Message.Value.text(play.title)
        let heading =
            play.stage == .casting
            ? Message.rolePlayCasting(title: title)
            : Message.rolePlayWhere(title: title, phase: RolePlayTelling.place(of: play))
        let stopped = play.isStopped ? [Message.rolePlayStopped] : []
        switch play.stage {
        case .casting, .phase: return [heading] + stopped + roles(of: play) + taken(in: play)
        case .leaving, .selfAssessment: return [heading] + stopped
        case .review, .finished: return [heading] + stopped + seen
        }
    }

    /// Who is played, and by whom.
    func roles(of play: RolePlayView) -> [Message] {
        play.roles.map { role in
            role.players.isEmpty
                ? .rolePlayRoleOpen(
                    role: role.name,
                    line: role.publicLine,
                    optional: role.isOptional ? "yes" : "no"
                )
                : .rolePlayRoleCast(role: role.name, line: role.publicLine, names: view.people(role.players))
        }
    }

    private func taken(in play: RolePlayView) -> [Message] {
        guard play.phase?.kind == .play || play.phase?.kind == .replay else { return [] }
        let beat = play.take?.beat.map { [Message.rolePlayBeat(cue: .text($0.cue))] } ?? []
        let count = [Message.rolePlayTakesSoFar(count: play.takes)]
        let isFrozen = play.take.map { !$0.isRunning && !$0.isOver } == true && !play.isStopped
        return count + beat + (isFrozen ? [Message.rolePlayFrozen] : [])
    }

    // MARK: Steps

    func step(_ event: RolePlayEvent) -> Message {
        switch event {
        case .began: Message.stepRolePlayBegan
        case .roleGiven(let seat, _): Message.stepRoleGiven(who: person(seat))
        case .rolePutDown(let seat): Message.stepRolePutDown(who: person(seat))
        case .optedOut(let seat): Message.stepOptedOut(who: person(seat))
        case .rolesSwapped(let one, let other):
            Message.stepRolesSwapped(who: person(one), other: person(other))
        case .briefConfirmed(let seat): Message.stepBriefRead(who: person(seat))
        case .phaseBegan(let phase): Message.stepPhaseBegan(phase: names.phase(phase))
        case .takeBegan: Message.stepTakeBegan
        case .takeEnded: Message.stepTakeEnded
        case .beatMarked(let beat): Message.stepBeat(cue: names.cue(beat))
        case .injectFired(let inject): Message.stepInject(id: RolePlayTelling.handle(of: inject))
        case .frozen: Message.stepFrozen
        case .resumed: Message.stepPlayResumed
        case .hotSeatTaken(let seat): Message.stepHotSeat(who: person(seat))
        case .hotSeatLeft: Message.stepHotSeatLeft
        case .stopped: Message.stepStopWord
        case .wentOn: Message.stepWentOn
        case .ticked(let seat, _, _): Message.stepTicked(who: person(seat))
        case .quoted(let seat, _, _, _): Message.stepQuoted(who: person(seat))
        case .leavingBegan: Message.stepLeaving
        case .roleLeft(let seat): Message.stepRoleLeft(who: person(seat))
        case .selfAssessmentBegan: Message.stepSelfAssessment
        case .selfAssessed(let seat, _, _): Message.stepSelfAssessed(who: person(seat))
        case .reviewBegan: Message.stepReview
        case .rated(let seat, _, _, _): Message.stepRated(who: person(seat))
        case .passed(let seat): Message.stepRolePlayPassed(who: person(seat))
        case .ended: Message.stepRolePlayEnded
        }
    }
}
