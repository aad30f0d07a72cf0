import ArgumentParser
import Content
import ContentFiles
import Diagnostics
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
        let check = FileCheck(scenarios, in: places.scenarios, reading: \.examination.reading) {
            CheckedScenario(path: $1, examination: ScenarioExamination(of: $0, file: $1, states: states))
        }
        try check.tell(
            asJSON: json,
            write: { ScenarioFigures.write($0, into: &$1) },
            remarks: ScenarioFigures.messages,
            summary: { .scenarioCheckSummary(files: $0, errors: $1, warnings: $2) }
        )
    }
}

/// A file that was looked at closely.
struct CheckedScenario {
    let path: String
    let examination: ScenarioExamination

    var diagnostics: [Diagnostic] { examination.reading.diagnostics }
}
