import Foundation
import Journal
import Persons
import Reports
import Wording
import Workshop

/// Opens the journal for what goes across sessions, and gathers logbooks from it.
struct LogbookDesk {
    let places: Places

    static let neutralName: @Sendable (ID<Seat>) -> String = { Console.wording.neutralName(of: $0) }

    /// Runs something on the journal opened for changes.
    func change<Result>(_ body: (Journal) throws(JournalError) -> Result) throws(Failure) -> Result {
        do throws(JournalError) {
            return try body(try Journal.open(in: places.data, clock: Clock.now))
        } catch {
            throw Failure(error)
        }
    }

    /// Runs something on the journal opened for reading.
    ///
    /// A journal of an older version is brought up to date first, because it has no people.
    func read<Result>(_ body: (Journal) throws(JournalError) -> Result) throws(Failure) -> Result {
        do throws(JournalError) {
            return try body(try reader())
        } catch {
            throw Failure(error)
        }
    }

    private func reader() throws(JournalError) -> Journal {
        do throws(JournalError) {
            return try Journal.openExisting(in: places.data, clock: Clock.now)
        } catch .older {
            return try Journal.open(in: places.data, clock: Clock.now)
        }
    }

    /// The logbook of a person.
    func logbook(of code: String, tellingName: Bool) throws(Failure) -> Logbook {
        try read { journal throws(JournalError) in
            let record = try journal.person(code)
            let evidence = try Self.evidence(of: record, in: journal, knowing: KnownNames(in: journal))
            return Logbook(
                of: record.person,
                tellingName: tellingName,
                consents: record.consents,
                sessions: evidence,
                followUps: evidence.flatMap(\.followUps)
            )
        }
    }

    /// What the sessions of a person hold about her seats.
    static func evidence(
        of record: PersonRecord,
        in journal: Journal,
        knowing names: KnownNames
    ) throws(JournalError) -> [SeatEvidence] {
        let hers = names.names(of: record)
        let others = names.names(besides: record)
        var evidence: [SeatEvidence] = []
        for link in record.links {
            let session = try journal.record(of: link.place.session).session
            let found = SeatEvidence(
                of: link.place.seat,
                in: session,
                realName: record.person.name,
                alsoCalled: hers,
                besides: others,
                followUps: record.followUps.filter { $0.commitment.session == link.place.session },
                naming: neutralName
            )
            if let found { evidence.append(found) }
        }
        return evidence
    }

    /// The seat written as `session:seat`, by ids or the first letters of one and the name of the other.
    static func place(_ text: String, in journal: Journal) throws(Failure) -> SeatPlace {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else {
            throw Failure(Message.refusedPlace(text: text), .badData)
        }
        do throws(JournalError) {
            return try journal.seat(String(parts[1]), in: try journal.resolve(prefix: String(parts[0])))
        } catch {
            throw Failure(error)
        }
    }
}

/// What people are called, all over the record.
struct KnownNames {
    private let atTable: [SeatPlace: Set<String>]
    private let people: [PersonRecord]

    init(in journal: Journal) throws(JournalError) {
        atTable = try journal.seatNames()
        people = try journal.people()
    }

    /// The names somebody bears at the table, in any of her sessions.
    func names(of record: PersonRecord) -> Set<String> {
        names(at: Set(record.links.map(\.place)).contains)
    }

    /// The names everybody else bears, and their real names with the names these are made of.
    func names(besides record: PersonRecord) -> Set<String> {
        let hers = Set(record.links.map(\.place))
        let realNames = people.filter { $0.person.id != record.person.id }.compactMap(\.person.name)
        return names { !hers.contains($0) }.union(realNames.flatMap(NameMatcher.names))
    }

    private func names(at isMeant: (SeatPlace) -> Bool) -> Set<String> {
        Set(
            atTable.filter { isMeant($0.key) }.flatMap { place, names in
                names.filter { $0 != LogbookDesk.neutralName(place.seat) }
            }
        )
    }
}
