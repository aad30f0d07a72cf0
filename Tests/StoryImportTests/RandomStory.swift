import Workshop

/// Stories made by chance, with everything Twee can express.
struct RandomStory {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    private static let words = [
        "Karim", "asks", "you", "to cut", "[[boards]]", "<<if>>", "\"now\"", "\"\"\"", "$5", "$trust", "''so'':", "é",
        "::", "a|b",
        "a->b", "/* late */", "<b>", "&amp;", "\\", "]]", "it's", "…", "::\n::", "<br>", "</nowiki>", "<!-- no -->",
        "👍", "//", "__b__", "==", "~~", "^^", "@@", "{{{", "}}}", "--", "_choice", "\\::", "&#65;", "<nowiki>",
        "</NOWIKI>",
        "[img[a][b]]", "mailto:a@b", "name", "1 + 1", "e\u{301}", "\u{2028}", "\u{A0}", "`x`", "{", "}", ">", "!", "*",
        "#", "|",
        "<<goto \"node-0\">>", "<a data-passage=\"node-1\">x</a>", "to", "new",
    ]
    private static let tags = [
        "dark", "a[b]", "two words", "choice", "checkpoint", "script", "widget", "consequence", "coaching",
        "Twine.image", "nobr",
        "\\", "{", "init", "success", "ending",
    ]
    private static let variables: [Story.Variable] = [
        Story.Variable(id: "trust", kind: .counter(initial: 1, least: -3, most: 7)),
        Story.Variable(id: "is-late", kind: .flag(initial: true)),
        Story.Variable(id: "score-x", kind: .counter(initial: 0, least: 0, most: 5)),
    ]
    private static let skills = [
        TrainedSkill(id: "ask-for-help", name: "Ask"), TrainedSkill(id: "safety", name: "Keep safe"),
    ]

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(elements.count)] }

    private mutating func number(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    private mutating func happens() -> Bool { random.next() & 1 == 0 }

    private mutating func text(lines: Bool) -> String {
        var text = pick(["Well", "So", "(", "''", "::", "\"", "[[", " ", "!", "*", ">", "|", "''Bo:''", "\\::"])
        for _ in 0..<number(8) { text += (lines && number(5) == 0 ? "\n\n" : " ") + pick(Self.words) }
        // Nothing may be blank; white space at the ends may be.
        if number(6) == 0 { text += lines ? " \n" : "  " }
        text += number(6) == 0 ? "" : "x"
        if text.allSatisfy(\.isWhitespace) { text += "y" }
        return lines ? text : text.split(separator: "\n").joined(separator: " ")
    }

    /// A text of a few words, as a name or a title.
    private mutating func name() -> String {
        var name =
            pick(Self.words.filter { !$0.contains("\n") }) + pick(["", " ", "'", ":"]) + pick(["Kim", "Bo ", "]"])
        if number(3) == 0 { name = " " + name }
        return name
    }

    mutating func story() -> Story {
        let count = 2 + number(6)
        let nodeIDs = (0..<count).map { ID<Story.Place>("node-\($0)") }
        let endings = (0...number(3)).map { index in
            Story.Ending(
                id: ID("end-\(index)"),
                outcome: pick(Story.Ending.Outcome.allCases),
                text: text(lines: true),
                media: number(4) == 0 ? media() : nil
            )
        }
        let places = nodeIDs + endings.map(\.id)
        let kinds = (0..<count).map { _ in number(5) }
        let choiceIDs = (0..<count).filter { kinds[$0] > 1 }.flatMap { node in
            (0...number(4)).map { ID<Story.Choice>("choice-\(node)-\($0)") }
        }
        let nodes = nodeIDs.enumerated().map { index, id in
            Story.Node(
                id: id,
                speaker: happens() ? name() : "",
                text: text(lines: true),
                media: number(4) == 0 ? media() : nil,
                effects: effects(),
                way: way(of: index, kind: kinds[index], places, choiceIDs),
                isCheckpoint: happens(),
                tags: happens() ? (0..<number(4)).map { _ in pick(Self.tags) } : []
            )
        }
        return Story(
            id: "random-story",
            version: 3,
            language: "fr-BE",
            title: name(),
            summary: "It is about nothing.",
            minutes: 12,
            skills: Self.skills,
            variables: Self.variables,
            start: nodeIDs[number(count)],
            nodes: nodes,
            endings: endings,
            bands: [
                Story.Band(skill: "safety", from: -2, to: 3, text: "Fair"),
                Story.Band(from: 4, to: 9, outcomes: [.success, .mixed], text: "Good"),
            ],
            debrief: ["What \"now\"?"]
        )
    }

    private mutating func media() -> Story.Media {
        Story.Media(file: pick(["saw.png", name()]), alternative: pick(["A saw", name()]))
    }

    private mutating func effects() -> [Story.Effect] {
        var effects: [Story.Effect] = []
        if happens() { effects.append(.set("is-late", .truth(happens()))) }
        if number(3) == 0 { effects.append(.set("score-x", .number(number(5)))) }
        if happens() { effects.append(.add("trust", number(9) - 4)) }
        if number(3) == 0 { effects.append(.score("ask-for-help", number(7) - 3)) }
        if number(3) == 0 { effects.append(.score("safety", 2)) }
        return effects
    }

    private mutating func way(
        of node: Int,
        kind: Int,
        _ places: [ID<Story.Place>],
        _ choices: [ID<Story.Choice>]
    ) -> Story.Node.Way {
        switch kind {
        case 0: return .goto(pick(places))
        case 1:
            return .random(
                (0...1 + number(3)).map { _ in
                    Story.Branch(weight: pick([1, 2, 3, 4, 1000, 777_777]), goto: pick(places))
                }
            )
        default:
            let own = choices.filter { $0.text.hasPrefix("choice-\(node)-") }
            return .choices(own.map { choice($0, places, choices) })
        }
    }

    private mutating func choice(
        _ id: ID<Story.Choice>,
        _ places: [ID<Story.Place>],
        _ all: [ID<Story.Choice>]
    ) -> Story.Choice {
        Story.Choice(
            id: id,
            text: text(lines: false),
            goto: pick(places),
            condition: happens() ? number(4) == 0 ? .not(.chosen(id)) : condition(places, all, depth: 0) : nil,
            isOnce: number(4) == 0,
            effects: effects(),
            consequence: happens() ? text(lines: true) : "",
            coaching: number(3) == 0 ? text(lines: true) : ""
        )
    }

    private mutating func condition(
        _ places: [ID<Story.Place>],
        _ choices: [ID<Story.Choice>],
        depth: Int
    ) -> Story.Condition {
        switch number(depth < 3 ? 7 : 4) {
        case 0: return .compares("trust", pick(Story.Condition.Relation.allCases), number(9) - 4)
        case 1: return .holds("is-late")
        case 2: return .visited(pick(places))
        case 3: return choices.isEmpty ? .holds("is-late") : .chosen(pick(choices))
        case 4: return .not(condition(places, choices, depth: depth + 1))
        case 5:
            return .and(condition(places, choices, depth: depth + 1), condition(places, choices, depth: depth + 1))
        default:
            return .or(condition(places, choices, depth: depth + 1), condition(places, choices, depth: depth + 1))
        }
    }
}
