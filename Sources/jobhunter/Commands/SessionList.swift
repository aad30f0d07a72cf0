import ArgumentParser
import JSONText
import Journal
import Screens
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

    @Flag(help: "Look into each session: how many people, whether it is damaged, whether another program leads it.")
    var long = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(JournalError) {
            let sessions = try places.sessions()
            let keeper = RecordKeeper(data: places.data, wording: Console.wording)
            let glances = long ? sessions.map { keeper.glance(at: $0.id) } : []
            if json { return Console.result(Self.document(of: sessions, glances)) }
            let wording = Console.wording
            if sessions.isEmpty { Console.message(wording.text(.noSessions)) }
            for (place, session) in sessions.enumerated() {
                let line = long ? Self.line(for: session, glances[place]) : Self.line(for: session)
                Console.result(wording.text(line))
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

    private static func line(for session: SessionSummary, _ glance: RecordGlance) -> Message {
        let values: [String: Message.Value] = [
            "id": .text(session.id.text),
            "date": .text(Clock.minute(of: session.openedAt)),
            "title": .text(session.title),
            "state": .message(RecordTelling.state(glance.state)),
        ]
        guard let people = glance.people else { return Message(.sessionLine, values) }
        return Message(.recordsListLine, values.merging(["people": .number(people)]) { $1 })
    }

    private static func document(of sessions: [SessionSummary], _ glances: [RecordGlance]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for (place, session) in sessions.enumerated() {
                writer.object { writer in
                    writer.member("id", session.id.text)
                    writer.member("title", session.title)
                    writer.member("openedAt", session.openedAt.milliseconds)
                    writer.member("lastEventAt", (session.lastEventAt ?? session.openedAt).milliseconds)
                    writer.member("events", session.events)
                    writer.member("closed", session.isClosed)
                    guard glances.indices.contains(place) else {
                        writer.member("damaged", session.damage != nil)
                        return
                    }
                    let glance = glances[place]
                    writer.member("damaged", glance.state == .damaged)
                    writer.member("held", glance.state == .held)
                    if let people = glance.people { writer.member("people", people) }
                }
            }
        }
        return writer.text
    }
}
