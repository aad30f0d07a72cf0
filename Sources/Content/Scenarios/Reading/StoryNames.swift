import Diagnostics
import JSONText
import Workshop

/// Every name a story declares, gathered before anything refers to it.
struct StoryNames {
    private(set) var skills: NameTable
    private(set) var variables = NameTable(.variable)
    private(set) var places: NameTable
    private(set) var choices: NameTable
    /// Of each declared variable, whether it is a counter and no flag.
    private(set) var isCounter: [String: Bool] = [:]

    /// Gathers the names of a story, and complains about those that stand twice.
    init(of story: CheckedObject, _ check: inout ContentCheck) {
        skills = NameTable(.skill)
        let nodes = Self.list("nodes", of: story)
        places = NameTable(.place, expecting: nodes?.count ?? 0)
        choices = NameTable(.choice, expecting: 3 * (nodes?.count ?? 0))
        skills.declareAll("skills", of: story, &check)
        if let declared = story.value(of: "variables") {
            for (number, member) in declared.members.enumerated() {
                let name = member.key
                variables.declare(key: name, as: number)
                isCounter[name] = member.value["type"]?.string != "flag"
            }
        }
        let nodesPath = story.path(to: "nodes")
        var nodeCount = 0
        if let nodes {
            for node in nodes.elements {
                places.declare(node, as: nodeCount, &check) { nodesPath.appending(index: $0) }
                declareChoices(of: node, number: nodeCount, at: nodesPath, &check)
                nodeCount += 1
            }
        }
        guard let endings = Self.list("endings", of: story) else { return }
        let endingsPath = story.path(to: "endings")
        for (position, ending) in endings.elements.enumerated() {
            places.declare(ending, as: nodeCount + position, &check) {
                $0 < nodeCount ? nodesPath.appending(index: $0) : endingsPath.appending(index: $0 - nodeCount)
            }
        }
    }

    private mutating func declareChoices(
        of node: JSONValue,
        number: Int,
        at nodesPath: JSONPath,
        _ check: inout ContentCheck
    ) {
        guard let list = node["choices"] else { return }
        // A menu has far fewer choices than 256, so both numbers fit one.
        for (position, choice) in list.elements.prefix(256).enumerated() {
            choices.declare(choice, as: number << 8 | position, &check) {
                nodesPath.appending(index: $0 >> 8).appending(key: "choices").appending(index: $0 & 255)
            }
        }
    }

    /// The complaint that there is no such variable.
    func unknownVariable(_ name: String) -> Complaint {
        variables.unknown(name)
    }

    private static func list(_ key: String, of object: CheckedObject) -> JSONValue? {
        object.value(of: key).flatMap { $0.kind == .array ? $0 : nil }
    }
}

extension NameTable {
    /// Notes the ids of all elements of a list.
    mutating func declareAll(_ key: String, of object: CheckedObject, _ check: inout ContentCheck) {
        guard let list = object.value(of: key) else { return }
        let path = object.path(to: key)
        for (position, element) in list.elements.enumerated() {
            declare(element, as: position, &check) { path.appending(index: $0) }
        }
    }
}
