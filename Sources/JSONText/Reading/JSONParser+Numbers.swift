extension JSONParser {
    /// Reads the number whose minus sign or first digit stands here.
    mutating func parseNumber() throws(JSONSyntaxError) {
        let start = at
        var isWhole = true
        if bytes[at] == JSONByte.minus {
            at += 1
            guard at < bytes.count && JSONByte.isDigit(bytes[at]) else {
                throw error(.malformedNumber(.noDigitAfterMinus), reportedAt: start)
            }
        }
        if bytes[at] == JSONByte.zero {
            at += 1
            if at < bytes.count && JSONByte.isDigit(bytes[at]) {
                throw error(.malformedNumber(.leadingZero), reportedAt: start)
            }
        } else {
            skipDigits()
        }
        if at < bytes.count && bytes[at] == JSONByte.point {
            isWhole = false
            at += 1
            try takeDigits(orRefuse: .noDigitAfterPoint, start: start)
        }
        if at < bytes.count && bytes[at] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            at += 1
            if at < bytes.count && (bytes[at] == JSONByte.plus || bytes[at] == JSONByte.minus) { at += 1 }
            try takeDigits(orRefuse: .noDigitInExponent, start: start)
        }
        nodes.append(JSONNode(.number, flag: isWhole, start: start, end: at, next: nodes.count + 1))
    }

    private mutating func takeDigits(
        orRefuse fault: JSONSyntaxError.NumberFault,
        start: Int
    ) throws(JSONSyntaxError) {
        let first = at
        skipDigits()
        if at == first { throw error(.malformedNumber(fault), reportedAt: start) }
    }

    private mutating func skipDigits() {
        while at < bytes.count && JSONByte.isDigit(bytes[at]) { at += 1 }
    }
}
