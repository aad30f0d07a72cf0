import ArgumentParser
import JSONText
import Journal
import Wording
import Workshop

/// `jobhunter session list`.
struct SessionList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the recorded sessions, the newest first."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(JournalError) {
            let sessions = try places.sessions()
            if json { return Console.result(Self.document(of: sessions)) }
            let wording = Console.wording
            if sessions.isEmpty { Console.message(wording.text(.noSessions)) }
            for session in sessions {
                Console.result(wording.text(Self.line(for: session)))
            }
        } catch {
            throw Failure(error).report()
        }
    }

    private static func line(for session: SessionSummary) -> Message {
        let state: MessageKey =
            if session.damage != nil { .sessionDamagedState } else if session.isClosed { .sessionClosedState } else {
                .sessionOpenState
            }
        return Message(
            .sessionLine,
            [
                "id": .text(session.id.text),
                "date": .text(Clock.minute(of: session.openedAt)),
                "title": .text(session.title),
                "state": .message(Message(state)),
            ]
        )
    }

    private static func document(of sessions: [SessionSummary]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for session in sessions {
                writer.object { writer in
                    writer.member("id", session.id.text)
                    writer.member("title", session.title)
                    writer.member("openedAt", session.openedAt.milliseconds)
                    writer.member("lastEventAt", (session.lastEventAt ?? session.openedAt).milliseconds)
                    writer.member("events", session.events)
                    writer.member("closed", session.isClosed)
                    writer.member("damaged", session.damage != nil)
                }
            }
        }
        return writer.text
    }
}
