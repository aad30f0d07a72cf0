import ArgumentParser
import Journal
import Screens
import TerminalKit
import Wording
import Workshop

/// `jobhunter table`.
struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract:
            "Show a session to the group on a second screen or terminal: what everybody may see, and nothing else."
    )

    @OptionGroup var choice: SessionChoice
    @OptionGroup(title: "Screen") var screen: ScreenOptions

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            let journal = try choice.journal()
            let settings = choice.places.settings().settings
            let options = screen.terminalOptions(over: settings)
            let preferences = screen.preferences(over: settings)
            let ending = MainActor.assumeIsolated { () -> TableHost.Ending? in
                do throws(TerminalRefusal) {
                    let terminal = try Terminal(options)
                    defer { terminal.close() }
                    return TableHost(
                        journal: journal,
                        wording: settings.wording,
                        clock: Clock.now,
                        preferences: preferences
                    ).run(record.session, on: terminal)
                } catch {
                    return nil
                }
            }
            switch ending {
            case nil: throw Failure(Message(.tableNeedsTerminal), .held)
            case .failed(let error): throw Failure(error)
            case .closed: break
            }
        } catch {
            throw error.report()
        }
    }
}
