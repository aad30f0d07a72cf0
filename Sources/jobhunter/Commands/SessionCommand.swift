import ArgumentParser
import Wording

/// `jobhunter session`: everything about recorded sessions.
struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: Console.text(.aboutSession),
        subcommands: [
            SessionList.self, SessionShow.self, SessionMoment.self, SessionTimeline.self, SessionReplay.self,
            SessionResume.self,
            SessionVerify.self, SessionExport.self, SessionReportCommand.self,
        ]
    )
}
