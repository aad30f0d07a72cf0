import Content
import ContentFiles
import Diagnostics
import StoryProof
import Testing
import Workshop

@Suite("Reading decks")
struct DeckReaderTests {
    @Test("A sound deck is read whole, without a word")
    func soundDeck() throws {
        let text = TestDecks.deck(
            top: #" "$schema": 7, "suggestedRules": {"rounds": 2, "grouping": {"teams": 4}},"#,
            skills: [
                #"{"id": "ask", "name": "Ask", "dimension": "social", "definition": "One asks.", "#
                    + #""behaviours": ["a", "b", "c"], "prompts": ["p", "q"], "counterExample": "Not.", "#
                    + #""esco": "http://data.europa.eu/esco/skill/S1.8.1"}"#,
                TestDecks.skill("plan", dimension: 0), TestDecks.skill("begin", dimension: 2),
            ],
            jobs: (0..<3).map(TestDecks.job)
        )
        let reading = DeckReader.read(Array(text.utf8), file: "x.json")
        var rules = RoundRules()
        rules.rounds = 2
        rules.grouping = .teams(4)
        let deck = try #require(reading.value)
        #expect(
            deck
                == Deck(
                    id: "tested",
                    version: 1,
                    title: "Tested",
                    language: "en",
                    authors: ["Ana"],
                    licence: "CC0-1.0",
                    sources: [],
                    suggestedRules: rules,
                    fingerprint: Fingerprint.of(Array(text.utf8)),
                    skills: [
                        SkillCard(
                            id: "ask",
                            name: "Ask",
                            dimension: .social,
                            definition: "One asks.",
                            behaviours: ["a", "b", "c"],
                            prompts: ["p", "q"],
                            counterExample: "Not.",
                            esco: "http://data.europa.eu/esco/skill/S1.8.1"
                        ),
                        SkillCard(
                            id: "plan",
                            name: "Do plan",
                            dimension: .methodological,
                            definition: "One does it.",
                            behaviours: ["a", "b", "c"],
                            prompts: ["p"],
                            counterExample: "Not."
                        ),
                        SkillCard(
                            id: "begin",
                            name: "Do begin",
                            dimension: .contributory,
                            definition: "One does it.",
                            behaviours: ["a", "b", "c"],
                            prompts: ["p"],
                            counterExample: "Not."
                        ),
                    ],
                    jobs: [
                        JobCard(id: "job-0", title: "Job 0", kind: .silly, summary: "Works.", situations: ["s"]),
                        JobCard(id: "job-1", title: "Job 1", kind: .realistic, summary: "Works.", situations: ["s"]),
                        JobCard(id: "job-2", title: "Job 2", kind: .realistic, summary: "Works.", situations: ["s"]),
                    ]
                )
        )
        #expect(TestDecks.complaints(about: TestDecks.sound) == [])
    }

    @Test("A deck that was written is read as it was")
    func writtenDecksComeBack() throws {
        var rules = RoundRules()
        rules.sillyPercent = 7
        let deck = Deck(
            id: "a-1",
            version: 12,
            title: "\"Ö\" \\ 😀",
            language: "fr-BE",
            authors: ["Ana", "Bo"],
            licence: "CC0-1.0",
            sources: ["One", "Two"],
            suggestedRules: rules,
            skills: Dimension.allCases.map {
                SkillCard(
                    id: ID("s-\($0)"),
                    name: "Do \($0)",
                    dimension: $0,
                    definition: "One does.",
                    behaviours: ["a", "b", "c"],
                    prompts: ["p"],
                    counterExample: "Not.",
                    esco: $0 == .social ? "http://data.europa.eu/esco/skill/x" : nil
                )
            },
            jobs: ["a", "b", "c"].map {
                JobCard(id: ID($0), title: $0, kind: $0 == "a" ? .silly : .realistic, summary: "s", situations: ["t"])
            }
        )
        let bytes = DeckWriter.file(deck, schemaAddress: "deck.schema.json")
        let again = try #require(DeckReader.read(bytes, file: "x.json").value)
        #expect(DeckWriter.file(again, schemaAddress: "deck.schema.json") == bytes)
        #expect(again.skills == deck.skills)
        #expect(again.jobs == deck.jobs)
        #expect(again.suggestedRules == rules)
        #expect([again.title, again.language, again.licence] == [deck.title, deck.language, deck.licence])
        #expect([again.authors, again.sources] == [deck.authors, deck.sources])
    }

    @Test("What could make a better deck is said without refusing it")
    func warningsDoNotRefuse() throws {
        let long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        let text = TestDecks.deck(
            skills: [
                TestDecks.skill("one", definition: long + "17 18 19 20. And more."),
                TestDecks.skill("two", definition: "Short. " + long + "17 18 19 20 21!"),
                TestDecks.skill("three").replacing("Do three", with: "DO ONE"),
            ],
            jobs: (1...2).map(TestDecks.job) + [TestDecks.job(4).replacing("Job 4", with: "Job 1")]
        )
        #expect(DeckReader.read(Array(text.utf8), file: "x.json").value?.skills.count == 3)
        #expect(
            TestDecks.complaints(about: text) == [
                "x.json:4:11: warning: There are only 3 skill cards. A good game needs 9 or more. ($.skills) [few-cards]",
                "x.json:4:11: warning: No skill card has the dimension “social”. ($.skills) [empty-dimension]",
                "x.json:4:11: warning: No skill card has the dimension “contributory”. ($.skills) [empty-dimension]",
                "x.json:6:78: warning: A sentence here has 21 words. It is easier to read with 20 or fewer. ($.skills[1].definition) [long-sentence]",
                "x.json:7:25: warning: The name “DO ONE” already belongs to $.skills[0]. See also line 5. ($.skills[2].name) [duplicate-name]",
                "x.json:9:9: warning: There are only 3 job cards. With 30 or more, six people can be dealt five each. ($.jobs) [few-cards]",
                "x.json:9:9: warning: No job card is of the kind “silly”. ($.jobs) [one-kind-of-job]",
                "x.json:12:26: warning: The name “Job 1” already belongs to $.jobs[0]. See also line 10. ($.jobs[2].title) [duplicate-name]",
            ]
        )
    }

    @Test("Two skills refuse a deck and three do not; two jobs likewise")
    func boundsOfCards() {
        let skills = (0..<3).map { TestDecks.skill("s\($0)", dimension: $0) }
        let jobs = (0..<3).map(TestDecks.job)
        func errors(_ skills: [String], _ jobs: [String]) -> [String] {
            TestDecks.complaints(about: TestDecks.deck(skills: skills, jobs: jobs)).filter { $0.contains("error") }
        }
        #expect(errors(skills, jobs) == [])
        #expect(
            errors(Array(skills.prefix(2)), Array(jobs.prefix(2))) == [
                "x.json:4:11: error: This list has 2 entries. It may have 3 to 2000. ($.skills) [wrong-count]",
                "x.json:8:9: error: This list has 2 entries. It may have 3 to 2000. ($.jobs) [wrong-count]",
            ]
        )
        let many = (0..<2001).map { TestDecks.skill("s\($0)", dimension: $0) }
        #expect(
            errors(many, jobs) == [
                "x.json:4:11: error: This list has 2001 entries. It may have 3 to 2000. ($.skills) [wrong-count]"
            ]
        )
    }

    @Test("A text may be as long as its limit and no longer, counted in Unicode scalars", arguments: ["x", "é", "😀"])
    func boundsOfTexts(letter: String) {
        func complaints(_ length: Int) -> [String] {
            let title = String(repeating: letter, count: length)
            return TestDecks.complaints(about: TestDecks.sound.replacing("\"Tested\"", with: "\"\(title)\""))
        }
        #expect(complaints(60) == [])
        #expect(
            complaints(61) == [
                "x.json:2:60: error: This text has 61 characters. It may have 1 to 60. ($.title) [wrong-length]"
            ]
        )
        #expect(complaints(0) == ["x.json:2:60: error: There is nothing to read in this text. ($.title) [blank-text]"])
    }

    @Test(
        "Ids have small letters, digits and single hyphens",
        arguments: ["a", "0", "a-b", "4-2-x", String(repeating: "a", count: 64)]
    )
    func rightIDs(id: String) {
        #expect(TestDecks.complaints(about: TestDecks.sound.replacing("\"tested\"", with: "\"\(id)\"")) == [])
    }

    @Test("Other ids are refused", arguments: ["A", "a b", "-a", "a-", "a--b", "a_b", "é", "a.b", "-", "a\u{301}"])
    func wrongIDs(id: String) {
        #expect(
            TestDecks.complaints(about: TestDecks.sound.replacing("\"tested\"", with: "\"\(id)\"")) == [
                "x.json:2:27: error: “\(id)” cannot be an id. Use small letters, digits and single hyphens, "
                    + "as in “ask-for-help”. ($.id) [wrong-shape]"
            ]
        )
    }

    @Test(
        "Language tags have the shape of BCP 47",
        arguments: ["en", "fr-BE", "zh-Hant-TW", "de-CH-1996", "sr-Latn", "en-x-easy"]
    )
    func rightLanguages(tag: String) {
        #expect(TestDecks.complaints(about: TestDecks.sound.replacing("\"en\"", with: "\"\(tag)\"")) == [])
    }

    @Test(
        "Other language tags are refused",
        arguments: ["e", "en_GB", "en-", "-en", "french language", "12", "en--GB"]
    )
    func wrongLanguages(tag: String) {
        #expect(
            TestDecks.complaints(about: TestDecks.sound.replacing("\"en\"", with: "\"\(tag)\"")) == [
                "x.json:2:82: error: “\(tag)” is not a language tag. Write it like “en” or “fr-BE”. "
                    + "($.language) [wrong-shape]"
            ]
        )
    }

    @Test("A file of 4 MiB is read and one byte more is not")
    func boundsOfFiles() {
        let bytes = Array(TestDecks.sound.utf8)
        let padding = [UInt8](repeating: UInt8(ascii: " "), count: 4 << 20)
        let full = Array((bytes + padding).prefix(4 << 20))
        #expect(DeckReader.read(full, file: "x.json").value != nil)
        #expect(
            DeckReader.read(full + [UInt8(ascii: " ")], file: "x.json").diagnostics.map(\.code) == ["too-large"]
        )
    }

    @Test("A hostile file of full size costs no more than a walk through it")
    func hostileFilesAreBounded() {
        let keys = (0..<20_000).map { "\"defintion\($0)\":0" }.joined(separator: ",")
        let complaints = TestDecks.complaints(about: "{" + keys + "}")
        #expect(complaints.count == 20_000 + 10)
    }
}

@Suite("Complaints whose repair is right")
struct RepairTests {
    @Test(
        "A line break or a tab in a text of one line is to be a space, bare or as an escape",
        arguments: [
            ("\n", "a line break"), ("\t", "a tab"), ("\r\n", "a line break"), ("\\n", "a line break"),
            ("\\t", "a tab"),
        ]
    )
    func oneLine(sign: String, name: String) throws {
        let text = TestDecks.sound.replacing("Do skill-3", with: "Do\(sign)skill-3")
        let complaints = TestDecks.complaints(about: text)
        #expect(complaints.count == 1)
        let complaint = try #require(complaints.first)
        #expect(complaint.contains(name))
        #expect(complaint.contains("Put a space instead."))
    }

    @Test("In the paragraphs of a scenario a line break is written as an escape, and that is taken")
    func paragraphs() throws {
        let sound = String(decoding: try TemplateTests.file(.branching, id: "tested"), as: UTF8.self)
        func complaints(_ sign: String, behind words: String) -> [String] {
            let text = sound.replacing(words, with: words + sign)
            return ScenarioExamination(of: Array(text.utf8), file: "x.json").reading.diagnostics.map(\.said)
        }
        let prose = "Say what happens here."
        let bare = try #require(complaints("\n", behind: prose).first)
        #expect(bare.contains("A text contains a line break. Write \\n instead. ["))
        #expect(complaints("\\n", behind: prose).isEmpty)
        #expect(try #require(complaints("\r\n", behind: prose).first).contains("Write \\n instead."))
        #expect(try #require(complaints("\t", behind: prose).first).contains("Put a space instead."))
        let title = "Ask for help"
        #expect(try #require(complaints("\n", behind: title).first).contains("Put a space instead."))
        #expect(try #require(complaints("\\n", behind: title).first).contains("Put a space instead."))
    }
}
