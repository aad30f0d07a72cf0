import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import JSONText
import Presentation
import Wording
import Workshop

/// `jobhunter deck check`.
struct DeckCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check decks: every complaint at once, with file, line and column.",
        discussion: "Leaves with 65 if a deck cannot be used; warnings alone leave with 0."
    )

    @Argument(help: "The decks: ids or files. All installed ones if none is named.")
    var decks: [String] = []

    @Option(help: ArgumentHelp("Whether so many people can be dealt full hands.", valueName: "number"))
    var people: Int?

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func validate() throws {
        guard let people, !(3...Roster.participantLimit).contains(people) else { return }
        throw ValidationError("--people goes from 3 to \(Roster.participantLimit).")
    }

    func run() throws {
        let names = decks.isEmpty ? places.library.entries().map(\.path) : decks
        var complaints: [Diagnostic] = []
        var worst: ExitStatus?
        var checked = 0
        for name in names {
            do throws(LibraryError<Deck>) {
                let loaded = try places.library.find(name, for: people)
                complaints += loaded.warnings
                checked += 1
            } catch {
                if case .refused(_, let diagnostics) = error {
                    complaints += diagnostics
                    checked += 1
                } else {
                    Console.message(Console.wording.text(error))
                }
                worst = Failure(error).status
            }
        }
        tell(complaints, decks: checked)
        if let worst { throw worst.code }
    }

    private func tell(_ complaints: [Diagnostic], decks: Int) {
        if json { return Console.result(Self.document(of: complaints)) }
        for complaint in complaints {
            Console.result(Console.wording.text(complaint.line))
        }
        let errors = complaints.count { $0.severity == .error }
        Console.result(
            Console.wording.text(
                Message.deckCheckSummary(decks: decks, errors: errors, warnings: complaints.count - errors)
            )
        )
    }

    private static func document(of complaints: [Diagnostic]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for complaint in complaints {
                complaint.write(into: &writer)
            }
        }
        return writer.text
    }
}
