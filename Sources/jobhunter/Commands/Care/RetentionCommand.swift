import ArgumentParser
import Journal
import Wording
import Workshop

/// `jobhunter retention`.
struct RetentionCommand: ParsableCommand {
    /// What social services in France are advised to keep for (docs/privacy.md).
    static let defaultMonths = 24

    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "See, or erase, what has been kept long enough since it was last used.",
        discussion: """
            A session goes as a whole. If it is in the logbook of somebody there still is contact with, it stays for her, \
            and everybody else in it becomes a seat.
            """
    )

    @Flag(help: "Tell what would go, and change nothing.")
    var dryRun = false

    @Flag(help: "Erase it.")
    var apply = false

    @Option(help: ArgumentHelp("How long things are kept after they were last used: 1 to 120.", valueName: "count"))
    var months = defaultMonths

    @OptionGroup var places: Places

    func validate() throws {
        guard dryRun != apply else { throw ValidationError("Choose one: --dry-run tells, --apply erases.") }
        guard (1...120).contains(months) else {
            throw ValidationError("--months is \(months); it must be from 1 to 120.")
        }
    }

    func run() throws {
        do throws(Failure) {
            let desk = LogbookDesk(places: places)
            let read = { (journal: Journal) throws(JournalError) in
                try journal.retentionPlan(months: months, naming: LogbookDesk.neutralName)
            }
            guard apply else {
                tell(try desk.read(read))
                return
            }
            let journal = try desk.change { journal throws(JournalError) in journal }
            let receipt: ErasureReceipt
            do throws(JournalError) {
                let plan = try read(journal)
                tell(plan)
                guard !plan.isEmpty else { return }
                receipt = try journal.apply(plan, naming: LogbookDesk.neutralName)
            } catch {
                throw Failure(error)
            }
            say(ReceiptTelling.messages(receipt) + [Message.retentionDone])
            if let obstacle = receipt.obstacle { throw Failure(unfinished: obstacle) }
        } catch {
            throw error.report()
        }
    }

    private func tell(_ plan: RetentionPlan) {
        guard !plan.isEmpty else { return say([Message.retentionNothing(months: months)]) }
        say(
            plan.sessions.map {
                .retentionSession(id: $0.session.text, title: $0.title, date: Clock.day(of: $0.lastAt))
            }
        )
        say(
            plan.reduced.map {
                .retentionReduced(id: $0.session.text, title: $0.title, date: Clock.day(of: $0.lastAt))
            }
        )
        say(plan.codes.map { Message.retentionPerson(code: $0) })
        if dryRun { say([Message.retentionDry]) }
    }

    private func say(_ messages: [Message]) {
        for message in messages { Console.result(Console.wording.text(message)) }
    }
}
