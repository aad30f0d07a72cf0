/// Marks of a story format that lay text out, which stay in it and mean nothing there.
enum LayoutMarks {
    /// What is found in a stretch of text, each mark once, with its place.
    static func found(in bytes: [UInt8], _ range: Range<Int>, of format: StoryFormat) -> [(name: String, offset: Int)] {
        switch format {
        case .sugarCube: [first("@@", in: bytes, range)].compactMap(\.self)
        case .harlowe:
            ["{", "}"].compactMap { first($0, in: bytes, range) } + columns(in: bytes, range)
        case .chapbook, .other: []
        }
    }

    private static func first(_ mark: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> (
        name: String, offset: Int
    )? {
        bytes.next(mark, from: range.lowerBound, to: range.upperBound).map { ("\(mark)", $0) }
    }

    /// Lines such as `=||=` and `==>`, which begin columns and turn text to one side.
    private static func columns(in bytes: [UInt8], _ range: Range<Int>) -> [(name: String, offset: Int)] {
        var at = range.lowerBound
        while at < range.upperBound {
            let end = bytes.next(Byte.lineFeed, from: at, to: range.upperBound) ?? range.upperBound
            let line = bytes.trimmed(at..<end)
            let isWhole =
                line.lowerBound == 0 || line.lowerBound > range.lowerBound
                || bytes[line.lowerBound - 1] == Byte.lineFeed
            if isWhole, line.count > 1, bytes[line].contains(UInt8(ascii: "=")),
                bytes[line].allSatisfy({ "=|<>".utf8.contains($0) })
            {
                return [(bytes.text(line), line.lowerBound)]
            }
            at = end + 1
        }
        return []
    }
}
