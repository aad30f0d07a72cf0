import Foundation
import Testing

@testable import Content
@testable import ContentFiles

@Suite("What comes with the program")
struct BundledContentTests {
    @Test(
        "Every deck, scenario and guide of the project is in the program, byte for byte",
        arguments: ["CardDecks", "Scenarios", "Guides"]
    )
    func everythingIsInside(_ folder: String) throws {
        let onDisk = TestDecks.repository.appendingPathComponent(folder).path
        let paths = try ContentFile.paths(in: BundledContent.folder(folder))
        let files = try ContentFile.paths(in: onDisk)
        #expect(!files.isEmpty)
        #expect(paths.map { $0.split(separator: "/").last } == files.map { $0.split(separator: "/").last })
        for (inside, file) in zip(paths, files) {
            let expected = try ContentFile.read(file, limit: 1 << 20)
            #expect(try ContentFile.read(inside, limit: 1 << 20) == expected)
        }
    }

    @Test("A path of the program's own that does not exist is missing like any other")
    func unknownPathsAreMissing() throws {
        let missing = ContentFileError(path: "bundled:CardDecks/none.json", reason: .missing)
        #expect(throws: missing) { try ContentFile.read("bundled:CardDecks/none.json", limit: 1) }
        #expect(try ContentFile.paths(in: BundledContent.folder("None")) == [])
    }
}
