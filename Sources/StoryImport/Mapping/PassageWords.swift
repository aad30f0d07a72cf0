/// A stretch of text in a passage, with what in it is more than words.
struct PassageWords {
    /// Something with a name and a place.
    typealias Mark = (name: String, offset: Int)

    /// The words to be read; `<br>` is a line break.
    private(set) var text = ""
    private(set) var hasHTML = false
    /// Whether something in it leads elsewhere, or may.
    private(set) var mayLead = false
    /// The variables in it, which will not show their values.
    private(set) var variables: [Mark] = []
    /// Marks that lay text out.
    let marks: [Mark]
    /// Where brackets stand that look like a link and do not close.
    private(set) var unclosedLinks: [Int] = []

    init(_ range: Range<Int>, of bytes: [UInt8], _ format: StoryFormat, _ names: StoryNameTable) {
        marks = LayoutMarks.found(in: bytes, range, of: format)
        takeTags(range, of: bytes)
        if format == .sugarCube || format == .harlowe { takeVariables(range, of: bytes, names) }
        var at = range.lowerBound
        while let open = bytes.next("[[", from: at, to: range.upperBound) {
            unclosedLinks.append(open)
            at = bytes.next(Byte.lineFeed, from: open, to: range.upperBound) ?? range.upperBound
        }
        if !unclosedLinks.isEmpty { mayLead = true }
    }

    private mutating func takeTags(_ range: Range<Int>, of bytes: [UInt8]) {
        var start = range.lowerBound
        var at = start
        while let less = bytes.next(Byte.less, from: at, to: range.upperBound) {
            at = less + 1
            guard let tag = HTMLTag.tag(at: less, in: bytes, to: range.upperBound) else {
                // A tag that does not end takes the rest with it, and no other ends either.
                if at < range.upperBound, Byte.isLetter(bytes[at]) { break }
                continue
            }
            if tag.name == "br" {
                text += bytes.text(start..<less) + "\n"
                start = tag.range.upperBound
            } else {
                hasHTML = true
                if tag.name == "button" || tag["onclick"] != nil { mayLead = true }
            }
            at = tag.range.upperBound
        }
        text += bytes.text(start..<range.upperBound)
    }

    private mutating func takeVariables(_ range: Range<Int>, of bytes: [UInt8], _ names: StoryNameTable) {
        var at = range.lowerBound
        while at < range.upperBound {
            let mark = at
            let isMark = bytes[at] == UInt8(ascii: "$") || bytes[at] == UInt8(ascii: "_")
            at += 1
            guard isMark, at < range.upperBound, Byte.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "_"),
                mark == range.lowerBound || !Byte.isNamePart(bytes[mark - 1])
            else { continue }
            while at < range.upperBound, Byte.isNamePart(bytes[at]) { at += 1 }
            let words = bytes.text(mark..<at)
            // A word with a stroke before it is a variable if something is done with it.
            if bytes[mark] == UInt8(ascii: "$") || names.variable(words) != nil { variables.append((words, mark)) }
        }
    }
}
