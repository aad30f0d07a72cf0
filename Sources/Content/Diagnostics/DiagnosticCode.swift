/// The stable names of all complaints, for scripts and for looking them up.
public enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
    // MARK: The file is no JSON; nothing behind this place was read.

    /// The text breaks the grammar of JSON.
    case syntax
    /// The file holds nothing but space.
    case emptyFile = "empty-file"
    /// The file is not UTF-8, or begins with a byte order mark.
    case encoding
    /// An object has the same key twice.
    case duplicateKey = "duplicate-key"
    /// Too many objects and lists stand inside one another.
    case tooDeep = "too-deep"
    /// The file has more bytes than such a file may have.
    case tooLarge = "too-large"

    // MARK: The file is JSON, but not as its format says.

    /// The file is written in a later version of its format.
    case newerFormat = "newer-format"
    /// The file is of another kind.
    case wrongFormat = "wrong-format"
    /// A key that the format does not know.
    case unknownKey = "unknown-key"
    /// A key that must be there and is not.
    case missingKey = "missing-key"
    /// A value of another kind, such as a number where a text belongs.
    case wrongType = "wrong-type"
    /// A word that is none of those allowed.
    case unknownWord = "unknown-word"
    /// A number outside its range.
    case outOfRange = "out-of-range"
    /// A text with too many characters.
    case wrongLength = "wrong-length"
    /// A text with nothing to read in it.
    case blankText = "blank-text"
    /// A list with too few or too many elements.
    case wrongCount = "wrong-count"
    /// A text of the wrong shape, such as an id with a space.
    case wrongShape = "wrong-shape"
    /// A control character or a mark that turns the direction of writing.
    case forbiddenCharacter = "forbidden-character"
    /// Two cards of the same kind share an id.
    case duplicateID = "duplicate-id"

    // MARK: Warnings: the file can be used.

    /// Too few cards for a good game.
    case fewCards = "few-cards"
    /// A dimension without skill cards.
    case emptyDimension = "empty-dimension"
    /// No job card is silly, or none is realistic.
    case oneKindOfJob = "one-kind-of-job"
    /// Two cards of the same kind share a name.
    case duplicateName = "duplicate-name"
    /// A definition with a sentence that is hard to read.
    case longSentence = "long-sentence"

    /// Whether a file with such a complaint can be used.
    public var severity: Diagnostic.Severity {
        switch self {
        case .fewCards, .emptyDimension, .oneKindOfJob, .duplicateName, .longSentence: .warning
        case .syntax, .emptyFile, .encoding, .duplicateKey, .tooDeep, .tooLarge, .newerFormat, .wrongFormat,
            .unknownKey,
            .missingKey, .wrongType, .unknownWord, .outOfRange, .wrongLength, .blankText, .wrongCount, .wrongShape,
            .forbiddenCharacter, .duplicateID:
            .error
        }
    }
}
