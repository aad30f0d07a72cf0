import Workshop

/// What can be counted in a scenario.
public struct ScenarioStatistics: Hashable, Sendable {
    /// All words that somebody reads.
    public let words: Int
    /// What else there is, by its kind.
    public let parts: Parts

    /// What there is besides words.
    public enum Parts: Hashable, Sendable {
        /// Of a story.
        case story(nodes: Int, choices: Int, endings: Int, checkpoints: Int)
        /// Of a role-play.
        case rolePlay(roles: Int, beats: Int, injects: Int, items: Int, longestBrief: Int)
    }

    /// How many words adults read in a minute.
    ///
    /// Silent reading of English non-fiction: M. Brysbaert, How many words do we read per minute?, Journal of Memory
    /// and Language 109 (2019). Weak readers take about twice as long.
    public static let wordsPerMinute = 238

    /// How long reading all of it takes, in minutes rounded up.
    public var readingMinutes: Int { (words + Self.wordsPerMinute - 1) / Self.wordsPerMinute }

    /// Counts what is in a scenario.
    public init(of scenario: Scenario) {
        switch scenario {
        case .story(let story): self.init(of: story)
        case .rolePlay(let scenario): self.init(of: scenario)
        }
    }

    private init(of story: Story) {
        var words = WordCount.words(in: story.summary)
        var choiceCount = 0
        for node in story.nodes {
            words += WordCount.words(in: node.text)
            guard case .choices(let choices) = node.way else { continue }
            choiceCount += choices.count
            for choice in choices {
                words += WordCount.words(in: choice.text)
                words += WordCount.words(in: choice.consequence) + WordCount.words(in: choice.coaching)
            }
        }
        words += story.endings.reduce(0) { $0 + WordCount.words(in: $1.text) }
        words += story.bands.reduce(0) { $0 + WordCount.words(in: $1.text) }
        words += story.debrief.reduce(0) { $0 + WordCount.words(in: $1) }
        self.words = words
        parts = .story(
            nodes: story.nodes.count,
            choices: choiceCount,
            endings: story.endings.count,
            checkpoints: story.nodes.count(where: \.isCheckpoint)
        )
    }

    private init(of scenario: RolePlayScenario) {
        var texts = [scenario.summary, scenario.deroling.facilitator, scenario.deroling.question]
        texts += scenario.safety.offLimits
        texts += scenario.roles.flatMap { [$0.publicLine, $0.brief, $0.goal] }
        texts += scenario.injects.map(\.text)
        texts += scenario.observation?.items.map(\.behaviour) ?? []
        var beatCount = 0
        for phase in scenario.phases {
            texts.append(phase.facilitator)
            switch phase.kind {
            case .play(let beats):
                beatCount += beats.count
                texts += beats.map(\.cue)
            case .debrief(let steps): texts += steps.map(\.question)
            case .briefing, .warmUp, .replay, .pause: break
            }
        }
        words = texts.reduce(0) { $0 + WordCount.words(in: $1) }
        parts = .rolePlay(
            roles: scenario.roles.count,
            beats: beatCount,
            injects: scenario.injects.count,
            items: scenario.observation?.items.count ?? 0,
            longestBrief: scenario.roles.map { WordCount.words(in: $0.brief) }.max() ?? 0
        )
    }
}
