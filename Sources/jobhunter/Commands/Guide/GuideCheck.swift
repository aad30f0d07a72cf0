import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import JSONText
import Presentation
import Wording

/// `jobhunter guide check`.
struct GuideCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check guides: every complaint at once.",
        discussion: "Leaves with 65 if a guide cannot be used; warnings alone leave with 0."
    )

    @Argument(help: "The guides: ids or files. All installed ones if none is named.")
    var guides: [String] = []

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        let library = places.guides
        let names = guides.isEmpty ? library.entries().map(\.path) : guides
        var diagnostics: [Diagnostic] = []
        var checked = 0
        var worst: ExitStatus?
        for name in names {
            do throws(LibraryError<GuideFile>) {
                let reading = try Self.reading(of: name, in: library)
                if reading.value == nil { worst = .badData }
                diagnostics += reading.diagnostics
                checked += 1
            } catch {
                Console.message(Console.wording.text(error))
                worst = Failure(error).status
            }
        }
        tell(diagnostics, files: checked)
        if let worst { throw worst.code }
    }

    private func tell(_ diagnostics: [Diagnostic], files: Int) {
        guard !json else { return Console.result(Self.document(of: diagnostics)) }
        for diagnostic in diagnostics { Console.result(Console.wording.text(diagnostic.line)) }
        let errors = diagnostics.count { $0.severity == .error }
        Console.result(
            Console.wording.text(
                Message.guideCheckSummary(files: files, errors: errors, warnings: diagnostics.count - errors)
            )
        )
    }

    private static func reading(
        of name: String,
        in library: GuideLibrary
    ) throws(LibraryError<GuideFile>) -> Reading<GuideFile> {
        let path = try library.path(of: name)
        do throws(ContentFileError) {
            return GuideReader.read(try GuideLibrary.bytes(of: path), file: path)
        } catch {
            throw .file(error)
        }
    }

    private static func document(of diagnostics: [Diagnostic]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for diagnostic in diagnostics { diagnostic.write(into: &writer) }
        }
        return writer.text
    }
}
