import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import Files
import Foundation
import JSONText
import Presentation
import StoryImport
import StoryProof
import Wording
import Workshop

/// `jobhunter scenario import`.
struct ScenarioImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a scenario of a Twine story (Twee 3, HTML, JSON) or of an H5P Branching Scenario.",
        discussion: """
            It goes into the folder Scenarios of the data folder, where every command finds it by its id. What cannot be \
            mapped stays as text, and is said with file, line and column. Leaves with 65 if nothing can be imported, or if \
            what was imported needs work before it can be played.
            """
    )

    private static let statesOfFirstLook = 200_000

    @Argument(help: "The file: .twee, .tw, .html, .json or .h5p.")
    var file: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write it instead; - for standard output.", valueName: "file")
    )
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The bounds of counters that have none, such as 0..100. Otherwise -10..10.",
            valueName: "range"
        )
    )
    var bounds: Bounds?

    @Option(help: ArgumentHelp("Which story of an archive.", valueName: "name"))
    var story: String?

    @Option(
        help: ArgumentHelp(
            "The story format whose markup is read, whatever the file says: sugarcube, harlowe or chapbook.",
            valueName: "name"
        )
    )
    var format: Format?

    @Flag(help: "What there is to say as JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    /// Two whole numbers with two points between.
    struct Bounds: ExpressibleByArgument {
        let range: ClosedRange<Int>

        init?(argument: String) {
            let limits = -1_000_000...1_000_000
            let parts = argument.components(separatedBy: "..")
            guard parts.count == 2, let least = Int(parts[0]), let most = Int(parts[1]), least <= most,
                limits.contains(least), limits.contains(most)
            else { return nil }
            range = least...most
        }
    }

    /// A story format, as it is typed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case sugarcube
        case harlowe
        case chapbook

        var storyFormat: StoryFormat {
            switch self {
            case .sugarcube: .sugarCube
            case .harlowe: .harlowe
            case .chapbook: .chapbook
            }
        }
    }

    func run() throws {
        do throws(Failure) {
            try importFile()
        } catch {
            throw error.report()
        }
    }

    private func importFile() throws(Failure) {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try ContentFile.read(file, limit: StoryImporter.largestFile)
        } catch {
            throw Failure(error)
        }
        let outcome = StoryImporter.read(
            bytes,
            file: file,
            options: ImportOptions(bounds: bounds?.range, story: story, format: format?.storyFormat)
        )
        guard let story = outcome.story else {
            tell(outcome, complaints: [], path: nil)
            throw Failure(Message.scenarioImportRefused(path: file), .badData)
        }
        let path = try write(ScenarioWriter.file(.story(story)), id: story.id.text)
        // What was imported is looked at like any other scenario, if not as far: `scenario check` proves more.
        let written = ScenarioWriter.file(.story(story))
        let reading = ScenarioExamination(of: written, file: path ?? "-", states: Self.statesOfFirstLook).reading
        tell(outcome, complaints: reading.diagnostics, path: path)
        if reading.value == nil { throw Failure(Message.scenarioImportNeedsWork, .badData) }
    }

    /// Writes the scenario; says where, or nothing for standard output.
    private func write(_ bytes: [UInt8], id: String) throws(Failure) -> String? {
        if output == "-" {
            Console.result(bytes)
            return nil
        }
        let url =
            output.map { URL(fileURLWithPath: $0) }
            ?? places.data.appendingPathComponent("Scenarios").appendingPathComponent("\(id).json")
        do throws(FileError) {
            try OwnFile.write(bytes, to: url.path, replacing: false, for: .everyone)
        } catch {
            throw Failure(error)
        }
        return url.path
    }

    // MARK: Telling

    private func tell(_ outcome: StoryImporter.Outcome, complaints: [Diagnostic], path: String?) {
        // The scenario itself has standard output for itself where it goes there.
        let say: (String) -> Void = output == "-" ? { Console.message($0) } : { Console.result($0) }
        if json { return say(document(of: outcome, complaints, path)) }
        let wording = Console.wording
        for diagnostic in outcome.diagnostics + complaints { say(wording.text(diagnostic.line)) }
        if let graph = outcome.graph { say(wording.text(Self.message(about: graph))) }
        guard let story = outcome.story, let path else { return }
        say(
            wording.text(
                Message.scenarioImported(
                    id: story.id.text,
                    nodes: story.nodes.count,
                    endings: story.endings.count,
                    path: path
                )
            )
        )
    }

    private static func message(about graph: StoryGraphReport) -> Message {
        Message.scenarioImportGraph(
            passages: graph.passages.count,
            links: graph.links.count,
            missing: graph.missing.count,
            unreachable: graph.unreachable.count,
            perhaps: graph.perhapsReachable.count,
            deadEnds: graph.deadEnds.count,
            dynamic: graph.dynamic.count
        )
    }

    private func document(
        of outcome: StoryImporter.Outcome,
        _ complaints: [Diagnostic],
        _ path: String?
    ) -> String {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("file", file)
            if let kind = outcome.kind { writer.member("kind", kind.rawValue) }
            if let story = outcome.story { writer.member("id", story.id.text) }
            if let path { writer.member("written", path) }
            if let graph = outcome.graph {
                writer.key("graph")
                graph.write(into: &writer)
            }
            if let brackets = outcome.brackets {
                writer.key("brackets")
                brackets.write(into: &writer)
            }
            writer.key("diagnostics")
            writer.array { writer in
                for diagnostic in outcome.diagnostics + complaints { diagnostic.write(into: &writer) }
            }
        }
        return writer.text
    }
}

extension StoryGraphReport {
    /// Writes how the passages hang together, for programs.
    fileprivate func write(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("format", format)
            if let start { writer.member("start", start) }
            writer.member("passages", passages)
            writer.key("links")
            Self.write(links, into: &writer)
            writer.key("missing")
            Self.write(missing, into: &writer)
            writer.member("unreachable", unreachable)
            writer.member("perhapsReachable", perhapsReachable)
            writer.member("deadEnds", deadEnds)
            writer.member("dynamic", dynamic)
        }
    }

    private static func write(_ links: [Link], into writer: inout JSONWriter) {
        writer.array { writer in
            for link in links {
                writer.object { writer in
                    writer.member("from", link.from)
                    writer.member("to", link.to)
                }
            }
        }
    }
}
