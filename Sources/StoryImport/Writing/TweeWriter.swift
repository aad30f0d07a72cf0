import JSONText
public import Workshop

/// Writes scenarios as Twee 3 in the markup of SugarCube, to be opened in Twine.
///
/// What Twine has no word for is written so that it plays all the same and can be read back: feedback as passages in between,
/// what a scenario says of itself as a passage that is never told.
public enum TweeWriter {
    /// The file of a scenario.
    public static func file(_ story: Story) -> [UInt8] {
        var writer = TweeText(story)
        writer.write()
        return Array(writer.text.utf8)
    }
}

/// A story in Twee in the making.
private struct TweeText {
    private let story: Story
    private let names: TweeNames
    private let markup: TweeMarkup
    private(set) var text = ""

    init(_ story: Story) {
        self.story = story
        names = TweeNames(of: story)
        markup = TweeMarkup(names: names)
    }

    mutating func write() {
        passage("StoryTitle", body: story.title)
        passage("StoryData", body: data)
        let initials = initialValues
        if !initials.isEmpty { passage("StoryInit", body: initials.joined(separator: "\n")) }
        passage(
            StoryFrame.passageName,
            tags: ["Twine.private"],
            body: StoryFrame.json(of: story, names: names.variables)
        )
        let map = TweeMap(of: story)
        for node in story.nodes { write(node, at: map[node.id]) }
        for ending in story.endings { write(ending, at: map[ending.id]) }
    }

    private mutating func passage(_ name: String, tags: [String] = [], at position: String? = nil, body: String) {
        if !text.isEmpty { text += "\n" }
        text += ":: \(name)"
        if !tags.isEmpty { text += " [\(tags.map(Self.escaped).joined(separator: " "))]" }
        if let position { text += " {\"position\":\"\(position)\"}" }
        text += "\n"
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            // A line that begins with two colons would begin a passage.
            if line.drop(while: { $0 == "\\" }).utf8.starts(with: "::".utf8) { text += "\\" }
            text += "\(line)\n"
        }
    }

    /// Brackets and backslashes in headers have a backslash before them.
    private static func escaped(_ tag: String) -> String {
        var result = ""
        for character in tag {
            if "[]{}\\".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }

    private var data: String {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("ifid", Self.ifid(of: story))
            writer.member("format", "SugarCube")
            writer.member("format-version", "2.37.3")
            writer.member("start", story.start.text)
        }
        return writer.text
    }

    /// An identifier that is the same whenever the same scenario is exported, in the shape of a random UUID.
    private static func ifid(of story: Story) -> String {
        func hash(_ seed: UInt64) -> UInt64 {
            story.id.text.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
        let high = hash(0) & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = hash(0x9E37_79B9_7F4A_7C15) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = [high, low].map { value in
            let text = String(value, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var parts: [String] = []
        var rest = Substring(digits)
        for length in [8, 4, 4, 4, 12] {
            parts.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    private var initialValues: [String] {
        var lines = story.variables.map { variable in
            let name = names.variables[variable.id] ?? variable.id.text
            return switch variable.kind {
            case .counter(let initial, _, _): "<<set $\(name) to \(initial)>>"
            case .flag(let initial): "<<set $\(name) to \(initial)>>"
            }
        }
        lines += story.skills.map { "<<set $\(names.score($0.id)) to 0>>" }
        lines += names.remembered.map(\.text).sorted().map { "<<set $\(names.chosen(ID($0))) to false>>" }
        return lines
    }

    // MARK: Passages

    private mutating func write(_ node: Story.Node, at position: String?) {
        var tags = node.tags.filter(TweeMarkup.isPlainTag)
        if node.isCheckpoint { tags.append("checkpoint") }
        var parts = node.effects.map { "<<set \(markup.effect($0))>>" }
        let words = TweeWords.text(node.text)
        if !node.speaker.isEmpty {
            parts.append("''\(TweeWords.text(node.speaker)):'' \(words)")
        } else if !words.isEmpty {
            parts.append(words)
        }
        if let picture = markup.picture(node.media) { parts.append(picture) }
        switch node.way {
        case .goto(let target): parts.append("[[\(target.text)]]")
        case .random(let branches): parts.append(markup.draw(branches))
        case .choices(let choices):
            // A link that stands alone would be read as going on.
            if choices.count == 1 { tags.append("choice") }
            parts.append(choices.map { markup.choice($0, to: entrance(of: $0)) }.joined(separator: "\n"))
        }
        passage(node.id.text, tags: tags, at: position, body: parts.joined(separator: "\n\n"))
        if case .choices(let choices) = node.way {
            for choice in choices { writeFeedback(of: choice) }
        }
    }

    private mutating func write(_ ending: Story.Ending, at position: String?) {
        let parts = [TweeWords.text(ending.text), markup.picture(ending.media)].compactMap(\.self)
        let tags = ["ending", ending.outcome.rawValue]
        passage(ending.id.text, tags: tags, at: position, body: parts.joined(separator: "\n\n"))
    }

    /// The passage a choice leads to: its feedback if it has any.
    private func entrance(of choice: Story.Choice) -> String {
        if !choice.consequence.isEmpty { return "\(choice.id.text).consequence" }
        if !choice.coaching.isEmpty { return "\(choice.id.text).coaching" }
        return choice.goto.text
    }

    private mutating func writeFeedback(of choice: Story.Choice) {
        if !choice.consequence.isEmpty {
            let next = choice.coaching.isEmpty ? choice.goto.text : "\(choice.id.text).coaching"
            let body = "\(TweeWords.text(choice.consequence))\n\n[[\(next)]]"
            passage("\(choice.id.text).consequence", tags: ["consequence"], body: body)
        }
        if !choice.coaching.isEmpty {
            let body = "\(TweeWords.text(choice.coaching))\n\n[[\(choice.goto.text)]]"
            passage("\(choice.id.text).coaching", tags: ["coaching"], body: body)
        }
    }
}
