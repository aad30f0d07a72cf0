import Diagnostics
import JSONText
import Workshop

extension RolePlayReader {
    /// Reads an inject.
    func inject(of object: CheckedObject, _ check: inout ContentCheck) -> Inject? {
        let id = check.text("id", of: object, .id)
        let trigger = trigger(of: object, &check)
        let receivers = check.list("to", of: object, count: Format.receivers)
        let path = object.path(to: "to")
        let to = receivers?.enumerated().compactMap {
            roles.reference($1, at: path.appending(index: $0), &check)
        }
        let channel = check.word("channel", of: object, as: Inject.Channel.self)
        let text = check.text("text", of: object, .sentences)
        let purpose = check.word("purpose", of: object, as: Inject.Purpose.self)
        let neededRole = roles.reference("needsRole", of: object, &check)
        guard let id, let trigger, let to, let channel, let text, let purpose else { return nil }
        return Inject(
            id: ID(id),
            trigger: trigger,
            to: to.map { ID($0) },
            channel: channel,
            text: text,
            purpose: purpose,
            neededRole: neededRole.map { ID($0) }
        )
    }

    private func trigger(of object: CheckedObject, _ check: inout ContentCheck) -> Inject.Trigger? {
        guard let value = object.value(of: "trigger") else { return nil }
        let path = object.path(to: "trigger")
        if value["after"] != nil {
            guard let trigger = check.object(value, at: path, Format.afterTrigger) else { return nil }
            let beat = beats.reference("after", of: trigger, &check)
            let delay = check.integer("delaySeconds", of: trigger, in: Format.seconds)
            return beat.map { .after(ID($0), seconds: delay ?? 0) }
        }
        if value["at"] != nil {
            guard let trigger = check.object(value, at: path, Format.timeTrigger) else { return nil }
            let phase = phases.reference("at", of: trigger, &check)
            let seconds = check.integer("seconds", of: trigger, in: Format.seconds)
            return phase.flatMap { phase in seconds.map { .at(ID(phase), seconds: $0) } }
        }
        guard let trigger = check.object(value, at: path, Format.manualTrigger),
            let manual = trigger.value(of: "manual")
        else { return nil }
        guard manual.boolean == true else {
            check.refuse(manual, at: path.appending(key: "manual"), expected: .yes)
            return nil
        }
        return .manual
    }

    // MARK: Observation

    /// Reads the observation grid, if there is one.
    func observation(of object: CheckedObject, _ check: inout ContentCheck) -> ObservationGrid? {
        guard let value = object.value(of: "observation"),
            let grid = check.object(value, at: object.path(to: "observation"), Format.observation)
        else { return nil }
        let scale = scale(of: grid, &check)
        let items = check.objects("items", of: grid, count: Format.items, Format.item) { item(of: $1, &$0) }
        guard let scale, let items else { return nil }
        return ObservationGrid(scale: scale, items: items)
    }

    private func scale(of grid: CheckedObject, _ check: inout ContentCheck) -> ObservationGrid.Scale? {
        guard let value = grid.value(of: "scale"),
            let scale = check.object(value, at: grid.path(to: "scale"), Format.scale),
            let type = scale.value(of: "type"),
            let word = check.word(type, at: scale.path(to: "type"), allowed: Format.scaleTypes)
        else { return nil }
        if word == "checklist" {
            if let levels = scale.value(of: "levels") {
                check.refuse(levels, at: scale.path(to: "levels"), expected: .nothing)
            }
            return .checklist
        }
        guard scale.value(of: "levels") != nil else {
            check.complain(.missingKey(key: "levels"), about: value, at: scale.path)
            return nil
        }
        if word == "frequency" {
            return check.texts("levels", of: scale, count: Format.levels, .name).map { .frequency($0) }
        }
        let anchors = check.objects("levels", of: scale, count: Format.levels, Format.anchor) { check, anchor in
            let name = check.text("name", of: anchor, .name)
            let description = check.text("description", of: anchor, .sentences)
            return name.flatMap { name in description.map { ObservationGrid.Anchor(name: name, description: $0) } }
        }
        return anchors.map { .anchored($0) }
    }

    private func item(of object: CheckedObject, _ check: inout ContentCheck) -> ObservationGrid.Item? {
        let id = check.text("id", of: object, .id)
        let role = roles.reference("role", of: object, &check)
        let skill = skills.reference("skill", of: object, &check)
        let behaviour = check.text("behaviour", of: object, .sentences)
        let phase = phases.reference("phase", of: object, &check)
        guard let id, let skill, let behaviour else { return nil }
        return ObservationGrid.Item(
            id: ID(id),
            role: role.map { ID($0) },
            skill: ID(skill),
            behaviour: behaviour,
            phase: phase.map { ID($0) }
        )
    }
}
