import ArgumentParser
import Content
import Journal
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

    init(_ error: DeckLibraryError) {
        switch error {
        case .notFound: self.init(error.description, .notThere)
        case .file(let error): self.init(error)
        case .refused: self.init(error.description, .badData)
        }
    }

    init(_ error: ScenarioLibraryError) {
        switch error {
        case .notFound: self.init(error.description, .notThere)
        case .file(let error): self.init(error)
        case .refused: self.init(error.description, .badData)
        }
    }

    init(_ error: ContentFileError) {
        self.init(error.description, error.reason == .missing ? .notThere : .storage)
    }

    /// Says what went wrong and gives the code to leave with.
    func report() -> ExitCode {
        Console.message(sentence)
        return status.code
    }
}
