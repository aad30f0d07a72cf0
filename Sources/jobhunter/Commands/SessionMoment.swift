import ArgumentParser
import Journal
import PlainMode
import Presentation
import Wording
import Workshop

/// `jobhunter session moment`.
struct SessionMoment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moment",
        abstract: Console.text(.aboutSessionMoment),
        discussion:
            Console.text(.moreSessionMoment)
    )

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(.optSessionMomentAudience, value: .valueAudience)
    )
    var audience = "table"

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var choice: SessionChoice

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            let session = record.session
            let audience = try Self.audience(audience, in: session)
            let conversation = Conversation(plan: try choice.places.plan(goingOnWith: session), with: audience)
            let (now, wording) = (Clock.now(), Console.voice(of: record.header))
            let moment = conversation.moment(in: session, at: now)
            let document = MomentDocument(moment, of: session, in: wording, at: now)
            if json {
                Console.result(document.json())
            } else {
                for line in document.lines + PlainHost.lines(asking: moment.asked, in: wording) { Console.result(line) }
            }
            if let damage = record.damage { throw Failure(damage, in: record.header.id) }
        } catch {
            throw error.report()
        }
    }

    /// The audience that somebody named, by the seat or by the name shown.
    private static func audience(_ typed: String, in session: Session) throws(Failure) -> Audience {
        switch typed.lowercased() {
        case "table": return .table
        case "facilitator": return .facilitator
        default:
            let people = session.view(for: .table).people
            guard let person = people.first(where: { $0.id.text == typed || $0.name == typed }) else {
                throw Failure(.momentNoAudience(name: typed), .notThere)
            }
            return .seat(person.id)
        }
    }
}
