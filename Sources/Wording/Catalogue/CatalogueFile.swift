/// A catalogue as translators have it: an ARB file, which is JSON with ICU MessageFormat and notes.
public struct CatalogueFile: Sendable {
    /// The tag of its language, such as `fr`.
    public let tag: String
    /// Its messages in the order of the file.
    public let messages: [Entry]

    /// A message with what a translator is told about it.
    public struct Entry: Hashable, Sendable {
        /// What it is called in the program.
        public let key: String
        /// Its pattern.
        public let text: String
        /// What it is for, whoever reads it, and how long it may be.
        public let note: Note
        /// The line it stands on, counted from 1.
        public let line: Int
    }

    /// What a translator is told about a message.
    public struct Note: Hashable, Sendable {
        /// The part of the program it belongs to.
        public var context = ""
        /// Where it is shown and what it means.
        public var description = ""
        /// Who reads it.
        public var reader: Reader?
        /// How many cells of the terminal it may take up, if they are counted.
        public var width: Int?
        /// The English text it was translated from, in a translation.
        public var source: String?
        /// The stable name and the severity of a diagnostic, if it is the words of one.
        public var diagnostic: (code: String, severity: String)? {
            code.flatMap { code in severity.map { (code, $0) } }
        }
        var code: String?
        var severity: String?
        /// Its placeholders in the order of the note.
        public var placeholders: [Placeholder] = []
    }

    /// Who reads a message.
    public enum Reader: String, Hashable, Sendable {
        case participants, facilitator, report, terminal, all
    }

    /// A value that a pattern waits for.
    public struct Placeholder: Hashable, Sendable {
        /// What it is called in the pattern.
        public let name: String
        /// What kind of value it is.
        public let type: ValueType
        /// What it stands for.
        public let description: String
        /// A value to try it with.
        public let example: String
    }

    /// What a value may be.
    public enum ValueType: String, Hashable, Sendable {
        /// Words.
        case text = "String"
        /// A whole number.
        case number = "int"
        /// Names to be listed.
        case names
        /// Another message.
        case message
        /// Messages to be listed.
        case messages
        /// Any of these.
        case any = "Object"
    }

    /// The message of a key, if there is one.
    public subscript(key: String) -> Entry? { messages.first { $0.key == key } }
}
