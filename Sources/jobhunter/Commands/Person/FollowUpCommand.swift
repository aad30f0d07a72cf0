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
        abstract: Console.text(.aboutFollowUp),
        subcommands: [FollowUpList.self, FollowUpAnswer.self],
        defaultSubcommand: FollowUpList.self
    )
}

/// `jobhunter followup list`.
struct FollowUpList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Console.text(.aboutFollowUpList)
    )

    @Option(
        help: ArgumentHelp(
            .optFollowUpListDue,
            value: .valueDay
        )
    )
    var due: String?

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let day = try due.map { text throws(Failure) in try Days.beginning(of: text, .ahead) } ?? Clock.now()
            let items = try LogbookDesk(places: places).read { journal throws(JournalError) in
                try DueCommitments.all(in: journal, before: Clock.nextDay(after: day))
            }
            if json { return Console.result(Self.document(of: items)) }
            if items.isEmpty {
                Console.message(.followUpNone(date: Clock.day(of: day)))
            }
            for item in items {
                Console.result(
                    Message.followUpLine(
                        date: Clock.day(of: item.dueAt),
                        code: item.code,
                        key: item.key,
                        months: item.months,
                        text: item.commitment.text
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
        abstract: Console.text(.aboutFollowUpAnswer)
    )

    @Argument(help: ArgumentHelp(.optFollowUpAnswerCommitment, value: .valueSessionEvent))
    var commitment: String

    @Argument(help: ArgumentHelp(.optFollowUpAnswerMonths, value: .valueMonths))
    var months: Int

    @Argument(help: ArgumentHelp(.optFollowUpAnswerOutcome, value: .valueOutcome))
    var outcome: FollowUp.Outcome

    @Option(help: ArgumentHelp(.optFollowUpAnswerWords))
    var words: String?

    @Flag(help: ArgumentHelp(.optFollowUpAnswerEarly))
    var early = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            guard FollowUp.months.contains(months) else {
                throw Failure(.followUpMonths(months: months), .badData)
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
        throw Failure(.followUpTooEarly(key: commitment, months: months, date: due), .badData)
    }

    private func key(in journal: Journal) throws(Failure) -> Commitment.Key {
        let parts = commitment.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let event = Int(parts[1]) else {
            throw Failure(.refusedCommitmentKey(text: commitment), .badData)
        }
        do throws(JournalError) {
            return Commitment.Key(try journal.resolve(prefix: String(parts[0])), event: event)
        } catch {
            throw Failure(error)
        }
    }
}
