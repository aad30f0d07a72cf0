/// The way to a value in a document, such as `$.skills[3].behaviours[0]`.
///
/// Written as RFC 9535 does: a plain name after a dot, any other key in brackets and single quotes with
/// controls escaped.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
    fileprivate let end: Step

    /// Written out only when somebody wants to read it: a reader appends a step for every value it opens.
    fileprivate indirect enum Step: Sendable {
        case root
        case key(String, after: Step)
        case index(Int, after: Step)
        /// The way to a value of a document, found only then.
        case value(JSONValue)
    }

    /// The document itself: `$`.
    public static let root = JSONPath(end: .root)

    private init(end: Step) {
        self.end = end
    }

    /// The way to a value from the root of its document.
    init(to value: JSONValue) {
        end = .value(value)
    }

    public static func == (left: Self, right: Self) -> Bool { left.description == right.description }

    public func hash(into hasher: inout Hasher) { hasher.combine(description) }

    /// The way as RFC 9535 writes it.
    public var description: String {
        var parts: [String] = []
        var step = end
        while true {
            switch step {
            case .root:
                return "$" + parts.reversed().joined()
            case .key(let key, let before):
                parts.append(Self.isPlainName(key) ? "." + key : Self.quoted(key))
                step = before
            case .index(let index, let before):
                parts.append("[\(index)]")
                step = before
            case .value(let value):
                step = value.wayFromRoot.end
            }
        }
    }

    /// The way on to the member with this key.
    public func appending(key: String) -> JSONPath {
        JSONPath(end: .key(key, after: end))
    }

    /// The way on to the element at this position, counted from 0.
    public func appending(index: Int) -> JSONPath {
        JSONPath(end: .index(index, after: end))
    }

    private static func isPlainName(_ key: String) -> Bool {
        guard let first = key.utf8.first, !isDigit(first) else { return false }
        return key.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "_") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func quoted(_ key: String) -> String {
        var text = "['"
        for scalar in key.unicodeScalars {
            switch scalar {
            case "'", "\\":
                text += "\\"
                text.unicodeScalars.append(scalar)
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default:
                text.unicodeScalars.append(scalar)
            }
        }
        return text + "']"
    }
}

extension JSONValue {
    /// The way to this value from the root of its document.
    public var path: JSONPath { JSONPath(to: self) }

    /// Found by walking down from the root, in time proportional to the values passed by.
    fileprivate var wayFromRoot: JSONPath {
        var path = JSONPath.root
        var current = JSONValue(storage: storage, index: 0)
        while current.index != index {
            guard let (step, child) = stepTowards(from: current, at: path) else { return path }
            path = step
            current = child
        }
        return path
    }

    private func stepTowards(from parent: JSONValue, at path: JSONPath) -> (JSONPath, JSONValue)? {
        if let member = parent.members.first(where: { Int($0.value.node.next) > index }) {
            return (path.appending(key: member.key), member.value)
        }
        if let (position, element) = parent.elements.enumerated().first(where: { Int($1.node.next) > index }) {
            return (path.appending(index: position), element)
        }
        return nil
    }
}
