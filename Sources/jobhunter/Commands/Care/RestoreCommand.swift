import ArgumentParser
import Foundation
import Journal
import Wording
import Workshop

/// `jobhunter restore`.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a copy in the place of the record, once it is checked; what was erased since is erased again."
    )

    @Argument(help: "The copy; it stays as it is.")
    var file: String

    @Flag(help: "Even if there is a record; that one is kept in the folder backups.")
    var replace = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let file = URL(fileURLWithPath: file)
            guard FileManager.default.fileExists(atPath: file.path) else {
                throw Failure(Message.restoreNotThere(path: file.path), .notThere)
            }
            let restoration: Journal.Restoration
            do throws(JournalError) {
                restoration = try Journal.restore(
                    file,
                    into: places.data,
                    replacing: replace,
                    clock: Clock.now,
                    naming: LogbookDesk.neutralName
                )
            } catch {
                throw Failure(error)
            }
            var messages = [
                Message.restoreDone(sessions: restoration.sessions, path: file.path)
            ]
            if let path = restoration.setAside { messages.append(Message.restoreAside(path: path)) }
            if restoration.erasedAgain > 0 {
                messages.append(Message.restoreErased(count: restoration.erasedAgain))
            }
            if restoration.hasForgottenErasures { messages.append(Message.restoreForgotten) }
            if restoration.isFirst { messages.append(Message.restoreFirst) }
            for message in messages { Console.result(Console.wording.text(message)) }
        } catch {
            throw error.report()
        }
    }
}
