import Diagnostics
import JSONText
import Workshop

/// Turns a Branching Scenario of H5P into a scenario.
///
/// Keeps its two ways of scoring as they run: scored by step, an answer that leads straight to an ending scores nothing, and
/// of a step that is taken again only the last score counts. A story adds scores up, so a question that can come again
/// remembers what it gave in a counter, and each answer is there once for every such value, with the difference as its score.
struct H5PMapper {
    private static let skill = TrainedSkill(id: "choose-well", name: "Choose well")

    private let scenario: H5PScenario
    private let language: String?
    private let title: String
    /// Of each piece of content, which pieces can follow it sooner or later.
    private let reach: H5PReach
    private var endings: [Story.Ending] = []
    private var endingIDs: Set<ID<Story.Place>> = []
    private var variables: [Story.Variable] = []

    init(_ scenario: H5PScenario, about package: JSONValue) {
        self.scenario = scenario
        let tag = package["language"]?.string
        language = tag == "und" ? nil : tag
        let words = HTMLText.words(of: package["title"]?.string ?? "")
        title = words.isEmpty ? scenario.title : words
        reach = H5PReach(scenario)
    }

    mutating func story(file: String, _ log: inout DiagnosticLog) -> Story? {
        if scenario.countsContentScores {
            for content in scenario.content
            where ["H5P.CoursePresentation", "H5P.InteractiveVideo"].contains(content.library) {
                log.say(.scoreLeftOut(kind: content.library), at: content.offset)
            }
        }
        var nodes: [Story.Node] = []
        for index in scenario.content.indices {
            nodes += scenario.content[index].alternatives == nil ? step(index, &log) : question(index, &log)
        }
        guard !nodes.isEmpty else {
            log.say(.noPassage, at: 0)
            return nil
        }
        guard !endings.isEmpty else {
            log.say(.importNoEnding, at: 0)
            return nil
        }
        log.say(.outcomeAssumed, at: 0)
        // What nothing scores for is not trained.
        let isScored = nodes.contains { node in
            if case .choices(let choices) = node.way, choices.contains(where: { $0.effects.contains(where: \.isScore) })
            {
                return true
            }
            return node.effects.contains(where: \.isScore)
        }
        let frame = StoryFrame(
            language: language.flatMap { Self.isLanguage($0) ? $0 : nil },
            summary: FitText.cut(FitText.cleaned(scenario.start.words, hasLines: false), to: FitText.sentences),
            skills: isScored ? [Self.skill] : []
        )
        return frame.story(
            titled: title,
            file: file,
            variables: variables,
            start: Self.place(0),
            nodes: nodes,
            endings: endings,
            &log
        )
    }

    private static func isLanguage(_ tag: String) -> Bool {
        let groups = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.allSatisfy {
            (1...8).contains($0.count) && $0.allSatisfy { Byte.isLetter($0) || Byte.isDigit($0) }
        }
            && (groups.first?.count ?? 0) >= 2 && tag.utf8.first.map(Byte.isLetter) == true
    }

    private static func place(_ index: Int) -> ID<Story.Place> { ID("node-\(index)") }

    // MARK: Steps

    /// Content that is looked at and then goes on.
    private mutating func step(_ index: Int, _ log: inout DiagnosticLog) -> [Story.Node] {
        let content = scenario.content[index]
        let target = target(content.next, content.feedback, name: "end-\(index)", at: content.offset, &log)
        let text = Self.text(of: content, &log)
        var score = 0
        switch scenario.scoring {
        // As it runs, what leads back to the very first piece scores nothing.
        case .byStep where content.next > 0 && content.next < scenario.content.count:
            score = content.feedback.score ?? 0
        case .atEnd where content.next < 0: score = endScore(content.feedback, content.next)
        default: break
        }
        var nodes: [Story.Node] = []
        var next = target
        if content.next >= 0, !content.feedback.words.isEmpty {
            next = ID("node-\(index)-after")
            nodes.append(
                Story.Node(
                    id: next,
                    text: FitText.cut(FitText.cleaned(content.feedback.words), to: FitText.prose),
                    way: .goto(target)
                )
            )
        }
        let effects = Self.scoring(score)
        let comesAgain = scenario.scoring == .byStep && score != 0 && reach.leads(from: content.next, to: index)
        let way: Story.Node.Way
        if comesAgain {
            // Taken again it scores the same again, so it counts once.
            let once = ID<Story.Choice>("choice-\(index)")
            way = .choices([
                Story.Choice(id: once, text: "…", goto: next, isOnce: true, effects: effects),
                Story.Choice(id: ID("choice-\(index)-again"), text: "…", goto: next, condition: .chosen(once)),
            ])
        } else {
            way = .goto(next)
        }
        nodes.insert(Story.Node(id: Self.place(index), text: text, effects: comesAgain ? [] : effects, way: way), at: 0)
        return nodes
    }

    private static func text(of content: H5PScenario.Content, _ log: inout DiagnosticLog) -> String {
        var parts: [String] = []
        let isRead = ["H5P.AdvancedText", "H5P.CoursePresentation", "H5P.BranchingQuestion"].contains(content.library)
        // What cannot be shown leaves a line in its place.
        if !isRead { parts.append("[\(content.title.isEmpty ? content.library : content.title)]") }
        if !content.text.isEmpty { parts.append(content.text) }
        if parts.isEmpty { parts.append(content.title.isEmpty ? "…" : content.title) }
        let text = FitText.cleaned(parts.joined(separator: "\n\n"))
        if text.unicodeScalars.count > FitText.prose { log.say(.textCut(limit: FitText.prose), at: content.offset) }
        return FitText.cut(text, to: FitText.prose)
    }

    // MARK: Questions

    private mutating func question(_ index: Int, _ log: inout DiagnosticLog) -> [Story.Node] {
        let content = scenario.content[index]
        let alternatives = content.alternatives ?? []
        let text = Self.text(of: content, &log)
        guard !alternatives.isEmpty else {
            let target = target(-1, H5PScenario.Feedback(), name: "end-\(index)", at: content.offset, &log)
            return [Story.Node(id: Self.place(index), text: text, way: .goto(target))]
        }
        let memory = memory(of: index, alternatives)
        var choices: [Story.Choice] = []
        for (number, alternative) in alternatives.enumerated() {
            let target = target(
                alternative.next,
                alternative.feedback,
                name: "end-\(index)-\(number)",
                at: alternative.offset,
                &log
            )
            let words = FitText.cleaned(alternative.text, hasLines: false)
            if words.unicodeScalars.count > FitText.sentences {
                log.say(.textCut(limit: FitText.sentences), at: alternative.offset)
            }
            let score = score(of: alternative)
            for (step, earlier) in (memory?.values ?? [0]).enumerated() {
                var effects = Self.scoring(score - earlier)
                if let memory, memory.values.contains(score), score != earlier {
                    effects.insert(.set(memory.variable, .number(score)), at: 0)
                }
                choices.append(
                    Story.Choice(
                        id: ID("choice-\(index)-\(number)" + (step == 0 ? "" : "-again-\(step)")),
                        text: words.isEmpty ? "…" : FitText.cut(words, to: FitText.sentences),
                        goto: target,
                        condition: memory.map { .compares($0.variable, .equal, earlier) },
                        effects: effects,
                        coaching: alternative.next < 0
                            ? "" : FitText.cut(FitText.cleaned(alternative.feedback.words), to: FitText.prose)
                    )
                )
            }
        }
        if choices.count > 50 { log.say(.tooManyChoices(passage: Self.place(index).text), at: content.offset) }
        return [Story.Node(id: Self.place(index), text: text, way: .choices(Array(choices.prefix(50))))]
    }

    /// What an answer gives, as it runs.
    private func score(of alternative: H5PScenario.Alternative) -> Int {
        switch scenario.scoring {
        case .none: 0
        case .atEnd: alternative.next < 0 ? endScore(alternative.feedback, alternative.next) : 0
        case .byStep: alternative.next < 0 ? 0 : alternative.feedback.score ?? 0
        }
    }

    /// The counter in which a question keeps what it gave last, with all the values it can have when it comes again.
    ///
    /// `nil` if it never comes again with anything but nothing given.
    private mutating func memory(
        of index: Int,
        _ alternatives: [H5PScenario.Alternative]
    ) -> (variable: ID<Story.Variable>, values: [Int])? {
        guard scenario.scoring == .byStep else { return nil }
        let given = alternatives.filter { reach.leads(from: $0.next, to: index) }.map { score(of: $0) }
        let values = Set(given).union([0])
        guard let least = values.min(), let most = values.max(), values.count > 1 else { return nil }
        let variable = ID<Story.Variable>("given-\(index)")
        variables.append(Story.Variable(id: variable, kind: .counter(initial: 0, least: least, most: most)))
        return (variable, [0] + values.subtracting([0]).sorted())
    }

    private static func scoring(_ score: Int) -> [Story.Effect] {
        score == 0 ? [] : [.score(skill.id, score)]
    }

    // MARK: Endings

    /// What the ending behind an answer or a piece of content scores.
    private func endScore(_ feedback: H5PScenario.Feedback, _ next: Int) -> Int {
        let isOwn = !feedback.words.isEmpty || feedback.hasImage || feedback.score != nil
        return (isOwn ? feedback.score : (scenario.endScreens[next] ?? scenario.endScreens[-1])?.score) ?? 0
    }

    /// Where something leads: to another piece of content, to an ending of its own, or to the common one.
    private mutating func target(
        _ next: Int,
        _ feedback: H5PScenario.Feedback,
        name: String,
        at offset: Int,
        _ log: inout DiagnosticLog
    ) -> ID<Story.Place> {
        if scenario.content.indices.contains(next) { return Self.place(next) }
        if next >= 0 { log.say(.missingTarget(passage: name, target: "\(next)"), at: offset) }
        if next < 0, !feedback.words.isEmpty { return ending(ID(name), feedback.words) }
        let id = next < -1 && scenario.endScreens[next] != nil ? "end-screen\(next)" : "end"
        return ending(ID(id), (scenario.endScreens[next] ?? scenario.endScreens[-1])?.words ?? "")
    }

    private mutating func ending(_ id: ID<Story.Place>, _ words: String) -> ID<Story.Place> {
        if endingIDs.insert(id).inserted {
            let text = FitText.cleaned(words.isEmpty ? title : words)
            endings.append(
                Story.Ending(id: id, outcome: .mixed, text: text.isEmpty ? "…" : FitText.cut(text, to: FitText.prose))
            )
        }
        return id
    }
}

/// Which pieces of content can come after which.
struct H5PReach {
    private var parts: [Int: Int] = [:]

    /// Finds the rounds one can go: two pieces lie on one if each can come after the other.
    init(_ scenario: H5PScenario) {
        var search = RoundSearch(
            ways: scenario.content.map { content in
                (content.alternatives?.map(\.next) ?? [content.next]).filter { scenario.content.indices.contains($0) }
            }
        )
        search.run()
        for (index, part) in search.parts.enumerated() { parts[index] = part }
    }

    /// Whether one can come back to `index`, having left it for `next`.
    func leads(from next: Int, to index: Int) -> Bool {
        // Having come from `index`, one returns to it exactly if both lie on one round.
        next == index || parts[next] != nil && parts[next] == parts[index]
    }
}

/// Tarjan's search for strongly connected parts, with a stack of its own.
private struct RoundSearch {
    let ways: [[Int]]
    private(set) var parts: [Int]
    private var numbers: [Int]
    private var lowest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var count = 0

    init(ways: [[Int]]) {
        self.ways = ways
        parts = Array(repeating: -1, count: ways.count)
        numbers = Array(repeating: -1, count: ways.count)
        lowest = Array(repeating: 0, count: ways.count)
        isOpen = Array(repeating: false, count: ways.count)
    }

    mutating func run() {
        for start in ways.indices where numbers[start] < 0 {
            var stack = [(node: start, way: 0)]
            enter(start)
            while let (node, way) = stack.last {
                if way < ways[node].count {
                    stack[stack.count - 1].way += 1
                    let next = ways[node][way]
                    if numbers[next] < 0 {
                        enter(next)
                        stack.append((next, 0))
                    } else if isOpen[next] {
                        lowest[node] = min(lowest[node], numbers[next])
                    }
                } else {
                    stack.removeLast()
                    if lowest[node] == numbers[node] { close(node) }
                    if let parent = stack.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
                }
            }
        }
    }

    private mutating func enter(_ node: Int) {
        numbers[node] = count
        lowest[node] = count
        count += 1
        open.append(node)
        isOpen[node] = true
    }

    private mutating func close(_ root: Int) {
        while let node = open.popLast() {
            isOpen[node] = false
            parts[node] = root
            if node == root { return }
        }
    }
}
