package import JSONText
import Workshop

/// Writes scenarios of the format `scenario/1` as `ScenarioReader` reads them.
public enum ScenarioWriter {
    /// The file of a scenario.
    ///
    /// - Parameters:
    ///   - scenario: What to write.
    ///   - schemaAddress: Where editors find the JSON Schema, if that is to be said.
    ///   - isWhole: Whether the briefs, goals and secret injects of a role-play are in it; without them it can be read about
    ///     and not played.
    public static func file(
        _ scenario: Scenario,
        schemaAddress: String? = nil,
        withPrivateParts isWhole: Bool = true
    ) -> [UInt8] {
        var writer = JSONWriter(.pretty)
        write(scenario, schemaAddress: schemaAddress, withPrivateParts: isWhole, into: &writer)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Writes a scenario as an object.
    package static func write(
        _ scenario: Scenario,
        schemaAddress: String? = nil,
        withPrivateParts isWhole: Bool = true,
        into writer: inout JSONWriter
    ) {
        writer.object {
            if let schemaAddress { $0.member("$schema", schemaAddress) }
            $0.member("schema", ScenarioFormat.format.text)
            $0.member("kind", scenario.kind.rawValue)
            $0.member("id", scenario.id)
            $0.member("version", scenario.version)
            $0.member("language", scenario.language)
            $0.member("title", scenario.title)
            if !scenario.summary.isEmpty { $0.member("summary", scenario.summary) }
            if !scenario.licence.isEmpty { $0.member("licence", scenario.licence) }
            $0.member("minutes", scenario.minutes)
            $0.list("skills", of: scenario.skills) { skill, writer in
                writer.member("id", skill.id.text)
                writer.member("name", skill.name)
            }
            switch scenario {
            case .rolePlay(let scenario): RolePlayWriter.write(scenario, withPrivateParts: isWhole, into: &$0)
            case .story(let story): StoryWriter.write(story, into: &$0)
            }
        }
    }
}

extension JSONWriter {
    /// Writes a member that is a list of objects.
    mutating func list<Element>(
        _ key: String,
        of elements: [Element],
        _ writeMembers: (Element, inout JSONWriter) -> Void
    ) {
        self.key(key)
        array { writer in
            for element in elements {
                writer.object { writeMembers(element, &$0) }
            }
        }
    }
}
