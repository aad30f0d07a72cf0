import Foundation

/// The text of a file, whatever it is encoded in.
enum SearchableText {
    /// Larger files are not read, so that the memory holds them.
    static let limit = 64 << 20

    /// The text in UTF-8; `nil` if the file is no text, or cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit,
            let data = FileManager.default.contents(atPath: path)
        else { return nil }
        return text([UInt8](data))
    }

    /// The bytes as text in UTF-8; `nil` if they are none.
    static func text(_ bytes: [UInt8]) -> [UInt8]? {
        if let wide = wide(bytes) { return wide }
        // What is written in letters may still hold everything that matters compressed.
        if bytes.starts(with: "%PDF".utf8) { return nil }
        let isText = bytes.allSatisfy { $0 >= 0x20 || $0 == 0x1B || (0x08...0x0D).contains($0) }
        guard isText else { return nil }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return bytes.flatMap { Array(String(latin($0)).utf8) }
    }

    /// A letter of Windows-1252, in which apostrophes stand where Latin 1 has nothing.
    private static func latin(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0x91, 0x92: "’"
        case 0x93, 0x94: "”"
        case 0x96, 0x97: "–"
        case 0x8A: "Š"
        case 0x9A: "š"
        case 0x8C: "Œ"
        case 0x9C: "œ"
        case 0x8E: "Ž"
        case 0x9E: "ž"
        default: Unicode.Scalar(byte)
        }
    }

    /// What Windows and spreadsheets call Unicode: two bytes a letter.
    private static func wide(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 2), bytes.count > 1 else { return nil }
        let mark = [bytes[0], bytes[1]]
        let isMarked = mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF]
        var zeros = [0, 0]
        for place in bytes.indices where bytes[place] == 0 { zeros[place % 2] += 1 }
        // Every letter of English has a zero on one side, and none on the other.
        let isWide = isMarked || zeros.min() == 0 && (zeros.max() ?? 0) > bytes.count / 4
        guard isWide else { return nil }
        let isBig = isMarked ? mark == [0xFE, 0xFF] : zeros[0] > 0
        let units = stride(from: 0, to: bytes.count, by: 2).map { place -> UInt16 in
            let high = UInt16(bytes[isBig ? place : place + 1])
            let low = UInt16(bytes[isBig ? place + 1 : place])
            return high << 8 | low
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
