import ArgumentParser
import JSONText
import Journal
import Presentation
import Wording
import Workshop

/// `jobhunter session verify`.
struct SessionVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a record: the file, the checksums, every event, and that it plays again.",
        discussion: "Leaves with 74 if anything is wrong. All sessions are checked if none is named."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var choice: SessionChoice

    func run() throws {
        do throws(Failure) {
            let journal = try choice.journal()
            let id: ID<Session>? = if choice.session == nil { nil } else { try choice.id(in: journal) }
            let (findings, count) = try Self.verify(id, in: journal)
            tell(findings, sessions: count)
            let faults = findings.count(where: \.isFault)
            if faults > 0 { throw Failure(Message.verifyFailed(count: faults), .storage) }
        } catch {
            throw error.report()
        }
    }

    private static func verify(
        _ id: ID<Session>?,
        in journal: Journal
    ) throws(Failure) -> ([VerificationFinding], Int) {
        do throws(JournalError) {
            let count = id == nil ? try journal.sessions().count : 1
            var progress = ProgressTelling(through: count, stopwatch: Clock.stopwatch)
            return (try journal.verify(id) { _ in Console.pass(&progress) }, count)
        } catch {
            throw Failure(error)
        }
    }

    private func tell(_ findings: [VerificationFinding], sessions: Int) {
        let wording = Console.wording
        let sentences = findings.map { wording.text(FindingWording.message($0)) }
        if json {
            var writer = JSONWriter(.pretty)
            writer.array { writer in
                for (finding, sentence) in zip(findings, sentences) {
                    writer.object { writer in
                        if let session = finding.session { writer.member("session", session.text) }
                        writer.member("finding", sentence)
                    }
                }
            }
            return Console.result(writer.text)
        }
        for sentence in sentences {
            Console.result(sentence)
        }
        if !findings.contains(where: \.isFault) {
            Console.result(wording.text(Message.verifyFine(sessions: sessions)))
        }
    }
}
