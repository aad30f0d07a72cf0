import Diagnostics
import JSONText
import Workshop

extension StoryReader {
    /// Reads what a choice or a node changes: first what is set, then what is added, then what is scored.
    func effects(of object: CheckedObject, _ check: inout ContentCheck) -> [Story.Effect] {
        var effects: [Story.Effect] = []
        each("set", of: object, &check) { name, value, path, check in
            if let effect = setting(name, value, at: path, &check) { effects.append(effect) }
        }
        each("add", of: object, &check) { name, value, path, check in
            if let effect = adding(name, value, at: path, &check) { effects.append(effect) }
        }
        each("score", of: object, &check) { name, value, path, check in
            guard names.skills.number(of: name) != nil else {
                return check.complain(names.skills.unknown(name), about: value, at: path)
            }
            if let score = check.integer(value, at: path, in: ScenarioFormat.Tale.score) {
                effects.append(.score(ID(name), score))
            }
        }
        return effects
    }

    private func each(
        _ key: String,
        of object: CheckedObject,
        _ check: inout ContentCheck,
        _ body: (String, JSONValue, JSONPath, inout ContentCheck) -> Void
    ) {
        guard let value = object.value(of: key) else { return }
        let path = object.path(to: key)
        guard value.kind == .object else { return check.refuse(value, at: path, expected: .object) }
        for member in value.members {
            let name = member.key
            body(name, member.value, path.appending(key: name), &check)
        }
    }

    private func setting(
        _ name: String,
        _ value: JSONValue,
        at path: JSONPath,
        _ check: inout ContentCheck
    ) -> Story.Effect? {
        guard let isCounter = names.isCounter[name] else {
            check.complain(names.unknownVariable(name), about: value, at: path)
            return nil
        }
        if let truth = value.boolean {
            guard !isCounter else {
                check.complain(.counterAsFlag(variable: name), about: value, at: path)
                return nil
            }
            return .set(ID(name), .truth(truth))
        }
        guard isCounter || value.kind != .number else {
            check.complain(.flagAsCounter(variable: name), about: value, at: path)
            return nil
        }
        guard isCounter else {
            check.refuse(value, at: path, expected: .boolean)
            return nil
        }
        return check.integer(value, at: path, in: ScenarioFormat.Tale.number).map { .set(ID(name), .number($0)) }
    }

    private func adding(
        _ name: String,
        _ value: JSONValue,
        at path: JSONPath,
        _ check: inout ContentCheck
    ) -> Story.Effect? {
        guard let isCounter = names.isCounter[name] else {
            check.complain(names.unknownVariable(name), about: value, at: path)
            return nil
        }
        guard isCounter else {
            check.complain(.flagAsCounter(variable: name), about: value, at: path)
            return nil
        }
        return check.integer(value, at: path, in: ScenarioFormat.Tale.number).map { .add(ID(name), $0) }
    }
}
