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
        abstract: Console.text(.aboutPersonConsent)
    )

    @OptionGroup var choice: PersonChoice

    @Argument(help: ArgumentHelp(.optPersonConsentPurpose, value: .valuePurpose))
    var purpose: Consent.Purpose

    @Flag(help: ArgumentHelp(.optPersonConsentWithdraw))
    var withdraw = false

    @Flag(help: ArgumentHelp(.optPersonConsentYes))
    var yes = false

    func run() throws {
        do throws(Failure) {
            let wording = Console.wording
            if withdraw {
                let obstacle = try choice.desk.change { journal throws(JournalError) in
                    try journal.withdraw(purpose, by: choice.code)
                }
                Console.result(.consentTakenBack(code: choice.code, purpose: ConsentTelling.purpose(purpose)))
                if let obstacle { throw Failure(unfinished: obstacle) }
                return
            }
            let words = wording.text(ConsentTelling.wording(purpose))
            Console.result(words)
            guard yes || Confirmation.isGiven(.consentAsk, word: "yes") else {
                throw Failure(.consentNotGiven, .badData)
            }
            try choice.desk.change { journal throws(JournalError) in
                try journal.give(purpose, by: choice.code, wording: words)
            }
            Console.result(.consentGiven(code: choice.code, purpose: ConsentTelling.purpose(purpose)))
        } catch {
            throw error.report()
        }
    }
}
