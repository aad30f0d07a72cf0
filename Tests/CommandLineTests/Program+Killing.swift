import Foundation

extension Program {
    /// Gives some answers, begins one more, and kills the program while it works on that one.
    ///
    /// - Returns: How many lines the record had before the last answer.
    func runAndKill(_ arguments: [String], _ answers: [[String]], after place: Int) throws -> Int {
        let process = process(arguments)
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var heard = Data()
        func awaitPrompt() {
            while heard.suffix(2) != Data("> ".utf8) {
                let part = output.fileHandleForReading.availableData
                if part.isEmpty { return }
                heard += part
            }
        }
        awaitPrompt()
        for line in answers[..<place].joined() {
            heard = Data()
            input.fileHandleForWriting.write(Data((line + "\n").utf8))
            awaitPrompt()
        }
        let acknowledged = try events().count
        input.fileHandleForWriting.write(Data((answers[place][0] + "\n").utf8))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return acknowledged
    }
}
