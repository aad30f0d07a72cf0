import ArgumentParser
import Wording

/// `jobhunter scenario`: everything about role-plays and branching stories.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: Console.text(.aboutScenario),
        subcommands: [
            ScenarioList.self, ScenarioShow.self, ScenarioCheck.self, ScenarioGraph.self, ScenarioNew.self,
            ScenarioPrint.self, ScenarioImport.self, ScenarioExport.self,
        ]
    )
}
