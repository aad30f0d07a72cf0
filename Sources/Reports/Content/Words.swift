import Wording
import Workshop

/// A message in words, in which what people typed is told apart from what the program says.
///
/// So that a format can shut people's words off from their surroundings, whatever they hold.
struct Words {
    /// A stretch of text from one hand.
    struct Run {
        let text: String
        /// Whether people wrote it.
        let isTyped: Bool
    }

    let runs: [Run]

    /// The text without the difference.
    var text: String { runs.map(\.text).joined() }

    /// Puts a message into words.
    init(_ message: Message, in wording: Wording) {
        var runs: [Run] = []
        var stretch = String.UnicodeScalarView()
        func close(isTyped: Bool) {
            if isTyped || !stretch.isEmpty { runs.append(Run(text: String(stretch), isTyped: isTyped)) }
            stretch = String.UnicodeScalarView()
        }
        for scalar in wording.text(Self.marked(message)).unicodeScalars {
            switch scalar {
            case Self.begin: close(isTyped: false)
            case Self.end: close(isTyped: true)
            default: stretch.append(scalar)
            }
        }
        close(isTyped: false)
        self.runs = runs
    }

    /// Takes words people typed as they are.
    init(typed text: String) {
        runs = [Run(text: Self.harmless(text), isTyped: true)]
    }

    // Two characters for private use; `harmless` lets none of them through from people's words.
    private static let begin: Unicode.Scalar = "\u{E000}"
    private static let end: Unicode.Scalar = "\u{E001}"

    private static func marked(_ value: Message.Value) -> Message.Value {
        switch value {
        case .text(let text): .text(marked(text))
        case .names(let names): .names(names.map(marked))
        case .number: value
        case .message(let message): .message(marked(message))
        case .messages(let messages): .messages(messages.map(marked))
        case .separate(let messages): .separate(messages.map(marked))
        }
    }

    /// Times, decimals and levels hold digits as text, and a rule names its method; they are the program's own.
    private static func marked(_ message: Message) -> Message {
        switch message.key {
        case .reportTime, .decimal, .levelNamed, .levelSituation, .levelJob, .levelResult, .reportRuleBallot:
            message
        default: message.mapValues(marked)
        }
    }

    private static func marked(_ text: String) -> String {
        "\(begin)\(harmless(text))\(end)"
    }

    /// The text with every character that would turn its direction, hide it or move a cursor replaced by one that shows.
    ///
    /// Nobody can type such a character, but a record may have been written by another program. The lines of a story or a
    /// brief run on in a report, so that none of them begins something else in a format.
    static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: PlainText.isUnsafe) else { return text }
        var harmless = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            harmless.append(scalar == "\n" ? " " : PlainText.isUnsafe(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(harmless)
    }
}

extension Message {
    /// The numbers in the sentence, each with its name in the pattern.
    var numbers: [(name: String, number: Int)] {
        values.sorted { $0.key < $1.key }.compactMap { name, value in
            if case .number(let number) = value { (name, number) } else { nil }
        }
    }
}
