import Foundation
import Testing

/// Frames as they were looked at and approved, in files beside the tests; `RECORD=1` writes them anew.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Goldens")

    static func expect(_ text: String, is name: String) throws {
        let file = folder.appendingPathComponent("\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data((text + "\n").utf8).write(to: file)
        }
        #expect(text + "\n" == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
    }
}
