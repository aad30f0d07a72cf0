import Foundation

/// The probe, running.
final class ProbeProcess {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()
    private let input = Pipe()
    private var unread: [UInt8] = []

    /// The program, which lies beside the tests.
    static var program: URL {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "JournalProbe")
    }

    /// Starts the probe, by itself or as the last arguments of another program.
    init(_ arguments: [String], under wrapper: [String] = []) throws {
        let words = wrapper + [Self.program.path] + arguments
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = input
        try process.run()
    }

    var id: Int32 { process.processIdentifier }

    /// The next line the probe says; `nil` once it says no more.
    func nextLine() -> String? {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeSubrange(...end)
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            unread.append(contentsOf: more)
        }
    }

    /// The last whole line among all the probe still says.
    func lastLine() -> String? {
        var last: String?
        while let line = nextLine() { last = line }
        return last
    }

    /// Ends the probe as a power cut would.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for the end.
    ///
    /// - Returns: Its exit code, or `nil` if a signal ended it; and what it said about errors.
    func end() -> (code: Int32?, errors: String) {
        try? input.fileHandleForWriting.close()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationReason == .exit ? process.terminationStatus : nil, said)
    }
}
