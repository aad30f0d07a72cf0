import ArgumentParser
import JSONText
import Journal
import Persons
import Reports
import Wording
import Workshop

/// `jobhunter person list`.
struct PersonList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the people who have a code.")

    @Flag(help: "As JSON, for programs.")
    var json = false

    @Flag(help: "With real names, where they are kept.")
    var withNames = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let people = try LogbookDesk(places: places).read { journal throws(JournalError) in try journal.people() }
            if json { return Console.result(document(of: people)) }
            if people.isEmpty { Console.message(Console.wording.text(.personNobody)) }
            for record in people { Console.result(Console.wording.text(line(record))) }
        } catch {
            throw error.report()
        }
    }

    private func line(_ record: PersonRecord) -> Message {
        let purposes = Consent.Purpose.allCases.filter(record.agrees).map(ConsentTelling.purpose)
        let consents =
            purposes.isEmpty
            ? Message.personAgreesToNothing : Message.personAgreesTo(names: purposes)
        return withNames && record.person.name != nil
            ? Message.personLineNamed(
                code: record.person.code,
                name: record.person.name ?? "",
                consents: consents,
                sessions: Set(record.links.map(\.place.session)).count
            )
            : .personLine(
                code: record.person.code,
                consents: consents,
                sessions: Set(record.links.map(\.place.session)).count
            )
    }

    private func document(of people: [PersonRecord]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for record in people {
                writer.object { writer in
                    writer.member("code", record.person.code)
                    if withNames, let name = record.person.name { writer.member("name", name) }
                    writer.member("addedAt", record.person.addedAt.milliseconds)
                    writer.member("agreesTo", Consent.Purpose.allCases.filter(record.agrees).map(\.rawValue))
                    writer.key("seats")
                    writer.array { writer in
                        for link in record.links {
                            writer.object { writer in
                                writer.member("session", link.place.session.text)
                                writer.member("seat", link.place.seat.text)
                            }
                        }
                    }
                }
            }
        }
        return writer.text
    }
}
