import Foundation

@testable import Wording

/// The files of the repository that the words are made from.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    static func english() throws -> CatalogueFile {
        try CatalogueFile(parsing: bytes("Languages/en.arb"))
    }

    /// Every Swift file below a folder, as text.
    static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
        let base = root.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") }.map { ($0, try text("\(folder)/\($0)")) }
    }
}
