import Diagnostics
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

    /// Each of the first took time that grew with the square of its length, or doubled with each sign.
    ///
    /// A `#` stands for a number that is another each time.
    @Test(
        "Eight times as much of anything takes no more than some eight times as long",
        arguments: [
            "<<if 1>>", "<<if $x>><<set $x to 1>><<else>>", "<<link \"a\">>", "<<x>><<if 1>><</x>>", "[[End]] ",
            "[img[a][End]]", "[[a", "<a b=\"",
            "<a data-passage=\"End\">", "<img src=\"", "<nowiki>", "{{{", "(if: $x)[", "(if: ", "(a: \"", "$a[",
            "[[a]->", "`", "|a)[", "[",
            "{link to: 'End'}", "[if x]\n", "[[\n", "<<set $x to 1>>", "<<if $x>>[[End]]<</if>>",
            "<<if $x>><<goto End>><</if>>",
            "<<if $x is 1>>[[End]]<<elseif $x is 2>>[[End]]", "<<silently>>", "(text-style:\"bold\")+", "\n:: É\n[[É]]",
            "\n:: x [coaching]\n[[x]]",
            "<<a \\\">>", "(if: $x)[[a ", "<a# data-passage=\"End\">", "<<link [[ ", "<!-- ", "<!-- x -->", "/* ",
            "/% x %/ ",
            "{{{a}}}", "'", "\"", "''", "]]", "[[a|End][", "{{", "{embed passage: 'End'} ",
            "<<switch $x>><<case 1>>[[End]]",
            "<<switch $x>>", "(else:)[[End]]", "(link: \"a\")[(goto: \"End\")]", "<<set $a = ", "$x ", "``",
            "(set: $a to \"", "\n--\n",
            "[if x]\n[[End]]\n[else]\n", "[[w#->End]]\n", "[[Gone#]]\n", "\n:: P#\n[[P#]]", "<<if $v#>>[[End]]<</if>>",
            "(set: $v# to 1)", "<<set $v# to 1>>", "<<goto End>>", "(goto: \"End\")", "<<link \"a\" \"End\">><</link>>",
            "<<actions End>>", "[[a|either(\"End\", \"Start\")]] ", "<br>", "\n\\::", "\n:: [",
            "<<nobr>>[[End]]<</nobr>>",
            "<<if visited(\"End\")>><<else>>[[End]]<</if>>", "(if: $x is 1)[[[End]]](else:)[[[Start]]]",
        ]
    )
    func linear(sign: String) {
        func text(_ count: Int) -> String {
            (0..<count).map { sign.replacingOccurrences(of: "#", with: String($0)) }.joined()
        }
        for format in Self.formats {
            let (little, much) = (story(text(200), in: format), story(text(1600), in: format))
            // What else the processor has to do makes a run slower, never faster.
            let isLinear = (0..<3).contains { _ in seconds(reading: much) < 24 * max(seconds(reading: little), 0.002) }
            #expect(isLinear, "\(format): \(sign)")
        }
    }

    @Test(
        "Eight times as many inside one another neither",
        arguments: [
            ("<<if $x>>", "<</if>>"), ("<<link \"a\">>", "<</link>>"), ("<<silently>>", "<</silently>>"),
            ("<<nobr>>", "<</nobr>>"),
            ("<<own>>", "<</own>>"), ("(if: $x)[", "]"), ("(css: \"a\")[", "]"), ("[", "]"), ("|a)[", "]"),
            ("(a: ", ")"),
            ("<<if not (", ")>>[[End]]<</if>>"), ("(if: not (", "))[[End]]"), ("{", "}"), ("(link: \"a\")[", "]"),
            ("(link-reveal-goto: \"a\")[", "]"), ("<<if $x>>a<<else>>", "<</if>>"),
            ("<<switch $x>><<case 1>>", "<</switch>>"),
            ("(if: $x)[a](else:)[", "]"), ("<<if $x>>[[End]]", "<</if>>"), ("(unless: $x)[[[End]] ", "]"),
            ("<!--", "-->"),
            ("<<if ", ">>"), ("(", ")"), ("[[", "]]"), ("<<link [[a|End]]>>", "<</link>>"),
            ("<<if not ", "$x>>[[End]]<</if>>"), ("(if: ", "$x)[[End]]"), ("[if x]\n", "[else]\n"),
        ]
    )
    func nested(opening: String, closing: String) {
        func text(_ count: Int) -> String {
            String(repeating: opening, count: count) + "[[End]]" + String(repeating: closing, count: count)
        }
        for format in Self.formats {
            let (little, much) = (story(text(150), in: format), story(text(1200), in: format))
            let isLinear = (0..<3).contains { _ in seconds(reading: much) < 24 * max(seconds(reading: little), 0.002) }
            #expect(isLinear, "\(format): \(opening)")
        }
    }

    @Test("Conditions of thousands of words are read to their end")
    func longConditions() {
        let condition = String(repeating: "not ", count: 5000) + "$x" + String(repeating: " or $x", count: 5000)
        for format in Self.formats {
            let file = story("<<if \(condition)>>[[End]]<</if>>(if: \(condition))[[End]]", in: format)
            #expect(StoryImporter.read(file, file: "x").kind == .twee)
        }
    }

    private static let formats = ["SugarCube", "Harlowe", "Chapbook"]

    private func story(_ text: String, in format: String) -> [UInt8] {
        Array(
            ":: StoryData\n{\"format\":\"\(format)\",\"start\":\"Start\"}\n:: Start\n\(text)\n[[End]]\n:: End\nBye\n"
                .utf8
        )
    }

    /// The time that the processor spends for this thread while it reads a file.
    private func seconds(reading file: [UInt8]) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        #expect(StoryImporter.read(file, file: "x").kind == .twee)
        return now() - start
    }

    private func check(_ bytes: [UInt8]) {
        let outcome = StoryImporter.read(bytes, file: "x")
        for diagnostic in outcome.diagnostics {
            #expect(diagnostic.position.line >= 1 && diagnostic.position.column >= 1)
            #expect(diagnostic.said.unicodeScalars.allSatisfy { !$0.isUnsafeToShow })
        }
        if outcome.story == nil { #expect(outcome.diagnostics.contains { $0.severity == .error }) }
    }
}
