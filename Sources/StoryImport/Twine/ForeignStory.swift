import Diagnostics

/// Stories of tools whose files are known and not read.
enum ForeignStory {
    /// What there is to say about a file of no kind that is read.
    static func complaint(about bytes: [UInt8]) -> Complaint {
        let lines = Set(
            bytes.prefix(1 << 20).split(separator: Byte.lineFeed).map { String(decoding: $0, as: UTF8.self).trimmed }
        )
        if lines.contains("---"), lines.contains("==="), lines.contains(where: { $0.hasPrefix("title:") }) {
            return .unsupportedKind(kind: "Yarn")
        }
        let isKnot: (String) -> Bool = { $0.hasPrefix("== ") || $0.hasPrefix("=== ") }
        if lines.contains(where: isKnot) || lines.contains("-> END") || lines.contains("-> DONE") {
            return .unsupportedKind(kind: "Ink")
        }
        return .unknownKind
    }
}
