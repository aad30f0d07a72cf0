/// A place in a text as an editor shows it.
public struct TextPosition: Hashable, Comparable, Sendable {
    /// The line, counted from 1; a line ends with a line feed.
    public let line: Int
    /// The character in the line, counted from 1 in Unicode scalars; a tab is one, and so is a byte that is no UTF-8.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    /// The place of a byte offset in a text.
    ///
    /// - Parameters:
    ///   - offset: From 0 to the number of bytes; the end of the text is a place too.
    ///   - bytes: The text.
    public init(of offset: Int, in bytes: [UInt8]) {
        self = Self.positions(of: [offset], in: bytes)[offset] ?? TextPosition(line: 1, column: 1)
    }

    /// The places of many byte offsets, found in one walk through the text.
    public static func positions(of offsets: some Sequence<Int>, in bytes: [UInt8]) -> [Int: TextPosition] {
        var found: [Int: TextPosition] = [:]
        var line = 1
        var column = 1
        var walked = 0
        bytes.withUnsafeBufferPointer { buffer in
            for offset in Set(offsets).sorted() {
                while walked < min(offset, buffer.count) {
                    if buffer[walked] == JSONByte.lineFeed {
                        line += 1
                        column = 1
                        walked += 1
                        continue
                    }
                    let length = UTF8Check.character(at: walked, in: buffer).length
                    if walked + length > offset { break }
                    column += 1
                    walked += length
                }
                found[offset] = TextPosition(line: line, column: column)
            }
        }
        return found
    }
}
