import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import JSONText
import Presentation
import StoryProof
import Wording

/// `jobhunter scenario check`.
struct ScenarioCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scenarios: every complaint at once, what can be counted, and what can be proved.",
        discussion: """
            A branching story is walked through state by state: from every state there must be a way on and a way to an \
            ending. docs/scenario-checks.md explains each complaint by its code.
            Leaves with 65 if a scenario cannot be used; warnings alone leave with 0.
            """
    )

    @Argument(help: "The scenarios: ids or files. All installed ones if none is named.")
    var scenarios: [String] = []

    @Option(help: ArgumentHelp("How many states of a story to explore at most.", valueName: "number"))
    var states = ScenarioExamination.usualStates

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func validate() throws {
        guard (1...1_000_000_000).contains(states) else {
            throw ValidationError("--states takes a number from 1 to 1000000000.")
        }
    }

    func run() throws {
        let library = places.scenarios
        let names = scenarios.isEmpty ? library.entries().map(\.path) : scenarios
        var checked: [CheckedScenario] = []
        var worst: ExitStatus?
        for name in names {
            do throws(LibraryError<Scenario>) {
                let one = try CheckedScenario(name, in: library, states: states)
                if one.examination.reading.value == nil { worst = .badData }
                checked.append(one)
            } catch {
                Console.message(Console.wording.text(error))
                worst = Failure(error).status
            }
        }
        if json {
            Console.result(Self.document(of: checked))
        } else {
            tell(checked)
        }
        if let worst { throw worst.code }
    }

    private func tell(_ checked: [CheckedScenario]) {
        let wording = Console.wording
        for one in checked {
            for diagnostic in one.diagnostics { Console.result(Console.wording.text(diagnostic.line)) }
            for message in ScenarioFigures.messages(about: one) { Console.result(wording.text(message)) }
        }
        let diagnostics = checked.flatMap(\.diagnostics)
        let errors = diagnostics.count { $0.severity == .error }
        Console.result(
            wording.text(
                Message.scenarioCheckSummary(files: checked.count, errors: errors, warnings: diagnostics.count - errors)
            )
        )
    }

    private static func document(of checked: [CheckedScenario]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for one in checked { ScenarioFigures.write(one, into: &writer) }
        }
        return writer.text
    }
}

/// A file that was looked at closely.
struct CheckedScenario {
    let path: String
    let examination: ScenarioExamination

    var diagnostics: [Diagnostic] { examination.reading.diagnostics }

    init(_ name: String, in library: ScenarioLibrary, states: Int) throws(LibraryError<Scenario>) {
        path = try library.path(of: name)
        do throws(ContentFileError) {
            let bytes = try ScenarioLibrary.bytes(of: path)
            examination = ScenarioExamination(of: bytes, file: path, states: states)
        } catch {
            throw .file(error)
        }
    }
}
