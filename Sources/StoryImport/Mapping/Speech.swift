/// Who speaks in a passage: `''Name:''` at its beginning, as exported stories have it.
struct Speech {
    /// The name; empty if nobody speaks.
    private(set) var speaker = ""
    /// The pieces of the passage without the name.
    private(set) var pieces: [MarkupPiece]

    init(in all: [MarkupPiece], of bytes: [UInt8], _ format: StoryFormat) {
        pieces = all
        guard format == .sugarCube || format == .harlowe, let first = all.firstIndex(where: { $0.tells(in: bytes) }),
            case .text(let range) = all[first]
        else { return }
        let inside = bytes.trimmed(range)
        guard bytes.has("''", at: inside.lowerBound) else { return }
        var name = ""
        var at = inside.lowerBound + 2
        // A name whose signs would mean something stands for itself in between.
        for (index, piece) in all.enumerated().dropFirst(first) {
            switch piece {
            case .verbatim(let words): name += bytes.text(words)
            case .text(let words):
                let start = max(at, words.lowerBound)
                if let end = bytes.next(":''", from: start, to: words.upperBound) {
                    name += bytes.text(start..<end)
                    guard name.unicodeScalars.count <= FitText.name, !name.contains("\n"), !name.trimmed.isEmpty
                    else { return }
                    speaker = FitText.cleaned(name, hasLines: false)
                    pieces = all[..<first] + [.text(end + 3..<words.upperBound)] + all[(index + 1)...]
                    return
                }
                name += bytes.text(start..<words.upperBound)
            default: return
            }
            at = 0
        }
    }
}

extension MarkupPiece {
    /// Whether there is something to read in it.
    fileprivate func tells(in bytes: [UInt8]) -> Bool {
        switch self {
        case .text(let range): !bytes.trimmed(range).isEmpty
        case .set: false
        default: true
        }
    }
}
