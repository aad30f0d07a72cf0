import Foundation
import Journal
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
            return Logbook(
                of: record.person,
                tellingName: tellingName,
                consents: record.consents,
                sessions: try Self.evidence(of: record, in: journal),
                followUps: record.followUps
            )
        }
    }

    /// What the sessions of a person hold about her seats.
    static func evidence(of record: PersonRecord, in journal: Journal) throws(JournalError) -> [SeatEvidence] {
        let hers = Set(record.links.map(\.place))
        let atTable = try journal.seatNames()
        var called: Set<String> = []
        var others: Set<String> = []
        for (place, names) in atTable {
            let real = names.subtracting([neutralName(place.seat)])
            if hers.contains(place) { called.formUnion(real) } else { others.formUnion(real) }
        }
        for other in try journal.people() where other.person.id != record.person.id {
            others.formUnion(other.person.name.map(NameMatcher.names) ?? [])
        }
        var evidence: [SeatEvidence] = []
        for link in record.links {
            let session = try journal.record(of: link.place.session).session
            let found = SeatEvidence(
                of: link.place.seat,
                in: session,
                realName: record.person.name,
                alsoCalled: called,
                besides: others,
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
            throw Failure(Message(.refusedPlace, ["text": .text(text)]), .badData)
        }
        do throws(JournalError) {
            return try journal.seat(String(parts[1]), in: try journal.resolve(prefix: String(parts[0])))
        } catch {
            throw Failure(error)
        }
    }
}
