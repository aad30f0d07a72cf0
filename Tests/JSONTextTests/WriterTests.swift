import JSONText
import Testing

@Suite("Writing JSON")
struct WriterTests {
    private func write(_ layout: JSONWriter.Layout) -> String {
        var writer = JSONWriter(layout)
        writer.object {
            $0.member("id", "everyday")
            $0.member("version", 1)
            $0.member("open", true)
            $0.member("authors", ["Ana", "Bo"])
            $0.member("sources", [])
            $0.key("nothing")
            $0.null()
            $0.key("inside")
            $0.object { _ in }
            $0.key("cards")
            $0.array {
                $0.object { $0.member("share", false) }
                $0.integer(Int64.min)
                $0.array { $0.integer(UInt64.max) }
            }
        }
        return writer.text
    }

    @Test("A compact text has not one byte too many")
    func compactLayout() {
        #expect(
            write(.compact)
                == #"{"id":"everyday","version":1,"open":true,"authors":["Ana","Bo"],"sources":[],"nothing":null,"#
                + #""inside":{},"cards":[{"share":false},-9223372036854775808,[18446744073709551615]]}"#
        )
    }

    @Test("A pretty text gives each value a line of its own")
    func prettyLayout() {
        #expect(
            write(.pretty) == """
                {
                  "id": "everyday",
                  "version": 1,
                  "open": true,
                  "authors": [
                    "Ana",
                    "Bo"
                  ],
                  "sources": [],
                  "nothing": null,
                  "inside": {},
                  "cards": [
                    {
                      "share": false
                    },
                    -9223372036854775808,
                    [
                      18446744073709551615
                    ]
                  ]
                }
                """
        )
    }

    @Test("Only quotes, backslashes and controls are escaped, in keys as in texts")
    func escapesAreMinimal() {
        var writer = JSONWriter()
        writer.object { $0.member("\"k\n", "\u{0}\u{1F}\u{8}\t\n\u{C}\r\"\\/\u{7F}é\u{2028}😀") }
        #expect(writer.text == #"{"\"k\n":"\u0000\u001F\b\t\n\f\r\"\\/"# + "\u{7F}é\u{2028}😀\"}")
    }

    @Test("A decimal is written exactly and as short as it can be")
    func decimalsAreExact() {
        var writer = JSONWriter()
        writer.array {
            for value in [0, 5, 30, 100, 125, -5, -130] { $0.decimal(value, places: 2) }
            $0.decimal(7, places: 0)
            $0.decimal(.min, places: 1)
        }
        #expect(writer.text == "[0,0.05,0.3,1,1.25,-0.05,-1.3,7,-922337203685477580.8]")
    }

    @Test("Every character comes back as it was written")
    func everyCharacterComesBack() throws {
        var text = ""
        for value: UInt32 in Array(0..<0x3000) + Array(0xD700..<0xE100) + [0xFFFF, 0x1F600, 0x10FFFF] {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        var writer = JSONWriter()
        writer.string(text)
        #expect(try JSONDocument(parsing: writer.bytes).root.string == text)
    }

    @Test("A writer that was reset begins anew")
    func resetBeginsAnew() {
        var writer = JSONWriter(.pretty)
        writer.beginArray()
        writer.integer(1)
        writer.reset()
        writer.array { $0.integer(2) }
        #expect(writer.text == "[\n  2\n]")
    }
}
