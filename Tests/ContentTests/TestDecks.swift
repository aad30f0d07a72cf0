import Content
import Diagnostics
import Foundation
import JSONText

/// Decks written for one test each.
enum TestDecks {
    /// A deck that is right in every way and warns of nothing: 9 skills and 30 jobs.
    static let sound = deck(skills: (0..<9).map { skill("skill-\($0)", dimension: $0) }, jobs: (0..<30).map(job))

    static func deck(
        schema: String = "\"deck/1\"",
        top: String = "",
        skills: [String],
        jobs: [String]
    ) -> String {
        """
        {
        "schema": \(schema), "id": "tested", "version": 1, "title": "Tested", "language": "en",\(top)
        "authors": ["Ana"], "licence": "CC0-1.0", "sources": [],
        "skills": [
        \(skills.joined(separator: ",\n"))
        ],
        "jobs": [
        \(jobs.joined(separator: ",\n"))
        ]
        }
        """
    }

    static func skill(_ id: String, dimension: Int = 0, definition: String = "One does it.") -> String {
        let word = ["methodological", "social", "contributory"][dimension % 3]
        return #"{"id": "\#(id)", "name": "Do \#(id)", "dimension": "\#(word)", "definition": "\#(definition)", "#
            + #""behaviours": ["a", "b", "c"], "prompts": ["p"], "counterExample": "Not."}"#
    }

    static func job(_ number: Int) -> String {
        #"{"id": "job-\#(number)", "title": "Job \#(number)", "kind": "\#(number % 3 == 0 ? "silly" : "realistic")", "#
            + #""summary": "Works.", "situations": ["s"]}"#
    }

    /// What is said about a deck, a line each, under the file name `x.json`.
    static func complaints(about text: String) -> [String] {
        DeckReader.read(Array(text.utf8), file: "x.json").diagnostics.map(\.said)
    }

    /// The root of the repository.
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
