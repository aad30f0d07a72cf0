import Diagnostics
import Workshop

/// Whether the choices of a story are real ones, and whether their scores teach anything.
enum ChoiceAdvice {
    private typealias Limits = ScenarioFormat.Advice

    static func examine(_ story: Story, _ file: FilePlaces, _ check: inout ContentCheck) {
        var habits = Habits()
        for (number, node) in story.nodes.enumerated() {
            guard case .choices(let choices) = node.way else { continue }
            habits.note(choices)
            for (position, choice) in choices.enumerated() {
                let isTold = !choice.consequence.isEmpty || !choice.coaching.isEmpty
                if !isTold && choice.score != 0 {
                    let way: [FilePlaces.Step] = ["nodes", .index(number), "choices", .index(position)]
                    file.complain(.scoredWithoutFeedback, about: way, &check)
                }
                if choices[..<position].contains(where: { isSame($0.text, choice.text) }) {
                    let way: [FilePlaces.Step] = ["nodes", .index(number), "choices", .index(position), "text"]
                    file.complain(.duplicateChoiceText(text: choice.text), about: way, &check)
                }
            }
        }
        if habits.menus >= Limits.menusForHabit {
            if habits.isBestFirst { file.complain(.bestAlwaysFirst(menus: habits.menus), about: ["nodes"], &check) }
            if habits.isBestLongest { file.complain(.bestAlwaysLongest(menus: habits.menus), about: ["nodes"], &check) }
        }
        followChains(story, file, &check)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.lowercased() == right.lowercased()
    }

    /// What the best answers of a story have in common, looked at node by node.
    private struct Habits {
        private(set) var menus = 0
        private(set) var isBestFirst = true
        private(set) var isBestLongest = true

        mutating func note(_ choices: [Story.Choice]) {
            guard let first = choices.first, choices.count > 1 else { return }
            let scores = choices.map(\.score)
            guard let best = scores.max(), scores.contains(where: { $0 < best }) else { return }
            menus += 1
            if first.score < best { isBestFirst = false }
            let longest = choices.map(\.text.utf8.count).max() ?? 0
            let longestIsBest = choices.contains { $0.text.utf8.count == longest && $0.score == best }
            if !longestIsBest { isBestLongest = false }
        }
    }

    /// Complains where each run of nodes with a single choice begins.
    private static func followChains(_ story: Story, _ file: FilePlaces, _ check: inout ContentCheck) {
        var next: [ID<Story.Place>: (number: Int, goto: ID<Story.Place>)] = [:]
        for (number, node) in story.nodes.enumerated() {
            if case .choices(let choices) = node.way, let choice = choices.first, choices.count == 1 {
                next[node.id] = (number, choice.goto)
            }
        }
        let led = Set(next.values.map(\.goto))
        for (id, link) in next.sorted(by: { $0.value.number < $1.value.number }) where !led.contains(id) {
            var length = 1
            var place = link.goto
            // A run that bites its own tail is another complaint: it has no ending.
            while let further = next[place], length <= next.count {
                length += 1
                place = further.goto
            }
            if length >= Limits.chain {
                file.complain(.oneChoiceChain(nodes: length), about: ["nodes", .index(link.number)], &check)
            }
        }
    }
}

extension Story.Choice {
    /// What it scores for all skills together.
    fileprivate var score: Int {
        effects.reduce(0) { sum, effect in
            if case .score(_, let number) = effect { sum + number } else { sum }
        }
    }
}
