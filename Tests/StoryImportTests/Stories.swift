import Content
import Diagnostics
import JSONText
import StoryImport
import StoryProof
import Workshop

/// Stories written for one test each.
enum Stories {
    /// What is made of a file, and what is said about it.
    static func imported(
        _ text: String,
        file: String = "x.twee",
        options: ImportOptions = ImportOptions()
    ) -> StoryImporter.Outcome {
        StoryImporter.read(Array(text.utf8), file: file, options: options)
    }

    /// What is said about a file, a line each, without notes.
    static func complaints(about text: String, options: ImportOptions = ImportOptions()) -> [String] {
        imported(text, options: options).diagnostics.filter { $0.severity != .note }.map(\.said)
    }

    /// A story in SugarCube around some passages; `Start` begins and `End` ends.
    static func sugarCube(_ passages: String) -> String {
        """
        :: StoryData
        {"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube"}

        \(passages)

        :: End [success]
        The end.
        """
    }

    /// What is wrong with a scenario in the eyes of the reader of scenarios; nothing if it can be played.
    static func faults(of story: Story) -> [String] {
        ScenarioExamination(of: ScenarioWriter.file(.story(story)), file: "x.json", states: 20_000).reading.diagnostics
            .filter { $0.severity == .error }.map(\.said)
    }
}

extension Story {
    /// The node of an id.
    func node(_ id: ID<Place>) -> Node? { nodes.first { $0.id == id } }

    /// The choices of a node; none if it has none.
    func choices(of id: ID<Place>) -> [Choice] {
        if case .choices(let choices)? = node(id)?.way { choices } else { [] }
    }
}
