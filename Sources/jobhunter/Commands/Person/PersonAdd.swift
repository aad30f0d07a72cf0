import ArgumentParser
import Journal
import Wording

/// `jobhunter person add`.
struct PersonAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add somebody by a code; nothing else is kept until she agrees."
    )

    @OptionGroup var choice: PersonChoice

    func run() throws {
        do throws(Failure) {
            try choice.desk.change { journal throws(JournalError) in
                try journal.addPerson(NewIDs.person(), code: choice.code)
            }
            Console.result(Console.wording.text(Message.personAdded(code: choice.code)))
        } catch {
            throw error.report()
        }
    }
}
