/// Puts messages into words of one language.
public struct Wording: Sendable {
    /// The language spoken.
    public let language: Language
    /// After how many names a list of them ends with how many others there are; `nil` for never.
    private var mostNames: Int?

    public init(_ language: Language) {
        self.language = language
    }

    /// The same words where there is little room: lists name so many people at most, and count the others.
    public func naming(atMost most: Int) -> Wording {
        var shorter = self
        shorter.mostNames = most
        return shorter
    }

    /// The words of a message.
    ///
    /// Total: a placeholder without a value stays visible as `{name}`, which the tests look for.
    public func text(_ message: Message) -> String {
        text(of: language.catalogue[message.key], values: message.values, number: nil)
    }

    /// Names as a list in words: "Ana, Ben and Chloé".
    public func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        guard items.count > 1 else { return last }
        let pair = [items.dropLast().joined(separator: text(Message.listSeparator)), last]
        return text(Message.listEnd(most: pair[0], last: pair[1]))
    }

    private func text(of pattern: Pattern, values: [String: Message.Value], number: Int?) -> String {
        pattern.parts.map { part in
            switch part {
            case .literal(let text): text
            case .number: number.map(String.init) ?? "#"
            case .placeholder(let name): values[name].map(text) ?? "{\(name)}"
            case .choice(let choice): form(of: choice, values: values, number: number)
            }
        }.joined()
    }

    private func form(of choice: Pattern.Choice, values: [String: Message.Value], number outer: Int?) -> String {
        let number = values[choice.name].flatMap(Self.number(in:))
        let words =
            if choice.isPlural {
                [number.map { "=\($0)" }, number.map(language.plurals.form(of:)), "other"]
            } else {
                [values[choice.name].map(text), "other"]
            }
        let form = words.lazy.compactMap { $0.flatMap { choice[$0] } }.first
        return form.map { text(of: $0, values: values, number: choice.isPlural ? number : outer) } ?? "{\(choice.name)}"
    }

    /// The number that chooses a plural form: a number itself, or how many are listed.
    private static func number(in value: Message.Value) -> Int? {
        switch value {
        case .number(let number): number
        case .names(let names): names.count
        case .messages(let messages), .separate(let messages): messages.count
        case .text, .message: nil
        }
    }

    private func named(_ names: [String]) -> [String] {
        guard let mostNames, names.count > mostNames + 1 else { return names }
        return names.prefix(mostNames) + [text(Message.others(count: names.count - mostNames))]
    }

    private func text(_ value: Message.Value) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .names(let names): list(named(names))
        case .message(let message): text(message)
        case .messages(let messages): list(messages.map(text))
        case .separate(let messages): named(messages.map(text)).joined(separator: text(Message.groupSeparator))
        }
    }
}
