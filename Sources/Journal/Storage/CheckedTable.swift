import GRDB

/// A table beside the sessions, each row of which carries a checksum over its other values.
///
/// By it a row is noticed that a failing disk or a careless hand changed. Statements work it out themselves, by a function
/// of this program.
enum CheckedTable: String, CaseIterable {
    /// In this order, because some rest on others.
    case person, consent, link, followUp, erasure, erased, sought, copy, closing

    /// What the checksum is over.
    private var columns: [String] {
        switch self {
        case .person: ["id", "code", "name", "addedAt"]
        case .consent: ["person", "purpose", "givenAt", "wording", "withdrawnAt"]
        case .link: ["session", "seat", "person", "at"]
        case .followUp: ["session", "event", "months", "place", "person", "outcome", "words", "at"]
        case .erasure: ["id", "at", "veils", "finishedAt"]
        case .erased: ["erasure", "person", "session", "seat"]
        case .sought: ["erasure", "kind", "words"]
        case .copy: ["path", "at"]
        case .closing: ["number", "session"]
        }
    }

    /// The columns that tell a row from all others.
    var key: String {
        switch self {
        case .person, .erasure: "id"
        case .consent: "person, purpose, givenAt"
        case .link: "session, seat"
        case .followUp: "session, event, months, place"
        case .erased: "erasure, person, session, seat"
        case .sought: "erasure, kind, words"
        case .copy: "path"
        case .closing: "number"
        }
    }

    /// The condition that a row is as it was written.
    var isSound: String { "\(rawValue).checksum = \(Self.function.name)(\(values))" }

    private var values: String { columns.map { "\(rawValue).\($0)" }.joined(separator: ", ") }

    /// Gives every row of a table a checksum, where it had none.
    func addChecksums(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE \(rawValue) ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0")
        try db.execute(sql: "UPDATE \(rawValue) SET checksum = \(Self.function.name)(\(values))")
    }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - values: Its values, in the order of the columns.
    ///   - conflict: What SQLite does if there is such a row.
    ///   - db: The database.
    func insert(_ values: [(any DatabaseValueConvertible)?], or conflict: String = "ABORT", _ db: Database) throws {
        let places = (1...values.count).map { "?\($0)" }.joined(separator: ", ")
        try db.execute(
            sql: """
                INSERT OR \(conflict) INTO \(rawValue) (\(columns.joined(separator: ", ")), checksum)
                VALUES (\(places), \(Self.function.name)(\(places)))
                """,
            arguments: StatementArguments(values)
        )
    }

    /// Changes one value of some rows.
    func update(
        _ column: String,
        to value: (any DatabaseValueConvertible)?,
        where condition: String,
        _ arguments: [(any DatabaseValueConvertible)?],
        _ db: Database
    ) throws {
        let values = columns.map { $0 == column ? "?1" : $0 }.joined(separator: ", ")
        try db.execute(
            sql:
                "UPDATE \(rawValue) SET \(column) = ?1, checksum = \(Self.function.name)(\(values)) WHERE \(condition)",
            arguments: StatementArguments([value] + arguments)
        )
    }

    /// Reads rows with all their columns.
    ///
    /// - Parameter rest: What follows the name of the table: other tables, a condition, an order.
    /// - Throws: `changedRow` if one is not as it was written.
    func rows(_ rest: String, _ arguments: [(any DatabaseValueConvertible)?], _ db: Database) throws -> [Row] {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT \(values), \(isSound) FROM \(rawValue) \(rest)",
            arguments: StatementArguments(arguments)
        )
        for row in rows where try !row.decode(Bool.self, atIndex: columns.count) {
            throw JournalError.changedRow(try changed(row, db))
        }
        return rows
    }

    /// The rows that are not as they were written.
    func changedRows(_ db: Database) throws -> [ChangedRow] {
        try Row.fetchAll(db, sql: "SELECT * FROM \(rawValue) WHERE NOT (\(isSound)) ORDER BY \(key)")
            .map { try changed($0, db) }
    }

    /// What there is to say of a row that is not as it was written.
    func changed(_ row: Row, _ db: Database) throws -> ChangedRow {
        let code =
            switch self {
            case .person: String.fromDatabaseValue(row["code"])
            case .consent, .link, .followUp:
                try String.fetchOne(db, sql: "SELECT code FROM person WHERE id = ?", arguments: [row["person"]])
            case .erasure, .erased, .sought, .copy, .closing: String?.none
            }
        return ChangedRow(kind: kind, code: code)
    }

    private var kind: ChangedRow.Kind {
        switch self {
        case .person: .person
        case .consent: .consent
        case .link: .seat
        case .followUp: .answer
        case .erasure, .erased, .sought: .erasure
        case .copy: .copy
        case .closing: .closing
        }
    }

    /// What statements call: the checksum over values, each with its kind and its length.
    static let function = DatabaseFunction("checksumOf", pure: true) { values in
        var bytes: [UInt8] = []
        func take(_ number: UInt64) {
            bytes.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
        }
        for value in values {
            switch value.storage {
            case .null: bytes.append(0)
            case .int64(let number):
                bytes.append(1)
                take(UInt64(bitPattern: number))
            case .double(let number):
                bytes.append(2)
                take(number.bitPattern)
            case .string(let text):
                bytes.append(3)
                take(UInt64(text.utf8.count))
                bytes.append(contentsOf: text.utf8)
            case .blob(let data):
                bytes.append(4)
                take(UInt64(data.count))
                bytes.append(contentsOf: data)
            }
        }
        return Chain(header: bytes).stored
    }
}

/// Something kept beside the sessions that is not as it was written.
public struct ChangedRow: Hashable, Sendable {
    /// What was kept there.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The code of a person, her name and her day.
        case person
        /// What she agreed to.
        case consent
        /// Which seat was hers.
        case seat
        /// What became of her commitment.
        case answer
        /// What was erased, or is to be.
        case erasure
        /// Where a copy was written.
        case copy
        /// The order in which sessions were closed.
        case closing
    }

    /// What was kept there.
    public let kind: Kind
    /// Whose it is, as far as that can be told.
    public let code: String?

    public init(kind: Kind, code: String?) {
        self.kind = kind
        self.code = code
    }
}
