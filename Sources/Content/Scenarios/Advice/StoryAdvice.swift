import Diagnostics
import JSONText
import Workshop

/// What is to be said about a story as a whole: its words, its choices, the ways through it.
enum StoryAdvice {
    /// Looks at a story, and at what else was found in it if it is sound by itself.
    static func examine(
        _ story: Story,
        from object: CheckedObject,
        examining findings: (Story) -> [StoryFinding],
        _ check: inout ContentCheck
    ) {
        let file = FilePlaces(object, lists: ["nodes", "endings", "skills", "bands"])
        // What was refused is missing from the story: it says nothing of names that nobody uses, and has no ways.
        let isSound = !check.hasErrors
        TextAdvice.examine(story, file, &check)
        ChoiceAdvice.examine(story, file, &check)
        guard isSound else { return }
        lookForSkills(story, file, &check)
        lookForVariables(story, file, &check)
        for finding in findings(story) { file.complain(finding.complaint, about: finding.way, &check) }
    }

    // MARK: Names

    private static func lookForSkills(_ story: Story, _ file: FilePlaces, _ check: inout ContentCheck) {
        var scored: Set<ID<SkillCard>> = []
        for effects in story.allEffects {
            for case .score(let skill, _) in effects { scored.insert(skill) }
        }
        for (position, skill) in story.skills.enumerated() where !scored.contains(skill.id) {
            file.complain(.untrainedSkill(name: skill.id.text), about: ["skills", .index(position)], &check)
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
            if !read.contains(variable.id) { file.complain(.neverRead(name: variable.id.text), about: way, &check) }
            if !written.contains(variable.id) {
                file.complain(.neverWritten(name: variable.id.text), about: way, &check)
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
}
