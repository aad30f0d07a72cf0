import Content
import Diagnostics
import Testing
import Workshop

@Suite("The template of a deck")
struct TemplateTests {
    @Test("A new deck is valid and warns only that it is small")
    func templateIsValid() throws {
        let bytes = try #require(DeckTemplate.file(id: "our-own-jobs"))
        let reading = DeckReader.read(bytes, file: "our-own-jobs.json")
        #expect(reading.value?.id == "our-own-jobs")
        #expect(reading.value?.title == "Our own jobs")
        #expect(
            reading.diagnostics.map(\.said) == [
                "our-own-jobs.json:15:13: warning: There are only 3 skill cards. A good game needs 9 or more. ($.skills) [few-cards]",
                "our-own-jobs.json:62:11: warning: There are only 3 job cards. With 30 or more, six people can be dealt five each. ($.jobs) [few-cards]",
            ]
        )
    }

    @Test("The longest id still makes a valid title")
    func longIDs() throws {
        let bytes = try #require(DeckTemplate.file(id: String(repeating: "a", count: 64)))
        #expect(DeckReader.read(bytes, file: "x.json").value?.title.count == 60)
    }

    @Test("What is no id makes no deck", arguments: ["", "A", "a b", "../a", String(repeating: "a", count: 65)])
    func wrongIDs(id: String) {
        #expect(DeckTemplate.file(id: id) == nil)
    }
}
