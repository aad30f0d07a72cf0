import Files
import Foundation
import JSONText
import Journal
import Presentation
import RecordFormat
import Reports
import Screens
import Wording
import Workshop

/// Reads the journal for the records' screens and for the lists of the command line, and makes files from it.
///
/// It never takes the lock of a session, and looks at one session at a time, so that whoever leads one is not kept waiting.
struct RecordKeeper: RecordKeeping {
    let data: URL
    let voices: Voices

    private var wording: Wording { voices.program }

    func sessions() throws(RecordTrouble) -> [RecordSummary] {
        do throws(JournalError) {
            return try Places.sessions(in: data).map { session in
                RecordSummary(
                    id: session.id,
                    title: session.header?.title,
                    date: Clock.minute(of: session.openedAt),
                    state: Self.state(of: session)
                )
            }
        } catch {
            throw trouble(error)
        }
    }

    func glances(at ids: [ID<Session>]) -> [ID<Session>: RecordGlance] {
        let journal = try? Journal.openExisting(in: data, clock: Clock.now)
        let glances = ids.map { id in
            (id, journal.map { Self.glance(at: id, in: $0) } ?? RecordGlance(people: nil, state: .damaged))
        }
        return Dictionary(glances) { first, _ in first }
    }

    /// Looks into a session of a journal that is open already: opening it takes longer than looking.
    static func glance(at id: ID<Session>, in journal: Journal) -> RecordGlance {
        do throws(JournalError) {
            let record = try journal.record(of: id)
            guard record.damage == nil else { return RecordGlance(people: nil, state: .damaged) }
            let session = record.session
            return RecordGlance(
                people: session.state.roster.seats.count,
                state: state(of: record, session, journal)
            )
        } catch {
            return RecordGlance(people: nil, state: .damaged)
        }
    }

    func read(_ id: ID<Session>) throws(RecordTrouble) -> RecordReading {
        do throws(JournalError) {
            let journal = try Journal.openExisting(in: data, clock: Clock.now)
            let record = try journal.record(of: id)
            return RecordReading(
                wording: voices.session(in: record.header.language),
                timeline: Timeline(header: record.header, events: record.events),
                first: Clock.minute(of: record.header.openedAt),
                last: Clock.minute(of: record.events.last?.at ?? record.header.openedAt),
                state: Self.state(of: record, record.session, journal),
                trouble: record.damage.map { Failure($0, in: id).sentence }
            )
        } catch {
            throw trouble(error)
        }
    }

    func report(on id: ID<Session>, replacing: Bool) throws(RecordTrouble) -> RecordFile {
        let record = try record(of: id)
        let date = Clock.day(of: record.header.openedAt)
        let text = SessionReport(of: record.session, in: voices.session(in: record.header.language), date: date)
            .markdown()
        return try keep(text, in: "reports", as: "\(id).md", replacing: replacing)
    }

    func export(_ id: ID<Session>, replacing: Bool) throws(RecordTrouble) -> RecordFile {
        let text = String(decoding: try record(of: id).document.bytes(.pretty), as: UTF8.self)
        return try keep(text, in: "exports", as: "\(id).json", replacing: replacing)
    }

    func verify(_ id: ID<Session>) throws(RecordTrouble) -> [String] {
        do throws(JournalError) {
            return try Journal.openExisting(in: data, clock: Clock.now).verify(id)
                .map { wording.text(FindingWording.message($0)) }
        } catch {
            throw trouble(error)
        }
    }

    // MARK: Parts

    private func record(of id: ID<Session>) throws(RecordTrouble) -> SessionRecord {
        do throws(JournalError) {
            return try Journal.openExisting(in: data, clock: Clock.now).record(of: id)
        } catch {
            throw trouble(error)
        }
    }

    private func trouble(_ error: JournalError) -> RecordTrouble { RecordTrouble(Failure(error).sentence) }

    /// Writes a file for its owner alone, unless something else stands there that may not be replaced.
    private func keep(
        _ text: String,
        in folder: String,
        as name: String,
        replacing: Bool
    ) throws(RecordTrouble) -> RecordFile {
        let file = data.appendingPathComponent(folder).appendingPathComponent(name)
        do throws(FileError) {
            try OwnFile.write(Array(text.utf8), to: file.path, replacing: replacing)
        } catch {
            guard error.reason == .exists else { throw RecordTrouble(wording.text(FileTelling.message(error))) }
            let isSame = FileManager.default.contents(atPath: file.path) == Data(text.utf8)
            return RecordFile(path: file.path, text: text, outcome: isSame ? .thereAlready : .differs)
        }
        return RecordFile(path: file.path, text: text, outcome: .written)
    }

    /// The state of a session as far as its row in the list tells.
    static func state(of session: SessionSummary) -> RecordSummary.State {
        if session.damage != nil { return .damaged }
        return session.isClosed ? .closed : .open
    }

    private static func state(
        of record: SessionRecord,
        _ session: Session,
        _ journal: Journal
    ) -> RecordSummary.State {
        if record.damage != nil { return .damaged }
        if session.state.isClosed { return .closed }
        return journal.holder(of: record.header.id) == nil ? .open : .held
    }
}
