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
        abstract: Console.text(.aboutScenarioCheck),
        discussion: Console.text(.moreScenarioCheck)
    )

    @Argument(help: ArgumentHelp(.optScenarioCheckScenarios, value: .valueScenarios))
    var scenarios: [String] = []

    @Option(help: ArgumentHelp(.optScenarioCheckStates, value: .valueNumber))
    var states = ScenarioExamination.usualStates

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var places: Places

    func validate() throws {
        guard (1...1_000_000_000).contains(states) else {
            throw ValidationError(Console.text(.wrongScenarioCheck))
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
        for one in checked {
<<<<<<< HEAD
            for diagnostic in one.diagnostics { Console.result(diagnostic.description) }
            for message in ScenarioFigures.messages(about: one) { Console.result(message) }
=======
            for diagnostic in one.diagnostics { Console.result(Console.wording.text(diagnostic.line)) }
            for message in ScenarioFigures.messages(about: one) { Console.result(wording.text(message)) }
>>>>>>> main
        }
        let diagnostics = checked.flatMap(\.diagnostics)
        let errors = diagnostics.count { $0.severity == .error }
        Console.result(
            Message.scenarioCheckSummary(files: checked.count, errors: errors, warnings: diagnostics.count - errors)
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
