public import JSONText

/// One thing to say about a file of another program: what was lost, kept as text or decided, and where.
public struct ImportDiagnostic: Hashable, Sendable {
    /// The file's name as it was asked for; inside an archive, with the name of the part.
    public let file: String
    /// Where it stands; line and column count from 1.
    public let position: TextPosition
    /// What there is to say, as data.
    public let complaint: ImportComplaint

    public init(file: String, position: TextPosition, complaint: ImportComplaint) {
        self.file = file
        self.position = position
        self.complaint = complaint
    }

    /// Its stable name, such as `missing-target`.
    public var code: ImportCode { complaint.code }

    /// How much it matters.
    public var severity: Severity { code.severity }

    /// How much it matters.
    public enum Severity: String, CaseIterable, Hashable, Sendable {
        /// Nothing can be imported.
        case error
        /// Something was lost, or stays as text that its author did not mean to be read.
        case warning
        /// Something was decided that the file does not say.
        case note
    }
}

extension ImportDiagnostic: CustomStringConvertible {
    /// The whole diagnostic on one line, as compilers and editors write it.
    public var description: String {
        let place = "\(file.safeForReaders(limit: 4096)):\(position.line):\(position.column)"
        return "\(place): \(severity.rawValue): \(complaint.message) [\(code.rawValue)]"
    }
}

/// What was said so far, by byte offsets into one text.
struct ImportLog {
    private var entries: [(offset: Int, complaint: ImportComplaint)] = []

    mutating func say(_ complaint: ImportComplaint, at offset: Int) {
        entries.append((offset, complaint))
    }

    /// Whether something stands in the way of importing anything.
    var hasError: Bool { entries.contains { $0.complaint.code.severity == .error } }

    /// Everything said, in the order of the text.
    func diagnostics(file: String, bytes: [UInt8]) -> [ImportDiagnostic] {
        let positions = TextPosition.positions(of: entries.map { min($0.offset, bytes.count) }, in: bytes)
        let start = TextPosition(line: 1, column: 1)
        // Sorting offsets with their order of arrival keeps what is said of one place in that order.
        return entries.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map { _, entry in
                let position = positions[min(entry.offset, bytes.count)] ?? start
                return ImportDiagnostic(file: file, position: position, complaint: entry.complaint)
            }
    }
}
