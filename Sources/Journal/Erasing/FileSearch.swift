import Persons
import Workshop

/// Looks for what was taken out of the record in files and in their names.
struct FileSearch {
    private let matcher: NameMatcher
    private let anybodys: NameMatcher

    init(for sought: Sought) {
        matcher = NameMatcher(sought.names.sorted(), words: sought.words.sorted())
        anybodys = NameMatcher([], words: sought.anybodys.sorted())
    }

    /// What a file holds.
    enum Finding: Hashable {
        /// No text, so nobody knows.
        case unsearchable
        /// Names or words as they were, or only something like them.
        case holds(NameMatcher.Likeness)
        /// Something that may be anybody's, such as one word.
        case anybodys
        case nothing
    }

    func finding(in path: String) -> Finding {
        guard let bytes = SearchableText.read(path) else { return .unsearchable }
        var best: NameMatcher.Likeness?
        var holdsAnybodys = false
        for piece in Self.pieces(of: bytes) {
            for reading in Escapes.readings(of: Array(piece)) {
                let text = String(decoding: reading, as: UTF8.self)
                if let found = matcher.likeness(in: text) {
                    if found == .same { return .holds(.same) }
                    best = max(best ?? found, found)
                }
                holdsAnybodys = holdsAnybodys || anybodys.likeness(in: text) == .same
            }
        }
        if holdsAnybodys { return .anybodys }
        return best.map(Finding.holds) ?? .nothing
    }

    /// How much a name of a file or of a folder is a name of theirs.
    func likeness(ofName name: String) -> NameMatcher.Likeness? {
        Escapes.readings(of: Array(name.utf8))
            .compactMap { matcher.likeness(in: String(decoding: $0, as: UTF8.self)) }.max()
    }

    /// The text in pieces of whole lines, so that not all of it is taken apart at once.
    ///
    /// Each begins with the last line of the one before: words may be broken between two lines.
    private static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let size = 1 << 16
        let newline = UInt8(ascii: "\n")
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let last = bytes[min(start + size, bytes.count)...].firstIndex(of: newline) ?? bytes.count
            pieces.append(bytes[start..<last])
            guard last < bytes.count else { break }
            let lineBefore = bytes[(start + 1)..<last].lastIndex(of: newline) ?? last
            start = lineBefore > start ? lineBefore : last
        }
        return pieces
    }
}
