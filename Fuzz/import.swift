import Diagnostics
import JSONText
import Workshop

@testable import StoryImport

/// Reads any bytes as a story of another program; the first byte says as what, the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzImport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = bytes(start, count)
    check(StoryImporter.read(input, file: "x"), input)
    guard let kind = input.first else { return 0 }
    let rest = Array(input.dropFirst())
    switch kind & 3 {
    case 0: _ = TweeReader.read(rest, file: "x")
    case 1: _ = TwineHTMLReader.read(rest, file: "x")
    case 2: _ = TwineJSONReader.read(rest, file: "x")
    // The words of an H5P without the archive around them, which no fuzzer would get right.
    default:
        check(
            H5PReader.read(content: rest, package: Array(#"{"mainLibrary":"H5P.BranchingScenario"}"#.utf8), file: "x"),
            rest
        )
    }
    return 0
}

private func check(_ outcome: StoryImporter.Outcome, _ input: [UInt8]) {
    for diagnostic in outcome.diagnostics {
        require(diagnostic.position.line >= 1 && diagnostic.position.column >= 1, "a place outside the file")
        let text = "\(diagnostic.complaint) \(diagnostic.code)"
        require(
            text.unicodeScalars.allSatisfy { !$0.isUnsafeToShow },
            "a complaint that could disturb a terminal: \(text)"
        )
        require(text.utf8.count < 6000, "a complaint without end")
    }
    guard let story = outcome.story else {
        require(outcome.diagnostics.contains { $0.severity == .error }, "refused without an error")
        return
    }
    let places = Set(story.nodes.map(\.id) + story.endings.map(\.id))
    require(places.count == story.nodes.count + story.endings.count, "two places share an id")
    require(places.contains(story.start), "a story that starts nowhere")
    let needsWork = outcome.diagnostics.contains { $0.code == "no-way-on" }
    for node in story.nodes {
        switch node.way {
        case .goto(let target): require(places.contains(target), "a way to nowhere")
        case .random(let branches): require(branches.allSatisfy { places.contains($0.goto) }, "a way to nowhere")
        case .choices(let choices):
            require(!choices.isEmpty || needsWork, "a node without a choice, and nobody was told")
            require(choices.allSatisfy { places.contains($0.goto) }, "a way to nowhere")
        }
    }
    let choices = story.nodes.flatMap { node in
        if case .choices(let choices) = node.way { choices } else { [Story.Choice]() }
    }
    require(Set(choices.map(\.id)).count == choices.count, "two choices share an id")
    _ = TweeWriter.file(story)
}
