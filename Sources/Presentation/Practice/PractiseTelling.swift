import Wording
public import Workshop

/// How what can be practised alone is offered.
public enum PractiseTelling {
    /// A pitch first, then the stories in their order.
    public static func offers(of stories: [Story]) -> [Choosable] {
        [Choosable(title: Message.practisePitch, detail: Message.practisePitchDetail)]
            + stories.map { story in
                Choosable(
                    title: Message.plain(text: .text(story.title)),
                    detail: Message.practiseStoryDetail(minutes: story.minutes, names: story.skills.map(\.name))
                )
            }
    }
}
