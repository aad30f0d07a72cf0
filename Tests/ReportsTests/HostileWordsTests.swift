import Foundation
import JSONText
import Testing
import Wording

@testable import Reports

@Suite("Whatever people write is harmless and right in every format")
struct HostileWordsTests {
    private let report = Sessions.report(of: Sessions.hostile())
    /// The names as they are to be read: what would hide text or turn it round shows as a replacement.
    private let shown = Sessions.hostileNames.map(Words.harmless)

    @Test("What would turn text round or move a cursor shows as a replacement")
    func harmless() {
        #expect(Words.harmless("\u{202E}evil") == "\u{FFFD}evil")
        #expect(Words.harmless("a\u{0}b\u{1B}[31m") == "a\u{FFFD}b\u{FFFD}[31m")
        #expect(Words.harmless("👨‍👩‍👧‍👦 علي Chloé") == "👨‍👩‍👧‍👦 علي Chloé")
    }

    @Test("No format holds a control, but for the ends of lines, nor a sign that turns text round")
    func noControls() {
        for text in [report.markdown(), report.html(), report.csv(), report.json()] {
            let controls = text.unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\r"
            }
            #expect(controls.isEmpty)
            #expect(!text.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test("HTML shows every name as it is, and none of them becomes a tag")
    func html() throws {
        let page = try Page(report.html())
        for name in shown {
            #expect(page.texts.filter { $0 == name }.count == 2, "\(name)")
        }
        #expect(Set(page.names).isSubset(of: Page.known), "\(Set(page.names).subtracting(Page.known))")
        #expect(page.texts.contains("<b>\u{FFFD}title</b>"))
    }

    @Test("CSV shows every name as it is, but for an apostrophe before what a spreadsheet would work out")
    func csv() throws {
        let records = try #require(CSVReader.records(of: report.csv()))
        let people = records.filter { $0[0] == "people" && $0[4] == "text" }.map { $0[6] }
        let guarded = shown.map { ["=cmd()", "-1+1", "@SUM(A1)"].contains($0) ? "'" + $0 : $0 }
        #expect(people == guarded)
        for field in records.joined() {
            #expect(!"=+-@\t\r".contains(field.first ?? "a"), "\(field)")
        }
    }

    @Test("JSON gives every name back as it is shown")
    func json() throws {
        let document = try JSONDocument(parsing: Array(report.json().utf8)).root
        let people = try #require(document["sections"]?.elements.first { $0["id"]?.string == "people" })
        let items = people["blocks"]?.elements.first { _ in true }?["items"]?.elements.map(\.self) ?? []
        #expect(items.compactMap { $0["words"]?["text"]?.string } == shown)
    }

    @Test(
        "Markdown escapes what would be a tag, a link, a table, a formula or a list",
        arguments: [
            ("<script>", "&lt;script&gt;"), ("](x)", "\\](x)"), ("a|b", "a\\|b"), ("1. one", "1\\. one"),
            ("- a", "\\- a"),
            ("*a* _b_ `c` #d", "\\*a\\* \\_b\\_ \\`c\\` \\#d"), ("Jean-Luc", "Jean-Luc"), ("3 apples", "3 apples"),
        ]
    )
    func markdown(words: String, expected: String) {
        var page = Markdown()
        page.paragraph(Words(typed: words))
        #expect(page.text == expected + "\n\n")
    }

    @Test("What people typed is told apart from what the program says, whatever the two hold")
    func runs() {
        let message = Message.reportCommitment(who: "\u{301}A\u{E001}", text: .text("{who}: b"))
        let words = Words(message, in: Wording(.english))
        #expect(words.runs.map(\.isTyped) == [true, false, true])
        #expect(words.runs.map(\.text) == ["\u{301}A\u{FFFD}", ": ", "{who}: b"])
    }
}
