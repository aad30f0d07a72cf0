import Content
import Foundation

/// Files about people: readable by their owner alone.
enum PrivateFile {
    /// Writes a file in one go, in a folder of the owner's own where there is none yet.
    static func write(_ text: String, to file: URL) throws {
        try write(Data(text.utf8), to: file)
    }

    /// Writes a file in one go, in a folder of the owner's own where there is none yet.
    static func write(_ data: Data, to file: URL) throws {
        try PersonalFile.write(Array(data), to: file.path)
    }
}
