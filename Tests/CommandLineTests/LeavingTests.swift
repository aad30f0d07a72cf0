import Foundation
import Testing

@Suite("Leaving a session, and what is said of decks and figures on the command line")
struct LeavingTests {
    private static let play = ["play", "--plain", "--players", "Ana,Ben,Chloé", "--seed", "7"]

    private func types(_ program: Program) throws -> [String] {
        let lines = try program.run(["session", "export", "--format", "ndjson"]).output
        return lines.matches(of: /"type":"(\w+)"/).map { String($0.1) }
    }

    @Test("The record says when a session was put down and taken up, and neither is a step to undo")
    func marks() throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Self.play, input: "1\n1\n")
        #expect(try types(program).last == "sessionPutDown")
        let resumed = try program.run(["session", "resume"], input: "u\n1\nq\n")
        #expect(resumed.status == 0)
        #expect(try types(program).suffix(3) == ["sessionTakenUp", "rewound", "sessionPutDown"])
        #expect(try program.run(["session", "verify"]).status == 0)
        #expect(!resumed.output.contains("put down"))
    }

    @Test("A closed session has no such mark")
    func closed() throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Transcript.arguments, input: Transcript.text(of: Transcript.answers[...]))
        #expect(try types(program).last == "sessionClosed")
    }

    @Test("What is no deck was not checked", arguments: ["nope", "/nowhere/deck.json"])
    func noDeck(name: String) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["deck", "check", name])
        #expect(run.status == 66)
        #expect(run.output == "0 decks checked: no errors, no warnings.\n")
    }

    @Test("A deck is checked for the size of a group")
    func people() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let enough = try program.run(["deck", "check", "everyday-work", "--people", "14"])
        #expect(enough.output == "1 deck checked: no errors, no warnings.\n")
        let short = try program.run(["deck", "check", "everyday-work", "--people", "20"])
        #expect(short.status == 0)
        #expect(
            short.output.contains(
                "72 job cards are too few for 20 people. Have 100 or more, deal smaller hands or add a second deck. ($.jobs)"
            )
        )
        #expect(try program.run(["deck", "check", "--people", "2"]).status == 64)
    }

    @Test(
        "A missing argument is wrong usage, and what excludes itself too",
        arguments: [
            ["print", "ballots"], ["print", "attendance"], ["print", "ballots", "--people", "3", "--session", "x"],
            ["print", "cards", "--pdf", "--output", "-"], ["person", "erase"],
        ]
    )
    func usage(arguments: [String]) throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Self.play, input: "1\n")
        #expect(try program.run(arguments).status == 64)
    }

    @Test("A table needs a terminal, and where there is none the code says that something is missing")
    func table() throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Self.play, input: "1\n")
        #expect(try program.run(["table"]).status == 69)
    }

    @Test("Nothing is left to finish, and that is no failure")
    func finish() throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Self.play, input: "1\n")
        let run = try program.run(["person", "erase", "--finish"])
        #expect(run.status == 0)
        #expect(!run.messages.isEmpty)
    }

    @Test("A session has one state in the short list and in the long one")
    func states() throws {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(Self.play, input: "1\n")
        let short = try program.run(["session", "list"]).output
        let long = try program.run(["session", "list", "--long"]).output
        #expect(long == short.replacing("\n", with: ", 3 people\n"))
        #expect(short.hasSuffix(": can be resumed\n"))
    }

    @Test("Figures say how many sessions they leave out")
    func stats() throws {
        let program = try Program()
        defer { program.cleanUp() }
        for names in ["A,B,C,D", "E,F,G,H"] {
            let arguments = Transcript.arguments.map { $0 == "A,B,C,D" ? names : $0 }
            #expect(try program.run(arguments, input: Transcript.text).status == 0)
        }
        #expect(try program.run(["stats"]).messages == "")
        for expected in ["1 session is not closed and is", "2 sessions are not closed and are"] {
            _ = try program.run(Self.play, input: "1\n")
            let stats = try program.run(["stats"])
            #expect(stats.status == 0 && stats.output.hasPrefix("Sessions: 2\n"))
            #expect(stats.messages == "jobhunter: \(expected) not counted.\n")
        }
    }

    /// How whoever leads a session may lose it.
    enum End: CaseIterable, CustomTestStringConvertible {
        case interrupted, quit, terminated, hungUp, inputClosed, outputClosed

        var signal: Int32? {
            switch self {
            case .interrupted: SIGINT
            case .quit: SIGQUIT
            case .terminated: SIGTERM
            case .hungUp: SIGHUP
            case .inputClosed, .outputClosed: nil
            }
        }

        var status: Int32 {
            switch self {
            case .inputClosed: 0
            case .outputClosed: 128 + SIGPIPE
            default: 128 + (signal ?? 0)
            }
        }

        var testDescription: String { String(describing: self) }
    }

    @Test("Whatever ends the leading of a session line by line, it is put down at that moment", arguments: End.allCases)
    func putDown(end: End) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let process = program.process(Self.play)
        let (input, output, messages) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        var heard = Data()
        func hearQuestion() {
            heard = Data()
            while heard.suffix(2) != Data("> ".utf8) {
                let part = output.fileHandleForReading.availableData
                if part.isEmpty { return }
                heard += part
            }
        }
        hearQuestion()
        input.fileHandleForWriting.write(Data("1\n".utf8))
        hearQuestion()
        let before = try program.run(["session", "export", "--format", "ndjson"]).output
        if let signal = end.signal { kill(process.processIdentifier, signal) }
        switch end {
        case .inputClosed: try input.fileHandleForWriting.close()
        case .outputClosed:
            try output.fileHandleForReading.close()
            input.fileHandleForWriting.write(Data("?\n".utf8))
        default: break
        }
        let said = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == end.status)
        if end != .outputClosed { #expect(said.hasPrefix("jobhunter: Saved. To carry on: ")) }
        let after = try program.run(["session", "export", "--format", "ndjson"]).output
        #expect(after.hasPrefix(before))
        #expect(after.dropFirst(before.count).contains("sessionPutDown"))
        #expect(try program.run(["session", "verify"]).status == 0)
    }

    @Test("A line half typed when the program is ended from outside is no answer")
    func halfLine() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let process = program.process(Self.play)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        while true {
            let part = output.fileHandleForReading.availableData
            if part.isEmpty || part.suffix(2) == Data("> ".utf8) { break }
        }
        input.fileHandleForWriting.write(Data("1".utf8))
        kill(process.processIdentifier, SIGTERM)
        process.waitUntilExit()
        let types = try types(program)
        #expect(types.last == "sessionPutDown" && !types.contains("roundBegan"))
    }
}
