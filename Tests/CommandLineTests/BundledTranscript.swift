import Foundation
import Testing

/// What is typed to lead a scenario that comes with the program from start to report.
///
/// A file begins with the arguments after `$`. Then each line is an answer: `c` and a key that chooses, or `w` and words.
/// On a screen a key needs no Enter, so the tests in `Tests/Terminal` read the same files.
struct BundledTranscript: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    let lines: [String]

    var testDescription: String { name }
    var text: String { lines.map { $0 + "\n" }.joined() }
    var isRolePlay: Bool { arguments.first == "roleplay" }

    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let folder = tests.appendingPathComponent("Transcripts/bundled")
    static let scenarios = tests.appendingPathComponent("../../Scenarios").standardizedFileURL

    static let all = names(in: folder, ending: ".txt").compactMap(BundledTranscript.init)

    private init?(name: String) {
        let file = Self.folder.appendingPathComponent(name + ".txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        var lines = text.split(separator: "\n").map { String($0.dropFirst(2)) }
        guard !lines.isEmpty else { return nil }
        self.name = name
        arguments = lines.removeFirst().split(separator: " ").map(String.init)
        self.lines = lines
    }

    /// The scenarios that come with the program, by the names of their files.
    static var bundled: [String] { names(in: scenarios, ending: ".json").filter { !$0.hasSuffix(".schema") } }

    private static func names(in folder: URL, ending: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }
}
