import ArgumentParser

/// `jobhunter language`: the words of the program, for translators.
struct LanguageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language",
        abstract: "List, begin and check catalogues of words: for translators.",
        discussion: """
            A catalogue is a file such as fr.arb. In the folder Languages of JOBHUNTER_HOME, or of jobhunter in the XDG \
            configuration folder (~/.config), the program finds it and speaks its words.
            """,
        subcommands: [
            LanguageList.self, LanguageNew.self, LanguageCheck.self, LanguageShow.self, LanguagePseudo.self,
        ]
    )
}
