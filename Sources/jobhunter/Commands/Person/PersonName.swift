import ArgumentParser
import Journal
import Wording
import Workshop

/// `jobhunter person name`.
struct PersonName: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "name",
        abstract: "Keep somebody's real name, or forget it; it is told only with --with-names."
    )

    @OptionGroup var choice: PersonChoice

    @Argument(help: "Her real name; without it the one that is kept is forgotten.")
    var name: String?

    func run() throws {
        do throws(Failure) {
            let name = try cleaned()
            let obstacle = try choice.desk.change { journal throws(JournalError) in
                try journal.setName(name, of: choice.code)
            }
            let (code, wording) = (choice.code, Console.wording)
            Console.result(
                wording.text(name == nil ? .personNameForgotten(code: code) : .personNameSet(code: code))
            )
            if let obstacle { throw Failure(unfinished: obstacle) }
        } catch {
            throw error.report()
        }
    }

    private func cleaned() throws(Failure) -> String? {
        guard let name else { return nil }
        return try TypedText.cleaned(name, limit: 2 * PlainText.nameLimit)
    }
}
