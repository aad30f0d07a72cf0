import JSONText

/// Finds the place of a complaint in a file that is known to be sound.
struct FilePlaces {
    private let root: CheckedObject

    /// One step from a value to a value inside it.
    enum Step: ExpressibleByStringLiteral {
        case key(String)
        case index(Int)

        init(stringLiteral key: String) { self = .key(key) }
    }

    init(_ root: CheckedObject) {
        self.root = root
    }

    /// Notes a complaint about the value at the end of a way.
    func complain(_ complaint: ScenarioComplaint, about way: [Step], _ check: inout ContentCheck) {
        complain(.scenario(complaint), about: way, &check)
    }

    /// Notes a complaint about the value at the end of a way, or about the last value on it that is there.
    func complain(_ complaint: Complaint, about way: [Step], _ check: inout ContentCheck) {
        var value = root.value
        var path = root.path
        walk: for step in way {
            switch step {
            case .key(let key):
                guard let next = value[key] else { break walk }
                value = next
                path = path.appending(key: key)
            case .index(let index):
                guard let next = value.elements.dropFirst(index).first(where: { _ in true }) else { break walk }
                value = next
                path = path.appending(index: index)
            }
        }
        check.complain(complaint, about: value, at: path)
    }
}
