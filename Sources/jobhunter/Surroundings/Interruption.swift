import Dispatch
import Foundation
import PlainMode

/// Ends the program in order when somebody interrupts it: the terminal given back, and a word on how to go on.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Watches for interruption, termination and a closed terminal.
    ///
    /// - Parameters:
    ///   - echo: What has to show again.
    ///   - sentence: What to say.
    init(giveBack echo: TerminalEcho, saying sentence: String) {
        sources = [SIGINT, SIGQUIT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                echo.show()
                Console.lastWord(sentence)
                // Everything acknowledged is on the disk; 128 and the signal's number is what shells expect. Nothing is
                // tidied up, because another thread may be in the middle of something.
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }
}
