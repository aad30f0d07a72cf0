public import Content
import Workshop

/// What came of looking at a scenario file closely: a story that is sound by itself is walked through state by state,
/// and what no play can do is said as well.
public struct ScenarioExamination: Sendable {
    /// How many states of a story are explored unless somebody asks for more.
    public static let usualStates = 5_000_000

    /// The scenario with what there is to say about it.
    public let reading: Reading<Scenario>
    /// What is known of all plays of a story; `nil` for a role-play and for what could not be read.
    public let proof: StoryProof?

    /// Reads a scenario and keeps what the walk through a story brought to light.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - states: How many states of a story are explored at most.
    public init(of bytes: [UInt8], file: String, states: Int = Self.usualStates) {
        var proof: StoryProof?
        reading = ScenarioReader.read(bytes, file: file) { story in
            let compiled = CompiledStory(story)
            let found = StoryProof(of: story, compiled, limit: states)
            proof = found
            return ProofFindings(found, of: story, StoryGraph(compiled)).all
        }
        self.proof = proof
    }
}
