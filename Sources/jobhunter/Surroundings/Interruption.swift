import Dispatch
import Foundation
import PlainMode
import Synchronization

/// Ends or stops the program in order when somebody interrupts it: nothing private left on the glass, the terminal given
/// back, the session put down, and a word on how to go on.
final class Interruption {
    /// Who was asked to end by which signal, for the thread of signals and for whoever leads.
    private final class Request: Sendable {
        let signal = Atomic<Int32>(0)
    }

    /// How long whoever leads may take to end in order.
    private static let patience = DispatchTimeInterval.seconds(2)

    private let request = Request()
    private var sources: [any DispatchSourceSignal] = []

    /// The status to leave with once somebody has ended the program from outside; 128 and the signal's number is what
    /// shells expect.
    var status: Int32? {
        let number = request.signal.load(ordering: .sequentiallyConsistent)
        return number == 0 ? nil : 128 + number
    }

    /// Watches for interruption, termination, a closed terminal, and for stopping and going on as ^Z and fg do.
    ///
    /// - Parameters:
    ///   - echo: What has to show again.
    ///   - glass: What may hold something private.
    ///   - bell: Rings where something private has to be asked anew, and for the last time where nothing more is to be.
    ///   - sentence: What to say where whoever leads does not come to an end.
    init(giveBack echo: TerminalEcho, clearing glass: Glass, ringing bell: InputBell, saying sentence: String) {
        sources = [SIGINT, SIGQUIT, SIGTERM, SIGHUP].map { number in
            Self.source(of: number) { [request] in
                glass.clearIfPrivate()
                echo.show()
                // Everything acknowledged is on the disk. Nothing is tidied up, because another thread may be in the
                // middle of something.
                let endNow: @Sendable () -> Void = {
                    Console.lastWord(sentence)
                    _exit(128 + number)
                }
                guard request.signal.exchange(number, ordering: .sequentiallyConsistent) == 0 else { return endNow() }
                bell.ringOut()
                DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: endNow)
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
