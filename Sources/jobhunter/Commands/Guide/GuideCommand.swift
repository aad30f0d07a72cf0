import ArgumentParser

/// `jobhunter guide`: everything about the guides of debriefings.
struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "List, read and check the guides of debriefings.",
        subcommands: [GuideList.self, GuideShow.self, GuideCheck.self]
    )
}
