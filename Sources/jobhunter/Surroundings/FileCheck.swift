import Content
import ContentFiles
import Diagnostics
import JSONText
import Presentation
import Wording

/// What the checks of decks, scenarios and guides have in common: every file named, or all there are, is looked at, all is
/// said at once, and the worst decides how the command leaves.
struct FileCheck<Found> {
    private var found: [Found] = []
    private var worst: ExitStatus?
    private let diagnostics: (Found) -> [Diagnostic]

    /// - Parameters:
    ///   - names: Ids or files; none for all there are.
    ///   - library: Where ids are looked for.
    ///   - reading: What came of reading one.
    ///   - look: Looks at the bytes and the path of one.
    init<Item>(
        _ names: [String],
        in library: ContentLibrary<Item>,
        reading: @escaping (Found) -> Reading<Item>,
        _ look: (_ bytes: [UInt8], _ path: String) -> Found
    ) {
        diagnostics = { reading($0).diagnostics }
        for name in names.isEmpty ? library.entries().map(\.path) : names {
            do throws(LibraryError<Item>) {
                let one = try library.look(at: name, look)
                if reading(one).value == nil { worst = .badData }
                found.append(one)
            } catch {
                Console.message(Console.wording.text(error))
                worst = Failure(error).status
            }
        }
    }

    /// Says everything, and leaves with the worst.
    ///
    /// - Parameters:
    ///   - isJSON: Whether as JSON, for programs.
    ///   - write: Writes one into the list; its diagnostics if nothing else is named.
    ///   - remarks: What else there is to say about one.
    ///   - summary: The last line, of the numbers of files, errors and warnings.
    func tell(
        asJSON isJSON: Bool,
        write: ((Found, inout JSONWriter) -> Void)? = nil,
        remarks: (Found) -> [Message] = { _ in [] },
        summary: (_ files: Int, _ errors: Int, _ warnings: Int) -> Message
    ) throws {
        let wording = Console.wording
        if isJSON {
            var writer = JSONWriter(.pretty)
            writer.array { writer in
                for one in found {
                    if let write { write(one, &writer) } else { diagnostics(one).forEach { $0.write(into: &writer) } }
                }
            }
            Console.result(writer.text)
        } else {
            for one in found {
                for message in diagnostics(one).map(\.line) + remarks(one) { Console.result(wording.text(message)) }
            }
            let all = found.flatMap(diagnostics)
            let errors = all.count { $0.severity == .error }
            Console.result(wording.text(summary(found.count, errors, all.count - errors)))
        }
        if let worst { throw worst.code }
    }
}
