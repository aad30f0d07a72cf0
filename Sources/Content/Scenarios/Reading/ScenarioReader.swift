import Diagnostics
import JSONText
public import Workshop

/// Reads scenarios of the format `scenario/1`.
public enum ScenarioReader {
    /// How many bytes a file may have: 128 MiB; a story of 100,000 nodes has some 60.
    public static let largestFile = 128 << 20

    /// Reads a scenario, or says everything that is wrong or doubtful in it.
    ///
    /// Only a break of the JSON grammar ends the reading early.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - findings: What else there is to say about a story that is sound by itself.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        examining findings: (Story) -> [StoryFinding] = { _ in [] }
    ) -> Reading<Scenario> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            scenario(of: root, kinds: Scenario.Kind.allCases, examining: findings, &check)
        }
    }

    static func scenario(
        of root: JSONValue,
        kinds: [Scenario.Kind],
        examining findings: (Story) -> [StoryFinding] = { _ in [] },
        _ check: inout ContentCheck
    ) -> Scenario? {
        guard check.accepts(root, as: ScenarioFormat.format) else { return nil }
        guard root.kind == .object else {
            check.refuse(root, at: check.base, expected: .object)
            return nil
        }
        guard let value = root["kind"] else {
            check.complain(.missingKey(key: "kind"), about: root, at: check.base)
            return nil
        }
        let path = check.base.appending(key: "kind")
        switch check.word(value, at: path, allowed: kinds.map(\.rawValue)).flatMap(Scenario.Kind.init)
        {
        case .story?:
            guard let object = check.object(root, at: check.base, ScenarioFormat.Tale.story),
                let story = StoryReader.story(of: object, &check)
            else { return nil }
            if !check.isKept { StoryAdvice.examine(story, from: object, examining: findings, &check) }
            return .story(story)
        case .rolePlay?:
            guard let object = check.object(root, at: check.base, ScenarioFormat.Play.scenario),
                let scenario = RolePlayReader.scenario(of: object, &check)
            else { return nil }
            if !check.isKept { RolePlayAdvice.examine(scenario, from: object, &check) }
            return .rolePlay(scenario)
        case nil:
            return nil
        }
    }
}
