import JSONText
import Workshop

/// What is to be said about a story as a whole: its words, its choices, the ways through it.
enum StoryAdvice {
    /// Looks at a story, and walks through it if it is sound by itself.
    static func examine(
        _ story: Story,
        from object: CheckedObject,
        states: Int,
        _ check: inout ContentCheck
    ) -> StoryProof? {
        let file = FilePlaces(object, lists: ["nodes", "endings", "skills", "bands"])
        // What was refused is missing from the story: it says nothing of names that nobody uses, and has no ways.
        let isSound = !check.hasErrors
        TextAdvice.examine(story, file, &check)
        ChoiceAdvice.examine(story, file, &check)
        guard isSound else { return nil }
        lookForSkills(story, file, &check)
        lookForVariables(story, file, &check)
        let compiled = CompiledStory(story)
        let graph = StoryGraph(compiled)
        followWays(story, graph, file, &check)
        let proof = StoryProof(of: story, compiled, limit: states)
        report(proof, of: story, graph, file, &check)
        return proof
    }

    // MARK: Names

    private static func lookForSkills(_ story: Story, _ file: FilePlaces, _ check: inout ContentCheck) {
        var scored: Set<ID<SkillCard>> = []
        for effects in story.allEffects {
            for case .score(let skill, _) in effects { scored.insert(skill) }
        }
        for (position, skill) in story.skills.enumerated() where !scored.contains(skill.id) {
            file.complain(.untrainedSkill(skill.id.text), about: ["skills", .index(position)], &check)
        }
    }

    private static func lookForVariables(_ story: Story, _ file: FilePlaces, _ check: inout ContentCheck) {
        guard !story.variables.isEmpty else { return }
        let read = AskedNames(story).variables
        var written: Set<ID<Story.Variable>> = []
        for effects in story.allEffects {
            for effect in effects {
                switch effect {
                case .add(let variable, _), .set(let variable, _): written.insert(variable)
                case .score: continue
                }
            }
        }
        for variable in story.variables {
            let way: [FilePlaces.Step] = ["variables", .key(variable.id.text)]
            if !read.contains(variable.id) { file.complain(.neverRead(variable.id.text), about: way, &check) }
            if !written.contains(variable.id) { file.complain(.neverWritten(variable.id.text), about: way, &check) }
        }
    }

    // MARK: Ways

    private static func followWays(
        _ story: Story,
        _ graph: StoryGraph,
        _ file: FilePlaces,
        _ check: inout ContentCheck
    ) {
        for place in 0..<story.nodes.count + story.endings.count {
            if !graph.isReachable[place] {
                file.complain(.unreachableNode(story.id(of: place).text), about: story.way(to: place), &check)
            } else if !graph.hasEnding[place] {
                file.complain(.noEnding(way: nil), about: story.way(to: place), &check)
            }
        }
    }

    private static func report(
        _ proof: StoryProof,
        of story: Story,
        _ graph: StoryGraph,
        _ file: FilePlaces,
        _ check: inout ContentCheck
    ) {
        guard proof.isComplete else {
            return file.complain(.notProved(states: proof.states), about: ["nodes"], &check)
        }
        var numbers: [ID<Story.Place>: Int] = [:]
        if !proof.stuck.isEmpty || !proof.lost.isEmpty || !proof.unreached.isEmpty {
            for place in 0..<story.nodes.count + story.endings.count { numbers[story.id(of: place)] = place }
        }
        for way in proof.stuck {
            guard let place = numbers[way.end] else { continue }
            file.complain(.stuck(way: way), about: story.way(to: place), &check)
        }
        for way in proof.lost {
            guard let place = numbers[way.end], graph.hasEnding[place] else { continue }
            file.complain(.noEnding(way: way), about: story.way(to: place), &check)
        }
        for place in proof.unreached.compactMap({ numbers[$0] }).sorted() where graph.isReachable[place] {
            file.complain(.neverReached(story.id(of: place).text), about: story.way(to: place), &check)
        }
        reportConditions(proof, of: story, file, &check)
        // Where plays get stuck, their scores are not yet what they will be.
        guard proof.isSound else { return }
        for (position, band) in story.bands.enumerated() {
            guard let range = band.skill.map({ proof.scores[$0] }) ?? proof.total, !range.mayReach(band.from...band.to)
            else { continue }
            file.complain(.unreachableBand(range), about: ["bands", .index(position)], &check)
        }
        for band in proof.contradictions {
            file.complain(.bandAgainstEnding(band.outcome), about: ["bands", .index(band.place)], &check)
        }
    }

    private static func reportConditions(
        _ proof: StoryProof,
        of story: Story,
        _ file: FilePlaces,
        _ check: inout ContentCheck
    ) {
        guard !proof.constant.isEmpty else { return }
        for (number, node) in story.nodes.enumerated() {
            guard case .choices(let choices) = node.way else { continue }
            for (position, choice) in choices.enumerated() {
                // Where a condition keeps everybody out of a place, the place is complained about.
                guard let truth = proof.constant[choice.id], truth || !proof.unreached.contains(choice.goto) else {
                    continue
                }
                let way = story.way(to: number) + ["choices", .index(position), "if"]
                file.complain(.constantCondition(truth), about: way, &check)
            }
        }
    }
}

extension Story {
    /// The effects of all nodes and choices.
    fileprivate var allEffects: [[Effect]] {
        nodes.flatMap { node -> [[Effect]] in
            var effects = node.effects.isEmpty ? [] : [node.effects]
            guard case .choices(let choices) = node.way else { return effects }
            for choice in choices where !choice.effects.isEmpty { effects.append(choice.effects) }
            return effects
        }
    }

    /// The id of a place, by its number among nodes and endings.
    fileprivate func id(of place: Int) -> ID<Place> {
        place < nodes.count ? nodes[place].id : endings[place - nodes.count].id
    }

    /// The way to a place in the file, by its number among nodes and endings.
    fileprivate func way(to place: Int) -> [FilePlaces.Step] {
        place < nodes.count ? ["nodes", .index(place)] : ["endings", .index(place - nodes.count)]
    }
}
