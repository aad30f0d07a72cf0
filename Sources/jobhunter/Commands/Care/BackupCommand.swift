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
            guard file != "-" else { throw Failure(Message.copyNeedsFile, .badData) }
            let file = URL(fileURLWithPath: file)
            let findings: [VerificationFinding]
            do throws(JournalError) {
                let journal = try Journal.openToCopy(in: places.data)
                findings = try journal.backUp(to: file)
                // An erasure will not name it then.
                if journal.isReadOnly { Console.message(Console.wording.text(.backupForgotten)) }
            } catch {
                throw Failure(error)
            }
            guard findings.isEmpty else {
                throw Failure(Message.backupUnsound(path: file.path, count: findings.count), .storage)
            }
            Console.result(Console.wording.text(Message.backupMade(path: file.path)))
        } catch {
            throw error.report()
        }
    }
}

extension Journal {
    /// Opens the journal so that it can note the copy, or for reading only where nothing can be written.
    ///
    /// - Throws: `missing` if there is none, so that no empty one is made only to be copied.
    fileprivate static func openToCopy(in data: URL) throws(JournalError) -> Journal {
        let existing: Journal?
        do throws(JournalError) {
            existing = try openExisting(in: data, clock: Clock.now)
        } catch {
            guard case .older = error else { throw error }
            existing = nil
        }
        do throws(JournalError) {
            return try open(in: data, clock: Clock.now)
        } catch {
            switch error {
            case .readOnly, .noPermission, .diskFull: if let existing { return existing }
            default: break
            }
            throw error
        }
    }
}
