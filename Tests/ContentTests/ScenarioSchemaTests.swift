import Foundation
import JSONText
import Testing
import Workshop

@testable import Content

@Suite("The JSON Schema beside the scenarios")
struct ScenarioSchemaTests {
    private typealias Play = ScenarioFormat.Play
    private typealias Tale = ScenarioFormat.Tale

    let schema: JSONValue
    let parts: JSONValue

    init() throws {
        let url = TestDecks.repository.appendingPathComponent("Scenarios/scenario.schema.json")
        schema = try JSONDocument(parsing: Array(Data(contentsOf: url))).root
        parts = try #require(schema["$defs"])
    }

    private static let shapes: [(String, ObjectShape)] = [
        ("story", Tale.story), ("rolePlay", Play.scenario), ("skill", ScenarioFormat.skill),
        ("counter", Tale.counter), ("flag", Tale.flag), ("node", Tale.node), ("choice", Tale.choice),
        ("feedback", Tale.feedback), ("branch", Tale.branch), ("ending", Tale.ending), ("media", Tale.media),
        ("band", Tale.band), ("group", Play.group), ("observers", Play.observers), ("safety", Play.safety),
        ("role", Play.role), ("plainPhase", Play.plainPhase), ("playPhase", Play.play),
        ("replayPhase", Play.replay), ("debriefPhase", Play.debrief), ("beat", Play.beat), ("step", Play.step),
        ("inject", Play.inject), ("afterTrigger", Play.afterTrigger), ("timeTrigger", Play.timeTrigger),
        ("manualTrigger", Play.manualTrigger), ("observation", Play.observation), ("scale", Play.scale),
        ("anchor", Play.anchor), ("item", Play.item), ("deroling", Play.deroling),
    ]

    @Test("Keys are required, allowed, closed and described as the reader has them")
    func keysAreTheReaders() throws {
        for (name, shape) in Self.shapes {
            let part = try #require(parts[name], "\(name)")
            let properties = try #require(part["properties"]).members.map(\.key)
            #expect(Set(properties) == Set(shape.required + shape.optional), "\(name)")
            #expect(Set(words(part["required"]) ?? []) == Set(shape.required), "\(name)")
            #expect(part["additionalProperties"]?.boolean == false, "\(name)")
            for member in try #require(part["properties"]).members {
                #expect(member.value["description"]?.string?.isEmpty == false, "\(name).\(member.key)")
            }
        }
        // Nothing else stands in the schema but what chooses among these.
        #expect(Set(parts.members.map(\.key)) == Set(Self.shapes.map(\.0) + ["phase"]))
    }

    @Test("Words are those the kernel knows")
    func wordsAreTheKernels() {
        #expect(words(at("ending.properties.outcome.enum")) == Story.Ending.Outcome.allCases.map(\.rawValue))
        #expect(words(at("step.properties.step.enum")) == RolePlayScenario.Step.Purpose.allCases.map(\.rawValue))
        #expect(words(at("step.properties.ask.enum")) == RolePlayScenario.Step.Asked.allCases.map(\.rawValue))
        #expect(words(at("inject.properties.channel.enum")) == Inject.Channel.allCases.map(\.rawValue))
        #expect(words(at("inject.properties.purpose.enum")) == Inject.Purpose.allCases.map(\.rawValue))
        #expect(words(at("scale.properties.type.enum")) == Play.scaleTypes)
        let kinds = ["plainPhase", "playPhase", "replayPhase", "debriefPhase"].flatMap {
            words(at("\($0).properties.kind.enum")) ?? []
        }
        #expect(Set(kinds) == Set(Play.phaseKinds))
        #expect(at("story.properties.kind.const")?.string == Scenario.Kind.story.rawValue)
        #expect(at("rolePlay.properties.kind.const")?.string == Scenario.Kind.rolePlay.rawValue)
        #expect(at("story.properties.schema.const")?.string == ScenarioFormat.format.text)
    }

    @Test("Counts and ranges are the reader's")
    func boundsAreTheReaders() {
        let counts: [(String, ClosedRange<Int>)] = [
            ("story.properties.skills", ScenarioFormat.storySkills), ("story.properties.nodes", Tale.nodes),
            ("story.properties.endings", Tale.endings), ("story.properties.bands", Tale.bands),
            ("story.properties.debrief", Tale.debrief), ("node.properties.choices", Tale.choices),
            ("node.properties.random", Tale.branches), ("node.properties.tags", Tale.tags),
            ("rolePlay.properties.skills", ScenarioFormat.rolePlaySkills), ("rolePlay.properties.roles", Play.roles),
            ("rolePlay.properties.phases", Play.phases), ("rolePlay.properties.injects", Play.injects),
            ("safety.properties.offLimits", Play.offLimits), ("playPhase.properties.beats", Play.beats),
            ("replayPhase.properties.swap", Play.swaps), ("debriefPhase.properties.steps", Play.steps),
            ("inject.properties.to", Play.receivers), ("observation.properties.items", Play.items),
            ("scale.properties.levels", Play.levels),
        ]
        for (path, count) in counts {
            #expect(at(path)?["minItems"]?.integer == count.lowerBound, "\(path)")
            #expect(at(path)?["maxItems"]?.integer == count.upperBound, "\(path)")
        }
        let numbers: [(String, ClosedRange<Int>)] = [
            ("story.properties.minutes", ScenarioFormat.minutes), ("counter.properties.initial", Tale.number),
            ("counter.properties.min", Tale.number), ("counter.properties.max", Tale.number),
            ("branch.properties.weight", Tale.weight), ("band.properties.from", Tale.number),
            ("band.properties.to", Tale.number), ("group.properties.min", Play.people),
            ("group.properties.max", Play.people), ("observers.properties.min", Play.observerCount),
            ("role.properties.count", Play.roleCount), ("playPhase.properties.minutes", Play.phaseMinutes),
            ("afterTrigger.properties.delaySeconds", Play.seconds), ("timeTrigger.properties.seconds", Play.seconds),
            ("choice.properties.add.additionalProperties", Tale.number),
            ("choice.properties.score.additionalProperties", Tale.score),
        ]
        for (path, range) in numbers {
            #expect(at(path)?["minimum"]?.integer == range.lowerBound, "\(path)")
            #expect(at(path)?["maximum"]?.integer == range.upperBound, "\(path)")
        }
        #expect(at("story.properties.variables.maxProperties")?.integer == Tale.variables.upperBound)
    }

    @Test("Texts are as long and of the shape the reader wants")
    func textsAreTheReaders() {
        let texts: [(String, TextRule)] = [
            ("story.properties.id", .id), ("story.properties.language", .language), ("story.properties.title", .name),
            ("story.properties.summary", .sentences), ("skill.properties.id", .id), ("skill.properties.name", .name),
            ("node.properties.id", .id), ("node.properties.speaker", .name), ("node.properties.text", .prose),
            ("choice.properties.text", .sentences), ("choice.properties.if", .sentences),
            ("choice.properties.goto", .id), ("feedback.properties.consequence", .prose),
            ("feedback.properties.coaching", .prose), ("ending.properties.text", .prose),
            ("media.properties.alt", .sentences), ("band.properties.text", .prose),
            ("safety.properties.stopWord", .name), ("role.properties.public", .sentences),
            ("role.properties.brief", .prose), ("role.properties.goal", .sentences),
            ("playPhase.properties.facilitator", .prose), ("beat.properties.cue", .sentences),
            ("step.properties.question", .sentences), ("inject.properties.text", .sentences),
            ("item.properties.behaviour", .sentences), ("deroling.properties.facilitator", .prose),
        ]
        for (path, rule) in texts {
            #expect(at(path)?["minLength"]?.integer == rule.length.lowerBound, "\(path)")
            #expect(at(path)?["maxLength"]?.integer == rule.length.upperBound, "\(path)")
            #expect(at(path)?["pattern"]?.string == rule.patterns.holds, "\(path)")
            #expect(at(path)?["not"]?["pattern"]?.string == rule.patterns.not, "\(path)")
        }
        let variable = at("story.properties.variables.propertyNames.pattern")?.string
        #expect(variable == TextShape.variable.pattern)
    }

    private func at(_ path: String) -> JSONValue? {
        path.split(separator: ".").reduce(parts) { $0?[String($1)] }
    }

    private func words(_ value: JSONValue?) -> [String]? {
        value?.elements.compactMap(\.string)
    }
}
