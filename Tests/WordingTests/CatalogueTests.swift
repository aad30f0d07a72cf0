import CatalogueGenerator
import Testing

@testable import Wording

@Suite("The English catalogue")
struct CatalogueTests {
    @Test("The code made from the catalogue is as new; `make catalogue` makes it anew")
    func fresh() throws {
        for file in GeneratedWording(try Repository.english()).files {
            let there = try Repository.text(file.path)
            #expect(there == file.text, "\(file.path)")
        }
    }

    @Test("Every message is spoken as the catalogue has it")
    func spoken() throws {
        let english = try Repository.english()
        #expect(english.messages.map(\.key) == MessageKey.allCases.map(\.name))
        for (entry, key) in zip(english.messages, MessageKey.allCases) {
            #expect(try Pattern(entry.text) == Catalogue.english[key], "\(key)")
        }
    }

    @Test("Every message has a note that says what it is for, who reads it and what its values are")
    func notes() throws {
        for entry in try Repository.english().messages {
            #expect(!entry.note.context.isEmpty && entry.note.reader != nil, "\(entry.key)")
            #expect(entry.note.description.split(separator: " ").count >= 4, "\(entry.key)")
            let described = entry.note.placeholders.map(\.name)
            #expect(Set(described) == (try Pattern(entry.text)).names, "\(entry.key)")
            #expect(
                entry.note.placeholders.allSatisfy { $0.description.contains { ".…".contains($0) } },
                "\(entry.key)"
            )
        }
    }

    @Test("The check finds no error in it")
    func noErrors() throws {
        let english = try Repository.english()
        let errors = CatalogueCheck(against: english).findings(in: english).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
    }

    @Test("Every message is said somewhere")
    func noDeadMessage() throws {
        var words: Set<Substring> = []
        for file in try Repository.swiftFiles(below: "Sources") where !file.path.contains("/Generated/") {
            for word in file.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." })
            where word.contains(".") {
                words.formUnion(word.split(separator: "."))
            }
        }
        let dead = try Repository.english().messages.map { entry in
            // A diagnostic is said by the name of its kind.
            let kind = entry.key.dropFirst("diagnostic".count)
            return entry.note.diagnostic == nil ? entry.key : kind.prefix(1).lowercased() + kind.dropFirst()
        }.filter { !words.contains($0[...]) }
        #expect(dead.isEmpty, "\(dead)")
    }

    @Test("A message says something, without white space at its ends, but for what stands between others")
    func noEmptyMessage() throws {
        for entry in try Repository.english().messages where !["listSeparator", "groupSeparator"].contains(entry.key) {
            #expect(!entry.text.isEmpty && TextCheck.edges(of: entry.text) == ["", ""], "\(entry.key)")
        }
    }

    @Test("A function of a message takes its values")
    func function() {
        #expect(Wording(.english).text(.refusedFull(limit: 60)) == "The room is full: 60 at most.")
        #expect(Message.goBack == Message.goBack)
    }

    @Test(
        "A quotient is told whole where it can be, else with two decimals, rounded half up",
        arguments: [(6, 3, "2"), (7, 3, "2.33"), (1, 2, "0.50"), (2, 3, "0.67"), (1, 200, "0.01"), (299, 100, "2.99")]
    )
    func quotient(numerator: Int, denominator: Int, expected: String) {
        #expect(Wording(.english).text(.plain(text: .quotient(numerator, over: denominator))) == expected)
    }

    @Test("Where there is little room a list names some people and counts the others, and never counts one alone")
    func namingAtMost() {
        let names = Message.waitingForVotes(names: ["Ana", "Ben", "Cleo", "Dan"], count: 4)
        let expected = [
            (1, "Ana and 3 others"), (2, "Ana, Ben and 2 others"), (3, "Ana, Ben, Cleo and Dan"),
            (9, "Ana, Ben, Cleo and Dan"),
        ]
        for (most, list) in expected {
            let text = Wording(.english).naming(atMost: most).text(names)
            #expect(text == "Waiting for \(list). What would you like to do?")
        }
    }
}
