import ArgumentParser
import Foundation
import Journal
import Wording

/// `jobhunter backup`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a checked copy of the whole record into a new file, without the ballots of open votes."
    )

    @Argument(help: "The new file.")
    var file: String

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let file = URL(fileURLWithPath: file)
            let findings: [VerificationFinding]
            do throws(JournalError) {
                _ = try Journal.openExistingOrOlder(in: places.data)
                findings = try Journal.open(in: places.data, clock: Clock.now).backUp(to: file)
            } catch {
                throw Failure(error)
            }
            let values: [String: Message.Value] = ["path": .text(file.path), "count": .number(findings.count)]
            guard findings.isEmpty else { throw Failure(Message(.backupUnsound, values), .storage) }
            Console.result(Console.wording.text(Message(.backupMade, values)))
        } catch {
            throw error.report()
        }
    }
}

extension Journal {
    /// Makes sure that there is a journal, so that no empty one is made only to be copied.
    fileprivate static func openExistingOrOlder(in data: URL) throws(JournalError) -> Bool {
        do throws(JournalError) {
            _ = try openExisting(in: data, clock: Clock.now)
            return true
        } catch .older {
            return false
        }
    }
}
