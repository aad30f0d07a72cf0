public import Workshop

/// What a guide file holds: the questions, and what the file says about itself.
public struct GuideFile: Hashable, Sendable {
    /// Its stable id, such as `six-phases`.
    public let id: String
    /// Counts up with every change that matters.
    public let version: Int
    /// The language of its words, as BCP 47 writes it.
    public let language: String
    /// When to use it, in a sentence or two.
    public let summary: String
    /// The terms under which others may use it, such as `CC-BY-4.0`; empty if none are named.
    public let licence: String
    /// Where its model comes from.
    public let sources: [String]
    /// What is asked.
    public let guide: DebriefGuide

    /// What it is called.
    public var title: String { guide.title ?? id }
    /// How long it takes.
    public var minutes: Int { guide.minutes ?? 0 }
}
