import Diagnostics
import JSONText
import StoryImport
import Testing
import Workshop

@Suite("Reading Twine 2")
struct TwineReaderTests {
    private static let story = """
        <!DOCTYPE html><html><head><script>var a = "<tw-storydata name='no'>"; if (1 < 2) {}</script>
        <!-- <tw-storydata name="neither"> --></head><body>
        <tw-storydata name="The &quot;saw&quot;" startnode="2" ifid="D674C58C" format='Harlowe' format-version=3.3.9 hidden>
        <style role="stylesheet" type="text/twine-css">p > b { color: red }</style>
        <script role="script" type="text/twine-javascript">if (a < b && c) {}</script>
        <tw-tag name="dark" color="gray"></tw-tag>
        <tw-passagedata pid="1" name="End" tags="" position="1,2" size="100,100">Bye &amp; thanks &#39;n&#x27; &lt;b&gt;</tw-passagedata>
        <tw-passagedata pid="2" name="Begin" tags="dark cold">Go [[on-&gt;End]]
        or not.</tw-passagedata>
        </tw-storydata></body></html>
        """

    @Test("Published HTML gives the same as Twee, its character references resolved")
    func html() throws {
        let reading = TwineHTMLReader.read(Array(Self.story.utf8), file: "x.html")
        let story = try #require(reading.story)
        #expect(reading.diagnostics.isEmpty)
        #expect(story.name == "The \"saw\"")
        #expect(story.start == "Begin")
        #expect(story.format == "Harlowe")
        #expect(story.formatVersion == "3.3.9")
        #expect(story.script == "if (a < b && c) {}")
        #expect(story.style == "p > b { color: red }")
        #expect(story.tagColors == ["dark": "gray"])
        #expect(story.passages.map(\.name) == ["End", "Begin"])
        #expect(story.passages[0].text == "Bye & thanks 'n' <b>")
        #expect(story.passages[1].tags == ["dark", "cold"])
        #expect(story.passages[1].text == "Go [[on->End]]\nor not.")
    }

    @Test("What is said of a passage points into the HTML, behind character references too")
    func places() {
        let text = Self.story.replacing("or not.", with: "&lt;&lt; or [[not-&gt;Nowhere]]")
        let diagnostics = Stories.imported(text, file: "x.html").diagnostics.filter { $0.severity != .note }
        #expect(
            diagnostics.map(\.said).suffix(1) == [
                "x.html:9:13: warning: In “Begin”, a link leads to “Nowhere”, which is not there. It stays as text. [missing-target]"
            ]
        )
    }

    @Test("Of an archive a story is taken by name, and never one by chance")
    func archive() throws {
        let archive = Array((Self.story + Self.story.replacing("The &quot;saw&quot;", with: "Other")).utf8)
        #expect(
            TwineHTMLReader.read(archive, file: "x.html").diagnostics.map(\.complaint) == [
                .severalStories(names: ["The \"saw\"", "Other"])
            ]
        )
        #expect(TwineHTMLReader.read(archive, file: "x.html", story: "Other").story?.name == "Other")
        #expect(
            TwineHTMLReader.read(archive, file: "x.html", story: "Third").diagnostics.map(\.said) == [
                "x.html:3:1: error: This file has no story “Third”. It has “The \"saw\"” and “Other”. [no-such-story]"
            ]
        )
    }

    @Test("HTML without a story is refused, and Twine 1 by name")
    func noStory() {
        #expect(
            Stories.complaints(about: "<html></html>") == [
                "x.twee:1:1: error: There is no Twine story in this file. [no-story]"
            ]
        )
        #expect(
            Stories.complaints(about: "<html><div id=\"storeArea\"></div></html>") == [
                "x.twee:1:1: error: This is Twine 1, which cannot be imported. [unsupported-kind]"
            ]
        )
    }

    @Test("Elements that are not closed end where the next begins")
    func unclosed() throws {
        let text = "<tw-storydata name=a><tw-passagedata pid=1 name=A>one<tw-passagedata pid=2 name=B>two"
        let reading = TwineHTMLReader.read(Array(text.utf8), file: "x.html")
        #expect(reading.story?.passages.map(\.text) == ["one", "two"])
        #expect(reading.diagnostics.map(\.code) == ["unclosed", "unclosed", "unclosed"])
    }

    @Test("JSON gives the same as Twee")
    func json() throws {
        let text = #"""
            {"name": "The saw", "ifid": "D674C58C", "format": "Chapbook", "format-version": "2.2.0", "start": "Begin",
             "passages": [
              {"name": "Begin", "tags": ["a"], "metadata": {"position": "1,2"}, "text": "Go \u00e9 [[on->End]]\nor [[no]]"},
              {"name": "End", "tags": [], "text": "Bye"}]}
            """#
        let reading = TwineJSONReader.read(Array(text.utf8), file: "x.json")
        let story = try #require(reading.story)
        #expect(reading.diagnostics.isEmpty)
        #expect(story.name == "The saw")
        #expect(story.start == "Begin")
        #expect(story.passages[0].text == "Go é [[on->End]]\nor [[no]]")
        #expect(story.passages[0].position == "1,2")
        // The missing target stands in line 3 of the file, behind two escapes.
        let missing = Stories.imported(text, file: "x.json").diagnostics.first { $0.code == "missing-target" }
        #expect(missing?.position.line == 3)
        #expect(missing?.position.column == 104)
    }

    @Test("JSON that is none, or of another kind, is refused at its place")
    func badJSON() {
        #expect(
            Stories.complaints(about: "{\"a\": 1}") == [
                "x.twee:1:1: error: There is no Twine story in this file. [no-story]"
            ]
        )
        #expect(Stories.imported("{\"a\": }").diagnostics.map(\.code) == ["syntax"])
        #expect(
            Stories.complaints(about: #"{"passages": [{"text": "a"}, 3, {"name": "A"}]}"#).map {
                $0.split(separator: " ").last
            } == [
                "[no-passage]", "[nameless-passage]", "[wrong-type]", "[wrong-type]",
            ]
        )
    }

    @Test("What is none of all this is refused")
    func unknown() {
        #expect(
            Stories.complaints(about: "Once upon a time") == [
                "x.twee:1:1: error: This is neither Twee, nor Twine HTML or JSON, nor H5P. [unknown-kind]"
            ]
        )
    }

    @Test("A byte order mark is no part of JSON, and of stories of other tools their kind is named")
    func otherFiles() {
        let json =
            #"{"name":"a","start":"S","format":"SugarCube","passages":[{"name":"S","tags":[],"text":"[[E]] [[E|E]]"},{"name":"E","tags":[],"text":"e"}]}"#
        #expect(Stories.imported("\u{FEFF}" + json).story?.nodes.map(\.id) == ["s"])
        let kinds: [(text: String, kind: String)] = [
            ("=== knot ===\nHello\n-> END\n", "Ink"), ("Hello\n* [Go] -> there\n-> DONE\n", "Ink"),
            ("title: Start\ntags:\n---\nHello\n===\n", "Yarn"), (#"{"inkVersion":21,"root":[]}"#, "Ink"),
        ]
        for (text, kind) in kinds {
            #expect(Stories.imported(text).diagnostics.map(\.complaint) == [.unsupportedKind(kind: kind)])
        }
    }

    @Test("Where no start is named, the one that is taken is said")
    func assumedStart() {
        let text = ":: One\n[[Two]] [[Three]]\n:: Two\nEnd\n:: Three\nEnd\n"
        #expect(Stories.imported(text).diagnostics.contains { $0.complaint == .startAssumed(name: "One") })
    }
}
