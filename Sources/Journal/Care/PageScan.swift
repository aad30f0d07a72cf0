import GRDB

/// Takes rows out of the pages of a damaged database, each page by itself, and makes a whole database of them.
///
/// The form is the one SQLite documents for its files. Which table a row belongs to is told by its shape, because the pages
/// that would tell may be among those that are lost.
struct PageScan {
    let image: FileImage
    /// The rows found, by table.
    private let rows: [Table: [[DatabaseValue]]]
    /// How many pages make no sense.
    let lostPages: Int

    init(_ image: FileImage) {
        self.image = image
        var rows: [Table: [[DatabaseValue]]] = [:]
        var overflow: Set<Int> = []
        var senseless: Set<Int> = []
        var unsure: [[DatabaseValue]] = []
        for number in 1...max(1, image.count) {
            guard let page = BTreePage(number, of: image) else {
                senseless.insert(number)
                continue
            }
            for cell in page.cells() {
                overflow.formUnion(cell.overflow)
                switch Table(of: cell.values) {
                case .link?: unsure.append(cell.values)
                case let table?: rows[table, default: []].append(cell.values)
                case nil: break
                }
            }
        }
        // A link looks like a person with a name; only one begins with the id of a session.
        let sessions = Set([Table.session, .event].flatMap { rows[$0] ?? [] }.map(\.[0]))
        for row in unsure { rows[sessions.contains(row[0]) ? .link : .person, default: []].append(row) }
        self.rows = rows
        // Words that go on over several pages are never nothing but zeros.
        let continued = overflow.filter { image.page($0)?.contains { $0 != 0 } ?? false }
        lostPages = senseless.subtracting(continued).subtracting(image.freePages).count
    }

    /// Writes what was found into an empty database.
    func reassemble(in db: Database) throws {
        try Schema.current.migrate(db)
        for table in Table.allCases {
            for row in rows[table] ?? [] {
                let places = row.map { _ in "?" }.joined(separator: ", ")
                // What no constraint lets through is damaged.
                try? db.execute(
                    sql: "INSERT OR IGNORE INTO \(table.rawValue) VALUES (\(places))",
                    arguments: StatementArguments(row)
                )
            }
        }
    }

    /// The tables with rows worth saving; ballots are not.
    private enum Table: String, CaseIterable {
        case session, event, person, consent, link, followUp, erasure, erased, sought, copy, closing

        /// The kinds of values in a row: text, integer, or either of these or nothing in small letters.
        private var shape: String {
            switch self {
            case .session: "TTIIiIT"
            case .event: "TIITI"
            case .person: "TTtII"
            case .consent: "TTITiI"
            case .link: "TTTII"
            case .followUp: "TIIITTtII"
            case .erasure: "IIIiI"
            case .erased: "ITTTI"
            case .sought: "ITTI"
            case .copy: "TII"
            case .closing: "ITI"
            }
        }

        init?(of values: [DatabaseValue]) {
            let fitting = Self.allCases.filter { $0.fits(values) }
            guard let table = fitting.contains(.link) ? .link : fitting.first else { return nil }
            // The index of closings looks the same; paths are absolute.
            if table == .copy, !(String.fromDatabaseValue(values[0]) ?? "").hasPrefix("/") { return nil }
            self = table
        }

        private func fits(_ values: [DatabaseValue]) -> Bool {
            guard values.count == shape.count else { return false }
            return zip(shape, values).allSatisfy { kind, value in
                switch (kind, value.storage) {
                case ("T", .string), ("t", .string), ("I", .int64), ("i", .int64), ("t", .null), ("i", .null): true
                default: false
                }
            }
        }
    }
}
