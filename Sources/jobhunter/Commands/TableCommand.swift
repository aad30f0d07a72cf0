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
            Console.text(.aboutTable),
        discussion: Console.text(.moreTable)
    )

    @Argument(help: ArgumentHelp(.optTableSession, value: .valueSession))
    var session: String?

    @OptionGroup(title: Console.text(.optionsScreen)) var screen: ScreenOptions
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
                        voices: settings.voices,
                        clock: Clock.now,
                        preferences: preferences
                    ).run(on: terminal)
                } catch {
                    return nil
                }
            }
            switch ending {
            case nil: throw Failure(.tableNeedsTerminal, .held)
            case .failed(let error): throw Failure(error)
            case .closed: break
            }
        } catch {
            throw error.report()
        }
    }
}
