import Foundation
import Testing

@Suite("Bad input gets one clear sentence and a code")
struct BadInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let status: Int32
        let message: String

        var testDescription: String { String(arguments.joined(separator: " ").prefix(70)) }
    }

    private static let long = String(repeating: "a", count: 10_000)

    static let cases = [
        Case(
            arguments: ["play", "--players", "A,B"],
            status: 65,
            message: "The game needs 3 players; 2 are here."
        ),
        Case(
            arguments: ["play", "--players", "A,B,\(long)"],
            status: 65,
            message: "The name “\(long.prefix(40))” cannot be used. That is 10000 characters long; the most is 40."
        ),
        Case(
            arguments: ["play", "--players", "A,B,\u{1B}[31mC"],
            status: 65,
            message: "The name “[31mC” cannot be used. It contains a character that cannot be shown (U+001B)."
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--title", "\u{E000}"],
            status: 65,
            message:
                "That session title cannot be used. It contains a character that cannot be shown (U+E000)."
        ),
        Case(
            arguments: ["play", "--players", (1...41).map { "P\($0)" }.joined(separator: ",")],
            status: 65,
            message: "The room is full: 40 at most."
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--rounds", "50", "--hand", "0"],
            status: 65,
            message: "You cannot play by these rules: rounds is 50 but must be from 1 to 20 and handSize is 0 "
                + "but must be from 1 to 12."
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--ballot", "rubric", "--scoring", "votes"],
            status: 65,
            message: "You cannot play by these rules: ratings give an order rather than votes, so scoring must be "
                + "winner or rank."
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--deck", "evryday-work"],
            status: 66,
            message: "There is no deck “evryday-work”. Did you mean “everyday-work”?"
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--deck", "./nowhere.json"],
            status: 66,
            message: "./nowhere.json: There is no such file."
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--rules", "./nowhere.json"],
            status: 66,
            message: "./nowhere.json: There is no such file."
        ),
        Case(
            arguments: ["play", "--players", "A,B,C", "--data-dir", "/dev/null"],
            status: 73,
            message: "/dev/null is not a folder. Name another one with --data-dir."
        ),
        Case(
            arguments: ["session", "resume", "zzz", "--data-dir", "/nonexistent/jobhunter"],
            status: 66,
            message: "There are no sessions yet: nothing is recorded in /nonexistent/jobhunter"
        ),
        Case(arguments: ["play"], status: 66, message: "There was no more input, and nothing was started."),
        Case(
            arguments: ["deck", "new", "No Good"],
            status: 65,
            message: "That cannot be the id of a deck: use small letters, digits and single hyphens, such as "
                + "kitchen-team."
        ),
    ]

    @Test("Whatever is wrong, it is said and nothing is recorded", arguments: cases)
    func refused(bad: Case) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(bad.arguments)
        #expect(run.status == bad.status)
        #expect(run.messages == "jobhunter: \(bad.message)\n")
        #expect(!FileManager.default.fileExists(atPath: program.data.appendingPathComponent("jobhunter.sqlite").path))
    }

    @Test("An unknown option is wrong usage")
    func usage() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["play", "--nonsense"])
        #expect(run.status == 64)
        #expect(run.messages.contains("Unknown option '--nonsense'"))
    }

    @Test(
        "A file that is no record, of another program, newer or damaged is refused and left as it is",
        arguments: [
            ("garbage", 76), ("foreign", 76), ("newer", 76), ("truncated", 74),
        ]
    )
    func strangeDatabase(kind: String, status: Int32) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("jobhunter.sqlite")
        _ = try program.run(Transcript.arguments, input: "1\n1\n")
        var bytes = try Data(contentsOf: file)
        switch kind {
        case "garbage": bytes = Data("This is no database at all, only words.".utf8)
        // Application id and user version stand at offsets 68 and 60 of a SQLite file.
        case "foreign": bytes.replaceSubrange(68..<72, with: [1, 2, 3, 4])
        case "newer": bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        default: bytes = bytes.prefix(bytes.count / 2)
        }
        for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + name) }
        try bytes.write(to: file)
        let run = try program.run(["play", "--players", "A,B,C"])
        #expect(run.status == status)
        #expect(run.messages.hasPrefix("jobhunter: \(file.path) "))
        #expect(run.messages.hasSuffix("It was left as it is.\n"))
        #expect(try Data(contentsOf: file) == bytes)
    }

    @Test("Ratings set the scoring they need, whatever the rules begin from; what cannot go with them is one sentence")
    func rubric() throws {
        for preset in [[], ["quick"], ["standard"], ["long"], ["first-time"], ["cooperative"], ["trainer"]] {
            let program = try Program()
            defer { program.cleanUp() }
            let chosen = preset.flatMap { ["--preset", $0] }
            let run = try program.run(["play", "--plain", "--players", "A,B,C", "--ballot", "rubric"] + chosen)
            guard preset == ["trainer"] else {
                #expect(run.status == 0, "\(preset): \(run.messages)")
                continue
            }
            #expect(run.status == 65)
            let sentence =
                "jobhunter: You cannot play by these rules: feedback needs ballots at the keyboard and a "
                + "method other than the rubric.\n"
            #expect(run.messages == sentence)
        }
    }

    @Test("A closed session is not gone on with, and its report can be had")
    func closedSession() throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Transcript.arguments, input: Transcript.text)
        let run = try program.run(["session", "resume"])
        #expect(run.status == 65)
        let sentence =
            /jobhunter: Session [a-z2-9]{8} is closed. To read it: jobhunter session report [a-z2-9]{8}\n/
        #expect(run.messages.wholeMatch(of: sentence) != nil, "\(run.messages)")
        let report = try program.run(["session", "report"])
        #expect(report.status == 0)
        #expect(report.output.contains("- A: I will ask for help on Monday"))
    }

    @Test("Strange lines at a prompt are answered, and nothing happens")
    func strangeLines() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let lines = "abc\n\u{7}\n99\n\(String(repeating: "x", count: 100_000))\n"
        let run = try program.run(Transcript.arguments, input: lines)
        #expect(run.status == 0)
        #expect(run.output.contains("“abc” is not one of the answers. Type ? to see them all."))
        #expect(run.output.contains("“99” is not one of the answers."))
        #expect(run.output.contains("That line is 100000 characters long; the most is 65536."))
        #expect(!run.output.contains("\u{7}"))
        let untouched = try Program()
        defer { untouched.cleanUp() }
        _ = try untouched.run(Transcript.arguments)
        #expect(try program.events() == (try untouched.events()))
    }

    @Test("A question mark lists every answer")
    func help() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(Transcript.arguments, input: "?\n")
        for line in [
            "1: start the first of 3 rounds", "2 or p: people joining or leaving", "3 or u: undo", "?: this list",
        ] {
            #expect(run.output.contains(line + "\n"))
        }
    }
}
