public import JSONText
public import Workshop

/// What is wrong or doubtful in a file, with what was found, what was expected and the nearest right name.
public enum Complaint: Hashable, Sendable {
    /// The file is no JSON.
    case syntax(JSONSyntaxError)
    /// A control character that stands in a text as it is; where it may stand written as an escape, and where not even so.
    case bareCharacter(Unicode.Scalar, mayBeEscaped: Bool)
    /// The file's format is later than the one this program reads.
    case newerFormat(found: String, known: String)
    /// The file says it is something else.
    case wrongFormat(found: String, expected: String)
    /// A key the object does not have.
    case unknownKey(String, subject: String, nearest: String?)
    /// A key the object must have.
    case missingKey(String, subject: String)
    /// A value of the wrong kind.
    case wrongType(found: FoundValue, expected: ExpectedValue)
    /// A word that is none of those allowed; `alternative` is what else may stand there, as JSON.
    case unknownWord(String, allowed: [String], alternative: String?, nearest: String?)
    /// A number outside its range.
    case outOfRange(found: FoundValue, expected: ExpectedValue)
    /// A text with too many characters.
    case wrongLength(found: Int, allowed: ClosedRange<Int>)
    /// A text with nothing to read in it.
    case blankText
    /// A list with too few or too many elements.
    case wrongCount(found: Int, allowed: ClosedRange<Int>)
    /// A text of the wrong shape.
    case wrongShape(found: String, expected: TextShape)
    /// A character that may not stand in a text.
    case forbiddenCharacter(Unicode.Scalar)
    /// An id that an earlier card has.
    case duplicateID(String, first: JSONPath)
    /// Fewer skill cards than a good game needs.
    case fewSkills(found: Int, recommended: Int)
    /// Fewer job cards than a good game needs.
    case fewJobs(found: Int, recommended: Int)
    /// Too few job cards for so many people to have full hands.
    case shortHands(found: Int, people: Int, needed: Int)
    /// No skill card of this dimension.
    case emptyDimension(Dimension)
    /// No job card of this kind.
    case noJob(of: JobCard.Kind)
    /// A name that an earlier card has.
    case duplicateName(String, first: JSONPath)
    /// A sentence with too many words.
    case longSentence(words: Int, limit: Int)
    /// Something about a scenario.
    case scenario(ScenarioComplaint)

    /// What stands in the file where something else is expected.
    public enum FoundValue: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case boolean(Bool)
        /// A number with its digits.
        case number(String)
        /// A text.
        case text(String)
        /// An array.
        case list
        /// An object.
        case object
    }

    /// What a place in a file expects.
    public enum ExpectedValue: Hashable, Sendable {
        /// Any text.
        case text
        /// `true` or `false`.
        case boolean
        /// A whole number from this range.
        case wholeNumber(ClosedRange<Int>)
        /// A number from 0 to 1 in hundredths.
        case share
        /// An array.
        case list
        /// An object.
        case object
        /// One of some words, or an object.
        case wordOrObject
        /// `true` and nothing else.
        case yes
        /// Nothing at all.
        case nothing
    }

    /// Its stable name.
    public var code: DiagnosticCode {
        switch self {
        case .syntax(let error): error.kind.code
        case .bareCharacter: .syntax
        case .newerFormat: .newerFormat
        case .wrongFormat: .wrongFormat
        case .unknownKey: .unknownKey
        case .missingKey: .missingKey
        case .wrongType: .wrongType
        case .unknownWord: .unknownWord
        case .outOfRange: .outOfRange
        case .wrongLength: .wrongLength
        case .blankText: .blankText
        case .wrongCount: .wrongCount
        case .wrongShape: .wrongShape
        case .forbiddenCharacter: .forbiddenCharacter
        case .duplicateID: .duplicateID
        case .fewSkills, .fewJobs, .shortHands: .fewCards
        case .emptyDimension: .emptyDimension
        case .noJob: .oneKindOfJob
        case .duplicateName: .duplicateName
        case .longSentence: .longSentence
        case .scenario(let complaint): complaint.code
        }
    }

    /// The right name that is most like the wrong one, if one is near.
    public var nearest: String? {
        switch self {
        case .unknownKey(_, _, let nearest), .unknownWord(_, _, _, let nearest): nearest
        case .scenario(.unknownName(_, _, let nearest)): nearest
        default: nil
        }
    }
}

extension JSONSyntaxError.Kind {
    fileprivate var code: DiagnosticCode {
        switch self {
        case .empty: .emptyFile
        case .byteOrderMark, .wrongEncoding, .invalidUTF8: .encoding
        case .duplicateKey: .duplicateKey
        case .tooDeep: .tooDeep
        case .tooLarge: .tooLarge
        case .unexpectedEnd, .unexpected, .trailingComma, .comment, .singleQuote, .malformedNumber, .controlCharacter,
            .unknownEscape, .malformedUnicodeEscape, .loneSurrogate, .textAfterValue:
            .syntax
        }
    }
}
