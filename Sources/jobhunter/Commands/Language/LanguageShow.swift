import ArgumentParser
import JSONText
import Wording

/// `jobhunter language show`.
struct LanguageShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Console.text(.aboutLanguageShow),
        discussion: Console.text(.moreLanguageShow)
    )

    @Argument(help: ArgumentHelp(.optLanguageShowKeys, value: .valueKeys))
    var keys: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp(.optLanguageShowLanguage, value: .valueTag))
    var language: String?

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    func run() throws {
        do throws(Failure) {
            let english = try OwnCatalogues.english()
            let words = try catalogue() ?? english
            let entries = try entries(of: english)
            guard !json else { return Console.result(Self.document(of: entries, in: words)) }
            for entry in entries { tell(entry, in: words) }
        } catch {
            throw error.report()
        }
    }

    private func entries(of english: CatalogueFile) throws(Failure) -> [CatalogueFile.Entry] {
        guard !keys.isEmpty else { return english.messages }
        var entries: [CatalogueFile.Entry] = []
        for key in keys {
            guard let entry = english[key] else { throw Failure(.languageUnknownKey(key: key), .notThere) }
            entries.append(entry)
        }
        return entries
    }

    /// The catalogue of the language asked for; `nil` for the English one.
    private func catalogue() throws(Failure) -> CatalogueFile? {
        guard let language,
            language != Language.english.tag || OwnCatalogues.paths.contains(OwnCatalogues.path(of: language))
        else { return nil }
        for path in OwnCatalogues.paths {
            if let file = try? OwnCatalogues.read(path), file.tag == language { return file }
        }
        throw Failure(.languageNotSpoken(tag: language, names: Console.languages.all.map(\.tag)), .notThere)
    }

    private func tell(_ entry: CatalogueFile.Entry, in words: CatalogueFile) {
        func say(_ message: Message) { Console.result(message) }
        say(.languageShowKey(key: entry.key, text: words[entry.key]?.text ?? entry.text))
        guard !keys.isEmpty else { return }
        if !entry.note.placeholders.isEmpty {
            say(
                .languageShowSample(
                    text: CatalogueSample(words[entry.key] ?? entry, note: entry.note, tag: words.tag).text
                )
            )
        }
        say(.languageShowNote(context: entry.note.context, text: entry.note.description))
        for value in entry.note.placeholders {
            say(.languageShowValue(name: value.name, text: value.description, example: value.example))
        }
    }

    private static func document(of entries: [CatalogueFile.Entry], in words: CatalogueFile) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("key", entry.key)
                    writer.member("text", words[entry.key]?.text ?? entry.text)
                    writer.member(
                        "example",
                        CatalogueSample(words[entry.key] ?? entry, note: entry.note, tag: words.tag).text
                    )
                    writer.member("context", entry.note.context)
                    writer.member("description", entry.note.description)
                    writer.key("values")
                    writer.object { writer in
                        for value in entry.note.placeholders { writer.member(value.name, value.description) }
                    }
                }
            }
        }
        return writer.text
    }
}
