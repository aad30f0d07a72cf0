import ArgumentParser
import JSONText
import Journal
import Persons
import Presentation
import Reports
import Wording
import Workshop

/// `jobhunter followup`: asking what became of commitments.
struct FollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup",
        abstract: "See whom to ask about a commitment after 1, 3 and 6 months, and note the answer.",
        subcommands: [FollowUpList.self, FollowUpAnswer.self],
        defaultSubcommand: FollowUpList.self
    )
}

/// `jobhunter followup list`.
struct FollowUpList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what to ask whom by a day; only those who agreed to be asked."
    )

    @Option(
        help: ArgumentHelp(
            "The last day that counts, such as 2026-12-24, 24/12, friday or “in two weeks”; today if none is given.",
            valueName: "day"
        )
    )
    var due: String?

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let day = try due.map { text throws(Failure) in try Days.beginning(of: text, .ahead) } ?? Clock.now()
            let items = try LogbookDesk(places: places).read { journal throws(JournalError) in
                try DueCommitments.all(in: journal, before: Clock.nextDay(after: day))
            }
            if json { return Console.result(Self.document(of: items)) }
            let wording = Console.wording
            if items.isEmpty {
                Console.message(wording.text(Message.followUpNone(date: Clock.day(of: day))))
            }
            for item in items {
                Console.result(
                    wording.text(
                        Message.followUpLine(
                            date: Clock.day(of: item.dueAt),
                            code: item.code,
                            key: item.key,
                            months: item.months,
                            text: item.commitment.text
                        )
                    )
                )
            }
        } catch {
            throw error.report()
        }
    }

    private static func document(of items: [DueCommitments.Item]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for item in items {
                writer.object { writer in
                    writer.member("dueAt", item.dueAt.milliseconds)
                    writer.member("code", item.code)
                    writer.member("commitment", item.key)
                    writer.member("months", item.months)
                    writer.member("text", item.commitment.text)
                }
            }
        }
        return writer.text
    }
}

/// `jobhunter followup answer`.
struct FollowUpAnswer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Note what became of a commitment."
    )

    @Argument(help: ArgumentHelp("The commitment as the list shows it: k3x9ab2c:41.", valueName: "session:event"))
    var commitment: String

    @Argument(help: "After how many months: 1, 3 or 6.")
    var months: Int

    @Argument(help: "What became of it.")
    var outcome: FollowUp.Outcome

    @Option(help: "Her words.")
    var words: String?

    @Flag(help: "Note it although that many months are not over.")
    var early = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            guard FollowUp.months.contains(months) else {
                throw Failure(Message.followUpMonths(months: months), .badData)
            }
            let words = try words.map { text throws(Failure) in
                try TypedText.cleaned(text, limit: PlainText.noteLimit)
            }
            let journal = try LogbookDesk(places: places).change { journal throws(JournalError) in journal }
            let followUp = FollowUp(
                commitment: try key(in: journal),
                months: months,
                outcome: outcome,
                words: words,
                at: Clock.now()
            )
            if !early { try checkIsDue(followUp, in: journal) }
            let place: Int
            do throws(JournalError) {
                place = try journal.answer(followUp)
            } catch {
                throw Failure(error)
            }
            Console.result(
                Console.wording.text(
                    place == 1
                        ? Message.followUpNoted(
                            key: commitment,
                            months: months,
                            outcome: OutcomeTelling.outcome(outcome)
                        )
                        : .followUpNotedAgain(
                            key: commitment,
                            months: months,
                            outcome: OutcomeTelling.outcome(outcome),
                            count: place
                        )
                )
            )
        } catch {
            throw error.report()
        }
    }

    private func checkIsDue(_ followUp: FollowUp, in journal: Journal) throws(Failure) {
        let said: Instant
        do throws(JournalError) {
            said = try journal.moment(of: followUp.commitment)
        } catch {
            throw Failure(error)
        }
        let due = Clock.day(of: Clock.months(months, after: said))
        guard due > Clock.day(of: followUp.at) else { return }
        throw Failure(Message.followUpTooEarly(key: commitment, months: months, date: due), .badData)
    }

    private func key(in journal: Journal) throws(Failure) -> Commitment.Key {
        let parts = commitment.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let event = Int(parts[1]) else {
            throw Failure(Message.refusedCommitmentKey(text: commitment), .badData)
        }
        do throws(JournalError) {
            return Commitment.Key(try journal.resolve(prefix: String(parts[0])), event: event)
        } catch {
            throw Failure(error)
        }
    }
}
