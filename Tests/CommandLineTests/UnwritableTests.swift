import Foundation
import Testing

@Suite("Where nothing can be written")
struct UnwritableTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// One command of each kind: lists, documents, help, figures, a whole workshop, and one that fails.
    static let commands = [
        "--help", "--version", "help play", "play --plain --players Ana,Ben,Chloe", "session list", "session show",
        "session export", "session report", "session report --format json", "session timeline", "session verify",
        "session replay --speed 1000", "deck list", "deck show everyday-work", "deck check", "scenario list",
        "scenario export late-bus --twee", "scenario print late-arrival", "guide list", "rules list", "group list",
        "person list", "followup list", "settings list", "print cards", "doctor", "doctor --json",
        "retention --dry-run",
    ]

    /// Runs a command line of the shell, in which `$0` is the program.
    private func shell(_ line: String) throws -> (status: Int32, output: String) {
        let process = program.process([])
        process.arguments = ["-c", line, Program.executable.path]
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said)
    }

    @Test(
        "What cannot be written to standard output is one sentence and 74, on a full device and on a closed one",
        arguments: commands
    )
    func output(command: String) throws {
        defer { program.cleanUp() }
        _ = try program.run(Transcript.arguments + ["--report", "-"], input: Transcript.text)
        let usual = try shell("\"$0\" \(command) 2>/dev/null")
        guard !usual.output.isEmpty else { return }
        for place in [">/dev/full", ">&-"] {
            let run = try shell("\"$0\" \(command) 2>&1 \(place)")
            #expect(run.status == 74, "\(command) \(place): \(run.output)")
            #expect(run.output.contains("Nothing can be written to standard output: "), "\(command): \(run.output)")
            #expect(!run.output.contains("Fatal error"))
        }
    }

    @Test("What cannot be written to standard error ends with 74, whatever there was to say")
    func messages() throws {
        defer { program.cleanUp() }
        for command in ["session show zzz", "deck show nothing", "play --nonsense", "session list"] {
            for place in ["2>/dev/full", "2>&-"] {
                #expect(try shell("\"$0\" \(command) \(place)").status == 74, "\(command) \(place)")
            }
        }
    }

    @Test("A reader that has seen enough is no reason to say anything")
    func pipe() throws {
        defer { program.cleanUp() }
        for trap in ["", "trap '' PIPE; "] {
            let head = try shell("\(trap){ \"$0\" deck show everyday-work; echo $? >&2; } | true")
            #expect(head.output == "141\n" || head.output == "0\n", "\(head.output)")
        }
    }

    @Test("A file opened by the program never takes the place of a stream that was left closed")
    func closedPlaces() throws {
        defer { program.cleanUp() }
        let line = "printf '1\\n1\\n1\\n' | \"$0\" play --plain --players Ana,Ben,Chloe"
        #expect(try shell("\(line) >&-").status == 74)
        #expect(try shell("\(line) >&- 2>&-").status == 74)
        #expect(try shell("\"$0\" play --plain --players Ana,Ben,Chloe <&- >/dev/null 2>/dev/null").status == 0)
        #expect(try program.run(["session", "verify"]).status == 0)
        for file in try FileManager.default.subpathsOfDirectory(atPath: program.data.path) {
            let bytes = FileManager.default.contents(atPath: program.data.appendingPathComponent(file).path) ?? Data()
            #expect(bytes.range(of: Data("Saved. Go on".utf8)) == nil, "\(file)")
        }
    }
}
