public import JSONText

/// One thing to say about a file: what is wrong or doubtful, and where.
public struct Diagnostic: Hashable, Sendable {
    /// The file's name as it was asked for; inside an archive, with the name of the part.
    public let file: String
    /// Where it stands; line and column count from 1.
    public let position: TextPosition
    /// The way to the value it is about; `nil` if the file is no JSON.
    public let path: JSONPath?
    /// What is wrong.
    public let complaint: Complaint
    /// Where the other half of the matter stands, such as the first of two equal ids.
    public let related: TextPosition?

    public init(
        file: String,
        position: TextPosition = TextPosition(line: 1, column: 1),
        path: JSONPath? = nil,
        complaint: Complaint,
        related: TextPosition? = nil
    ) {
        self.file = file
        self.position = position
        self.path = path
        self.complaint = complaint
        self.related = related
    }

    /// Its stable name, such as `unknown-key`.
    public var code: String { complaint.kind.code }

    /// How much it matters.
    public var severity: Severity { complaint.kind.severity }

    /// How much it matters.
    public enum Severity: String, Hashable, Sendable {
        /// The file cannot be used.
        case error
        /// The file can be used, but somebody should look at it.
        case warning
        /// Something was decided that the file does not say.
        case note
    }
}
