import ArgumentParser
import Foundation
import Journal
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

extension WorkshopRun {
    /// Takes the terminal for a full screen; `nil` where there is none, or where lines are wanted.
    func openTerminal() throws(Failure) -> Terminal? {
        guard !isPlain else { return nil }
        let environment = ProcessInfo.processInfo.environment
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, environment["TERM"] != "dumb" else {
            Console.message(wording.text(.screenNotATerminal))
            return nil
        }
        let terminal = MainActor.assumeIsolated { try? Terminal(TerminalOptions(environment: environment)) }
        if terminal == nil { Console.message(wording.text(.screenNotATerminal)) }
        return terminal
    }

    /// Leads on a full screen; says whether the session was closed.
    func leadOnScreen(
        _ recorded: RecordedSession,
        plan: GamePlan,
        opening: [Asked],
        on terminal: Terminal
    ) throws(Failure) -> Bool {
        do throws(PerformError) {
            for asked in opening { _ = try recorded.perform(asked.command, by: asked.by) }
        } catch {
            MainActor.assumeIsolated { terminal.close() }
            switch error {
            case .storage(let error): throw Failure(error)
            case .refused(let refusal):
                throw Failure(RefusalWording.message(refusal, in: recorded.session.view(for: .table)), .badData)
            }
        }
        let box = Unchecked(recorded)
        let wording = wording
        let ending = MainActor.assumeIsolated {
            defer { terminal.close() }
            return ScreenHost(recorded: box.value, wording: wording, clock: Clock.now).run(on: terminal, plan: plan)
        }
        switch ending {
        case .finished: return true
        case .left: return false
        case .interrupted(let status):
            tellHowToResume(recorded.session)
            Foundation.exit(status)
        case .failed(let error):
            tellHowToResume(recorded.session)
            throw Failure(error)
        }
    }
}

/// Carries the record over to the main actor, on whose thread the program runs from its first line to its last.
private struct Unchecked<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
