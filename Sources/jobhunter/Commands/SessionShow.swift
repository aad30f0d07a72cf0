import ArgumentParser
import Foundation
import JSONText
import Journal
import Presentation
import Wording
import Workshop

/// `jobhunter session show`.
struct SessionShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Tell what happened in a session, step by step, without anybody's secrets."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @Flag(help: "Go on telling while the session goes on in another program.")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "What everybody could see after the step of this event; session timeline has the numbers.",
            valueName: "event"
        )
    )
    var at: Int?

    @OptionGroup var choice: SessionChoice

    func validate() throws {
        if follow, at != nil {
            throw ValidationError("--follow goes on from the end, and --at looks back: choose one.")
        }
    }

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            if let at {
                try show(record, at: at)
            } else if json {
                Console.result(Self.document(of: record.session))
            } else {
                Self.tell(record)
            }
            if let damage = record.damage { throw Failure(damage, in: record.header.id) }
            if follow { try followOn(from: record) }
        } catch {
            throw error.report()
        }
    }

    /// Tells the moment after a step, as everybody could see it then.
    private func show(_ record: SessionRecord, at number: Int) throws(Failure) {
        let timeline = Timeline(header: record.header, events: record.events)
        guard let place = timeline.place(ofEvent: number) else {
            let last = record.events.last?.number ?? 0
            throw Failure(Message.timelineNoMoment(number: number, last: last), .badData)
        }
        let session = timeline.session(at: place)
        if json { return Console.result(Self.document(of: session)) }
        let moment = timeline.moments[place]
        let lines = [TimelineTelling.numbered(moment, time: Clock.second(of: moment.at))]
        Self.say([Self.heading(of: record)] + lines + TimelineTelling.situation(of: session))
    }

    private static func heading(of record: SessionRecord) -> Message {
        Message.sessionHeading(
            title: record.header.title,
            id: record.header.id.text,
            date: Clock.minute(of: record.header.openedAt)
        )
    }

    private static func say(_ messages: [Message]) {
        for message in messages { Console.result(Console.wording.text(message)) }
    }

    private static func tell(_ record: SessionRecord) {
        let wording = Console.wording
        say([heading(of: record)])
        var session = Session(header: record.header)
        for step in Timeline.steps(of: record.events) {
            for entry in step { session.take(entry) }
            guard let first = step.first else { continue }
            let time = Clock.minute(of: first.at)
            for message in Announcer(session: session).messages(for: Array(step)) {
                let line = Message.sessionEvent(number: first.number, time: time, text: message)
                Console.result(wording.text(line))
            }
        }
    }

    /// Follows the record of a session that another program writes, until it is closed.
    private func followOn(from record: SessionRecord) throws(Failure) {
        let journal = try choice.journal()
        let wording = Console.wording
        var session = record.session
        while !session.state.isClosed {
            let news: [Recorded]
            do throws(JournalError) {
                news = try journal.events(of: record.header.id, after: session.log.count)
            } catch {
                throw Failure(error)
            }
            for entry in news { session.take(entry) }
            for message in Announcer(session: session).messages(for: news) {
                Console.result(wording.text(message))
            }
            if news.isEmpty { Thread.sleep(forTimeInterval: 0.3) }
        }
    }

    private static func document(of session: Session) -> String {
        let view = session.view(for: .table)
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("id", session.header.id.text)
            writer.member("title", session.header.title)
            writer.member("openedAt", session.header.openedAt.milliseconds)
            writer.member("events", session.log.count)
            writer.member("closed", view.isClosed)
            writer.key("people")
            writer.array { writer in
                for person in view.people {
                    writer.object { writer in
                        writer.member("id", person.id.text)
                        writer.member("name", person.name)
                        writer.member("kind", person.kind.rawValue)
                        writer.member("presence", person.presence.rawValue)
                    }
                }
            }
            guard case .game(let game) = view.scene else { return }
            writer.member("stage", game.stage.rawValue)
            writer.member("round", game.roundNumber)
            guard let standings = game.standings else { return }
            writer.key("totals")
            writer.object { writer in
                for (entrant, points) in standings.sorted(by: { $0.key < $1.key }) {
                    writer.member(entrant.text, points)
                }
            }
        }
        return writer.text
    }
}
