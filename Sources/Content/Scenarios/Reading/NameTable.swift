import Diagnostics
import JSONText

/// The names of one kind that a scenario declares, gathered before anything refers to them.
struct NameTable {
    let kind: NameKind
    private var entries: [String: Entry] = [:]

    /// Where a name was declared: its place among those of its kind, and its offset in the file.
    private struct Entry {
        let number: Int
        let offset: Int
    }

    init(_ kind: NameKind, expecting count: Int = 0) {
        self.kind = kind
        entries.reserveCapacity(count)
    }

    /// How many names there are.
    var count: Int { entries.count }

    /// Notes the `id` of an object, or complains that it stands there already.
    ///
    /// - Parameters:
    ///   - object: The object; what has no readable id is left to the reader.
    ///   - number: What it is to be known by.
    ///   - check: Where complaints go.
    ///   - path: The way to the object with a number.
    mutating func declare(
        _ object: JSONValue,
        as number: Int,
        _ check: inout ContentCheck,
        path: (Int) -> JSONPath
    ) {
        guard let value = object["id"], let name = value.string else { return }
        if let earlier = entries[name] {
            check.complain(
                .duplicateID(id: name, first: path(earlier.number).description),
                about: value,
                at: path(number).appending(key: "id"),
                related: earlier.offset
            )
        } else {
            entries[name] = Entry(number: number, offset: value.range.lowerBound)
        }
    }

    /// Notes a name that stands as a key, which JSON keeps from standing twice.
    mutating func declare(key name: String, as number: Int) {
        entries[name] = Entry(number: number, offset: 0)
    }

    /// The number a name is known by.
    func number(of name: String) -> Int? { entries[name]?.number }

    /// The nearest name, as long as looking for it costs little.
    func nearest(to wrong: String) -> String? {
        guard entries.count <= 5000 else { return nil }
        return NearestName.of(wrong, among: entries.keys.sorted())
    }

    /// The complaint that there is no such name.
    func unknown(_ name: String) -> Complaint {
        kind.unknown(name).near(nearest(to: name))
    }

    /// Reads a name that must be one of these.
    func reference(_ value: JSONValue, at path: @autoclosure () -> JSONPath, _ check: inout ContentCheck) -> String? {
        guard let name = check.text(value, at: path(), .id) else { return nil }
        guard entries[name] != nil else {
            check.complain(unknown(name), about: value, at: path())
            return nil
        }
        return name
    }

    /// Reads a name of a key that must be one of these.
    func reference(_ key: String, of object: CheckedObject, _ check: inout ContentCheck) -> String? {
        guard let value = object.value(of: key) else { return nil }
        return reference(value, at: object.path(to: key), &check)
    }
}

/// What a name in a scenario stands for.
enum NameKind {
    case variable, place, choice, skill, role, beat, phase

    /// The complaint that there is no such name.
    func unknown(_ name: String) -> Complaint {
        switch self {
        case .variable: .unknownVariable(name: name)
        case .place: .unknownPlace(name: name)
        case .choice: .unknownChoice(name: name)
        case .skill: .unknownSkill(name: name)
        case .role: .unknownRole(name: name)
        case .beat: .unknownBeat(name: name)
        case .phase: .unknownPhase(name: name)
        }
    }
}
