import ArgumentParser
import Foundation
import Streams
import Wording

/// The program: one subcommand for each thing it does.
@main
struct JobHunter: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobhunter",
        abstract: Console.text(.aboutJobHunter),
        discussion: Console.text(.moreJobHunter) + "\n\n" + Console.text(.moreExitCodes),
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

    /// For the help alone: it is taken out of the arguments before they are parsed, wherever it stands.
    @Option(help: ArgumentHelp(.optLang, value: .valueTag))
    var lang: String?

    /// Runs the command that the arguments name.
    ///
    /// What the parser has to say goes the way of all other words, and help is written by ourselves: in the voice of the
    /// program, and so that help that could not be written is not taken for given.
    static func main() {
        ByteStream.takeClosedPlaces()
        ByteStream.reportBrokenOnes()
        Secrecy.keep()
        let (arguments, wording) = (Console.arguments.rest, Console.wording)
        do {
            do throws(Failure) {
                if let fault = Console.arguments.fault(among: Console.languages) { throw fault }
                if let page = try HelpPage.asked(for: arguments, in: wording) { return Console.result(page.text) }
            } catch {
                throw error.report()
            }
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            let code = exitCode(for: error)
            if error is CleanExit {
                // What a command that only has subcommands ends with.
                Console.result(HelpPage(ofCommandIn: arguments, wording: wording).text)
            } else if code.isSuccess {
                Console.result(fullMessage(for: error))
            } else if case let text = message(for: error), !text.isEmpty {
                let command = CommandInfo.named(by: arguments).path
                Console.message(ParserComplaint(text: text, command: command).sentence(in: wording))
            }
            Foundation.exit(code.rawValue)
        }
    }
}
