import ArgumentParser
import Foundation
import JSONText
import Journal
import Presentation
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
            let glances = long ? try Self.glances(at: sessions, in: places.data) : []
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

    /// Looks into every session, and says how far it has come where that takes more than a second.
    private static func glances(
        at sessions: [SessionSummary],
        in data: URL
    ) throws(JournalError) -> [RecordGlance] {
        guard !sessions.isEmpty else { return [] }
        let journal = try Journal.openExisting(in: data, clock: Clock.now)
        var progress = ProgressTelling(through: sessions.count, stopwatch: Clock.stopwatch)
        return sessions.map { session in
            defer { Console.pass(&progress) }
            return RecordKeeper.glance(at: session.id, in: journal)
        }
    }

    private static func line(for session: SessionSummary) -> Message {
        line(for: session, RecordGlance(people: nil, state: RecordKeeper.state(of: session)))
    }

    private static func line(for session: SessionSummary, _ glance: RecordGlance) -> Message {
        let (id, date) = (session.id.text, Clock.minute(of: session.openedAt))
        let state = RecordTelling.state(glance.state)
        guard let people = glance.people else {
            return .sessionLine(id: id, date: date, title: session.title, state: state)
        }
        return .recordsListLine(id: id, date: date, title: session.title, state: state, people: people)
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
