import Foundation

/// Results go to standard output, messages to standard error.
enum Console {
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
