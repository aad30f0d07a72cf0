/// A job somebody may apply for in a pitch.
public struct JobCard: Hashable, Sendable {
    /// Whether the job exists.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A job one can apply for.
        case realistic
        /// An invented job that loosens tongues and mocks nobody's real one.
        case silly
    }

    /// Its stable id, such as `lighthouse-keeper`.
    public let id: ID<JobCard>
    /// Its name, such as "Lighthouse keeper".
    public let title: String
    /// Realistic or silly.
    public let kind: Kind
    /// What the job is, in one line.
    public let summary: String
    /// Typical situations at work, to argue with.
    public let situations: [String]

    public init(
        id: ID<JobCard>,
        title: String,
        kind: Kind,
        summary: String = "",
        situations: [String] = []
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.summary = summary
        self.situations = situations
    }
}
