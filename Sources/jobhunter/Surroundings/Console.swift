import Foundation
import Wording

/// Results go to standard output, messages to standard error.
enum Console {
    /// The language of the environment as far as the program speaks it, else English.
    static let wording: Wording = {
        let environment = ProcessInfo.processInfo.environment
        let tags = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.filter { !$0.isEmpty }
        return Wording(tags.first.flatMap(Language.matching) ?? .english)
    }()

    static func result(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    static func result(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    static func message(_ text: String) {
        FileHandle.standardError.write(Data(("jobhunter: " + text + "\n").utf8))
    }
}
