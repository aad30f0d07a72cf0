import ArgumentParser
import Wording

/// `jobhunter print`: everything that goes on paper.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: Console.text(.aboutPrint),
        discussion: Console.text(.morePrint),
        subcommands: [
            PrintCards.self, PrintBallots.self, PrintGrids.self, PrintAttendance.self, PrintCertificates.self,
        ]
    )
}
