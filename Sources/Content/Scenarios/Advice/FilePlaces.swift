import Diagnostics
import JSONText

/// Finds the place of a complaint in a file whose values were all read.
public struct FilePlaces {
    private let root: CheckedObject
    /// The elements of long lists, so that finding one does not take a walk past all others.
    private let lists: [String: [JSONValue]]

    /// One step from a value to a value inside it.
    public enum Step: Sendable, ExpressibleByStringLiteral {
        /// To the value of a key.
        case key(String)
        /// To the element of a list at a place, from 0.
        case index(Int)

        public init(stringLiteral key: String) { self = .key(key) }
    }

    /// Creates a finder.
    ///
    /// - Parameters:
    ///   - root: The whole file.
    ///   - lists: The keys of lists that may be long.
    init(_ root: CheckedObject, lists: [String] = []) {
        self.root = root
        self.lists = lists.reduce(into: [:]) { $0[$1] = root.value[$1].map { Array($0.elements) } }
    }

    /// Notes a complaint about the value at the end of a way, or about the last value on it that is there.
    func complain(_ complaint: Complaint, about way: [Step], _ check: inout ContentCheck) {
        var value = root.value
        var path = root.path
        var list: [JSONValue]?
        walk: for step in way {
            switch step {
            case .key(let key):
                guard let next = value[key] else { break walk }
                list = path == root.path ? lists[key] : nil
                value = next
                path = path.appending(key: key)
            case .index(let index):
                let next =
                    list.map { index < $0.count ? $0[index] : nil }
                    ?? value.elements.dropFirst(index).first { _ in true }
                guard let next else { break walk }
                value = next
                path = path.appending(index: index)
            }
        }
        check.complain(complaint, about: value, at: path)
    }
}
