import Foundation
import JSONText
import StoryImport
import Testing
import Workshop

@Suite("Nonsense")
struct NonsenseTests {
    private static let seeds: [[UInt8]] = {
        var random = RandomStory(seed: 7)
        let twee = TweeWriter.file(random.story())
        let html = """
            <tw-storydata name="a" startnode="1" format="Harlowe"><tw-passagedata pid="1" name="Start">(if: $x is 1)[[[a-&gt;B]]]
            (link: "x")[(set: $y to it + 1)(goto: "B")]</tw-passagedata><tw-passagedata pid="2" name="B">``bye``</tw-passagedata>
            </tw-storydata>
            """
        let chapbook =
            ":: StoryData\n{\"format\":\"Chapbook\"}\n:: Start\nx: 1\n--\n[if x > 0]\n[[a->B]]\n[else]\n{reveal link: 'a'}\n:: B\nBye"
        let json =
            #"{"name":"a","passages":[{"name":"Start","tags":[],"text":"<<set $x to 1>>[[B]][[C]]"},{"name":"B","text":"b"}]}"#
        return [twee, Array(html.utf8), Array(chapbook.utf8), Array(json.utf8), H5PFiles.archive(H5PFiles.loop)]
    }()

    @Test("Mutated files never break the readers, and what is said points into the file", arguments: 0..<seeds.count)
    func mutated(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        func number(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }
        let signs = [
            "<<if $x>>", "<</if>>", "[[", "]]", "\"", "(if: ", ")[", "<<link \"", "::", "\n:: ", "{", "]", "\\", "<!--",
            "/*", "$", "''",
        ]
        for _ in 0..<60 {
            var bytes = Self.seeds[seed]
            for _ in 0...number(6) {
                let at = number(bytes.count)
                switch number(4) {
                case 0 where !bytes.isEmpty: bytes[at] = UInt8(number(256))
                case 1 where !bytes.isEmpty: bytes.removeSubrange(at..<min(bytes.count, at + 1 + number(20)))
                case 2: bytes.insert(contentsOf: signs[number(signs.count)].utf8, at: min(at, bytes.count))
                default: bytes.insert(contentsOf: bytes.prefix(number(200)), at: min(at, bytes.count))
                }
            }
            check(bytes)
        }
    }

    @Test("Bytes by chance never break the readers")
    func bytes() {
        var random = SplitMix64(seed: 1)
        let alphabet = Array(":: \n[]{}<>\"'\\|->$()#PK\u{3}\u{4}&;=/*%ab1,".utf8)
        for _ in 0..<1000 {
            let count = Int(random.next() % 200)
            check((0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] })
        }
    }

    @Test(
        "Markup that never closes is read to its end",
        arguments: ["[[", "<<a \"", "/*", "<a b=\"", "(if: (", "[img[", "\"\"\"", "<nowiki>", "{"]
    )
    func unclosed(sign: String) {
        let text = String(repeating: sign, count: 3_000)
        for head in [
            ":: Start\n", ":: StoryData\n{\"format\":\"Harlowe\"}\n:: Start\n",
            ":: StoryData\n{\"format\":\"SugarCube\"}\n:: Start\n",
        ] {
            #expect(Stories.imported(head + text).story == nil)
        }
    }

    /// Each of these took time that grew with the square of its length, or doubled with each sign.
    @Test(
        "Twenty thousand of anything are read to their end",
        arguments: [
            "<<if 1>>", "<<if $x>><<set $x to 1>><<else>>", "<<link \"a\">>", "<<x>><<if 1>><</x>>", "[[End]] ",
            "[img[a][End]]", "[[a", "<a b=\"",
            "<a data-passage=\"End\">", "<img src=\"", "<nowiki>", "{{{", "(if: $x)[", "(if: ", "(a: \"", "$a[",
            "[[a]->", "`", "|a)[", "[",
            "{link to: 'End'}", "[if x]\n", "[[\n", "<<set $x to 1>>", "<<if $x>>[[End]]<</if>>",
            "<<if $x>><<goto End>><</if>>",
            "<<if $x is 1>>[[End]]<<elseif $x is 2>>[[End]]", "<<silently>>", "(text-style:\"bold\")+", "\n:: É\n[[É]]",
            "\n:: x [coaching]\n[[x]]",
        ]
    )
    func linear(sign: String) {
        read(String(repeating: sign, count: 20_000))
    }

    @Test(
        "Five thousand of anything inside one another are read to their end",
        arguments: [
            ("<<if $x>>", "<</if>>"), ("<<link \"a\">>", "<</link>>"), ("<<silently>>", "<</silently>>"),
            ("<<nobr>>", "<</nobr>>"),
            ("<<own>>", "<</own>>"), ("(if: $x)[", "]"), ("(css: \"a\")[", "]"), ("[", "]"), ("|a)[", "]"),
            ("(a: ", ")"),
            ("<<if not (", ")>>[[End]]<</if>>"), ("(if: not (", "))[[End]]"), ("{", "}"), ("(link: \"a\")[", "]"),
            ("(link-reveal-goto: \"a\")[", "]"),
        ]
    )
    func nested(opening: String, closing: String) {
        read(String(repeating: opening, count: 5000) + "[[End]]" + String(repeating: closing, count: 5000))
        let condition = String(repeating: "not ", count: 5000) + "$x" + String(repeating: " or $x", count: 5000)
        read("<<if \(condition)>>[[End]]<</if>>(if: \(condition))[[End]]")
    }

    private func read(_ text: String) {
        for format in ["SugarCube", "Harlowe", "Chapbook"] {
            let head = ":: StoryData\n{\"format\":\"\(format)\",\"start\":\"Start\"}\n:: Start\n"
            #expect(Stories.imported("\(head)\(text)\n[[End]]\n:: End\nBye").kind == .twee)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let outcome = StoryImporter.read(bytes, file: "x")
        for diagnostic in outcome.diagnostics {
            #expect(diagnostic.position.line >= 1 && diagnostic.position.column >= 1)
            #expect(diagnostic.description.unicodeScalars.allSatisfy { !$0.isUnsafeToShow })
        }
        if outcome.story == nil { #expect(outcome.diagnostics.contains { $0.severity == .error }) }
    }
}
