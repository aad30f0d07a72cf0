/// Why bytes are no UTF-8.
public enum UTF8Fault: CaseIterable, Hashable, Sendable {
    /// A byte that only continues a character stands alone.
    case strayContinuation
    /// A character breaks off before its last byte.
    case truncated
    /// A character is written with more bytes than it needs.
    case overlong
    /// Half of a surrogate pair, which UTF-8 does not have.
    case surrogate
    /// A number above U+10FFFF.
    case aboveUnicode
    /// A byte that never occurs in UTF-8.
    case impossibleByte
}

/// Checks characters of more than one byte, by the table of RFC 3629.
enum UTF8Check {
    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The character that starts at `offset`, or what is wrong with it.
    static func character(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UTF8Character {
        let lead = bytes[offset]
        let length: Int
        switch lead {
        case 0x00...0x7F: return .whole(length: 1)
        case 0x80...0xBF: return .broken(.strayContinuation)
        case 0xC0...0xC1: return .broken(.overlong)
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return .broken(lead <= 0xFD ? .aboveUnicode : .impossibleByte)
        }
        guard offset + 1 < bytes.count, isContinuation(bytes[offset + 1]) else {
            return .broken(.truncated)
        }
        let second = bytes[offset + 1]
        if lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90 {
            return .broken(.overlong)
        }
        if lead == 0xED && second >= 0xA0 { return .broken(.surrogate) }
        if lead == 0xF4 && second >= 0x90 { return .broken(.aboveUnicode) }
        var position = offset + 2
        while position < offset + length {
            guard position < bytes.count, isContinuation(bytes[position]) else {
                return .broken(.truncated)
            }
            position += 1
        }
        return .whole(length: length)
    }
}

/// What stands at a byte: a character, or a break of the encoding.
enum UTF8Character {
    case whole(length: Int)
    case broken(UTF8Fault)

    /// How many bytes it takes up.
    var length: Int {
        switch self {
        case .whole(let length): length
        case .broken: 1
        }
    }
}
