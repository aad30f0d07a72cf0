/// Resolves the escapes of strings the parser has accepted.
enum JSONStringDecoding {
    /// The text of a string node.
    static func text(of node: JSONNode, in source: UnsafeBufferPointer<UInt8>) -> String {
        if !node.flag {
            return String(decoding: UnsafeBufferPointer(rebasing: source[inside(node)]), as: UTF8.self)
        }
        return String(decoding: bytes(of: node, in: source), as: UTF8.self)
    }

    /// The text of a string node as UTF-8.
    static func bytes(of node: JSONNode, in source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let range = inside(node)
        if !node.flag { return Array(source[range]) }
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = source[at]
            guard byte == JSONByte.backslash else {
                result.append(byte)
                at += 1
                continue
            }
            let letter = source[at + 1]
            at += 2
            if let simple = simpleEscape(letter) {
                result.append(simple)
                continue
            }
            var unit = fourDigits(at: at, in: source)
            at += 4
            if unit & 0xFC00 == 0xD800 {
                let low = fourDigits(at: at + 2, in: source)
                unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF)
                at += 6
            }
            append(unit, to: &result)
        }
        return result
    }

    /// Where the byte stands from which the decoded byte at `position` comes; the closing quote behind the last one.
    static func offset(of position: Int, in node: JSONNode, source: UnsafeBufferPointer<UInt8>) -> Int {
        let range = inside(node)
        var at = range.lowerBound
        var decoded = 0
        while at < range.upperBound, decoded < position {
            guard source[at] == JSONByte.backslash else {
                at += 1
                decoded += 1
                continue
            }
            guard source[at + 1] == UInt8(ascii: "u") else {
                at += 2
                decoded += 1
                continue
            }
            let unit = fourDigits(at: at + 2, in: source)
            let isPair = unit & 0xFC00 == 0xD800
            at += isPair ? 12 : 6
            decoded += isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
        }
        return at
    }

    /// Whether two string nodes have the same text, scalar by scalar.
    static func areEqual(
        _ left: JSONNode,
        in leftSource: UnsafeBufferPointer<UInt8>,
        _ right: JSONNode,
        in rightSource: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if left.flag || right.flag {
            return bytes(of: left, in: leftSource) == bytes(of: right, in: rightSource)
        }
        let length = left.end - left.start
        guard length == right.end - right.start else { return false }
        let leftStart = Int(left.start)
        let rightStart = Int(right.start)
        for step in 0..<Int(length) where leftSource[leftStart + step] != rightSource[rightStart + step] {
            return false
        }
        return true
    }

    /// What an escape of two characters stands for, or `nil` for `\u` and for what is no escape.
    static func simpleEscape(_ letter: UInt8) -> UInt8? {
        switch letter {
        case JSONByte.quote, JSONByte.backslash, JSONByte.slash: letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    private static func inside(_ node: JSONNode) -> Range<Int> {
        Int(node.start) + 1..<Int(node.end) - 1
    }

    private static func fourDigits(at offset: Int, in source: UnsafeBufferPointer<UInt8>) -> UInt32 {
        (0..<4).reduce(0) { $0 << 4 | (JSONByte.hexValue(source[offset + $1]) ?? 0) }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
