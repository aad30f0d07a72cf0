import JSONText
import Testing

@Suite("Values of a document")
struct ValueTests {
    @Test("A value knows the bytes it takes up and the way to it")
    func valuesKnowTheirPlaces() throws {
        let text = #"{"skills": [{"id": "a"}, {"behaviours": ["b", 12]}], "odd 'key'\n": true}"#
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        var seen: [String] = []
        func walk(_ value: JSONValue) {
            seen.append("\(value.path) \(String(decoding: Array(text.utf8)[value.range], as: UTF8.self))")
            for member in value.members { walk(member.value) }
            for element in value.elements { walk(element) }
        }
        walk(root)
        #expect(
            seen == [
                "$ " + text,
                #"$.skills [{"id": "a"}, {"behaviours": ["b", 12]}]"#,
                #"$.skills[0] {"id": "a"}"#,
                #"$.skills[0].id "a""#,
                #"$.skills[1] {"behaviours": ["b", 12]}"#,
                #"$.skills[1].behaviours ["b", 12]"#,
                #"$.skills[1].behaviours[0] "b""#,
                "$.skills[1].behaviours[1] 12",
                #"$['odd \'key\'\u000a'] true"#,
            ]
        )
    }

    @Test("A way is the same whether it was walked or looked for")
    func ways() throws {
        let root = try JSONDocument(parsing: Array(#"{"a": [true, {"b": 1}]}"#.utf8)).root
        let elements = Array(try #require(root["a"]).elements)
        let found = try #require(elements[1]["b"]).path
        let walked = JSONPath.root.appending(key: "a").appending(index: 1).appending(key: "b")
        #expect(found == walked && found.hashValue == walked.hashValue)
        #expect(found.appending(key: "c") == walked.appending(key: "c"))
        #expect(found != root.path)
    }

    @Test("Members are asked for in any order, each once, and those left over are known")
    func unreadMembers() throws {
        let text = #"{"a": 1, "b": 2, "c": 3, "long \u00e9": 4, "d": 5}"#
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        var unread = root.unreadMembers
        #expect(unread.take("a")?.integer == 1)
        #expect(unread.take("long é")?.integer == 4)
        #expect(unread.take("c")?.integer == 3)
        #expect(unread.take("e") == nil && unread.take("a") == nil && unread.take("c") == nil)
        #expect(unread.first?.key == "b")
        #expect(unread.take("b")?.integer == 2)
        #expect(unread.first?.key == "d")
        #expect(unread.take("d")?.integer == 5)
        #expect(unread.first == nil && unread.take("d") == nil)
        var none = try #require(root["a"]).unreadMembers
        #expect(none.first == nil && none.take("a") == nil)
    }

    @Test("Whole numbers are read to the last of 64 bits, and not beyond")
    func integersAreExact() throws {
        let text = "[9223372036854775807,-9223372036854775808,9223372036854775808,-9223372036854775809,1.0,1e2,-0,7]"
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        #expect(root.elements.map(\.integer) == [.max, .min, nil, nil, nil, nil, 0, 7])
        #expect(root.elements.map(\.isWholeNumber) == [true, true, true, true, false, false, true, true])
    }

    @Test("Numbers with a point are read to the nearest value, and those too large for one are not")
    func doublesAreNearest() throws {
        let root = try JSONDocument(parsing: Array("[0.1,-2.5e3,1e999,-1e999,1e-999,3]".utf8)).root
        #expect(root.elements.map(\.double) == [0.1, -2500, nil, nil, 0, 3])
        #expect(root.elements.map(\.numberText) == ["0.1", "-2.5e3", "1e999", "-1e999", "1e-999", "3"])
    }

    @Test("Escapes are resolved, pairs of surrogates joined")
    func escapesAreResolved() throws {
        let root = try JSONDocument(parsing: Array(#"["\"\\\/\b\f\n\r\tA\u00e9\u20AC\ud83d\ude39z"]"#.utf8)).root
        #expect(root.elements.map(\.string) == ["\"\\/\u{8}\u{C}\n\r\tA\u{E9}€😹z"])
    }

    @Test("A value answers only as what it is")
    func valuesAnswerAsTheirKind() throws {
        let root = try JSONDocument(parsing: Array(#"[null,true,false,1,"1",[1,2],{"a":1}]"#.utf8)).root
        let elements = Array(root.elements)
        #expect(elements.map(\.kind) == [.null, .boolean, .boolean, .number, .string, .array, .object])
        #expect(elements.map(\.isNull) == [true, false, false, false, false, false, false])
        #expect(elements.map(\.boolean) == [nil, true, false, nil, nil, nil, nil])
        #expect(elements.map(\.integer) == [nil, nil, nil, 1, nil, nil, nil])
        #expect(elements.map(\.string) == [nil, nil, nil, nil, "1", nil, nil])
        #expect(elements.map(\.count) == [0, 0, 0, 0, 0, 2, 1])
        #expect(elements.map { $0.members.map(\.key) } == [[], [], [], [], [], [], ["a"]])
        #expect(elements.map { $0.elements.map(\.integer) } == [[], [], [], [], [], [1, 2], []])
    }

    @Test("A member is found by its key scalar by scalar, however the key is escaped")
    func membersAreFoundByKey() throws {
        let root = try JSONDocument(parsing: Array("{\"e\u{301}\":1,\"\\u00e9\":2,\"b\":3}".utf8)).root
        #expect(root["e\u{301}"]?.integer == 1)
        #expect(root["\u{E9}"]?.integer == 2)
        #expect(root["b"]?.integer == 3)
        #expect(root["c"] == nil)
        #expect(root.members.map(\.keyRange) == [1..<6, 9..<17, 20..<23])
    }

    @Test("Trees are equal whatever their spaces and escapes, and differ in digits and order")
    func equalityIsOfTrees() throws {
        func tree(_ text: String) throws -> JSONValue { try JSONDocument(parsing: Array(text.utf8)).root }
        #expect(try tree(#"{"a":[1,"é"]}"#) == tree(#" { "\u0061" : [ 1 , "\u00E9" ] } "#))
        #expect(try tree("[1]") != tree("[1.0]"))
        #expect(try tree("[12]") != tree("[13]"))
        #expect(try tree("[true]") != tree("[false]"))
        #expect(try tree("[[],1]") != tree("[[1]]"))
        #expect(try tree("[[1],2]") != tree("[[1,2]]"))
        #expect(try tree("[\"e\u{301}\"]") != tree("[\"\u{E9}\"]"))
        #expect(try tree(#"{"a":1,"b":2}"#) != tree(#"{"b":2,"a":1}"#))
        #expect(try tree("{}") != tree("[]"))
    }

    @Test("Lines and columns are counted as an editor does")
    func positionsAreCountedInCharacters() {
        let bytes = Array("aé😀\tb\r\nc\n".utf8)
        let places = (0...bytes.count).map { TextPosition(of: $0, in: bytes) }
        let columns = [1, 2, 2, 3, 3, 3, 3, 4, 5, 6, 7, 1, 2, 1]
        #expect(places.map(\.column) == columns)
        #expect(places.map(\.line) == Array(repeating: 1, count: 11) + [2, 2, 3])
    }

    @Test("What could disturb a terminal is shown as its code")
    func quotedTextsAreSafe() {
        let text = "a\u{1B}[31m\u{202E}\u{2028}\u{FEFF}é😀"
        #expect(text.quotedForReaders() == #""a\u{1B}[31m\u{202E}\u{2028}\u{FEFF}é😀""#)
        #expect(String(repeating: "x", count: 41).quotedForReaders(limit: 3) == "\"xxx…\"")
        #expect("xxx".quotedForReaders(limit: 3) == "\"xxx\"")
    }
}
