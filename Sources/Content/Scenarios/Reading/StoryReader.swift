import Diagnostics
import JSONText
import Workshop

/// Reads the branching kind of the format `scenario/1`.
struct StoryReader {
    let names: StoryNames

    /// Reads a story, noting everything that is wrong with it by itself.
    static func story(of object: CheckedObject, _ check: inout ContentCheck) -> Story? {
        let reader = StoryReader(names: StoryNames(of: object, &check))
        return reader.story(of: object, &check)
    }

    private func story(of object: CheckedObject, _ check: inout ContentCheck) -> Story? {
        let heading = ScenarioHeading(of: object, skills: ScenarioFormat.storySkills, &check)
        let variables = variables(of: object, &check)
        let start = names.places.reference("start", of: object, &check)
        let nodes = elements("nodes", of: object, count: ScenarioFormat.Tale.nodes, ScenarioFormat.Tale.node, &check) {
            node(of: $0, &$1)
        }
        let endings = elements(
            "endings",
            of: object,
            count: ScenarioFormat.Tale.endings,
            ScenarioFormat.Tale.ending,
            &check
        ) { ending(of: $0, &$1) }
        let bands = elements("bands", of: object, count: ScenarioFormat.Tale.bands, ScenarioFormat.Tale.band, &check) {
            band(of: $0, &$1)
        }
        let debrief = check.texts("debrief", of: object, count: ScenarioFormat.Tale.debrief, .sentences)
        guard let heading, let variables, let start, let nodes, let endings else { return nil }
        return Story(
            id: ID(heading.id),
            version: heading.version,
            language: heading.language,
            title: heading.title,
            summary: heading.summary,
            licence: heading.licence,
            minutes: heading.minutes,
            skills: heading.skills,
            variables: variables,
            start: ID(start),
            nodes: nodes,
            endings: endings,
            bands: bands ?? [],
            debrief: debrief ?? []
        )
    }

    /// Reads a list of objects; `nil` unless all came out whole.
    private func elements<Element>(
        _ key: String,
        of object: CheckedObject,
        count: ClosedRange<Int>,
        _ shape: ObjectShape,
        _ check: inout ContentCheck,
        _ body: (CheckedObject, inout ContentCheck) -> Element?
    ) -> [Element]? {
        guard let values = check.list(key, of: object, count: count) else { return nil }
        let path = object.path(to: key)
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for (position, value) in values.enumerated() {
            guard let object = check.object(value, at: path.appending(index: position), shape),
                let element = body(object, &check)
            else { continue }
            elements.append(element)
        }
        return elements.count == values.count ? elements : nil
    }

    // MARK: Variables

    private func variables(of object: CheckedObject, _ check: inout ContentCheck) -> [Story.Variable]? {
        guard let value = object.value(of: "variables") else { return [] }
        let path = object.path(to: "variables")
        guard value.kind == .object else {
            check.refuse(value, at: path, expected: .object)
            return nil
        }
        if !ScenarioFormat.Tale.variables.contains(value.count) {
            check.complain(
                .wrongCount(found: value.count, in: ScenarioFormat.Tale.variables),
                about: value,
                at: path
            )
            return nil
        }
        let variables = value.members.map { variable($0, at: path.appending(key: $0.key), &check) }
        return variables.contains(nil) ? nil : variables.compactMap(\.self)
    }

    private func variable(_ member: JSONMember, at path: JSONPath, _ check: inout ContentCheck) -> Story.Variable? {
        let name = member.key
        if ScenarioFormat.Tale.reservedNames.contains(name) {
            check.complain(.reservedName(name: name), about: member.value, at: path)
        } else if !TextShape.variable.matches(name) {
            check.complain(.wrongShape(shape: TextShape.variable.rawValue, found: name), about: member.value, at: path)
        }
        guard member.value.kind == .object else {
            check.refuse(member.value, at: path, expected: .object)
            return nil
        }
        guard let type = member.value["type"], type.string == "flag" else {
            return counter(member.value, named: name, at: path, &check)
        }
        guard let object = check.object(member.value, at: path, ScenarioFormat.Tale.flag),
            let initial = check.boolean("initial", of: object)
        else { return nil }
        return Story.Variable(id: ID(name), kind: .flag(initial: initial))
    }

    private func counter(
        _ value: JSONValue,
        named name: String,
        at path: JSONPath,
        _ check: inout ContentCheck
    ) -> Story.Variable? {
        guard let object = check.object(value, at: path, ScenarioFormat.Tale.counter) else { return nil }
        if let type = object.value(of: "type") {
            let allowed = ScenarioFormat.Tale.variableTypes
            _ = check.word(type, at: path.appending(key: "type"), allowed: allowed)
        }
        let initial = check.integer("initial", of: object, in: ScenarioFormat.Tale.number)
        let least = check.integer("min", of: object, in: ScenarioFormat.Tale.number)
        let most = check.integer("max", of: object, in: ScenarioFormat.Tale.number)
        guard let initial, let least, let most else { return nil }
        guard least <= most else {
            check.complain(.reversedBounds(least: least, greatest: most), about: value, at: path)
            return nil
        }
        guard (least...most).contains(initial) else {
            let complaint = Complaint.initialOutOfBounds(initial: initial, least: least, greatest: most)
            check.complain(complaint, about: object.value(of: "initial") ?? value, at: path.appending(key: "initial"))
            return nil
        }
        return Story.Variable(id: ID(name), kind: .counter(initial: initial, least: least, most: most))
    }

    // MARK: Nodes

    private func node(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Node? {
        let id = check.text("id", of: object, .id)
        let speaker = check.text("speaker", of: object, .name)
        let text = check.text("text", of: object, .prose)
        let media = media(of: object, &check)
        let effects = effects(of: object, &check)
        let way = way(of: object, &check)
        let isCheckpoint = check.boolean("checkpoint", of: object)
        let tags = check.texts("tags", of: object, count: ScenarioFormat.Tale.tags, .name)
        if case .choices? = way, !check.isKept, object.value(of: "text") == nil {
            check.complain(.missingKey(key: "text"), about: object.value, at: object.path)
        }
        guard let id, let way else { return nil }
        return Story.Node(
            id: ID(id),
            speaker: speaker ?? "",
            text: text ?? "",
            media: media,
            effects: effects,
            way: way,
            isCheckpoint: isCheckpoint ?? false,
            tags: tags ?? []
        )
    }

    private func way(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Node.Way? {
        let keys = ScenarioFormat.Tale.ways.filter { object.value(of: $0) != nil }
        guard let key = keys.first else {
            check.complain(.noWayOut, about: object.value, at: object.path)
            return nil
        }
        if keys.count > 1 {
            check.complain(.severalWaysOut(keys: keys), about: object.value, at: object.path)
        }
        switch key {
        case "choices":
            let shape = ScenarioFormat.Tale.choice
            let choices = elements(key, of: object, count: ScenarioFormat.Tale.choices, shape, &check) {
                choice(of: $0, &$1)
            }
            if let value = object.value(of: key), value.kind == .array, value.count == 0 {
                check.complain(.noWayOut, about: value, at: object.path(to: key))
            }
            return choices.map { .choices($0) }
        case "random":
            let shape = ScenarioFormat.Tale.branch
            let branches = elements(key, of: object, count: ScenarioFormat.Tale.branches, shape, &check) {
                branch(of: $0, &$1)
            }
            if let value = object.value(of: key), value.kind == .array, value.count == 0 {
                check.complain(.noWayOut, about: value, at: object.path(to: key))
            }
            return branches.map { .random($0) }
        default:
            return names.places.reference(key, of: object, &check).map { .goto(ID($0)) }
        }
    }

    private func branch(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Branch? {
        let weight = check.integer("weight", of: object, in: ScenarioFormat.Tale.weight)
        let goto = names.places.reference("goto", of: object, &check)
        guard let weight, let goto else { return nil }
        return Story.Branch(weight: weight, goto: ID(goto))
    }

    private func choice(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Choice? {
        let id = check.text("id", of: object, .id)
        let text = check.text("text", of: object, .sentences)
        let goto = names.places.reference("goto", of: object, &check)
        let condition = condition(of: object, &check)
        let isOnce = check.boolean("once", of: object)
        let effects = effects(of: object, &check)
        var consequence: String?
        var coaching: String?
        if let value = object.value(of: "feedback"),
            let feedback = check.object(value, at: object.path(to: "feedback"), ScenarioFormat.Tale.feedback)
        {
            consequence = check.text("consequence", of: feedback, .prose)
            coaching = check.text("coaching", of: feedback, .prose)
        }
        guard let id, let text, let goto else { return nil }
        return Story.Choice(
            id: ID(id),
            text: text,
            goto: ID(goto),
            condition: condition,
            isOnce: isOnce ?? false,
            effects: effects,
            consequence: consequence ?? "",
            coaching: coaching ?? ""
        )
    }

    private func condition(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Condition? {
        guard let value = object.value(of: "if"), let text = check.text("if", of: object, .sentences) else {
            return nil
        }
        do throws(ConditionFault) {
            return try ConditionParser.parse(text, names: names)
        } catch {
            let path = object.path(to: "if")
            check.complain(error.complaint, inside: value, at: path, position: error.position)
            return nil
        }
    }

    // MARK: Endings, media, bands

    private func ending(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Ending? {
        let id = check.text("id", of: object, .id)
        let outcome = check.word("outcome", of: object, as: Story.Ending.Outcome.self)
        let text = check.text("text", of: object, .prose)
        let media = media(of: object, &check)
        guard let id, let outcome, let text else { return nil }
        return Story.Ending(id: ID(id), outcome: outcome, text: text, media: media)
    }

    private func media(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Media? {
        guard let value = object.value(of: "media"),
            let media = check.object(value, at: object.path(to: "media"), ScenarioFormat.Tale.media)
        else { return nil }
        let file = check.text("file", of: media, .sentences)
        let alternative = check.text("alt", of: media, .sentences)
        if media.value(of: "alt") == nil {
            check.complain(.mediaWithoutAlt, about: value, at: media.path)
        }
        guard let file, let alternative else { return nil }
        return Story.Media(file: file, alternative: alternative)
    }

    private func outcomes(of object: CheckedObject, _ check: inout ContentCheck) -> [Story.Ending.Outcome]? {
        let words = check.list("outcomes", of: object, count: ScenarioFormat.Tale.outcomes)
        let allowed = Story.Ending.Outcome.allCases.map(\.rawValue)
        return words?.enumerated().compactMap { position, value in
            check.word(
                value,
                at: object.path(to: "outcomes").appending(index: position),
                allowed: allowed,
                expected: .text
            )
            .flatMap(Story.Ending.Outcome.init)
        }
    }

    private func band(of object: CheckedObject, _ check: inout ContentCheck) -> Story.Band? {
        let skill = names.skills.reference("skill", of: object, &check)
        let from = check.integer("from", of: object, in: ScenarioFormat.Tale.number)
        let to = check.integer("to", of: object, in: ScenarioFormat.Tale.number)
        let outcomes = outcomes(of: object, &check)
        let text = check.text("text", of: object, .prose)
        guard let from, let to, let text else { return nil }
        guard from <= to else {
            check.complain(.reversedBounds(least: from, greatest: to), about: object.value, at: object.path)
            return nil
        }
        return Story.Band(skill: skill.map { ID($0) }, from: from, to: to, outcomes: outcomes, text: text)
    }
}
