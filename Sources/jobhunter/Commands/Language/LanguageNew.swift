import ArgumentParser
import Files
import Foundation
import Wording

/// `jobhunter language new`.
struct LanguageNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a catalogue: every message with its English words and a note on what it is for.",
        discussion: "It goes where the program finds it, so that what you write over is spoken at once."
    )

    @Argument(help: "The tag of the language, such as fr.")
    var tag: String

    @OptionGroup var file: CatalogueOutput

    func run() throws {
        do throws(Failure) {
            guard LanguageTag.isSound(tag) else { throw Failure(.languageUnknownTag(tag: tag), .badData) }
            let path = try file.write(try OwnCatalogues.english().skeleton(for: tag))
            Console.result(Console.wording.text(.languageNewMade(path: path)))
        } catch {
            throw error.report()
        }
    }
}

/// `jobhunter language pseudo`.
struct LanguagePseudo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pseudo",
        abstract: "Make the pseudo-language: English with accents, in brackets and a third longer.",
        discussion: "What is then still plain English is in no catalogue, and what is cut off has too little room."
    )

    @OptionGroup var file: CatalogueOutput

    func run() throws {
        do throws(Failure) {
            let path = try file.write(PseudoLanguage.catalogue(of: try OwnCatalogues.english()))
            Console.result(Console.wording.text(.languagePseudoMade(path: path, tag: PseudoLanguage.tag)))
        } catch {
            throw error.report()
        }
    }
}

/// Where a new catalogue is written.
struct CatalogueOutput: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it instead.", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that is there.")
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
