import Foundation
import Testing

@Suite("Reports and printed pages on the command line")
struct ReportCommandTests {
    /// A program with one finished session.
    private func played() throws -> Program {
        let program = try Program()
        _ = try program.run(Transcript.arguments, input: Transcript.text)
        return program
    }

    @Test(
        "A report comes in each format, Markdown unless told otherwise",
        arguments: [
            ([], "# Report: Workshop\n"), (["--format", "markdown"], "# Report: Workshop\n"),
            (["--format", "html"], "<!DOCTYPE html>\n"), (["--format", "csv"], "\u{FEFF}\"section\",\"block\","),
            (["--format", "json"], "{\n  \"schema\": \"report/1\",\n"),
        ]
    )
    func formats(options: [String], beginning: String) throws {
        let program = try played()
        defer { program.cleanUp() }
        let run = try program.run(["session", "report"] + options)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        #expect(run.output.unicodeScalars.starts(with: beginning.unicodeScalars))
    }

    @Test("What is written into a file is what standard output gets, and the owner alone may read it")
    func file() throws {
        let program = try played()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("out/report.html")
        let written = try program.run(["session", "report", "--format", "html", "--output", file.path])
        #expect(written.status == 0 && written.output.isEmpty)
        let shown = try program.run(["session", "report", "--format", "html", "--output", "-"])
        #expect(try String(contentsOf: file, encoding: .utf8) == shown.output)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    struct Bad: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let status: Int32
        let message: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(
        "Whatever cannot be done is said in one sentence",
        arguments: [
            Bad(
                arguments: ["session", "report", "--pdf", "--format", "csv"],
                status: 64,
                message: "--pdf prints the HTML report; leave out --format csv."
            ),
            Bad(
                arguments: ["session", "report", "--pdf", "--output", "-"],
                status: 64,
                message: "A PDF needs a file: name one with --output, or leave out --output."
            ),
            Bad(
                arguments: ["session", "report", "zzz"],
                status: 66,
                message: "There is no session “zzz”. See jobhunter session list."
            ),
            Bad(
                arguments: ["session", "report", "--output", "/dev/null/report.md"],
                status: 73,
                message: "/dev/null/report.md cannot be written, because part of its path is a file and not a folder."
            ),
            Bad(
                arguments: ["print", "cards", "--deck", "evryday-work"],
                status: 66,
                message: "There is no deck “evryday-work”. Did you mean “everyday-work”?"
            ),
            Bad(
                arguments: ["print", "ballots"],
                status: 64,
                message: "Say who it is for: --people with a number, or --session with an id."
            ),
            Bad(
                arguments: ["print", "attendance", "--people", "3", "--session", "a"],
                status: 64,
                message: "Say who it is for: --people with a number, or --session with an id."
            ),
            Bad(
                arguments: ["print", "ballots", "--people", "61"],
                status: 65,
                message: "--people is 61; it must be from 1 to 60."
            ),
            Bad(
                arguments: ["print", "attendance", "--people", "0"],
                status: 65,
                message: "--people is 0; it must be from 1 to 60."
            ),
            Bad(
                arguments: ["print", "ballots", "--people", "4", "--ballot", "ranked"],
                status: 65,
                message: "Paper ballots work with single, medals and score, not ranked."
            ),
            Bad(
                arguments: ["print", "grids", "--scenario", "late-arrival", "--people", "61"],
                status: 65,
                message: "--people is 61; it must be from 1 to 60."
            ),
            Bad(
                arguments: ["print", "grids", "--scenario", "asking-for-help"],
                status: 65,
                message: "asking-for-help is a story for one person, not a role-play."
            ),
            Bad(
                arguments: ["print", "certificates", "--session", "zzz"],
                status: 66,
                message: "There is no session “zzz”. See jobhunter session list."
            ),
        ]
    )
    func refused(bad: Bad) throws {
        let program = try played()
        defer { program.cleanUp() }
        let run = try program.run(bad.arguments)
        #expect(run.status == bad.status)
        #expect(run.messages == "jobhunter: \(bad.message)\n")
        #expect(run.output.isEmpty)
    }

    @Test("An unknown format is wrong usage")
    func unknownFormat() throws {
        let program = try played()
        defer { program.cleanUp() }
        let run = try program.run(["session", "report", "--format", "docx"])
        #expect(run.status == 64)
        #expect(run.messages.contains("The value 'docx' is invalid for '--format <format>'"))
    }

    @Test("Without a browser, --pdf says what to do instead")
    func noBrowser() throws {
        let program = try played()
        defer { program.cleanUp() }
        let run = try program.run(["session", "report", "--pdf"], environment: ["PATH": program.data.path])
        #expect(run.status == 69)
        let sentence =
            "jobhunter: There is no browser here that can print. Install Chromium or Google Chrome, or save the HTML, open it "
            + "in any browser and print it to a PDF file.\n"
        #expect(run.messages == sentence)
    }

    @Test(
        "A browser that fails is named, and leaves nothing behind",
        arguments: [(3, "it ended with code 3"), (0, "it printed nothing")]
    )
    func failingBrowser(code: Int, reason: String) throws {
        let program = try played()
        defer { program.cleanUp() }
        let browser = program.data.appendingPathComponent("chromium")
        let seen = program.data.appendingPathComponent("seen")
        try Data("#!/bin/sh\nfor page; do :; done\necho \"$page\" >'\(seen.path)'\nexit \(code)\n".utf8).write(
            to: browser
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: browser.path)
        let run = try program.run(["session", "report", "--pdf"], environment: ["PATH": program.data.path])
        #expect(run.status == 69)
        #expect(run.messages == "jobhunter: \(browser.path) could not print: \(reason).\n")
        let page = try String(contentsOf: seen, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        let file = try #require(URL(string: page))
        #expect(file.lastPathComponent == "page.html")
        #expect(!FileManager.default.fileExists(atPath: file.deletingLastPathComponent().path))
    }

    @Test("Cards, ballots, an attendance sheet and certificates come as pages")
    func sheets() throws {
        let program = try played()
        defer { program.cleanUp() }
        let list = try program.run(["session", "list", "--json"]).output
        let id = String(try #require(list.firstMatch(of: /"id": "([a-z0-9]+)"/)).1)
        for (arguments, words) in [
            (["cards"], "Window cleaner"),
            (["ballots", "--session", id], "Whose job needs these skills most? Who showed it best?"),
            (["ballots", "--people", "4", "--ballot", "medals"], "Gold for one, silver for another"),
            (["ballots", "--people", "4", "--ballot", "score"], "Give each pitch a number from 0 to 5"),
            (["attendance", "--session", id], "Names and signatures"), (["attendance", "--people", "12"], ">12<"),
            (["grids", "--scenario", "late-arrival", "--people", "2"], "Observer:"),
            (["certificates", "--session", id], "Certificate of participation"),
        ] {
            let run = try program.run(["print"] + arguments)
            #expect(run.status == 0 && run.messages.isEmpty)
            #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.contains(words), "\(arguments)")
        }
    }
}
