import Diagnostics
import JSONText
import Workshop

/// What is to be said about a role-play as a whole: whether times, people and replays fit, whether its words can be
/// read, played and observed.
enum RolePlayAdvice {
    private typealias Limits = ScenarioFormat.Advice

    static func examine(_ scenario: RolePlayScenario, from object: CheckedObject, _ check: inout ContentCheck) {
        let file = FilePlaces(object)
        fitTogether(scenario, file, &check)
        followReplays(scenario, file, &check)
        lookForSkills(scenario, file, &check)
        readRoles(scenario, file, &check)
        readGrid(scenario, file, &check)
    }

    // MARK: Times, people, phases

    private static func fitTogether(_ scenario: RolePlayScenario, _ file: FilePlaces, _ check: inout ContentCheck) {
        let minutes = scenario.phases.reduce(0) { $0 + $1.minutes }
        if minutes != scenario.minutes {
            file.complain(.minutesDiffer(phases: minutes, total: scenario.minutes), about: ["minutes"], &check)
        }
        let players = scenario.roles.reduce(0) { $0 + ($1.isOptional ? 0 : $1.count) }
        let group = scenario.group
        if group.least < players + group.leastObservers {
            let complaint = Complaint.groupTooSmall(
                least: group.least,
                roles: players,
                observers: group.leastObservers
            )
            file.complain(complaint, about: ["group"], &check)
        }
        let kinds = scenario.phases.map(\.kind)
        if !kinds.contains(where: { if case .play = $0 { true } else { false } }) {
            file.complain(.noPlay, about: ["phases"], &check)
        }
        if !kinds.contains(where: { if case .debrief = $0 { true } else { false } }) {
            file.complain(.noDebrief, about: ["phases"], &check)
        }
    }

    private static func followReplays(
        _ scenario: RolePlayScenario,
        _ file: FilePlaces,
        _ check: inout ContentCheck
    ) {
        var played: Set<ID<RolePlayScenario.Beat>> = []
        for (position, phase) in scenario.phases.enumerated() {
            switch phase.kind {
            case .play(let beats):
                played.formUnion(beats.map(\.id))
            case .replay(let beat, _) where !played.contains(beat):
                file.complain(.replayNotPlayed(beat: beat.text), about: ["phases", .index(position), "from"], &check)
            case .pause where !played.isEmpty && scenario.phases[position...].contains(where: \.isPlayed):
                file.complain(.breakInRole, about: ["phases", .index(position)], &check)
            case .replay, .briefing, .warmUp, .pause, .debrief:
                break
            }
        }
    }

    private static func lookForSkills(
        _ scenario: RolePlayScenario,
        _ file: FilePlaces,
        _ check: inout ContentCheck
    ) {
        let observed = Set(scenario.observation?.items.map(\.skill) ?? [])
        for (position, skill) in scenario.skills.enumerated() where !observed.contains(skill.id) {
            file.complain(.untrainedSkill(name: skill.id.text), about: ["skills", .index(position)], &check)
        }
    }

    // MARK: Role cards

    private static func readRoles(_ scenario: RolePlayScenario, _ file: FilePlaces, _ check: inout ContentCheck) {
        var busy = Set(scenario.injects.flatMap(\.to))
        for phase in scenario.phases {
            if case .play(let beats) = phase.kind { busy.formUnion(beats.compactMap(\.lead)) }
        }
        for (position, role) in scenario.roles.enumerated() {
            if !busy.contains(role.id) {
                file.complain(.idleRole(name: role.id.text), about: ["roles", .index(position)], &check)
            }
            let words = WordCount.words(in: role.brief)
            if words > Limits.wordsPerBrief {
                let complaint = Complaint.longBrief(words: words, limit: Limits.wordsPerBrief)
                file.complain(complaint, about: ["roles", .index(position), "brief"], &check)
            }
            let longest = WordCount.longestSentence(in: role.brief)
            if longest > Limits.wordsPerSentence {
                let complaint = Complaint.longSentence(words: longest, limit: Limits.wordsPerSentence)
                file.complain(complaint, about: ["roles", .index(position), "brief"], &check)
            }
        }
    }

    // MARK: The grid

    private static func readGrid(_ scenario: RolePlayScenario, _ file: FilePlaces, _ check: inout ContentCheck) {
        guard let grid = scenario.observation else { return }
        let observers = max(1, scenario.group.leastObservers)
        if grid.items.count > observers * Limits.itemsPerObserver {
            let complaint = Complaint.manyItems(
                items: grid.items.count,
                observers: observers,
                limit: Limits.itemsPerObserver
            )
            file.complain(complaint, about: ["observation", "items"], &check)
        }
        for (position, item) in grid.items.enumerated() {
            let way: [FilePlaces.Step] = ["observation", "items", .index(position), "behaviour"]
            let words = WordCount.lowercasedWords(of: item.behaviour)
            if words.contains("and") { file.complain(.doubleItem, about: way, &check) }
            if let word = UnseenWords.first(in: words) { file.complain(.unseenVerb(word: word), about: way, &check) }
        }
    }
}
