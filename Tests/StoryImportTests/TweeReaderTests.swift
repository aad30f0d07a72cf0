import Diagnostics
import JSONText
import StoryImport
import Testing

@Suite("Reading Twee 3")
struct TweeReaderTests {
    private func read(_ text: String) -> TwineReading { TweeReader.read(Array(text.utf8), file: "x.twee") }

    private func said(_ text: String) -> [String] { read(text).diagnostics.map(\.said) }

    @Test("A header gives name, tags, place and size; the text follows up to the next")
    func header() throws {
        let text = """
            Anything before the first header is no part of the story.
            :: Hall [dark cold] {"position":"600,400","size":"100,200"}
            You stand in the hall.

            It is cold.


            ::Door
            Closed.
            """
        let story = try #require(read(text).story)
        #expect(story.passages.map(\.name) == ["Hall", "Door"])
        #expect(story.passages[0].tags == ["dark", "cold"])
        #expect(story.passages[0].position == "600,400")
        #expect(story.passages[0].size == "100,200")
        #expect(story.passages[0].text == "You stand in the hall.\n\nIt is cold.")
        #expect(story.passages[1].text == "Closed.")
        #expect(said(text).isEmpty)
    }

    @Test("A backslash stands for the character behind it, whatever that is")
    func escapes() throws {
        let story = try #require(read(#":: A \[b\] \{c\} d\\e \q [t\[1\]] {"position":"1,2"}"#).story)
        #expect(story.passages[0].name == #"A [b] {c} d\e q"#)
        #expect(story.passages[0].tags == ["t[1]"])
        #expect(story.passages[0].position == "1,2")
    }

    @Test("Title and data of the story are taken and are no passages")
    func data() throws {
        let text = """
            :: StoryTitle
            The saw

            :: StoryData
            {"ifid": "D674C58C", "format": "SugarCube", "format-version": "2.37.3", "start": "Ask",
             "tag-colors": {"a": "red"}, "zoom": 0.25}

            :: Ask
            Now?
            """
        let story = try #require(read(text).story)
        #expect(story.name == "The saw")
        #expect(story.ifid == "D674C58C")
        #expect(story.format == "SugarCube")
        #expect(story.formatVersion == "2.37.3")
        #expect(story.start == "Ask")
        #expect(story.tagColors == ["a": "red"])
        #expect(story.zoom == "0.25")
        #expect(story.passages.map(\.name) == ["Ask"])
    }

    @Test("Lines may end as on any system, and a byte order mark is no part of a name")
    func lineBreaks() throws {
        let story = try #require(read("\u{FEFF}:: A\r\none\r\ntwo\r\n:: B\rthree\r").story)
        #expect(story.passages.map(\.name) == ["A", "B"])
        #expect(story.passages.map(\.text) == ["one\ntwo", "three"])
    }

    @Test("Damaged metadata are left out with a warning, and reading goes on")
    func metadata() throws {
        let text = ":: A [t] {\"position\":600}\n:: B {\"position\":\"6,4\"\n:: C\nText"
        let story = try #require(read(text).story)
        #expect(story.passages.map(\.name) == ["A", "B", "C"])
        #expect(story.passages.map(\.position) == [nil, nil, nil])
        #expect(
            said(text).count == 1
                && said(text)[0].hasPrefix("x.twee:2:")
                && said(text)[0].contains("warning: The metadata cannot be read and is left out. ")
        )
    }

    @Test("Damaged story data are left out with a warning, at their line")
    func storyData() throws {
        let text = ":: StoryData\n{\n  \"ifid\": oops\n}\n\n:: Start\nHere."
        let reading = read(text)
        #expect(reading.story?.start == "Start")
        #expect(reading.diagnostics.map(\.code) == ["bad-story-data"])
        #expect(reading.diagnostics[0].position.line == 3)
    }

    @Test("Of two passages with the same name the later one counts, in the place of the earlier")
    func duplicates() throws {
        let text = ":: A\none\n:: B\ntwo\n:: A\nthree"
        #expect(read(text).story?.passages.map(\.text) == ["three", "two"])
        #expect(
            said(text) == [
                "x.twee:5:1: warning: The passage “A” is in the file twice. The later one counts. [duplicate-passage]"
            ]
        )
    }

    @Test("Odd headers are read as far as they go")
    func oddHeaders() {
        #expect(
            said(":: [t]\n:: A [t\n:: B] c\n:: D [t] more\n") == [
                "x.twee:1:1: warning: A passage without a name is left out. [nameless-passage]",
                "x.twee:2:6: warning: The tags of this passage header are not closed. [bad-header]",
                "x.twee:3:5: warning: A bracket in this passage header needs a backslash before it. [bad-header]",
                "x.twee:4:10: warning: There is text after the tags of this passage header. [bad-header]",
            ]
        )
    }

    @Test("A start that is not there is said, and Start is taken")
    func start() {
        let text = ":: StoryData\n{\"start\":\"Nowhere\"}\n:: Start\nHere."
        #expect(read(text).story?.start == "Start")
        #expect(
            said(text) == ["x.twee:1:1: warning: The story is to begin with “Nowhere”, which is not there. [no-start]"]
        )
    }

    @Test("Bytes that are no UTF-8 are shown as such")
    func brokenBytes() {
        let reading = TweeReader.read(Array(":: A\nb".utf8) + [0xFF] + Array("c".utf8), file: "x.twee")
        #expect(reading.story?.passages[0].text == "b\u{FFFD}c")
        #expect(reading.diagnostics.map(\.code) == ["encoding"])
    }

    @Test("A file without a passage is no story")
    func empty() {
        #expect(read("").story == nil)
        #expect(said("no story") == ["x.twee:1:1: error: There is nothing to play: no passage leads on. [no-passage]"])
    }
}

@Suite("Links")
struct TwineLinkTests {
    @Test(
        "Words and target are parted as in Twine",
        arguments: [
            ("[[Hall]]", "Hall", "Hall"),
            ("[[go in->Hall]]", "go in", "Hall"),
            ("[[Hall<-go in]]", "go in", "Hall"),
            ("[[go in|Hall]]", "go in", "Hall"),
            ("[[a->b->c]]", "a->b", "c"),
            ("[[a<-b<-c]]", "b<-c", "a"),
            ("[[a|b|c]]", "a|b", "c"),
            ("[[a|b->c]]", "a|b", "c"),
            ("[[go->Hall][$x to 1]]", "go", "Hall"),
            ("[[ go | Hall ]]", "go", "Hall"),
            ("[[->]]", "->", "->"),
        ]
    )
    func parted(text: String, words: String, target: String) {
        let links = TwineLink.links(in: text)
        #expect(links.map(\.words) == [words])
        #expect(links.map(\.target) == [target])
    }

    @Test("A link ends on its line, and one without a target is none")
    func none() {
        #expect(TwineLink.links(in: "[[a\nb]] [[]] [[ ]] [ [c]]").isEmpty)
        #expect(TwineLink.links(in: "[[x [[a]] [b]]").map(\.target) == ["x [[a"])
    }

    @Test("What stands behind the target in brackets is a setter")
    func setter() {
        #expect(TwineLink.links(in: "[[a|b][$x to 1]]").map(\.setter) == ["$x to 1"])
    }

    @Test("An address leads out of the story")
    func external() {
        #expect(TwineLink.links(in: "[[a->https://example.org/x]] [[b]]").map(\.isExternal) == [true, false])
    }

    @Test("A line that begins with two colons behind a backslash is text, without the backslash")
    func escapedLine() throws {
        let story = try #require(
            TweeReader.read(Array(":: A\nOne\n\\:: text\n\\\\:: more\n\\n\n".utf8), file: "x.twee").story
        )
        #expect(story.passages.map(\.text) == ["One\n:: text\n\\:: more\n\\n"])
    }
}
