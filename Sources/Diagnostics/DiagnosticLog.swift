public import JSONText

/// What was found in one file so far, by byte offsets; lines are counted once, at the end.
public struct DiagnosticLog: Sendable {
    /// One of them.
    public struct Finding: Sendable {
        /// What is wrong.
        public let complaint: Complaint
        /// The byte it is about.
        public let offset: Int
        /// The way to the value it is about, if the file has such ways.
        public let path: JSONPath?
        /// The byte of the other half of the matter.
        public let related: Int?

        /// Whether it keeps the file from being used.
        public var isError: Bool { complaint.kind.severity == .error }
    }

    /// All of them, in the order in which they were found.
    public private(set) var all: [Finding] = []

    public init() {}

    /// Notes a complaint.
    public mutating func say(
        _ complaint: Complaint,
        at offset: Int,
        path: JSONPath? = nil,
        related: Int? = nil
    ) {
        all.append(Finding(complaint: complaint, offset: offset, path: path, related: related))
    }

    /// Whether something keeps the file from being used.
    public var hasError: Bool { all.contains(where: \.isError) }

    /// All of them in the order of the file; of one place, in the order in which they were found.
    public func diagnostics(file: String, bytes: [UInt8]) -> [Diagnostic] {
        let offsets = all.flatMap { [$0.offset] + ($0.related.map { [$0] } ?? []) }
        let places = TextPosition.positions(of: offsets.map { min($0, bytes.count) }, in: bytes)
        func place(_ offset: Int) -> TextPosition {
            places[min(offset, bytes.count)] ?? TextPosition(line: 1, column: 1)
        }
        return all.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map {
            Diagnostic(
                file: file,
                position: place($1.offset),
                path: $1.path,
                complaint: $1.complaint,
                related: $1.related.map(place)
            )
        }
    }
}
