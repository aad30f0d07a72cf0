public import Wording

/// Bars that repeat the values of a table, for the eye.
public struct ReportPlot: Hashable, Sendable {
    /// One bar, made of pieces that stand end to end.
    public struct Bar: Hashable, Sendable {
        /// The row of the table whose values it shows.
        public let id: String
        /// Whose bar it is.
        public let label: Message
        /// Its pieces, none of them below nothing.
        public let pieces: [Measure]
        /// What the pieces come to.
        public let total: Measure
    }

    /// Its name for programs, unlike any other in the section.
    public let id: String
    /// What it shows, in a few words.
    public let title: Message
    /// What it shows, for those who do not see it.
    public let description: Message
    /// Its bars, from top to bottom.
    public let bars: [Bar]

    init(id: String, title: Message, bars: [Bar]) {
        self.id = id
        self.title = title
        self.bars = bars
        description = Self.description(of: bars[...])
    }

    /// Some of the bars in words.
    static func description(of bars: ArraySlice<Bar>) -> Message {
        let values = bars.map {
            Message.reportPlotValue(who: $0.label, value: $0.total.words)
        }
        return Message.reportPlotValues(values: values)
    }
}
