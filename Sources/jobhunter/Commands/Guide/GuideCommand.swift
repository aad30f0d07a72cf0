import ArgumentParser
import Wording

/// `jobhunter guide`: everything about the guides of debriefings.
struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: Console.text(.aboutGuide),
        subcommands: [GuideList.self, GuideShow.self, GuideCheck.self]
    )
}
