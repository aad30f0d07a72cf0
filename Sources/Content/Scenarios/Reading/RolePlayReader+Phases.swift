import Diagnostics
import JSONText
import Workshop

extension RolePlayReader {
    /// Reads the phases; which keys a phase has depends on its kind.
    func phases(of object: CheckedObject, _ check: inout ContentCheck) -> [RolePlayScenario.Phase]? {
        guard let values = check.list("phases", of: object, count: Format.phases) else { return nil }
        let path = object.path(to: "phases")
        return values.enumerated().compactMap { phase($1, at: path.appending(index: $0), &check) }
    }

    private func phase(
        _ value: JSONValue,
        at path: JSONPath,
        _ check: inout ContentCheck
    ) -> RolePlayScenario.Phase? {
        let word = value["kind"]?.string
        let shape: ObjectShape =
            switch word {
            case "play": Format.play
            case "replay": Format.replay
            case "debrief": Format.debrief
            default: Format.plainPhase
            }
        guard let object = check.object(value, at: path, shape) else { return nil }
        let id = check.text("id", of: object, .id)
        let minutes = check.integer("minutes", of: object, in: Format.phaseMinutes)
        let facilitator = check.text("facilitator", of: object, .prose)
        let kind = kind(of: object, &check)
        guard let id, let minutes, let kind else { return nil }
        return RolePlayScenario.Phase(id: ID(id), kind: kind, minutes: minutes, facilitator: facilitator ?? "")
    }

    private func kind(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario.Phase.Kind? {
        guard let value = object.value(of: "kind") else { return nil }
        let allowed = Format.phaseKinds
        guard let word = check.word(value, at: object.path(to: "kind"), allowed: allowed) else {
            return nil
        }
        switch word {
        case "briefing": return .briefing
        case "warm-up": return .warmUp
        case "break": return .pause
        case "play":
            return check.objects("beats", of: object, count: Format.beats, Format.beat) { beat(of: $1, &$0) }
                .map { .play($0) }
        case "replay":
            let swaps = swaps(of: object, &check)
            return beats.reference("from", of: object, &check).map { .replay(from: ID($0), swaps: swaps) }
        default:
            var number = 0
            return check.objects("steps", of: object, count: Format.steps, Format.step) { check, step in
                number += 1
                return self.step(of: step, number: number, &check)
            }
            .map { .debrief($0) }
        }
    }

    private func beat(of object: CheckedObject, _ check: inout ContentCheck) -> RolePlayScenario.Beat? {
        let id = check.text("id", of: object, .id)
        let lead = roles.reference("lead", of: object, &check)
        let cue = check.text("cue", of: object, .sentences)
        guard let id, let cue else { return nil }
        return RolePlayScenario.Beat(id: ID(id), lead: lead.map { ID($0) }, cue: cue)
    }

    private func swaps(of object: CheckedObject, _ check: inout ContentCheck) -> [RolePlayScenario.Swap] {
        guard let pairs = check.list("swap", of: object, count: Format.swaps) else { return [] }
        let path = object.path(to: "swap")
        return pairs.enumerated().compactMap { position, pair in
            let path = path.appending(index: position)
            guard pair.kind == .array else {
                check.refuse(pair, at: path, expected: .list)
                return nil
            }
            guard pair.count == 2 else {
                check.complain(.wrongCount(found: pair.count, in: 2...2), about: pair, at: path)
                return nil
            }
            let swapped = pair.elements.enumerated().compactMap {
                roles.reference($1, at: path.appending(index: $0), &check)
            }
            return swapped.count == 2 ? RolePlayScenario.Swap(ID(swapped[0]), ID(swapped[1])) : nil
        }
    }

    private func step(
        of object: CheckedObject,
        number: Int,
        _ check: inout ContentCheck
    ) -> RolePlayScenario.Step? {
        let id = check.text("id", of: object, .id)
        let purpose = check.word("step", of: object, as: RolePlayScenario.Step.Purpose.self)
        let asked = check.word("ask", of: object, as: RolePlayScenario.Step.Asked.self)
        let question = check.text("question", of: object, .sentences)
        guard let purpose, let asked, let question else { return nil }
        let stepID = id ?? "\(purpose.rawValue)-\(number)"
        return RolePlayScenario.Step(id: ID(stepID), purpose: purpose, asked: asked, question: question)
    }
}
