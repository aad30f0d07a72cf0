import Foundation
import JSONText
import SchemaChecking
import Testing

@testable import Reports

@Suite("The schema of a report")
struct SchemaTests {
    private let schema: JSONValue

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/schemas/report.schema.json")
        schema = try JSONDocument(parsing: Array(try Data(contentsOf: file))).root
    }

    private func accepts(_ text: String) throws -> Bool? {
        let value = try JSONDocument(parsing: Array(text.utf8)).root
        return SchemaCheck(schema: schema).accepts(value, by: schema)
    }

    @Test("The schema accepts every report")
    func accepted() throws {
        #expect(try accepts(Sessions.report(of: try Sessions.six()).json()) == true)
        #expect(try accepts(Sessions.report(of: Sessions.empty).json()) == true)
        #expect(try accepts(Sessions.report(of: Sessions.hostile()).json()) == true)
        for seed in 1...8 {
            #expect(try accepts(Sessions.report(of: ReportTests.random(seed)).json()) == true, "\(seed)")
        }
    }

    @Test("The schema refuses what is no report")
    func refused() throws {
        let report = Sessions.report(of: try Sessions.six()).json()
        for (right, wrong) in [
            ("report/1", "report/2"), ("\"kind\": \"table\"", "\"kind\": \"tables\""),
            ("\"count\": 3", "\"count\": -3"),
            ("\"level\": 2", "\"level\": 5"), ("\"columns\"", "\"column\""),
        ] {
            #expect(try accepts(report.replacing(right, with: wrong)) == false, "\(wrong)")
        }
    }
}
