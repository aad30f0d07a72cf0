import JSONText
import Workshop

/// A role-play scenario as the record keeps it: whole, so that it stands without the scenario's file.
///
/// Not the form of a scenario file, which may grow with its authors' wishes.
enum ScenarioCodec {
    static func write(_ scenario: RolePlayScenario, into writer: inout JSONWriter) {
        writer.member("id", scenario.id)
        writer.member("version", scenario.version)
        writer.member("language", scenario.language)
        writer.member("title", scenario.title)
        writer.member("summary", scenario.summary)
        if !scenario.licence.isEmpty { writer.member("licence", scenario.licence) }
        writer.member("minutes", scenario.minutes)
        writer.member("skills", objects: scenario.skills) { skill, writer in
            writer.member("id", skill.id)
            writer.member("name", skill.name)
        }
        writer.member("least", scenario.group.least)
        writer.member("most", scenario.group.most)
        writer.member("leastObservers", scenario.group.leastObservers)
        writer.member("stopWord", scenario.safety.stopWord)
        writer.member("mayOptOut", scenario.safety.mayOptOut)
        writer.member("offLimits", scenario.safety.offLimits)
        writer.member("roles", objects: scenario.roles, write)
        writer.member("phases", objects: scenario.phases, PhaseCodec.write)
        writer.member("injects", objects: scenario.injects, InjectCodec.write)
        if let grid = scenario.observation {
            writer.member("observation", object: grid, GridCodec.write)
        }
        writer.member("derolingScript", scenario.deroling.facilitator)
        writer.member("derolingQuestion", scenario.deroling.question)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> RolePlayScenario {
        RolePlayScenario(
            id: try reader.id("id"),
            version: try reader.integer("version", in: 1...Int.max),
            language: try reader.text("language"),
            title: try reader.text("title"),
            summary: try reader.text("summary"),
            licence: try reader.optionalText("licence") ?? "",
            minutes: try reader.integer("minutes", in: ObjectReader.counts),
            skills: try reader.objects("skills") { (reader) throws(RecordFault) in
                TrainedSkill(id: try reader.id("id"), name: try reader.text("name"))
            },
            group: RolePlayScenario.Group(
                least: try reader.integer("least", in: ObjectReader.counts),
                most: try reader.integer("most", in: ObjectReader.counts),
                leastObservers: try reader.integer("leastObservers", in: ObjectReader.counts)
            ),
            safety: RolePlayScenario.Safety(
                stopWord: try reader.text("stopWord"),
                mayOptOut: try reader.boolean("mayOptOut"),
                offLimits: try reader.texts("offLimits")
            ),
            roles: try reader.objects("roles", readRole),
            phases: try reader.objects("phases", PhaseCodec.read),
            injects: try reader.objects("injects", InjectCodec.read),
            observation: try reader.optionalObject("observation", GridCodec.read),
            deroling: RolePlayScenario.Deroling(
                facilitator: try reader.text("derolingScript"),
                question: try reader.text("derolingQuestion")
            )
        )
    }

    private static func write(_ role: RolePlayScenario.Role, into writer: inout JSONWriter) {
        writer.member("id", role.id)
        writer.member("name", role.name)
        writer.member("publicLine", role.publicLine)
        writer.member("brief", role.brief)
        writer.member("goal", role.goal)
        writer.member("count", role.count)
        writer.member("isOptional", role.isOptional)
    }

    private static func readRole(_ reader: inout ObjectReader) throws(RecordFault) -> RolePlayScenario.Role {
        RolePlayScenario.Role(
            id: try reader.id("id"),
            name: try reader.text("name"),
            publicLine: try reader.text("publicLine"),
            brief: try reader.text("brief"),
            goal: try reader.text("goal"),
            count: try reader.integer("count", in: ObjectReader.counts),
            isOptional: try reader.boolean("isOptional")
        )
    }
}
