import ArgumentParser
import Content
import ContentFiles
import Wording

/// `jobhunter guide check`.
struct GuideCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Console.text(.aboutGuideCheck),
        discussion: Console.text(.moreGuideCheck)
    )

    @Argument(help: ArgumentHelp(.optGuideCheckGuides, value: .valueGuides))
    var guides: [String] = []

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var places: Places

    func run() throws {
<<<<<<< HEAD
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
        Console.result(Message.guideCheckSummary(files: files, errors: errors, warnings: diagnostics.count - errors))
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
=======
        let check = FileCheck(guides, in: places.guides, reading: { $0 }) { GuideReader.read($0, file: $1) }
        try check.tell(asJSON: json) { .guideCheckSummary(files: $0, errors: $1, warnings: $2) }
>>>>>>> main
    }
}
