import Testing
import Workshop

@Suite("Words typed by people")
struct PlainTextTests {
    @Test("A name nobody could see is no name")
    func invisibleName() {
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned("\u{200D}", limit: 40) }
        #expect(throws: PlainText.Fault.empty) { try PlainText.cleaned("\u{3164} \u{200C}", limit: 40) }
    }
}
