public import ContentFiles
import JSONText
public import Wording

extension Message {
    /// Why a file cannot be read, in one sentence.
    public init(_ error: ContentFileError) {
        let path = error.path.safeForReaders(limit: 4096)
        self =
            switch error.reason {
            case .missing: .contentFileMissing(path: path)
            case .unreadable: .contentFileUnreadable(path: path)
            case .isFolder: .contentFileFolder(path: path)
            case .tooLarge(let limit): .contentFileTooLarge(path: path, limit: limit)
            }
    }
}

extension Wording {
    /// Why an item cannot be had: one sentence, or a line for each complaint.
    public func text<Item>(_ error: LibraryError<Item>) -> String {
        switch error {
        case .file(let error):
            return text(Message(error))
        case .refused(_, let diagnostics):
            return lines(diagnostics)
        case .notFound(let asked, let nearest, let available):
            let kind = Item.noun
            let said = Message.libraryNotFound(kind: kind, name: asked.safeForReaders(limit: 40))
            if let nearest { return text(.diagnosticNearest(text: said, name: nearest)) }
            return text(
                available.isEmpty
                    ? .libraryEmpty(kind: kind, text: said) : .libraryAvailable(text: said, names: available)
            )
        }
    }
}
