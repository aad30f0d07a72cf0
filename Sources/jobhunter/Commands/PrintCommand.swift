import ArgumentParser

/// `jobhunter print`: everything that goes on paper.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Make pages to print: cards, ballots, attendance sheets, certificates.",
        discussion: """
            The pages are HTML for A4 paper, in one file that needs nothing else: open it in a browser and print it at \
            100 %. --pdf does that by itself.
            """,
        subcommands: [PrintCards.self, PrintBallots.self, PrintAttendance.self, PrintCertificates.self]
    )
}
