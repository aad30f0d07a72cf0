import GRDB
import Workshop

/// What was taken out of the record, to be looked for elsewhere.
///
/// It stands in the record from the moment words are taken out until the erasure is finished, so that a crash in between
/// does not make it unknown where they have still to be looked for; whoever finishes it destroys them.
struct Sought: Hashable {
    /// Names, real names, the names these are made of, and codes.
    var names: Set<String> = []
    /// Words people said or wrote, and the ids of sessions that are gone.
    var words: Set<String> = []
    /// What may be anybody's: single words, and names of people in sessions that are gone.
    var anybodys: Set<String> = []

    /// Adds what people said or wrote; of one word nobody can tell whose it is.
    mutating func add(said texts: Set<String>) {
        for text in texts {
            if text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).count > 1 {
                words.insert(text)
            } else if text.count(where: \.isLetter) > 3 {
                anybodys.insert(text)
            }
        }
    }

    mutating func formUnion(_ other: Sought) {
        names.formUnion(other.names)
        words.formUnion(other.words)
        anybodys.formUnion(other.anybodys)
    }

    /// What a row of the table holds.
    private enum Kind: String, CaseIterable {
        case names = "name"
        case words = "words"
        case anybodys = "anybody"

        var part: WritableKeyPath<Sought, Set<String>> {
            switch self {
            case .names: \.names
            case .words: \.words
            case .anybodys: \.anybodys
            }
        }
    }

    init(names: Set<String> = [], words: Set<String> = [], anybodys: Set<String> = []) {
        self.names = names
        self.words = words
        self.anybodys = anybodys
    }

    /// Reads what an erasure looks for.
    init(of erasure: Int64, _ db: Database) throws {
        // A copy made by an older program has no such table, and looks for nothing.
        guard try db.tableExists("sought") else { return }
        for kind in Kind.allCases {
            let rows = try CheckedTable.sought.rows("WHERE erasure = ? AND kind = ?", [erasure, kind.rawValue], db)
            self[keyPath: kind.part] = Set(try rows.map { try $0.decode(String.self, atIndex: 2) })
        }
    }

    /// Notes it for an erasure.
    func insert(for erasure: Int64, _ db: Database) throws {
        for kind in Kind.allCases {
            for words in self[keyPath: kind.part].sorted() {
                try CheckedTable.sought.insert([erasure, kind.rawValue, words], or: "IGNORE", db)
            }
        }
    }

    /// Destroys it.
    static func remove(for erasure: Int64, _ db: Database) throws {
        let others = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM sought WHERE erasure <> ?)",
            arguments: [erasure]
        )
        // Without a condition every page of the table is overwritten as a whole.
        guard others == true else { return try db.execute(sql: "DELETE FROM sought") }
        try db.execute(sql: "DELETE FROM sought WHERE erasure = ?", arguments: [erasure])
    }
}
