import ArgumentParser
import Foundation
import JSONText
import Journal
import Presentation
import Wording
import Workshop

/// `jobhunter doctor`.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the data folder and the record, and save what can be saved from a damaged one.",
        discussion: "It never changes what it looks at. Leaves with 74 if anything needs care."
    )

    @Option(help: ArgumentHelp("Save what can be trusted of the record into this new file.", valueName: "file"))
    var saveTo: String?

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            if let saveTo {
                guard saveTo != "-" else { throw Failure(Message.copyNeedsFile, .badData) }
                return try save(to: URL(fileURLWithPath: saveTo))
            }
            var progress: ProgressTelling?
            let findings = Journal.examine(places.data) { count in
                var telling = progress ?? ProgressTelling(through: count, stopwatch: Clock.stopwatch)
                Console.pass(&telling)
                progress = telling
            }
            let faults = findings.count(where: \.isFault)
            if json {
                Console.result(Self.document(of: findings))
            } else {
                say(findings.map(DoctorTelling.message))
                if findings.contains(where: \.isDamage) { tellWhatCanBeSaved() }
                if faults == 0 { say([Message.doctorFine]) }
            }
            if faults > 0 { throw Failure(Message.doctorFaults(count: faults), .storage) }
        } catch {
            throw error.report()
        }
    }

    private func save(to file: URL) throws(Failure) {
        let salvage: Journal.Salvage
        do throws(JournalError) {
            salvage = try Journal.salvage(places.data, to: file)
        } catch {
            throw Failure(error)
        }
        say(DoctorTelling.messages(salvage) + [Message.doctorSaved(path: file.path)])
    }

    private func tellWhatCanBeSaved() {
        do throws(JournalError) {
            let salvage = try Journal.salvage(places.data, to: nil)
            guard !salvage.isEmpty else { return say([Message.doctorNothing]) }
            say(DoctorTelling.messages(salvage) + [Message.doctorSaveHint])
        } catch {
            say([Message.doctorNothing])
        }
    }

    private func say(_ messages: [Message]) {
        for message in messages { Console.result(Console.wording.text(message)) }
    }

    private static func document(of findings: [HealthFinding]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for finding in findings {
                writer.object { writer in
                    writer.member("needsCare", finding.isFault)
                    writer.member("finding", Console.wording.text(DoctorTelling.message(finding)))
                }
            }
        }
        return writer.text
    }
}
