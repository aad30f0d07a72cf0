import Presentation
import Testing
import Wording
import Workshop

/// Lists of names as office programs, web pages and people give them.
@Suite("Pasted lists of names")
struct PastedNamesTests {
    private static let lists: [(text: String, names: [String])] = [
        ("Ana, Ben\nCleo", ["Ana", "Ben", "Cleo"]),
        ("Ana; Ben; Cleo", ["Ana", "Ben", "Cleo"]),
        (
            "\"Dupont, Marie\"\r\n\"Ait Ahmed, Yasmina\"\r\n\"O'Neil, Shane\"\r\n",
            ["Marie Dupont", "Yasmina Ait Ahmed", "Shane O'Neil"]
        ),
        ("“Weiß, Jürgen”, Bo", ["Jürgen Weiß", "Bo"]),
        ("\"Smith, John, Jr.\"; \"Ana\"", ["Smith John Jr.", "Ana"]),
        ("Ana\tBen\tCleo", ["Ana", "Ben", "Cleo"]),
        ("Dupont\tMarie\nAit\tYasmina", ["Dupont Marie", "Ait Yasmina"]),
        (
            "1. Dupont, Marie\n2. Ait Ahmed, Yasmina\n3) Nguyen Thi Mai",
            ["Marie Dupont", "Yasmina Ait Ahmed", "Nguyen Thi Mai"]
        ),
        ("1.\tDupont, Marie\n2.\tAit, Yasmina", ["Marie Dupont", "Yasmina Ait"]),
        ("•\tKévin\no\tZoé\n- Bob\n* Jean-Luc (late)\n– Ada", ["Kévin", "Zoé", "Bob", "Jean-Luc (late)", "Ada"]),
        ("1. Ana, 2. Ben, 3. Cleo", ["Ana", "Ben", "Cleo"]),
        ("1,Ana\n2,Ben", ["Ana", "Ben"]),
        ("12 Sofia\n13 Omar", ["Sofia", "Omar"]),
        (";Bob;,\n,,", ["Bob"]),
        ("Ana\u{200B}, \u{FEFF}Ben\u{AD}\u{200E}", ["Ana", "Ben"]),
        // What only looks like a mark of a list is a name.
        ("Seat 1, Seat 2, K7", ["Seat 1", "Seat 2", "K7"]),
        ("12, 13, 14", ["12", "13", "14"]),
        ("Jean-Luc, O'Neil, D'Arcy \"Bob\" Lee", ["Jean-Luc", "O'Neil", "D'Arcy \"Bob\" Lee"]),
        ("\"Ana, Ben", ["\"Ana", "Ben"]),
        ("", []), ("-", []), (" \n\t\n", []),
    ]

    @Test("Every person of a list is one person", arguments: lists.indices)
    func read(_ place: Int) throws {
        let (text, names) = Self.lists[place]
        #expect(try NameList.names(in: text) == names)
    }

    @Test("On one line the same people are found", arguments: lists.indices)
    func oneLine(_ place: Int) throws {
        let (text, names) = Self.lists[place]
        let line = NameList.oneLine(text)
        #expect(!line.contains { $0.isNewline })
        #expect(try NameList.names(in: line) == names)
    }

    @Test("That rows of several cells were each taken for one person is told, and nothing where nothing was decided")
    func joined() throws {
        let remark = try NameList.reading(of: "Dupont\tMarie\nAit\tYasmina").remark
        #expect(remark.map(Wording(.english).text)?.contains("such as Dupont Marie: 2 people.") == true)
        for text in ["Ana, Ben\nCleo", "Ana\tBen\tCleo", "1.\tAna\n2.\tBen"] {
            #expect(try NameList.reading(of: text).remark == nil)
        }
    }

    @Test("A name that cannot be kept is told by itself")
    func unusable() {
        let long = String(repeating: "x", count: 41)
        do throws(NameList.Unusable) {
            _ = try NameList.names(in: "Ana\n\(long)\nBen")
            Issue.record("it was taken")
        } catch {
            let told = Wording(.english).text(NameList.message(error))
            #expect(told == "The name “\(long.dropLast())” cannot be used. That is 41 characters long; the most is 40.")
        }
    }
}
