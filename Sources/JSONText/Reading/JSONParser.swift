/// Walks once through a text and writes its tape.
///
/// Keeps its own stack, so that neither depth nor size can exhaust the program's.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    var at = 0
    var nodes: [JSONNode] = []
    private var open: [OpenContainer] = []
    private var keys = DuplicateKeys()

    private struct OpenContainer {
        let node: Int
        let isObject: Bool
        var count = 0
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func parse() throws(JSONSyntaxError) -> [JSONNode] {
        try checkBeginning()
        // A node takes eight bytes of text or more in all but the densest files; memory never touched costs nothing.
        nodes.reserveCapacity(bytes.count / 8 + 16)
        try parseValue(expecting: .value)
        while let container = open.last {
            if container.isObject {
                try continueObject(container)
            } else {
                try continueArray(container)
            }
        }
        skipSpace()
        if at < bytes.count {
            throw error(.textAfterValue, expected: .end)
        }
        return nodes
    }

    // MARK: Structure

    /// Reads one scalar, or opens a container that `parse` then goes on with.
    private mutating func parseValue(expecting expected: JSONSyntaxError.Expectation) throws(JSONSyntaxError) {
        skipSpace()
        guard at < bytes.count else { throw unexpected(expected) }
        switch bytes[at] {
        case JSONByte.quote: try parseString()
        case JSONByte.openBrace: try open(.object)
        case JSONByte.openBracket: try open(.array)
        case JSONByte.minus, JSONByte.zero...JSONByte.nine: try parseNumber()
        case UInt8(ascii: "t"): try parseWord("true", .boolean, flag: true, expected)
        case UInt8(ascii: "f"): try parseWord("false", .boolean, flag: false, expected)
        case UInt8(ascii: "n"): try parseWord("null", .null, flag: false, expected)
        default: throw unexpected(expected)
        }
    }

    private mutating func open(_ kind: JSONKind) throws(JSONSyntaxError) {
        if open.count >= limits.depth {
            throw error(.tooDeep(limit: limits.depth))
        }
        open.append(OpenContainer(node: nodes.count, isObject: kind == .object))
        nodes.append(JSONNode(kind, start: at, end: at, next: 0))
        at += 1
    }

    private mutating func close(_ container: OpenContainer) {
        at += 1
        nodes[container.node].close(end: at, next: nodes.count, count: container.count)
        keys.forget(depth: open.count)
        open.removeLast()
    }

    private mutating func continueArray(_ container: OpenContainer) throws(JSONSyntaxError) {
        skipSpace()
        if at < bytes.count && bytes[at] == JSONByte.closeBracket {
            return close(container)
        }
        if container.count > 0 {
            try takeComma(before: JSONByte.closeBracket, else: .commaOrCloseBracket)
        }
        open[open.count - 1].count += 1
        try parseValue(expecting: container.count > 0 ? .value : .valueOrCloseBracket)
    }

    private mutating func continueObject(_ container: OpenContainer) throws(JSONSyntaxError) {
        skipSpace()
        if at < bytes.count && bytes[at] == JSONByte.closeBrace {
            return close(container)
        }
        if container.count > 0 {
            try takeComma(before: JSONByte.closeBrace, else: .commaOrCloseBrace)
            skipSpace()
        }
        guard at < bytes.count && bytes[at] == JSONByte.quote else {
            throw unexpected(container.count > 0 ? .key : .keyOrCloseBrace)
        }
        let key = nodes.count
        try parseString()
        if let first = keys.first(
            equalTo: key,
            in: nodes,
            of: container.node,
            count: container.count,
            depth: open.count,
            bytes: bytes
        ) {
            let name = JSONStringDecoding.text(of: nodes[key], in: bytes)
            at = Int(nodes[key].start)
            throw error(.duplicateKey(name), relatedOffset: Int(nodes[first].start))
        }
        open[open.count - 1].count += 1
        skipSpace()
        guard at < bytes.count && bytes[at] == JSONByte.colon else { throw unexpected(.colon) }
        at += 1
        try parseValue(expecting: .value)
    }

    private mutating func takeComma(
        before closing: UInt8,
        else expected: JSONSyntaxError.Expectation
    ) throws(JSONSyntaxError) {
        guard at < bytes.count && bytes[at] == JSONByte.comma else { throw unexpected(expected) }
        let comma = at
        at += 1
        skipSpace()
        if at < bytes.count && bytes[at] == closing {
            at = comma
            throw error(.trailingComma)
        }
    }

    private mutating func parseWord(
        _ word: StaticString,
        _ kind: JSONKind,
        flag: Bool,
        _ expected: JSONSyntaxError.Expectation
    ) throws(JSONSyntaxError) {
        let end = at + word.utf8CodeUnitCount
        guard end <= bytes.count else { throw unexpected(expected) }
        for step in 0..<word.utf8CodeUnitCount where bytes[at + step] != word.utf8Start[step] {
            throw unexpected(expected)
        }
        if end < bytes.count && (JSONByte.isLetter(bytes[end]) || JSONByte.isDigit(bytes[end])) {
            throw unexpected(expected)
        }
        nodes.append(JSONNode(kind, flag: flag, start: at, end: end, next: nodes.count + 1))
        at = end
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case JSONByte.space, JSONByte.lineFeed, JSONByte.carriageReturn, JSONByte.tab: at += 1
            default: return
            }
        }
    }

    /// Where the innermost container begins that is still open.
    var innermostOpening: Int? {
        open.last.map { Int(nodes[$0.node].start) }
    }

    /// Refuses what no JSON text begins with.
    private mutating func checkBeginning() throws(JSONSyntaxError) {
        if bytes.count > limits.bytes {
            at = limits.bytes
            throw error(.tooLarge(limit: limits.bytes))
        }
        if let encoding = foreignEncoding {
            throw error(.wrongEncoding(encoding))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw error(.byteOrderMark)
        }
        skipSpace()
        if at == bytes.count {
            at = 0
            throw JSONSyntaxError(.empty, offset: 0, found: .end, expected: .value)
        }
    }

    /// Another encoding than UTF-8, told from its mark or from the zero bytes around the first character.
    private var foreignEncoding: JSONSyntaxError.TextEncoding? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (false, true, true, true), (true, true, true, false): return .utf32
        case (false, true, false, true), (true, false, true, false): return .utf16
        default: return nil
        }
    }
}
