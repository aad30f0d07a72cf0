import Diagnostics
import JSONText
import Workshop

/// Reads the group kind of the format `scenario/1`.
struct RolePlayReader {
    typealias Format = ScenarioFormat.Play

    let skills: NameTable
    let roles: NameTable
    let phases: NameTable
    let beats: NameTable

    /// Reads a role-play, noting everything that is wrong with it by itself.
    static func scenario(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario? {
        RolePlayReader(of: object, &check).scenario(of: object, &check)
    }

    private init(of object: CheckedObject, _ check: inout ContentCheck) {
        var skills = NameTable(.skill)
        skills.declareAll("skills", of: object, &check)
        var roles = NameTable(.role)
        roles.declareAll("roles", of: object, &check)
        var phases = NameTable(.phase)
        phases.declareAll("phases", of: object, &check)
        var beats = NameTable(.beat)
        let path = object.path(to: "phases")
        if let list = object.value(of: "phases") {
            for (number, phase) in list.elements.enumerated() {
                guard phase["kind"]?.string == "play", let listed = phase["beats"] else { continue }
                for (position, beat) in listed.elements.prefix(Format.beats.upperBound).enumerated() {
                    beats.declare(beat, as: number << 8 | position, &check) {
                        path.appending(index: $0 >> 8).appending(key: "beats").appending(index: $0 & 255)
                    }
                }
            }
        }
        // Injects and grid items are never referred to; their ids only have to differ.
        var others = NameTable(.beat)
        others.declareAll("injects", of: object, &check)
        if let grid = object.value(of: "observation"), let items = grid["items"] {
            let path = object.path(to: "observation").appending(key: "items")
            var table = NameTable(.beat)
            for (position, item) in items.elements.enumerated() {
                table.declare(item, as: position, &check) { path.appending(index: $0) }
            }
        }
        self.skills = skills
        self.roles = roles
        self.phases = phases
        self.beats = beats
    }

    private func scenario(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario? {
        let heading = ScenarioHeading(of: object, skills: ScenarioFormat.rolePlaySkills, &check)
        let group = group(of: object, &check)
        let safety = safety(of: object, &check)
        let roleList = check.objects("roles", of: object, count: Format.roles, Format.role) { role(of: $1, &$0) }
        let phaseList = phases(of: object, &check)
        let injects = check.objects("injects", of: object, count: Format.injects, Format.inject) {
            inject(of: $1, &$0)
        }
        let observation = observation(of: object, &check)
        let deroling = deroling(of: object, &check)
        guard let heading, let group, let safety, let roleList, let phaseList, let deroling else { return nil }
        return RolePlayScenario(
            id: ID(heading.id),
            version: heading.version,
            language: heading.language,
            title: heading.title,
            summary: heading.summary,
            licence: heading.licence,
            minutes: heading.minutes,
            skills: heading.skills,
            group: group,
            safety: safety,
            roles: roleList,
            phases: phaseList,
            injects: injects ?? [],
            observation: observation,
            deroling: deroling
        )
    }

    private func group(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario.Group? {
        guard let value = object.value(of: "group"),
            let group = check.object(value, at: object.path(to: "group"), Format.group)
        else { return nil }
        let least = check.integer("min", of: group, in: Format.people)
        let most = check.integer("max", of: group, in: Format.people)
        var observers: Int?
        if let value = group.value(of: "observers"),
            let object = check.object(value, at: group.path(to: "observers"), Format.observers)
        {
            observers = check.integer("min", of: object, in: Format.observerCount)
        }
        guard let least, let most else { return nil }
        guard least <= most else {
            check.complain(.reversedBounds(least: least, greatest: most), about: value, at: group.path)
            return nil
        }
        return RolePlayScenario.Group(least: least, most: most, leastObservers: observers ?? 0)
    }

    private func safety(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario.Safety? {
        guard let value = object.value(of: "safety"),
            let safety = check.object(value, at: object.path(to: "safety"), Format.safety)
        else { return nil }
        let stopWord = check.text("stopWord", of: safety, .name)
        let mayOptOut = check.boolean("optOut", of: safety)
        let offLimits = check.texts("offLimits", of: safety, count: Format.offLimits, .sentences)
        guard let stopWord else { return nil }
        return RolePlayScenario.Safety(stopWord: stopWord, mayOptOut: mayOptOut ?? true, offLimits: offLimits ?? [])
    }

    private func deroling(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario.Deroling? {
        guard let value = object.value(of: "deroling"),
            let deroling = check.object(value, at: object.path(to: "deroling"), Format.deroling)
        else { return nil }
        let facilitator = check.text("facilitator", of: deroling, .prose)
        let question = check.text("question", of: deroling, .sentences)
        guard let facilitator, let question else { return nil }
        return RolePlayScenario.Deroling(facilitator: facilitator, question: question)
    }

    private func role(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario.Role? {
        let id = check.text("id", of: object, .id)
        let name = check.text("name", of: object, .name)
        let publicLine = check.text("public", of: object, .sentences)
        let brief = check.text("brief", of: object, .prose)
        let goal = check.text("goal", of: object, .sentences)
        let count = check.integer("count", of: object, in: Format.roleCount)
        let isOptional = check.boolean("optional", of: object)
        guard let id, let name, let publicLine, let brief, let goal else { return nil }
        return RolePlayScenario.Role(
            id: ID(id),
            name: name,
            publicLine: publicLine,
            brief: brief,
            goal: goal,
            count: count ?? 1,
            isOptional: isOptional ?? false
        )
    }
}
