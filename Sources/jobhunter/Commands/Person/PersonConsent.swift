import ArgumentParser
import Journal
import Persons
import Reports
import Wording
import Workshop

/// `jobhunter person consent`.
struct PersonConsent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Note that somebody agrees to something, in the words that are shown, or takes it back."
    )

    @OptionGroup var choice: PersonChoice

    @Argument(help: "What for: logbook or follow-up.")
    var purpose: Consent.Purpose

    @Flag(help: "She takes it back; what rested on it is removed.")
    var withdraw = false

    @Flag(help: "The words were read to her and she agreed; nothing is asked.")
    var yes = false

    func run() throws {
        do throws(Failure) {
            let wording = Console.wording
            if withdraw {
                let obstacle = try choice.desk.change { journal throws(JournalError) in
                    try journal.withdraw(purpose, by: choice.code)
                }
                Console.result(
                    wording.text(Message.consentTakenBack(code: choice.code, purpose: ConsentTelling.purpose(purpose)))
                )
                if let obstacle { throw Failure(unfinished: obstacle) }
                return
            }
            let words = wording.text(ConsentTelling.wording(purpose))
            Console.result(words)
            guard yes || Confirmation.isGiven(.consentAsk, word: "yes") else {
                throw Failure(Message.consentNotGiven, .badData)
            }
            try choice.desk.change { journal throws(JournalError) in
                try journal.give(purpose, by: choice.code, wording: words)
            }
            Console.result(
                wording.text(Message.consentGiven(code: choice.code, purpose: ConsentTelling.purpose(purpose)))
            )
        } catch {
            throw error.report()
        }
    }
}
