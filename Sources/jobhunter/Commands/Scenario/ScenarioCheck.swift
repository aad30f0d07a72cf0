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
