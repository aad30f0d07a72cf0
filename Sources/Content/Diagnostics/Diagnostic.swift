public import JSONText

/// One thing to say about a file: what is wrong or doubtful, and where.
public struct Diagnostic: Hashable, Sendable {
    /// The file's name as it was asked for.
    public let file: String
    /// Where it stands; line and column count from 1.
    public let position: TextPosition
    /// The way to the value it is about; `nil` if the file is no JSON.
    public let path: JSONPath?
    /// What is wrong, as data.
    public let complaint: Complaint
    /// Where the other half of the matter stands, such as the first of two equal ids.
    public let related: TextPosition?

    public init(
        file: String,
        position: TextPosition,
        path: JSONPath?,
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
    public var code: DiagnosticCode { complaint.code }

    /// Whether the file can be used all the same.
    public var severity: Severity { code.severity }

    /// How bad it is.
    public enum Severity: String, CaseIterable, Hashable, Sendable {
        /// The file cannot be used.
        case error
        /// The file can be used, but somebody should look at it.
        case warning
    }
}
