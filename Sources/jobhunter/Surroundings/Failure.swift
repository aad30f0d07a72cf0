import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import Journal
import Presentation
import Wording

/// What ends a command: a sentence for people and a code for programs.
struct Failure: Error {
    let sentence: String
    let status: ExitStatus

    init(_ message: Message, _ status: ExitStatus) {
        sentence = Console.wording.text(message)
        self.status = status
    }

    init(_ sentence: String, _ status: ExitStatus) {
        self.sentence = sentence
        self.status = status
    }

    /// A failed record, after which a session can be resumed all the same.
    init(_ error: JournalError, toResume advice: String) {
        let failure = Failure(error)
        self.init("\(failure.sentence)\n\(advice)", failure.status)
    }

    init(_ error: GroupLibraryError) {
        let message = GroupWording.message(error)
        switch error {
        case .notFound: self.init(message, .notThere)
        case .file(let error): self.init(error)
        case .name: self.init(message, .badData)
        case .refused(let diagnostics):
            self.init(Console.wording.lines(diagnostics), .badData)
        case .exists, .notWritten: self.init(message, .cannotCreate)
        }
    }

    init(_ error: SettingsError) {
        switch error {
        case .file(let error): self.init(error)
        case .damaged(let diagnostics):
            self.init(Console.wording.lines(diagnostics), .badData)
        case .notWritten: self.init(SettingsWording.message(error), .cannotCreate)
        }
    }

    init<Item>(_ error: LibraryError<Item>) {
        switch error {
        case .notFound: self.init(Console.wording.text(error), .notThere)
        case .file(let error): self.init(error)
        case .refused: self.init(Console.wording.text(error), .badData)
        }
    }

    init(_ error: ContentFileError) {
        self.init(Message(error), error.reason == .missing ? .notThere : .storage)
    }

    /// Says what went wrong and gives the code to leave with.
    func report() -> ExitCode {
        Console.message(sentence)
        return status.code
    }
}
