import Foundation
import Testing

@Suite("Files about people who are erased")
struct ErasedFilesTests {
    /// Plays a workshop of four in which the first has a name.
    private func play(_ name: String) throws -> (program: Program, session: String) {
        let program = try Program()
        let arguments = ["play", "--plain", "--players", "\(name),Ben,Cleo,Dot"]
        let options = ["--rounds", "3", "--seed", "7", "--guide", "short"]
        #expect(try program.run(arguments + options, input: Transcript.text).status == 0)
        return (program, String(try program.run(["session", "list"]).output.prefix(8)))
    }

    @Test(
        "Whatever was written about somebody, in any format and under any name, is removed",
        arguments: [
            "O'Connor", "D’Angelo", "Zöbina", "İpek", "ßtraße", "Ngo\u{323}c", "فاطمة", "Mary-Ann", "Smith & <Sons>",
            "\"Q\" *_[x]", "Bo 🦊👨‍👩‍👧",
        ]
    )
    func everyFormat(name: String) throws {
        let (program, session) = try play(name)
        defer { program.cleanUp() }
        func path(_ name: String) -> String { program.data.appendingPathComponent(name).path }
        for format in ["markdown", "html", "csv", "json"] {
            let file = path("reports/monday.\(format)")
            #expect(try program.run(["session", "report", "--format", format, "--output", file]).status == 0)
        }
        for sheet in ["certificates", "attendance", "ballots"] {
            let file = path("print/monday-\(sheet).html")
            #expect(try program.run(["print", sheet, "--session", session, "--output", file]).status == 0)
        }
        try FileManager.default.createDirectory(atPath: path("exports"), withIntermediateDirectories: true)
        for format in ["json", "ndjson"] {
            let export = try program.run(["session", "export", "--format", format]).output
            try Data(export.utf8).write(to: URL(fileURLWithPath: path("exports/monday.\(format)")))
        }
        func files() throws -> [String] {
            try ["reports", "print", "exports"].flatMap {
                try FileManager.default.contentsOfDirectory(atPath: path($0))
            }
        }
        #expect(try files().count >= 9)
        let receipt = try program.run(["person", "erase", "--seat", "\(session):s1", "--yes"])
        #expect(receipt.status == 0)
        #expect(try files() == [])
        #expect(!receipt.output.contains(name))
    }

    @Test("The receipt names what stays: groups, what is called by the name, what cannot be searched, and the shell")
    func receipt() throws {
        let (program, session) = try play("Zöbina")
        defer { program.cleanUp() }
        #expect(try program.run(["group", "save", "With Zöbina", "ZÖBINA,Ben"]).status == 0)
        try Data("%PDF-1.7".utf8).write(to: program.data.appendingPathComponent("card.pdf"))
        let receipt = try program.run(["person", "erase", "--seat", "\(session):s1", "--yes"]).output
        let folder = program.data.path
        let group = "\(folder)/Groups/With Zöbina.json"
        for line in [
            "NOT reached: \(group) contains the same name or words. Check whether they are theirs.",
            "NOT reached: the name is in the file name \(group). Rename or delete it.",
            "NOT searched, because it is not text (a PDF or a picture, for example): \(folder)/card.pdf. Check it, or delete it.",
        ] {
            #expect(receipt.contains(line + "\n"), "\(line)")
        }
        #expect(receipt.contains("the history of the shell"))
    }
}
