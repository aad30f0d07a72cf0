import ArgumentParser

/// `jobhunter scenario`: everything about role-plays and branching stories.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: "List, read, check, draw, print, begin, import and export scenarios.",
        subcommands: [
            ScenarioList.self, ScenarioShow.self, ScenarioCheck.self, ScenarioGraph.self, ScenarioNew.self,
            ScenarioPrint.self, ScenarioImport.self, ScenarioExport.self,
        ]
    )
}
