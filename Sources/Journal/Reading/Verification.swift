import Foundation
import GRDB
import RecordFormat
public import Workshop

/// Something that should not be so in the journal.
public struct VerificationFinding: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// The file is damaged, in SQLite's words.
        case file(String)
        /// A row of a table belongs to a session that is not there.
        case orphan(table: String)
        /// A row beside the sessions is not as it was written.
        case changedRow(ChangedRow)
        /// The record cannot be trusted from some event on.
        case damage(Damage)
        /// The record is in a format this program cannot check.
        case unknownFormat(Int)
        /// What is kept beside the events for lists differs from what follows from them.
        case summaryDiffers
        /// There are ballots although no vote is open.
        case strayBallots(seats: Int)
        /// The ballots of these seats cannot be read; they count as not cast.
        case unreadableBallots([ID<Seat>])
        /// The roll of the open vote and the box differ: these seats stand in only one of them.
        case rollDiffers([ID<Seat>])
        /// The ballots of the open vote were left out of a copy, as they always are: so many people vote once more.
        case ballotsLeftOut(seats: Int)
    }

    /// The session it is about; `nil` if it is about the whole file.
    public let session: ID<Session>?
    /// What is wrong.
    public let kind: Kind

    public init(session: ID<Session>?, _ kind: Kind) {
        self.session = session
        self.kind = kind
    }

    /// Whether it is damage, and not merely something to know.
    public var isFault: Bool {
        if case .ballotsLeftOut = kind { false } else { true }
    }
}

extension Journal {
    /// Checks everything that can be checked: the file, each record from its first byte to its last, and the ballot boxes.
    ///
    /// - Parameters:
    ///   - id: One session, or `nil` for the whole file.
    ///   - passing: Called with the number of all sessions after each, for whoever tells how far it has come.
    /// - Returns: What should not be so; nothing if all is well.
    public func verify(
        _ id: ID<Session>?,
        passing: (_ count: Int) -> Void = { _ in }
    ) throws(JournalError) -> [VerificationFinding] {
        try store.read { db in
            if let id {
                guard let row = try SessionRow.fetch(id, db) else { throw JournalError.noSuchSession(id.text) }
                return try Verification(row: row).findings(db)
            }
            let file = try Self.fileFindings(db)
            // A damaged file cannot be read far enough for anything else to be worth saying.
            guard file.isEmpty else { return file }
            let rows = try SessionRow.fetchAll(db)
            return try Self.orphans(db) + Self.changedRows(db)
                + rows.flatMap { row in
                    defer { passing(rows.count) }
                    return try Verification(row: row).findings(db)
                }
        }
    }

    private static func fileFindings(_ db: Database) throws -> [VerificationFinding] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(100)")
            .filter { $0 != "ok" }
            .map { VerificationFinding(session: nil, .file($0)) }
    }

    /// What is kept beside the sessions and is not as it was written.
    static func changedRows(_ db: Database) throws -> [VerificationFinding] {
        // A record of an older form has no checksums beside the sessions.
        guard try Schema.version(of: db) >= Schema.current.version else { return [] }
        return try CheckedTable.allCases.flatMap { try $0.changedRows(db) }
            .map { VerificationFinding(session: nil, .changedRow($0)) }
    }

    private static func orphans(_ db: Database) throws -> [VerificationFinding] {
        var tables = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
            try $0.decode(String.self, atIndex: 0)
        }
        // The boxes carry no foreign key, or they could not be emptied page by page.
        let strays = "SELECT 'sealed' FROM sealed WHERE session NOT IN (SELECT id FROM session)"
        tables += try String.fetchAll(db, sql: strays)
        return Set(tables).sorted().map { VerificationFinding(session: nil, .orphan(table: $0)) }
    }
}

/// The checks of one session.
struct Verification {
    let row: SessionRow

    func findings(_ db: Database) throws -> [VerificationFinding] {
        try kinds(db).map { VerificationFinding(session: row.id, $0) }
    }

    private func kinds(_ db: Database) throws -> [VerificationFinding.Kind] {
        let header: SessionHeader
        do throws(JournalError) {
            header = try row.checkedHeader()
        } catch .unreadable(_, let damage) {
            return [.damage(damage)]
        } catch .unknownFormat(_, let format) {
            return [.unknownFormat(format)]
        }
        let events = EventTable(session: row.id)
        let reading = try events.read(after: 0, chain: Chain(header: row.header), row: row, db)
        if let damage = reading.damage { return [.damage(damage)] }
        let session = Session(header: header, replaying: reading.entries, box: nil)
        return summaryKinds(session) + (try boxKinds(session, db))
    }

    private func summaryKinds(_ session: Session) -> [VerificationFinding.Kind] {
        let isSame =
            row.standing == Standing(of: session.state) && row.lastAt == session.log.last?.at
            && row.openedAt == session.header.openedAt
        return isSame ? [] : [.summaryDiffers]
    }

    private func boxKinds(_ session: Session, _ db: Database) throws -> [VerificationFinding.Kind] {
        let contents = try SealedTable(session: row.id).contents(db)
        guard session.state.openVoteNumber != nil else {
            return contents.isEmpty ? [] : [.strayBallots(seats: contents.count)]
        }
        let unreadable = contents.filter { (try? $0.value.get()) == nil }.keys
        if !unreadable.isEmpty { return [.unreadableBallots(unreadable.sorted())] }
        let roll = session.state.game?.contest?.vote?.roll ?? []
        // Damage never takes a whole box and leaves the file sound.
        if contents.isEmpty, !roll.isEmpty { return [.ballotsLeftOut(seats: roll.count)] }
        let differing = roll.symmetricDifference(contents.keys)
        return differing.isEmpty ? [] : [.rollDiffers(differing.sorted())]
    }
}
