import ArgumentParser
import Content
import Foundation
import Journal
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

/// The terminal a run has taken, with how its screens are wanted.
struct Stage {
    let terminal: Terminal
    var preferences: Preferences

    /// Ends the program where it was ended from outside: whoever did so learns it from its status.
    func exitIfInterrupted() {
        if let status = MainActor.assumeIsolated({ terminal.interruption?.exitStatus }) { Foundation.exit(status) }
    }
}

extension WorkshopRun {
    /// Takes the terminal for a full screen; `nil` where there is none, or where lines are wanted.
    func openStage() -> Stage? {
        guard !isPlain else { return nil }
        guard hasScreen else {
            Console.message(.screenNotATerminal)
            return nil
        }
        let options = screen.terminalOptions(over: settings)
        guard let terminal = MainActor.assumeIsolated({ try? Terminal(options) }) else {
            Console.message(.screenNotATerminal)
            return nil
        }
        return Stage(terminal: terminal, preferences: preferences(over: settings))
    }

    /// How the screens are to be, and what shows the table on another one.
    func preferences(over settings: Settings) -> Preferences {
        screen.preferences(over: settings, showingTableWith: places.tableCommand)
    }

    /// Asks on a screen what to begin with, and for whom.
    ///
    /// - Returns: `nil` if the program was ended from outside.
    func decision(on subject: ChooserModel.Subject, stage: Stage, in wording: Wording) -> ChooserModel.Decision? {
        let model = ChooserModel(subject, wording: wording, preferences: stage.preferences)
        let terminal = stage.terminal
        return MainActor.assumeIsolated { ChooserHost.run(model, on: terminal) }
    }

    /// Whether people sit at a terminal that can show a full screen.
    var hasScreen: Bool {
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Leads on a full screen; says whether the session was closed.
    func leadOnScreen(
        _ room: Room,
        plan: GamePlan,
        opening: [Asked],
        on stage: Stage
    ) throws(Failure) -> Bool {
        if let failure = room.perform(opening.map { ($0.command, by: $0.by) }).failure {
            throw Self.failure(failure, in: room.session)
        }
        let wording = Self.voice(of: room.session)
        let ending = MainActor.assumeIsolated {
            ScreenHost(room: room, wording: wording, preferences: stage.preferences)
                .run(on: stage.terminal, plan: plan)
        }
        switch ending {
        case .finished: return true
        case .left: return false
        case .interrupted(let status):
            MainActor.assumeIsolated { stage.terminal.close() }
            endFromOutside(room, status: status)
        case .failed(let error):
            throw Failure(error, toResume: howToResume(room.session))
        }
    }
}
