import Testing
import Workshop

@Suite("Words typed by people")
struct PlainTextTests {
    @Test("White space is folded and taken off the ends")
    func folding() throws {
        #expect(try PlainText.cleaned("  Ann \t\n Marie\u{00A0}", limit: 40) == "Ann Marie")
    }

    @Test("Nothing left is no words")
    func empty() {
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned("", limit: 40) }
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned(" \n\t ", limit: 40) }
    }

    @Test("A name nobody could see is no name")
    func invisibleName() {
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned("\u{200D}", limit: 40) }
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned("\u{3164} \u{200C}", limit: 40) }
    }

    @Test("The limit counts what people see as characters")
    func length() throws {
        #expect(try PlainText.cleaned(String(repeating: "é", count: 40), limit: 40).count == 40)
        #expect(throws: PlainText.Fault.tooLong(count: 41, limit: 40)) {
            try PlainText.cleaned(String(repeating: "x", count: 41), limit: 40)
        }
        #expect(try PlainText.cleaned("👩‍👩‍👧‍👦", limit: 1) == "👩‍👩‍👧‍👦")
    }

    @Test(
        "Invisible signs no word needs are left out, wherever they stand",
        arguments: [
            "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{200E}", "\u{AD}", "\u{2060}", "\u{200C}", "\u{200D}",
            "\u{E0067}",
        ] as [Unicode.Scalar]
    )
    func invisible(_ scalar: Unicode.Scalar) throws {
        for text in ["a\(scalar)b", "\(scalar)ab", "ab\(scalar)", "a\(scalar)\(scalar)b"] {
            #expect(try PlainText.cleaned(text, limit: 40).unicodeScalars.elementsEqual("ab".unicodeScalars))
        }
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned("\(scalar)", limit: 40) }
    }

    @Test(
        "Joiners stay where letters or pictures need them",
        arguments: [
            "می\u{200C}خواهم", "ക്\u{200D}", "क्\u{200D}ष", "👩\u{200D}🔧", "❤\u{FE0F}\u{200D}🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ᠠ\u{180E}ᠠ",
        ]
    )
    func joiners(_ name: String) throws {
        #expect(try PlainText.cleaned(name, limit: 40).unicodeScalars.elementsEqual(name.unicodeScalars))
    }

    @Test(
        "What would move the cursor or hide text is refused",
        arguments: ["\u{1B}", "\u{7}", "\u{E000}", "\u{9B}", "\u{FFF9}"] as [Unicode.Scalar]
    )
    func unsafe(_ scalar: Unicode.Scalar) {
        #expect(throws: PlainText.Fault.controlCharacter(scalar)) { try PlainText.cleaned("a\(scalar)b", limit: 40) }
    }

    @Test("Names of any script pass", arguments: ["Zoë", "李雷", "محمد", "Ильза", "می‌خواهم", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
    func scripts(_ name: String) throws {
        #expect(try PlainText.cleaned(name, limit: 40) == name)
    }

    @Test("Marks are not piled up on one letter")
    func piledMarks() throws {
        #expect(try PlainText.cleaned("e\u{301}\u{302}", limit: 1) == "e\u{301}\u{302}")
        let pile = "e" + String(repeating: "\u{301}", count: 16)
        #expect(throws: PlainText.Fault.controlCharacter("\u{301}")) { try PlainText.cleaned(pile, limit: 40) }
    }
}
