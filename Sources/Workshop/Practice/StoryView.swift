/// What one audience may know of a story played alone: the open half, and to whoever plays what she kept.
@dynamicMemberLookup
public struct StoryView: Hashable, Sendable {
    let open: OpenStory
    /// What she kept in her own words; her own view's only.
    public let thoughts: [String]

    /// What everybody may know.
    public subscript<Value>(dynamicMember path: KeyPath<OpenStory, Value>) -> Value { open[keyPath: path] }
}

extension StoryWalk {
    func view(for audience: Audience) -> StoryView {
        StoryView(open: open, thoughts: audience == .seat(seat) ? thoughts : [])
    }
}
