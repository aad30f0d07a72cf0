import Diagnostics
import Foundation
import Testing

@Suite("What can be said of an import")
struct CodesTests {
    @Test("Every code of an import is in the documentation")
    func documented() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("docs/import.md"), encoding: .utf8)
        for kind in Complaint.Kind.allCases.drop(while: { $0 != .unknownKind }) {
            #expect(text.contains("`\(kind.code)`"), "\(kind)")
        }
    }
}
