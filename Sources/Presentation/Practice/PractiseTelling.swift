public import Wording
public import Workshop

/// How what can be practised alone is offered.
public enum PractiseTelling {
    /// Something that can be practised.
    public struct Offer: Hashable, Sendable {
        /// What it is.
        public let title: Message
        /// How long it takes and what it trains.
        public let detail: Message
    }

    /// A pitch first, then the stories in their order.
    public static func offers(of stories: [Story]) -> [Offer] {
        [Offer(title: Message(.practisePitch), detail: Message(.practisePitchDetail))]
            + stories.map { story in
                Offer(
                    title: Message(.plain, ["text": .text(story.title)]),
                    detail: Message(
                        .practiseStoryDetail,
                        ["minutes": .number(story.minutes), "names": .names(story.skills.map(\.name))]
                    )
                )
            }
    }
}
