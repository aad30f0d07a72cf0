import ArgumentParser
import Wording

/// `jobhunter language`: the words of the program, for translators.
struct LanguageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language",
        abstract: Console.text(.aboutLanguage),
        discussion: Console.text(.moreLanguage),
        subcommands: [
            LanguageList.self, LanguageNew.self, LanguageCheck.self, LanguageShow.self, LanguagePseudo.self,
        ]
    )
}
