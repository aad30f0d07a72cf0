/// Walks once through a text and writes its tape.
///
/// The nodes of open containers are its stack, so that neither depth nor size can exhaust the program's.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    var at = 0
    var nodes: [JSONNode] = []
    private var keys = DuplicateKeys()
    /// How many containers are open.
    private var depth = 0
    /// The node of the innermost of them; the `next` of each is the one around it until it is closed.
    private var innermost = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func parse() throws(JSONSyntaxError) -> [JSONNode] {
        try checkBeginning()
        // A node takes eight bytes of text or more in all but the densest files; memory never touched costs nothing.
        nodes.reserveCapacity(bytes.count / 8 + 16)
        try parseValue(expecting: .value)
        while depth > 0 {
            if nodes[innermost].kind == .object { try continueObject() } else { try continueArray() }
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
        if depth >= limits.depth {
            throw error(.tooDeep(limit: limits.depth))
        }
        nodes.append(JSONNode(kind, start: at, end: at, next: innermost))
        innermost = nodes.count - 1
        depth += 1
        at += 1
    }

    private mutating func close() {
        at += 1
        keys.forget(depth: depth)
        depth -= 1
        innermost = nodes[innermost].close(end: at, next: nodes.count)
    }

    private mutating func continueArray() throws(JSONSyntaxError) {
        let count = nodes[innermost].count
        skipSpace()
        if at < bytes.count && bytes[at] == JSONByte.closeBracket {
            return close()
        }
        if count > 0 {
            try takeComma(before: JSONByte.closeBracket, else: .commaOrCloseBracket)
        }
        nodes[innermost].addChild()
        try parseValue(expecting: count > 0 ? .value : .valueOrCloseBracket)
    }

    private mutating func continueObject() throws(JSONSyntaxError) {
        let count = nodes[innermost].count
        skipSpace()
        if at < bytes.count && bytes[at] == JSONByte.closeBrace {
            return close()
        }
        if count > 0 {
            try takeComma(before: JSONByte.closeBrace, else: .commaOrCloseBrace)
            skipSpace()
        }
        guard at < bytes.count && bytes[at] == JSONByte.quote else {
            throw unexpected(count > 0 ? .key : .keyOrCloseBrace)
        }
        let key = nodes.count
        try parseString()
        if let first = keys.first(
            equalTo: key,
            in: nodes,
            of: innermost,
            count: count,
            depth: depth,
            bytes: bytes
        ) {
            let name = JSONStringDecoding.text(of: nodes[key], in: bytes)
            at = Int(nodes[key].start)
            throw error(.duplicateKey(name), relatedOffset: Int(nodes[first].start))
        }
        nodes[innermost].addChild()
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
        depth > 0 ? Int(nodes[innermost].start) : nil
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
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
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
        guard bytes.count >= 2 else { return nil }
        // What is not there is taken for a space, which tells nothing.
        let third = bytes.count > 2 ? bytes[2] : JSONByte.space
        let fourth = bytes.count > 3 ? bytes[3] : JSONByte.space
        switch (bytes[0], bytes[1], third, fourth) {
        case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF), (1..., 0, 0, 0), (0, 0, 0, 1...): return .utf32
        case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _), (1..., 0, 1..., 0), (0, 1..., 0, 1...): return .utf16
        default: return nil
        }
    }
}
