import JSONText
import Testing

@Suite("Texts that are no JSON")
struct RefusalTests {
    /// A text with the complaint it must meet, after its line and column.
    static let refused: [(String, String)] = [
        ("", "1:1 the file is empty"),
        (" \n\t\n", "1:1 the file is empty"),
        ("\u{FEFF}{}", "1:1 the file begins with a byte order mark; save it as UTF-8 without one"),
        // Structure.
        ("[", "1:2 the file ends inside what was opened at line 1, column 1, expected a value or \"]\""),
        ("[1", "1:3 the file ends inside what was opened at line 1, column 1, expected \",\" or \"]\""),
        ("[1,", "1:4 the file ends inside what was opened at line 1, column 1, expected a value"),
        ("{", "1:2 the file ends inside what was opened at line 1, column 1, expected a key in double quotes or \"}\""),
        ("\n {\"a\"", "2:6 the file ends inside what was opened at line 2, column 2, expected \":\""),
        ("{\"a\":", "1:6 the file ends inside what was opened at line 1, column 1, expected a value"),
        ("{\"a\":1", "1:7 the file ends inside what was opened at line 1, column 1, expected \",\" or \"}\""),
        ("{\"a\":1,", "1:8 the file ends inside what was opened at line 1, column 1, expected a key in double quotes"),
        ("]", "1:1 \"]\" where a value is expected"),
        ("[1}", "1:3 \"}\" where \",\" or \"]\" is expected"),
        ("[}", "1:2 \"}\" where a value or \"]\" is expected"),
        ("{]", "1:2 \"]\" where a key in double quotes or \"}\" is expected"),
        ("[1 2]", "1:4 \"2\" where \",\" or \"]\" is expected"),
        ("[1:2]", "1:3 \":\" where \",\" or \"]\" is expected"),
        ("[,1]", "1:2 \",\" where a value or \"]\" is expected"),
        ("[1,,2]", "1:4 \",\" where a value is expected"),
        ("{,}", "1:2 \",\" where a key in double quotes or \"}\" is expected"),
        ("{\"a\" 1}", "1:6 \"1\" where \":\" is expected"),
        ("{\"a\"::1}", "1:6 \":\" where a value is expected"),
        ("{\"a\":1 \"b\":2}", "1:8 a double quote where \",\" or \"}\" is expected"),
        ("{\"a\":1,,\"b\":2}", "1:8 \",\" where a key in double quotes is expected"),
        ("{a:1}", "1:2 \"a\" where a key in double quotes or \"}\" is expected"),
        ("{\"a\":1,title:2}", "1:8 \"title\" where a key in double quotes is expected"),
        ("{1:1}", "1:2 \"1\" where a key in double quotes or \"}\" is expected"),
        ("{null:1}", "1:2 \"null\" where a key in double quotes or \"}\" is expected"),
        ("{[]:1}", "1:2 \"[\" where a key in double quotes or \"}\" is expected"),
        ("[1,]", "1:3 a comma with nothing behind it"),
        ("[1,\n]", "1:3 a comma with nothing behind it"),
        ("{\"a\":1,}", "1:7 a comma with nothing behind it"),
        ("1 2", "1:3 \"2\" behind the end of the value"),
        ("{}}", "1:3 \"}\" behind the end of the value"),
        ("[]x", "1:3 \"x\" behind the end of the value"),
        ("{}\u{0}", "1:3 the invisible character U+0000 behind the end of the value"),
        // What other languages allow.
        ("// deck\n{}", "1:1 a comment, which JSON does not have"),
        ("[/* one */ 1]", "1:2 a comment, which JSON does not have"),
        ("# deck", "1:1 a comment, which JSON does not have"),
        ("[1 // one\n]", "1:4 a comment, which JSON does not have"),
        ("['a']", "1:2 a single quote; JSON puts texts in double quotes"),
        ("{'a':1}", "1:2 a single quote; JSON puts texts in double quotes"),
        ("[“a”]", "1:2 \"“\" where a value or \"]\" is expected"),
        ("[True]", "1:2 \"True\" where a value or \"]\" is expected"),
        ("[tru]", "1:2 \"tru\" where a value or \"]\" is expected"),
        ("tru", "1:1 \"tru\" where a value is expected"),
        ("[truee]", "1:2 \"truee\" where a value or \"]\" is expected"),
        ("[nul]", "1:2 \"nul\" where a value or \"]\" is expected"),
        ("[None]", "1:2 \"None\" where a value or \"]\" is expected"),
        ("[NaN]", "1:2 \"NaN\" where a value or \"]\" is expected"),
        ("[-Infinity]", "1:2 a minus sign without a number behind it"),
        ("undefined", "1:1 \"undefined\" where a value is expected"),
        ("<deck>", "1:1 \"<\" where a value is expected"),
        ("[\u{A0}1]", "1:2 the invisible character U+00A0 where a value or \"]\" is expected"),
        ("[\u{0C}]", "1:2 the invisible character U+000C where a value or \"]\" is expected"),
        ("[\u{2060}]", "1:2 the invisible character U+2060 where a value or \"]\" is expected"),
        // Numbers.
        ("[01]", "1:2 a number begins with a zero it does not need"),
        ("[-012]", "1:2 a number begins with a zero it does not need"),
        ("[+1]", "1:2 a number begins with a plus sign; leave it out"),
        ("[-]", "1:2 a minus sign without a number behind it"),
        ("-", "1:1 a minus sign without a number behind it"),
        ("[--1]", "1:2 a minus sign without a number behind it"),
        ("[.5]", "1:2 a number begins with a point; write a zero before it"),
        ("[-.5]", "1:2 a minus sign without a number behind it"),
        ("[1.]", "1:2 a number ends with its point; write a digit behind it"),
        ("[1.e3]", "1:2 a number ends with its point; write a digit behind it"),
        ("[1e]", "1:2 a number has an exponent without digits"),
        ("[1e+]", "1:2 a number has an exponent without digits"),
        ("[1eE2]", "1:2 a number has an exponent without digits"),
        ("[1.5e-", "1:2 a number has an exponent without digits"),
        ("[0x1F]", "1:3 \"x1F\" where \",\" or \"]\" is expected"),
        ("[1_000]", "1:3 \"_\" where \",\" or \"]\" is expected"),
        ("[1,5.2.1]", "1:7 \".\" where \",\" or \"]\" is expected"),
        ("[１]", "1:2 \"１\" where a value or \"]\" is expected"),
        ("[- 1]", "1:2 a minus sign without a number behind it"),
        // Strings.
        (
            "[\"abc",
            "1:6 the file ends inside the text that begins at line 1, column 2, expected a closing double quote"
        ),
        (
            "[\"abc\\",
            "1:7 the file ends inside the text that begins at line 1, column 2, expected a closing double quote"
        ),
        ("[\"a\nb\"]", "1:4 a text contains a line break; write it as an escape or leave it out"),
        ("[\"a\tb\"]", "1:4 a text contains a tab; write it as an escape or leave it out"),
        (
            "[\"\u{0}\"]",
            "1:3 a text contains the invisible character U+0000; write it as an escape or leave it out"
        ),
        (
            "[\"é\u{1F}\"]",
            "1:4 a text contains the invisible character U+001F; write it as an escape or leave it out"
        ),
        (#"["a\x41"]"#, "1:4 \\ with \"x41\" behind it means nothing; a backslash itself is written \\\\"),
        (#"["\'"]"#, "1:3 \\ with \"'\" behind it means nothing; a backslash itself is written \\\\"),
        (#"["\é"]"#, "1:3 \\ with \"é\" behind it means nothing; a backslash itself is written \\\\"),
        (#"["\U0041"]"#, "1:3 \\ with \"U0041\" behind it means nothing; a backslash itself is written \\\\"),
        (#"["\u12"]"#, "1:3 \\u needs four hexadecimal digits behind it"),
        (#"["\u00G0"]"#, "1:3 \\u needs four hexadecimal digits behind it"),
        (#"["\u"#, "1:3 \\u needs four hexadecimal digits behind it"),
        (#"["\ud800"]"#, "1:3 \\u escape is half of a surrogate pair"),
        (#"["\udc00"]"#, "1:3 \\u escape is half of a surrogate pair"),
        (#"["\ud800abc"]"#, "1:3 \\u escape is half of a surrogate pair"),
        (#"["\ud800\n"]"#, "1:3 \\u escape is half of a surrogate pair"),
        (#"["\ud800\u0041"]"#, "1:3 \\u escape is half of a surrogate pair"),
        (#"["\ud800\ud800\udc00"]"#, "1:3 \\u escape is half of a surrogate pair"),
        (#"["\ud800\u1x"]"#, "1:9 \\u needs four hexadecimal digits behind it"),
        // Keys.
        (
            "{\"a\":1,\n \"b\":2,\n \"a\":3}",
            "3:2 the key \"a\" stands twice in the same object; the first stands at line 1, column 2"
        ),
        (
            #"{"a":1,"\u0061":3}"#,
            "1:8 the key \"a\" stands twice in the same object; the first stands at line 1, column 2"
        ),
        (
            #"{"\t":1,"\u0009":3}"#,
            "1:9 the key \"\\u{9}\" stands twice in the same object; the first stands at line 1, column 2"
        ),
        (
            "[{\"a\":{\"a\":1}, \"a\":3}]",
            "1:16 the key \"a\" stands twice in the same object; "
                + "the first stands at line 1, column 3"
        ),
    ]

    @Test("Every break of the grammar is refused where it stands, with its reason", arguments: refused)
    func refusedTextsAreExplained(text: String, complaint: String) {
        #expect(complaintAbout(Array(text.utf8)) == complaint)
    }

    static let wrongBytes: [([UInt8], String)] = [
        ([0x80], "byte 0x80 is not UTF-8 (the middle of a character without its beginning)"),
        ([0xBF], "byte 0xBF is not UTF-8 (the middle of a character without its beginning)"),
        ([0xE9], "byte 0xE9 is not UTF-8 (a character without its end)"),
        ([0xE9, 0x61], "byte 0xE9 is not UTF-8 (a character without its end)"),
        ([0xC3], "byte 0xC3 is not UTF-8 (a character without its end)"),
        ([0xE2, 0x82], "byte 0xE2 is not UTF-8 (a character without its end)"),
        ([0xF0, 0x9F, 0x98], "byte 0xF0 is not UTF-8 (a character without its end)"),
        ([0xC0, 0xAF], "byte 0xC0 is not UTF-8 (a character written too long)"),
        ([0xC1, 0xBF], "byte 0xC1 is not UTF-8 (a character written too long)"),
        ([0xE0, 0x9F, 0xBF], "byte 0xE0 is not UTF-8 (a character written too long)"),
        ([0xF0, 0x8F, 0xBF, 0xBF], "byte 0xF0 is not UTF-8 (a character written too long)"),
        ([0xED, 0xA0, 0x80], "byte 0xED is not UTF-8 (half of a surrogate pair)"),
        ([0xED, 0xBF, 0xBF], "byte 0xED is not UTF-8 (half of a surrogate pair)"),
        ([0xF4, 0x90, 0x80, 0x80], "byte 0xF4 is not UTF-8 (above U+10FFFF)"),
        ([0xF5, 0x80, 0x80, 0x80], "byte 0xF5 is not UTF-8 (above U+10FFFF)"),
        ([0xFC, 0x80, 0x80, 0x80], "byte 0xFC is not UTF-8 (above U+10FFFF)"),
        ([0xFE], "byte 0xFE is not UTF-8 (a byte that never occurs)"),
        ([0xFF], "byte 0xFF is not UTF-8 (a byte that never occurs)"),
    ]

    @Test("Bytes that are no UTF-8 are refused inside a text and outside", arguments: wrongBytes)
    func wrongBytesAreExplained(bytes: [UInt8], complaint: String) {
        let whole = complaint + "; save the file as UTF-8"
        #expect(complaintAbout(Array("[\"".utf8) + bytes + Array("\"]".utf8)) == "1:3 " + whole)
        #expect(complaintAbout(Array("[".utf8) + bytes + Array("]".utf8)) == "1:2 " + whole)
    }

    @Test("Every scalar is read back, and its bytes cut short are refused")
    func everyBoundaryScalarIsRead() throws {
        for value: UInt32 in [0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF] {
            let scalar = try #require(Unicode.Scalar(value))
            let text = String(Character(scalar))
            #expect(try JSONDocument(parsing: Array("\"\(text)\"".utf8)).root.string == text)
            let cut = Array("\"".utf8) + Array(text.utf8.dropLast()) + Array("\"".utf8)
            #expect(complaintAbout(cut)?.contains("a character without its end") == true)
        }
    }

    static let otherEncodings: [([UInt8], String)] = [
        ([0xFF, 0xFE, 0x7B, 0x00], "1:1 the file is in UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF, 0x00, 0x7B], "1:1 the file is in UTF-16; save it as UTF-8"),
        ([0x7B, 0x00, 0x7D, 0x00], "1:1 the file is in UTF-16; save it as UTF-8"),
        ([0x00, 0x7B, 0x00, 0x7D], "1:1 the file is in UTF-16; save it as UTF-8"),
        ([0xFF, 0xFE, 0x00, 0x00], "1:1 the file is in UTF-32; save it as UTF-8"),
        ([0x00, 0x00, 0xFE, 0xFF], "1:1 the file is in UTF-32; save it as UTF-8"),
        ([0x7B, 0x00, 0x00, 0x00], "1:1 the file is in UTF-32; save it as UTF-8"),
        ([0x00, 0x00, 0x00, 0x7B], "1:1 the file is in UTF-32; save it as UTF-8"),
    ]

    @Test("Another encoding is named instead of called broken", arguments: otherEncodings)
    func otherEncodingsAreNamed(bytes: [UInt8], complaint: String) {
        #expect(complaintAbout(bytes) == complaint)
    }

    @Test("One container more than the limit is refused where it opens")
    func oneTooDeepIsRefused() {
        let deep = String(repeating: "[", count: 65)
        #expect(complaintAbout(Array(deep.utf8)) == "1:65 more than 64 objects and lists inside one another")
    }

    @Test("One byte more than the limit is refused")
    func oneTooManyIsRefused() {
        let complaint = complaintAbout(Array("[10]".utf8), limits: JSONLimits(bytes: 3))
        #expect(complaint == "1:4 the file has more than 3 bytes")
    }

    @Test("A key is found twice among any number of keys", arguments: [2, 15, 16, 17, 18, 500])
    func duplicatesAmongManyKeysAreFound(count: Int) {
        for twin in [0, count / 2, count - 1] {
            let keys = (0..<count).map { "\"k\($0)\":{\"k0\":1}" } + ["\"\\u006b\(twin)\":0"]
            let text = "{" + keys.joined(separator: ",\n") + "}"
            let first = "line \(twin + 1), column \(twin == 0 ? 2 : 1)"
            let complaint =
                "\(count + 1):1 the key \"k\(twin)\" stands twice in the same object; the first stands at \(first)"
            #expect(complaintAbout(Array(text.utf8)) == complaint)
        }
    }

    @Test("No text that is cut short is read as a whole")
    func everyCutIsRefused() throws {
        let text = #"{"a":[1,-2.5e+3,true,null,"é\u00e9\ud83d\ude39"],"b":{"c":""}}"#
        let bytes = Array(text.utf8)
        #expect(try JSONDocument(parsing: bytes).root.count == 2)
        for length in 0..<bytes.count {
            #expect(complaintAbout(Array(bytes.prefix(length))) != nil, "cut after \(length) bytes")
        }
    }
}

/// The complaint about a text after its line and column, or `nil` if the text is fine.
func complaintAbout(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> String? {
    do {
        _ = try JSONDocument(parsing: bytes, limits: limits)
        return nil
    } catch {
        let place = TextPosition(of: error.offset, in: bytes)
        let related = error.relatedOffset.map { TextPosition(of: $0, in: bytes) }
        return "\(place.line):\(place.column) \(error.message(related: related))"
    }
}
