/// What whoever imports a story decides.
public struct ImportOptions: Hashable, Sendable {
    /// The bounds of counters whose file says none.
    public let bounds: ClosedRange<Int>
    /// Whether the bounds were chosen, and not left as they are.
    public let choseBounds: Bool
    /// Which story of an archive is wanted.
    public let story: String?
    /// The story format to read the markup of, whatever the file says.
    public let format: StoryFormat?

    /// Creates options; without `bounds` counters go from -10 to 10.
    public init(bounds: ClosedRange<Int>? = nil, story: String? = nil, format: StoryFormat? = nil) {
        self.format = format
        self.bounds = bounds ?? -10...10
        choseBounds = bounds != nil
        self.story = story
    }
}
