import Workshop

/// Parts of a scenario in the markup of SugarCube.
struct TweeMarkup {
    /// A draw is written with this many names at most.
    private static let mostNames = 150

    let names: TweeNames

    // MARK: Words

    /// Words that mean nothing but themselves.
    static func words(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard isMarkup(bytes) else { return text }
        // A line that begins with two colons would begin a passage; three quotes would end what stands for itself.
        var result = "\"\"\""
        var at = 0
        var quotesLeft = 0
        for (offset, byte) in bytes.enumerated() where offset >= quotesLeft {
            let isHeader = bytes.has("::", at: offset) && (offset == 0 || bytes[offset - 1] == Byte.lineFeed)
            if isHeader, offset > 0 {
                result += String(decoding: bytes[at..<offset], as: UTF8.self) + "\"\"\"\"\"\""
                at = offset
            } else if byte == Byte.quote {
                result += String(decoding: bytes[at..<offset], as: UTF8.self)
                var end = offset
                while end < bytes.count, bytes[end] == Byte.quote { end += 1 }
                let quotes = String(repeating: "\"", count: end - offset)
                result += "\"\"\"<nowiki>\(quotes)</nowiki>\"\"\""
                at = end
                quotesLeft = end
            }
        }
        return result + String(decoding: bytes[at...], as: UTF8.self) + "\"\"\""
    }

    /// Whether something in a text would be read as markup.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let signs: [StaticString] = ["[[", "\"\"\"", "''", "/*", "/%", "::", "[img["]
        for (offset, byte) in bytes.enumerated() {
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            if byte == Byte.less, next == Byte.less || Byte.isLetter(next) || "!/".utf8.contains(next) { return true }
            if byte == UInt8(ascii: "$"), Byte.isNamePart(next) { return true }
            if signs.contains(where: { bytes.hasIgnoringCase($0, at: offset) }) { return true }
        }
        return false
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for character in text.unicodeScalars {
            if character == "\"" || character == "\\" { result += "\\" }
            result.unicodeScalars.append(character)
        }
        return result + "\""
    }

    func picture(_ media: Story.Media?) -> String? {
        guard let media, !(media.file + media.alternative).contains(where: { "[]|\n".contains($0) }) else { return nil }
        return "[img[\(media.alternative)|\(media.file)]]"
    }

    // MARK: Ways

    func choice(_ choice: Story.Choice, to target: String) -> String {
        var setters = choice.effects.map(effect)
        if names.remembered.contains(choice.id) { setters.append("$\(names.chosen(choice.id)) to true") }
        setters.append("_choice to \(Self.quoted(choice.id.text))")
        let setter = setters.joined(separator: ", ")
        let link =
            Self.isPlainLink(choice.text)
            ? "[[\(choice.text)|\(target)][\(setter)]]"
            : "<<link \(Self.quoted(choice.text)) \(Self.quoted(target))>><<set \(setter)>><</link>>"
        guard let condition = condition(of: choice) else { return link }
        return "<<if \(self.condition(condition))>>\(link)<</if>>"
    }

    private static func isPlainLink(_ words: String) -> Bool {
        !words.contains { "[]|\n".contains($0) } && words.range(of: "->") == nil && words.range(of: "<-") == nil
    }

    /// What is once is there as long as it was not chosen.
    private func condition(of choice: Story.Choice) -> Story.Condition? {
        guard choice.isOnce else { return choice.condition }
        let fresh = Story.Condition.not(.chosen(choice.id))
        return choice.condition.map { .and(fresh, $0) } ?? fresh
    }

    /// A link that goes on by chance; a name stands as often as its weight says.
    func draw(_ branches: [Story.Branch]) -> String {
        var divisor = branches.reduce(0) { Self.greatestDivisor($0, $1.weight) }
        let total = branches.reduce(0) { $0 + $1.weight }
        // Weights too fine to be written are rounded.
        if total / max(1, divisor) > Self.mostNames { divisor = total / Self.mostNames + 1 }
        let all = branches.flatMap { branch in
            Array(repeating: Self.quoted(branch.goto.text), count: max(1, branch.weight / max(1, divisor)))
        }
        return "<<link \"…\">><<goto either(\(all.joined(separator: ", ")))>><</link>>"
    }

    private static func greatestDivisor(_ one: Int, _ other: Int) -> Int {
        other == 0 ? one : greatestDivisor(other, one % other)
    }

    // MARK: Changes and conditions

    func effect(_ effect: Story.Effect) -> String {
        switch effect {
        case .add(let id, let number): Self.step(names.variables[id] ?? id.text, number)
        case .score(let skill, let number): Self.step(names.score(skill), number)
        case .set(let id, .number(let number)): "$\(names.variables[id] ?? id.text) to \(number)"
        case .set(let id, .truth(let truth)): "$\(names.variables[id] ?? id.text) to \(truth)"
        }
    }

    private static func step(_ name: String, _ number: Int) -> String {
        number < 0 ? "$\(name) -= \(number.magnitude)" : "$\(name) += \(number)"
    }

    func condition(_ condition: Story.Condition) -> String {
        switch condition {
        case .compares(let id, let relation, let number):
            "$\(names.variables[id] ?? id.text) \(Self.word(for: relation)) \(number)"
        case .holds(let id): "$\(names.variables[id] ?? id.text)"
        case .visited(let place): "visited(\(Self.quoted(place.text)))"
        case .chosen(let choice): "$\(names.chosen(choice))"
        case .not(let inner): "not \(inBrackets(inner))"
        case .and(let one, let other): "\(inBrackets(one)) and \(inBrackets(other))"
        case .or(let one, let other): "\(inBrackets(one)) or \(inBrackets(other))"
        }
    }

    private func inBrackets(_ condition: Story.Condition) -> String {
        switch condition {
        case .holds, .visited, .chosen: self.condition(condition)
        case .not(.holds), .not(.visited), .not(.chosen): self.condition(condition)
        default: "(\(self.condition(condition)))"
        }
    }

    private static func word(for relation: Story.Condition.Relation) -> String {
        switch relation {
        case .equal: "is"
        case .notEqual: "isnot"
        case .less: "lt"
        case .atMost: "lte"
        case .greater: "gt"
        case .atLeast: "gte"
        }
    }
}
