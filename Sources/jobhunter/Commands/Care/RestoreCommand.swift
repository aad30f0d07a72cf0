import ArgumentParser
import Foundation
import Journal
import Wording
import Workshop

/// `jobhunter restore`.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: Console.text(.aboutRestore)
    )

    @Argument(help: ArgumentHelp(.optRestoreFile, value: .valueFile))
    var file: String

    @Flag(help: ArgumentHelp(.optRestoreReplace))
    var replace = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let file = URL(fileURLWithPath: file)
            guard FileManager.default.fileExists(atPath: file.path) else {
                throw Failure(.restoreNotThere(path: file.path), .notThere)
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
            if let path = restoration.setAside { messages.append(.restoreAside(path: path)) }
            if restoration.erasedAgain > 0 {
                messages.append(.restoreErased(count: restoration.erasedAgain))
            }
            if restoration.hasForgottenErasures { messages.append(.restoreForgotten) }
            if restoration.isFirst { messages.append(.restoreFirst) }
            for message in messages { Console.result(message) }
        } catch {
            throw error.report()
        }
    }
}
