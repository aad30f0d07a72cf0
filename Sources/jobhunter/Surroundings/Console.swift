import Content
import ContentFiles
import Foundation
import Presentation
import Streams
import Wording
import Workshop

/// Results go to standard output, messages to standard error; where they cannot, the program ends and says so.
enum Console {
    /// The languages the program speaks, with a person's own catalogues among them or in their place.
    static let languages: Languages = Languages.builtIn.adding(OwnCatalogues.languages())

    /// What the program was called with.
    static let arguments = CallArguments(CommandLine.arguments)

    /// The voices by the settings as they were at the start.
    static let voices: Voices = {
        // Settings with mistakes are told by the commands that go by them.
        let settings = try? SettingsFile.ofPerson.read(languages: languages.all.map(\.tag)).value
        return voices(setting: settings?[.language])
    }()

    /// The voices of the program, its own by what is asked for, else by a setting, else by the environment, else in English.
    static func voices(setting: String?) -> Voices {
        let environment = ProcessInfo.processInfo.environment
        let language = languages.chosen(setting: arguments.language ?? setting, environment: environment)
        return Voices(Wording(language), languages: languages)
    }

    /// The voice of a session, for all that is shown of it; says so, where the program does not speak its language.
    static func voice(of header: SessionHeader) -> Wording {
        if !voices.speaks(header.language) { message(.sessionLanguageUnknown(tag: header.language)) }
        return voices.session(in: header.language)
    }

    /// The voice of the program.
    static var wording: Wording { voices.program }

    /// What the program says, where it is not said at once.
    static func text(_ message: Message) -> String { wording.text(message) }

    /// In the words of the program.
    static func result(_ message: Message) {
        result(wording.text(message))
    }

    static func result(_ text: String) {
        result(Array((shown(text) + "\n").utf8))
    }

    static func result(_ bytes: [UInt8]) {
        put(bytes, on: .output)
    }

    /// In the words of the program.
    static func message(_ message: Message) {
        self.message(wording.text(message))
    }

    static func message(_ text: String) {
        put(line(text), on: .error)
    }

    /// Says how far a command has come, where that is worth saying.
    static func pass(_ progress: inout ProgressTelling) {
        if let message = progress.passOne() { self.message(message) }
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
