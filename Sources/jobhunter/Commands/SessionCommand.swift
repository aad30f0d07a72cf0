import ArgumentParser

/// `jobhunter session`: everything about recorded sessions.
struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "List, read, resume, verify and export recorded sessions.",
        subcommands: [
            SessionList.self, SessionShow.self, SessionMoment.self, SessionTimeline.self, SessionReplay.self,
            SessionResume.self,
            SessionVerify.self, SessionExport.self, SessionReportCommand.self,
        ]
    )
}
