/// Something a translator should look at, in one message of a catalogue.
public struct CatalogueFinding: Hashable, Sendable {
    /// The key of the message.
    public let key: String
    /// The line it stands on, counted from 1; `nil` if it is missing in the file.
    public let line: Int?
    /// What is the matter.
    public let kind: Kind

    /// How much it matters.
    public enum Severity: String, Hashable, Sendable {
        /// The message cannot be said as it is meant.
        case error
        /// It is said, and may read badly or not fit.
        case warning
    }

    /// The ways a message can be wrong, or look so.
    public enum Kind: Hashable, Sendable {
        // Errors: the message, or one of its forms, can never be said.
        case missing(english: String)
        case unknownKey
        case unclosedBrace
        case strayBrace
        case badName(String)
        case unknownKind(String)
        case badForm(String)
        case sameForm(String)
        case noOtherForm(of: String)
        case tooDeep(limit: Int)
        case lostPlaceholder(String)
        case unknownPlaceholder(String, known: [String])
        case unknownWord(String, known: [String])
        case unknownPluralForm(String, known: [String])
        case oneWithoutNumber
        case invisible(Unicode.Scalar)
        case edgeSpace
        case glued
        // Warnings: it is said, and may read badly.
        case missingPluralForm(String)
        case otherEnd(found: String, english: String)
        case otherNumbers(english: [String])
        case doubleSpace
        case doubleWord(String)
        case unchanged
        case stale(then: String)
        case longSentence(String, words: Int, limit: Int)
        case wide(cells: Int, limit: Int)
        case wordBeforePlaceholder(String, name: String)
        case middleDot
        case straightQuote
    }

    /// How much it matters.
    public var severity: Severity {
        switch kind {
        case .missing, .unknownKey, .unclosedBrace, .strayBrace, .badName, .unknownKind, .badForm, .sameForm,
            .noOtherForm, .tooDeep, .lostPlaceholder, .unknownPlaceholder, .unknownWord, .unknownPluralForm,
            .oneWithoutNumber, .invisible, .edgeSpace, .glued:
            .error
        case .missingPluralForm, .otherEnd, .otherNumbers, .doubleSpace, .doubleWord, .unchanged, .stale,
            .longSentence, .wide, .wordBeforePlaceholder, .middleDot, .straightQuote:
            .warning
        }
    }

    /// A word that programs can rely on.
    public var code: String { String(describing: kind).prefix { $0 != "(" }.description }
}

extension CatalogueFinding.Kind {
    init(_ fault: Pattern.Fault) {
        self =
            switch fault {
            case .unclosedBrace: .unclosedBrace
            case .strayBrace: .strayBrace
            case .badName(let name): .badName(name)
            case .unknownKind(let kind): .unknownKind(kind)
            case .badForm(let form): .badForm(form)
            case .sameForm(let form, of: _): .sameForm(form)
            case .noOtherForm(let name): .noOtherForm(of: name)
            case .tooDeep(let limit): .tooDeep(limit: limit)
            }
    }
}
