import Testing

@testable import PlainMode

@Suite("Breaking lines")
struct LineBreakingTests {
    @Test(
        "A line is broken between words, a longer word stands alone, and nothing is lost",
        arguments: [
            ("one two three", 7, "one two\nthree"),
            ("one two", 7, "one two"),
            ("extraordinary day", 7, "extraordinary\nday"),
            ("a\nb c", 3, "a\nb c"),
            ("", 5, ""),
        ]
    )
    func wrapped(text: String, columns: Int, expected: String) {
        #expect(LineBreaking.wrapped(text, to: columns) == expected)
    }

    @Test("Where there is no terminal, lines are kept whole")
    func whole() {
        #expect(LineBreaking.wrapped("one two three", to: nil) == "one two three")
    }
}
