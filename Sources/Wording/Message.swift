/// Something to say, not yet in any language: a key of the catalogue and the values its pattern needs.
public struct Message: Hashable, Sendable {
    /// A value put into a pattern.
    public enum Value: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        /// Words of a person or a card, shown as they are.
        case text(String)
        /// A number, which also chooses a plural form.
        case number(Int)
        /// Names to be listed: "Ana, Ben and Chloé".
        case names([String])
        /// Another message.
        case message(Message)
        /// Other messages to be listed, whose number chooses a plural form as that of names does.
        case messages([Message])
        /// Other messages to be listed that are lists themselves, so they are kept apart: "Ana and Dan; Chloé and Eva".
        case separate([Message])

        /// The names of people, pairs or teams: each group stays together.
        public static func groups(_ groups: [[String]]) -> Value {
            groups.count == 1 || groups.allSatisfy { $0.count == 1 }
                ? .names(groups.flatMap(\.self)) : .separate(groups.map { Message.names(names: .names($0)) })
        }

        public init(stringLiteral value: String) {
            self = .text(value)
        }

        public init(integerLiteral value: Int) {
            self = .number(value)
        }
    }

    /// Which message of the catalogue.
    public let key: MessageKey
    /// The values of its placeholders.
    public let values: [String: Value]
    /// Whether it tells what the scene shows: whoever sees that need not be told.
    public private(set) var isInScene = false

    /// What every typed function of the catalogue makes; nothing else does, so that no value can be left out.
    init(_ key: MessageKey, _ values: [String: Value] = [:]) {
        self.key = key
        self.values = values
    }

    /// The same message with other values.
    public func mapValues(_ change: (Value) -> Value) -> Message {
        Message(key, values.mapValues(change))
    }

    /// The same, told of what the scene shows.
    public var inScene: Message {
        var message = self
        message.isInScene = true
        return message
    }
}
