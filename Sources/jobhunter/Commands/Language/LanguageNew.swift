import ArgumentParser
import Files
import Foundation
import Wording

/// `jobhunter language new`.
struct LanguageNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Console.text(.aboutLanguageNew),
        discussion: Console.text(.moreLanguageNew)
    )

    @Argument(help: ArgumentHelp(.optLanguageNewTag, value: .valueTag))
    var tag: String

    @OptionGroup var file: CatalogueOutput

    func run() throws {
        do throws(Failure) {
            guard LanguageTag.isSound(tag) else { throw Failure(.languageUnknownTag(tag: tag), .badData) }
            let path = try file.write(try OwnCatalogues.english().skeleton(for: tag))
            Console.result(.languageNewMade(path: path))
        } catch {
            throw error.report()
        }
    }
}

/// `jobhunter language pseudo`.
struct LanguagePseudo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pseudo",
        abstract: Console.text(.aboutLanguagePseudo),
        discussion: Console.text(.moreLanguagePseudo)
    )

    @OptionGroup var file: CatalogueOutput

    func run() throws {
        do throws(Failure) {
            let path = try file.write(PseudoLanguage.catalogue(of: try OwnCatalogues.english()))
            Console.result(.languagePseudoMade(path: path, tag: PseudoLanguage.tag))
        } catch {
            throw error.report()
        }
    }
}

/// Where a new catalogue is written.
struct CatalogueOutput: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp(.optOutputInstead, value: .valueFile))
    var output: String?

    @Flag(help: ArgumentHelp(.optReplace))
    var replace = false

    /// Writes a catalogue, and gives back where.
    func write(_ catalogue: CatalogueFile) throws(Failure) -> String {
        let path = output.map { URL(fileURLWithPath: $0).path } ?? OwnCatalogues.path(of: catalogue.tag)
        do throws(FileError) {
            try OwnFile.write(catalogue.bytes, to: path, replacing: replace, for: .everyone)
        } catch {
            throw Failure(error, isReplacingOffered: true)
        }
        return path
    }
}
