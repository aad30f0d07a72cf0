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
        abstract: Console.text(.aboutSessionReplay),
        discussion: Console.text(.moreSessionReplay)
    )

    @Option(help: ArgumentHelp(.optSessionReplaySpeed, value: .valueTimes))
    var speed = 10.0

    @Flag(help: ArgumentHelp(.optSessionReplayStep))
    var step = false

    @OptionGroup var choice: SessionChoice

    func validate() throws {
        guard (0.1...10_000).contains(speed) else {
            throw ValidationError(Console.text(.wrongSessionReplay(speed: String(speed))))
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
            let wording = Console.voice(of: record.header)
            output.write(wording.text(heading))
            PlainReplay(
                of: Timeline(header: record.header, events: record.events),
                in: wording,
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
