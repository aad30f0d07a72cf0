import Diagnostics
import JSONText

extension ContentCheck {
    /// The complaint about a text that is no JSON; of a control character it says whether an escape would do.
    static func complaint<Value>(
        about error: JSONSyntaxError,
        in bytes: [UInt8],
        _ body: (inout ContentCheck, JSONValue) -> Value?
    ) -> Complaint {
        guard error.kind == .controlCharacter, case .character(var scalar) = error.found else {
            return Complaint(error)
        }
        let (escaped, start) = escapingControls(in: bytes, upTo: error.offset)
        if scalar == "\r", bytes.dropFirst(error.offset + 1).first == UInt8(ascii: "\n") { scalar = "\n" }
        guard let document = try? JSONDocument(parsing: escaped) else {
            return .bareForbiddenCharacter(character: Complaint.name(of: scalar))
        }
        // The rule of the place decides: it is read as if the escape stood there already.
        var check = ContentCheck()
        _ = body(&check, document.root)
        let name = Complaint.name(of: scalar)
        guard !check.refusesCharacters(ofTextAt: start) else { return .bareForbiddenCharacter(character: name) }
        return .bareCharacter(character: name, escape: scalar == "\n" ? "\\n" : "\\u" + scalar.codePoint.dropFirst(2))
    }

    /// The file with every bare control character of its texts written as an escape, and where the text begins in
    /// which the first of them stands.
    private static func escapingControls(in bytes: [UInt8], upTo first: Int) -> ([UInt8], start: Int) {
        var escaped: [UInt8] = []
        var start = 0
        var isText = false
        var isEscape = false
        for (place, byte) in bytes.enumerated() {
            if isText, byte < 0x20 {
                // A line break of two characters is one.
                let isPair = byte == UInt8(ascii: "\r") && bytes.dropFirst(place + 1).first == UInt8(ascii: "\n")
                if !isPair {
                    let digits = String(byte, radix: 16)
                    escaped += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
                }
                isEscape = false
                continue
            }
            escaped.append(byte)
            if isEscape {
                isEscape = false
            } else if isText, byte == UInt8(ascii: "\\") {
                isEscape = true
            } else if byte == UInt8(ascii: "\"") {
                isText.toggle()
                if isText, place < first { start = place }
            }
        }
        return (escaped, start)
    }
}
