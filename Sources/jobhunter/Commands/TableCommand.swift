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
            "Show the workshop to the group on a second screen or terminal: what everybody may see, and nothing else.",
        discussion: """
            It waits until a workshop is begun on this computer, follows it, and goes over to the next one. It never shows \
            what somebody practises alone. Set the projector to extend the screen, not to mirror it; open a second \
            terminal window there, and start it in that window.
            """
    )

    @Argument(help: "The session's id, or the first letters of it; whichever is led if none is named.")
    var session: String?

    @OptionGroup(title: "Screen") var screen: ScreenOptions
    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let settings = places.settings().settings
            let options = screen.terminalOptions(over: settings)
            let preferences = screen.preferences(over: settings)
            let data = places.data
            let watch = TableWatch(wanted: session) { () throws(JournalError) in
                try Journal.openExisting(in: data, clock: Clock.now)
            }
            let ending = MainActor.assumeIsolated { () -> TableHost.Ending? in
                do throws(TerminalRefusal) {
                    let terminal = try Terminal(options)
                    defer { terminal.close() }
                    return TableHost(
                        watch: watch,
                        wording: settings.wording,
                        clock: Clock.now,
                        preferences: preferences
                    ).run(on: terminal)
                } catch {
                    return nil
                }
            }
            switch ending {
            case nil: throw Failure(Message.tableNeedsTerminal, .held)
            case .failed(let error): throw Failure(error)
            case .closed: break
            }
        } catch {
            throw error.report()
        }
    }
}
