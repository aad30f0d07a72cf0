import Content
import ContentFiles
import Foundation
import Presentation
import Streams
import Wording

/// Results go to standard output, messages to standard error; where they cannot, the program ends and says so.
enum Console {
    /// The languages the program speaks, with a person's own catalogues among them or in their place.
    static let languages: Languages = Languages.builtIn.adding(OwnCatalogues.languages())

    /// The words of the program: in the language that is set, else in that of the environment, else in English.
    static let wording: Wording = {
        // Settings with mistakes are told by the commands that go by them.
        let settings = try? SettingsFile.ofPerson.read(languages: languages.all.map(\.tag)).value
        let environment = ProcessInfo.processInfo.environment
        return Wording(languages.chosen(setting: settings?[.language], environment: environment))
    }()

    static func result(_ text: String) {
        result(Array((shown(text) + "\n").utf8))
    }

    static func result(_ bytes: [UInt8]) {
        put(bytes, on: .output)
    }

    static func message(_ text: String) {
        put(line(text), on: .error)
    }

    /// Says how far a command has come, where that is worth saying.
    static func pass(_ progress: inout ProgressTelling) {
        if let message = progress.passOne() { self.message(wording.text(message)) }
    }

    /// What the parser of the arguments complains of, which says by itself who speaks.
    static func complaint(_ text: String) {
        put(Array((shown(text) + "\n").utf8), on: .error)
    }

    /// Says something at the very end, whether it can be heard or not: the status of the program is certain already.
    static func lastWord(_ text: String) {
        try? ByteStream.error.write(line(text))
    }

    /// Ends the program because nothing can be written to standard output.
    static func endWithoutOutput(_ failure: WriteFailure) -> Never {
        end(failure, on: .output)
    }

    private static func end(_ failure: WriteFailure, on stream: ByteStream) -> Never {
        // As if the system had ended it: nobody is there to be told.
        if failure.isReaderGone { exit(128 + SIGPIPE) }
        if stream.isHungUp { exit(128 + SIGHUP) }
        let reason = failure.reason
        lastWord(
            wording.text(
                stream == .output ? .outputUnwritable(reason: reason) : .messagesUnwritable(reason: reason)
            )
        )
        exit(ExitStatus.storage.rawValue)
    }

    private static func put(_ bytes: [UInt8], on stream: ByteStream) {
        do throws(WriteFailure) {
            try stream.write(bytes)
        } catch {
            end(error, on: stream)
        }
    }

    /// A text without what would command the terminal: it may hold words that came as arguments.
    private static func shown(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isCommand) else { return text }
        return text.unicodeScalars.map { scalar in
            isCommand(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
        .joined()
    }

    private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }

    private static func line(_ text: String) -> [UInt8] {
        Array(("jobhunter: " + shown(text) + "\n").utf8)
    }
}
