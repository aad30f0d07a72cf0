import Content
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
            reading.diagnostics.map(\.description) == [
                "our-own-jobs.json:15:13: warning: only 3 skill cards at $.skills; 9 or more make a good game [few-cards]",
                "our-own-jobs.json:62:11: warning: only 3 job cards at $.jobs; 30 give six people five each [few-cards]",
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
