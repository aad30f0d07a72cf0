import Testing
import Workshop

@Suite("Names in other people's words")
struct NameVeilTests {
    private let veil = NameVeil([
        ("Ana", "Seat 1"), ("Ana Maria", "Seat 2"), ("Will", "Seat 3"), ("👨‍👩‍👧", "Seat 4"), ("=cmd()", "Seat 5"),
    ])

    @Test(
        "A name is replaced where it stands as a word of its own, written exactly so",
        arguments: [
            ("Ana was calm", "Seat 1 was calm"),
            ("I asked Ana.", "I asked Seat 1."),
            ("Ana's idea, (Ana)", "Seat 1's idea, (Seat 1)"),
            ("Ana Maria and Ana", "Seat 2 and Seat 1"),
            ("Anatole, Diana, ANA", "Anatole, Diana, ANA"),
            ("I will ask Will", "I will ask Seat 3"),
            ("thanks 👨‍👩‍👧!", "thanks Seat 4!"),
            ("👨‍👩‍👧‍👦 is another", "👨‍👩‍👧‍👦 is another"),
            ("typed =cmd() again", "typed Seat 5 again"),
            ("", ""),
        ]
    )
    func words(text: String, expected: String) {
        #expect(veil.veiled(text) == expected)
        #expect(veil.hides(anythingIn: text) == (text != expected))
    }
}
