import JSONText

/// Reads scenarios of the format `scenario/1`.
public enum ScenarioReader {
    /// How many states of a story are explored unless somebody asks for more.
    public static let usualStates = 5_000_000

    /// Reads a scenario, or says everything that is wrong or doubtful in it.
    ///
    /// Only a break of the JSON grammar ends the reading early. A story that is sound by itself is walked through
    /// state by state, and what no play can do is said as well.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - states: How many states of a story are explored at most.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        states: Int = ScenarioReader.usualStates
    ) -> Reading<Scenario> {
        examine(bytes, file: file, states: states).reading
    }

    /// What came of looking at a file closely.
    public struct Examination: Sendable {
        /// The scenario with what there is to say about it.
        public let reading: Reading<Scenario>
        /// What is known of all plays of a story; `nil` for a role-play and for what could not be read.
        public let proof: StoryProof?
    }

    /// Reads a scenario and keeps what the walk through a story brought to light.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - states: How many states of a story are explored at most.
    public static func examine(
        _ bytes: [UInt8],
        file: String,
        states: Int = ScenarioReader.usualStates
    ) -> Examination {
        var proof: StoryProof?
        let reading = ContentCheck.read(bytes, file: file, largest: ScenarioFormat.largestFile) { check, root in
            scenario(of: root, states: states, &check, &proof)
        }
        return Examination(reading: reading, proof: proof)
    }

    private static func scenario(
        of root: JSONValue,
        states: Int,
        _ check: inout ContentCheck,
        _ proof: inout StoryProof?
    ) -> Scenario? {
        guard check.accepts(root, as: ScenarioFormat.format) else { return nil }
        guard root.kind == .object else {
            check.refuseType(of: root, at: .root, expected: .object)
            return nil
        }
        guard let value = root["kind"] else {
            check.complain(.missingKey("kind", subject: "a scenario"), about: root, at: .root)
            return nil
        }
        let kinds = Scenario.Kind.allCases.map(\.rawValue)
        let path = JSONPath.root.appending(key: "kind")
        switch check.word(value, at: path, allowed: kinds, expected: .text).flatMap(Scenario.Kind.init) {
        case .story?:
            guard let object = check.object(root, at: .root, ScenarioFormat.Tale.story),
                let story = StoryReader.story(of: object, &check)
            else { return nil }
            proof = StoryAdvice.examine(story, from: object, states: states, &check)
            return .story(story)
        case .rolePlay?:
            guard let object = check.object(root, at: .root, ScenarioFormat.Play.scenario),
                let scenario = RolePlayReader.scenario(of: object, &check)
            else { return nil }
            RolePlayAdvice.examine(scenario, from: object, &check)
            return .rolePlay(scenario)
        case nil:
            return nil
        }
    }
}
