import Foundation
import Testing

/// What was read and approved, in files beside the tests; `RECORD=1` writes them anew.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Goldens")

    static func expect(_ text: String, is name: String) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        // Compared as bytes: to Swift a carriage return and a line feed are one character, and equal to none other.
        #expect(Array(text.utf8) == Array(try Data(contentsOf: file)), "\(name)")
    }
}
