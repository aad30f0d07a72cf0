import Content
import ContentFiles
import Foundation
import Presentation
import Wording

/// The catalogues of words: the English one in the program, and a person's own in the configuration folder.
enum OwnCatalogues {
    /// 16 MiB, twenty times what a catalogue takes.
    private static let largestFile = 16 << 20

    /// Where a person's own catalogues lie.
    static var folder: URL { Places.configuration.appendingPathComponent("Languages", isDirectory: true) }

    /// Where the catalogue of a tag lies, if there is one.
    static func path(of tag: String) -> String { folder.appendingPathComponent("\(tag).arb").path }

    /// The paths of a person's own catalogues, by name.
    static var paths: [String] {
        // Most people have no such folder; one that cannot be listed is as good as none.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".arb") && !$0.hasPrefix(".") }.sorted()
            .map { folder.appendingPathComponent($0).path }
    }

    /// The languages of a person's own catalogues; says which of them cannot be used.
    static func languages() -> [Language] {
        paths.compactMap { path in
            do throws(Failure) {
                return Language(try read(path))
            } catch {
                // In English, for the languages are not known yet.
                Console.message(Wording(.english).text(.languageLeftOut(path: path)))
                return nil
            }
        }
    }

    /// A catalogue from a file.
    static func read(_ path: String) throws(Failure) -> CatalogueFile {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try ContentFile.read(path, limit: largestFile)
        } catch {
            throw Failure(error)
        }
        do throws(CatalogueFault) {
            return try CatalogueFile(parsing: bytes)
        } catch {
            let message = Message.languageFileFault(path: path, line: error.line, text: CatalogueTelling.message(error))
            throw Failure(Wording(.english).text(message), .badData)
        }
    }

    /// The English catalogue with all notes, as it is in the program.
    static func english() throws(Failure) -> CatalogueFile {
        try read(builtIn)
    }

    /// The path of the English catalogue in the program.
    static let builtIn = BundledContent.folder("Languages") + "/en.arb"
}
