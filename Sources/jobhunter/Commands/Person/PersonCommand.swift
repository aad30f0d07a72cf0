import ArgumentParser
import Wording

/// `jobhunter person`: people across sessions.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: Console.text(.aboutPerson),
        subcommands: [
            PersonAdd.self, PersonList.self, PersonShow.self, PersonConsent.self, PersonName.self, PersonLink.self,
            PersonUnlink.self, PersonReport.self, PersonExport.self, PersonErase.self,
        ]
    )
}

/// Whose logbook is meant, and where the record is.
struct PersonChoice: ParsableArguments {
    @Argument(help: ArgumentHelp(.optPersonChoiceCode, value: .valueCode))
    var code: String

    @OptionGroup var places: Places

    var desk: LogbookDesk { LogbookDesk(places: places) }
}
