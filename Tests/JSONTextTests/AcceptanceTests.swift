import JSONText
import Testing

@Suite("Texts that are JSON")
struct AcceptanceTests {
    static let accepted = [
        "[]", "{}", "[[]   ]", "[ ]", "[\"\"]", "[\"a\"]", "[false]", "[null, 1, \"1\", {}]", "[null]", "[1\n]",
        " [1]", "[1,null,null,null,2]", "[2] ", "null", "true", "false", "42", "-0.1", "\"asd\"", " \t\r\n1 \t\r\n",
        // Numbers.
        "[123e65]", "[0e+1]", "[0e1]", "[ 4]", "[-0.000000000000000000000000000000000000000000000001]", "[20e1]",
        "[-0]", "[-123]", "[-1]", "[-0.0]", "[1E22]", "[1E-2]", "[1E+2]", "[123e45]", "[123.456e78]", "[1e-2]",
        "[1e+2]", "[123]", "[123.456789]", "[1e999]", "[-1e9999]", "[100000000000000000000]", "[0.4e00669999999]",
        // Objects.
        #"{"asd":"sdf", "dfg":"fgh"}"#, #"{"":0}"#, #"{"foo\u0000bar": 42}"#, #"{"a":[]}"#, "{\n\"a\": \"b\"\n}",
        #"{"a":{"a":{"a":1}}}"#, #"{"min": -1.0e+28, "max": 1.0e+28}"#, "{\"e\u{301}\":1,\"\u{E9}\":2}",
        // Strings.
        #"["\u0060\u012a\u12AB"]"#, #"["\uD801\udc37"]"#, #"["\ud83d\ude39\ud83d\udc8d"]"#, #"["\"\\\/\b\f\n\r\t"]"#,
        #"["\\u0000"]"#, #"["\""]"#, "[\"a/*b*/c/*d//e\"]", #"["\\a"]"#, #"["\\n"]"#, #"["\u0012"]"#, #"["\uFFFF"]"#,
        "[\"\u{FFFF}\"]", "[\"\u{10FFFF}\"]", "[\"\u{2028}\u{2029}\"]", "[\"\u{7F}\"]", "[\"π⍂㈴⍂𝄞\"]",
        #"["\uDBFF\uDFFE"]"#, #"["\u200B\u2064\uFDD0"]"#, "[\"\u{FEFF}\"]", #"["\u0022\u005C"]"#,
    ]

    @Test("Every text the grammar allows is read, and written and read again it is the same tree", arguments: accepted)
    func acceptedTextsSurviveARoundTrip(text: String) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        for layout in [JSONWriter.Layout.compact, .pretty] {
            var writer = JSONWriter(layout)
            writer.value(document.root)
            let again = try JSONDocument(parsing: writer.bytes)
            #expect(again.root == document.root, "\(writer.text)")
        }
    }

    @Test("Reading does not depend on where in the eight-byte steps a text begins or ends", arguments: 0..<24)
    func textsOfEveryLengthAreRead(length: Int) throws {
        for special in ["", "\\n", "é", "\\ud83d\\ude39", "😀"] {
            let inside = String(repeating: "x", count: length) + special
            let document = try JSONDocument(parsing: Array("[\"\(inside)\",\"\(special)\(inside)\"]".utf8))
            let plain = inside.replacing("\\n", with: "\n").replacing("\\ud83d\\ude39", with: "😹")
            #expect(document.root.elements.first { _ in true }?.string == plain)
            #expect(document.root.count == 2)
        }
    }

    @Test("Containers may stand as deep as the limit and no deeper")
    func theDepthLimitIsExact() throws {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try JSONDocument(parsing: Array(deep.utf8)).root.kind == .array)
        let limits = JSONLimits(depth: 100_000)
        let abyss = String(repeating: "{\"a\":[", count: 50_000) + String(repeating: "]}", count: 50_000)
        let document = try JSONDocument(parsing: Array(abyss.utf8), limits: limits)
        var writer = JSONWriter()
        writer.value(document.root)
        #expect(writer.text == abyss)
        #expect(try JSONDocument(parsing: writer.bytes, limits: limits).root == document.root)
    }

    @Test("A text may be as large as the limit")
    func theSizeLimitIsExact() throws {
        #expect(try JSONDocument(parsing: Array("[10]".utf8), limits: JSONLimits(bytes: 4)).root.count == 1)
    }

    @Test("The same key may stand in two different objects, at any depth and in any number")
    func equalKeysInDifferentObjectsAreFine() throws {
        let many = (0..<40).map { "\"k\($0)\":{\"k0\":\($0),\"k1\":0}" }.joined(separator: ",")
        let text = "[{\(many)},{\(many)}]"
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(document.root.elements.map { $0["k39"]?["k0"]?.integer } == [39, 39])
    }
}
