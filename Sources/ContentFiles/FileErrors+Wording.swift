import Content
import JSONText

extension ContentFileError: CustomStringConvertible {
    /// What stood in the way, in one English sentence.
    public var description: String {
        let file = path.safeForReaders(limit: 4096)
        switch reason {
        case .missing: return "\(file): there is no such file"
        case .unreadable: return "\(file): the file cannot be read; may you open it?"
        case .isFolder: return "\(file): this is a folder, not a file"
        case .tooLarge(let limit): return "\(file): the file has more than \(limit) bytes"
        }
    }
}

extension LibraryError: CustomStringConvertible {
    /// Why the item cannot be had: one English sentence, or one line for each complaint.
    public var description: String {
        switch self {
        case .file(let error):
            return error.description
        case .refused(_, let diagnostics):
            return diagnostics.map(\.description).joined(separator: "\n")
        case .notFound(let asked, let nearest, let available):
            let problem = "there is no \(Item.noun) \(asked.quotedForReaders())"
            if let nearest { return "\(problem); did you mean \(nearest.quotedForReaders())?" }
            if available.isEmpty { return "\(problem); no \(Item.noun) is installed" }
            return "\(problem); there are \(available.joined(separator: ", "))"
        }
    }
}
