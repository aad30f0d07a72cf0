import Foundation

/// The built program, run as people run it: with arguments, standard input, and a data folder of its own.
struct Program {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let messages: String

        /// The output without days and times: time runs while answers are read, so they depend on the machine.
        var timelessOutput: String {
            output.replacing(/Date: \d{4}-\d\d-\d\d/, with: "Date: DAY")
                .replacing(/Time worked: \d+ minutes?/, with: "Time worked: TIME")
                .replacing(/\d+:\d\d of \d+:\d\d \(\d+ %\)/, with: "SHARE")
                .replacing(/\d+:\d\d\b/, with: "TIME")
                // The columns are as wide as the times that were taken out.
                .replacing(/[ ]{2,}\|/, with: " |").replacing(/-{3,}\|/, with: "---|")
        }
    }

    let data: URL

    /// Creates a program with an empty data folder.
    init() throws {
        data = FileManager.default.temporaryDirectory.appendingPathComponent("jobhunter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: data,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// The program lies beside the tests in the build folder.
    static var executable: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("jobhunter")
    }

    /// Runs the program to its end.
    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = process(arguments, environment: environment)
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        let messages = Pipe()
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        // Messages are short and fit a pipe; the output is read first so that it never fills one.
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            output: String(decoding: said, as: UTF8.self),
            messages: String(decoding: complained, as: UTF8.self)
        )
    }

    /// A process of the program that is not yet started.
    func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        var surroundings = ProcessInfo.processInfo.environment
        surroundings["JOBHUNTER_HOME"] = data.path
        surroundings["SWIFT_BACKTRACE"] = "enable=no"
        process.environment = surroundings.merging(environment) { $1 }
        return process
    }

    /// The id of the last session, also of a practice, which has to be named.
    func last() throws -> String { String(try run(["session", "list"]).output.prefix { $0 != " " }) }

    /// The events of the last session, one a line, without times and ids, which differ between runs, and without the
    /// marks that it was put down and taken up; the others are numbered as if there were none.
    func events() throws -> [String] {
        let export = try run(["session", "export", try last(), "--format", "ndjson"])
        var marks: [Int] = []
        let lines = export.output.split(separator: "\n").filter { line in
            let isMark = line.contains(/"type":"session(PutDown|TakenUp)"/)
            if isMark, let number = line.firstMatch(of: /"n":(\d+)/).flatMap({ Int($0.1) }) { marks.append(number) }
            return !isMark
        }
        func renumbered(_ digits: Substring) -> String {
            let number = Int(digits) ?? 0
            return String(number - marks.count { $0 <= number })
        }
        return lines.map { line in
            String(line)
                .replacing(/"n":(\d+)/) { "\"n\":\(renumbered($0.1))" }
                .replacing(/"type":"rewound","to":(\d+)/) { "\"type\":\"rewound\",\"to\":\(renumbered($0.1))" }
                .replacing(/"at":\d+/, with: "\"at\":0")
                .replacing(/"openedAt":\d+/, with: "\"openedAt\":0")
                .replacing(/"id":"[a-z2-9]{8}"/, with: "\"id\":\"ID\"")
        }
    }

    /// Removes the data folder.
    func cleanUp() {
        try? FileManager.default.removeItem(at: data)
    }
}
