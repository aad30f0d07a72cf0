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
        guard hasScreen else {
            Console.message(wording.text(.screenNotATerminal))
            return nil
        }
        let options = TerminalOptions(environment: ProcessInfo.processInfo.environment)
        let terminal = MainActor.assumeIsolated { try? Terminal(options) }
        if terminal == nil { Console.message(wording.text(.screenNotATerminal)) }
        return terminal
    }

    /// Shows the first screen; `nil` where there is no full screen to show it on.
    func decideAtHome() throws(Failure) -> HomeModel.Decision? {
        guard !isPlain, hasScreen else { return nil }
        let sessions: [SessionSummary]
        do throws(JournalError) {
            sessions = try places.sessions()
        } catch {
            throw Failure(error)
        }
        let interrupted = sessions.filter(\.canBeResumed).prefix(5).map { session in
            HomeModel.Interrupted(
                id: session.id,
                title: session.title,
                date: Clock.minute(of: session.lastEventAt ?? session.openedAt)
            )
        }
        guard let terminal = try openTerminal() else { return nil }
        let model = HomeModel(interrupted: interrupted, wording: wording)
        return MainActor.assumeIsolated {
            defer { terminal.close() }
            return HomeHost.run(model, on: terminal) ?? .leave
        }
    }

    /// Shows what can be practised; `nil` if nothing was chosen.
    func runPractiseScreen(_ model: PractiseModel, on terminal: Terminal) -> PractiseModel.Choice? {
        MainActor.assumeIsolated {
            defer { terminal.close() }
            return PractiseHost.run(model, on: terminal)
        }
    }

    /// Whether people sit at a terminal that can show a full screen.
    private var hasScreen: Bool {
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
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
