import Dispatch
import Foundation
import PlainMode

/// Ends or stops the program in order when somebody interrupts it: nothing private left on the glass, the terminal given
/// back, and a word on how to go on.
final class Interruption {
    private var sources: [any DispatchSourceSignal] = []

    /// Watches for interruption, termination, a closed terminal, and for stopping and going on as ^Z and fg do.
    ///
    /// - Parameters:
    ///   - echo: What has to show again.
    ///   - glass: What may hold something private.
    ///   - bell: Rings where something private has to be asked anew.
    ///   - sentence: What to say.
    init(giveBack echo: TerminalEcho, clearing glass: Glass, ringing bell: InputBell, saying sentence: String) {
        sources = [SIGINT, SIGQUIT, SIGTERM, SIGHUP].map { number in
            Self.source(of: number) {
                glass.clearIfPrivate()
                echo.show()
                Console.lastWord(sentence)
                // Everything acknowledged is on the disk; 128 and the signal's number is what shells expect. Nothing is
                // tidied up, because another thread may be in the middle of something.
                _exit(128 + number)
            }
        }
        sources.append(
            Self.source(of: SIGTSTP) {
                if glass.clearIfPrivate() { bell.ring() }
                echo.lend()
                kill(getpid(), SIGSTOP)
            }
        )
        sources.append(
            Self.source(of: SIGCONT, ignoring: false) {
                echo.takeBack()
                // Whoever stops it from outside gives no time to clear the glass before.
                if glass.clearIfPrivate() { bell.ring() }
            }
        )
    }

    private static func source(
        of number: Int32,
        ignoring: Bool = true,
        _ handler: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        if ignoring { signal(number, SIG_IGN) }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: handler)
        source.resume()
        return source
    }
}
