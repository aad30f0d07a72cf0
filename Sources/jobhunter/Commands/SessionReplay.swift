import ArgumentParser
import Foundation
import Journal
import PlainMode
import Presentation
import Wording
import Workshop

/// `jobhunter session replay`.
struct SessionReplay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Tell a session once more, step by step, with the pauses it had and without anybody's secrets.",
        discussion: "A pause of more than ten minutes counts as a break, and ten minutes of it are kept."
    )

    @Option(help: ArgumentHelp("How many times as fast as it was: from 0.1 to 10000.", valueName: "times"))
    var speed = 10.0

    @Flag(help: "The next step at each line that is typed, instead of by the clock.")
    var step = false

    @OptionGroup var choice: SessionChoice

    func validate() throws {
        guard (0.1...10_000).contains(speed) else {
            throw ValidationError("--speed is \(speed); it must be from 0.1 to 10000.")
        }
    }

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            let output = StandardOutput(orElse: Console.endWithoutOutput)
            let heading = Message.replayHeading(
                title: record.header.title,
                date: Clock.minute(of: record.header.openedAt)
            )
            output.write(Console.wording.text(heading))
            PlainReplay(
                of: Timeline(header: record.header, events: record.events),
                in: Console.wording,
                pace: step ? .lineByLine : .times(speed),
                input: StandardInput(echo: TerminalEcho()),
                output: output,
                time: Clock.second(of:),
                wait: { Thread.sleep(forTimeInterval: $0 / .seconds(1)) }
            ).run()
            if let damage = record.damage { throw Failure(damage, in: record.header.id) }
        } catch {
            throw error.report()
        }
    }
}
