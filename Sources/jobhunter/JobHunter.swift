import ArgumentParser
import Foundation
import Streams

/// The program: one subcommand for each thing it does.
@main
struct JobHunter: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobhunter",
        abstract: "Lead soft-skills workshops: play the job-hunter game, keep the record, make the report.",
        discussion: """
            Without a subcommand it goes on with what was interrupted, or begins a workshop.

            Exit codes: 0 done; 64 wrong usage; 65 a file or an option holds something that cannot be used; \
            66 a file or a session is not there; 69 the session is held by another program; \
            70 a fault of the program; 73 nothing can be written there; 74 reading or writing failed; \
            76 the data were written by a newer program or another one.
            """,
        version: "0.1.0",
        subcommands: [
            Play.self, Roleplay.self, Practise.self, DebriefCommand.self, TableCommand.self, SessionCommand.self,
            DeckCommand.self, ScenarioCommand.self, GuideCommand.self, GroupCommand.self, RulesCommand.self,
            PersonCommand.self, FollowUpCommand.self, PrintCommand.self, StatsCommand.self, RetentionCommand.self,
            BackupCommand.self, RestoreCommand.self, DoctorCommand.self, SettingsCommand.self,
            LanguageCommand.self,
        ],
        defaultSubcommand: Play.self
    )

    /// Runs the command that the arguments name.
    ///
    /// What the parser has to say goes the way of all other words: it would take help that could not be written for given.
    static func main() {
        ByteStream.takeClosedPlaces()
        ByteStream.reportBrokenOnes()
        Secrecy.keep()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code.isSuccess {
                Console.result(text)
            } else if !text.isEmpty {
                Console.complaint(text)
            }
            Foundation.exit(code.rawValue)
        }
    }
}
