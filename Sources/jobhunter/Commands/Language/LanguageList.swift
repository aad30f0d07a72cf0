import ArgumentParser
import JSONText
import Wording

/// `jobhunter language list`.
struct LanguageList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Console.text(.aboutLanguageList)
    )

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    private struct Row {
        let tag: String
        let name: String
        /// The file it comes from; `nil` for the program.
        let path: String?
        let said: Int
    }

    func run() throws {
        do throws(Failure) {
            let english = try OwnCatalogues.english()
            let rows = Self.rows(english)
            guard !json else { return Console.result(Self.document(of: rows, count: english.messages.count)) }
            for row in rows {
                let line = Message.languageListLine(
                    tag: row.tag,
                    name: row.name,
                    origin: row.path == nil ? "builtIn" : "file",
                    path: row.path ?? "",
                    said: row.said,
                    count: english.messages.count
                )
                Console.result(line)
            }
        } catch {
            throw error.report()
        }
    }

    private static func rows(_ english: CatalogueFile) -> [Row] {
        let files = OwnCatalogues.paths.compactMap { path in (try? OwnCatalogues.read(path)).map { (path, $0) } }
        return Console.languages.all.map { language in
            // Of two files in one language the last is spoken.
            let own = files.last { $0.1.tag == language.tag }
            return Row(
                tag: language.tag,
                name: Wording(language).text(.languageName),
                path: own?.0,
                said: own.map { said(in: $0.1, of: english) } ?? english.messages.count
            )
        }
    }

    /// How many messages a catalogue has words of its own for.
    private static func said(in file: CatalogueFile, of english: CatalogueFile) -> Int {
        let unsaid = CatalogueCheck(against: english).findings(in: file).filter { finding in
            switch finding.kind {
            case .missing, .unchanged: true
            default: false
            }
        }
        return english.messages.count - unsaid.count
    }

    private static func document(of rows: [Row], count: Int) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for row in rows {
                writer.object { writer in
                    writer.member("language", row.tag)
                    writer.member("name", row.name)
                    if let path = row.path { writer.member("path", path) }
                    writer.member("translated", row.said)
                    writer.member("messages", count)
                }
            }
        }
        return writer.text
    }
}
