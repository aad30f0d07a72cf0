public import Wording

/// A report as data: what is said and counted, before it has a format.
///
/// Every format shows the same content, so that none can tell more, or another number, than the others. Each activity
/// of a session gives sections of its own; a new kind of activity needs nothing from the formats.
public struct ReportContent: Hashable, Sendable {
    /// The id of the session it tells of.
    public let session: String
    /// What the report is called.
    public let title: Message
    /// Its sections, in reading order.
    public internal(set) var sections: [ReportSection] = []
}

/// A heading and what stands below it.
public struct ReportSection: Hashable, Sendable {
    /// Its name for programs, such as `game-1-round-2`, unlike any other in the report.
    public let id: String
    /// Its depth: 2 for a part of the report, 3 for a part of that.
    public let level: Int
    /// Its heading.
    public let heading: Message
    /// What it holds, in reading order.
    public internal(set) var blocks: [ReportBlock]

    init(_ id: String, level: Int, _ heading: Message, _ blocks: [ReportBlock] = []) {
        self.id = id
        self.level = level
        self.heading = heading
        self.blocks = blocks
    }
}

/// One piece of a section.
public enum ReportBlock: Hashable, Sendable {
    /// A sentence or two.
    case paragraph(ReportItem)
    /// Sentences that stand side by side.
    case list(id: String, [ReportItem])
    /// Words people said or wrote.
    case quotes(id: String, [ReportQuote])
    /// Values in rows and columns.
    case table(ReportTable)
    /// Values as bars.
    case plot(ReportPlot)
}

/// A sentence with its name for programs.
public struct ReportItem: Hashable, Sendable {
    /// Its name for programs, unlike any other in its block.
    public let id: String
    /// What it says.
    public let words: Message

    init(_ id: String, _ words: Message) {
        self.id = id
        self.words = words
    }
}

/// Words somebody said or wrote, with what they were about.
public struct ReportQuote: Hashable, Sendable {
    /// Its name for programs, unlike any other in its block.
    public let id: String
    /// The words themselves.
    public let text: String
    /// Where they come from.
    public let about: Message
}
