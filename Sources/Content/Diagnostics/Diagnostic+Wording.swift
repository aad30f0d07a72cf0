import JSONText
import Workshop

extension Diagnostic: CustomStringConvertible {
    /// The whole diagnostic on one line, as compilers and editors write it.
    ///
    /// For example: `deck.json:12:5: error: unknown key "defintion" in a skill card at $.skills[0]; did you mean
    /// "definition"? [unknown-key]`.
    public var description: String {
        let place = "\(file.safeForReaders(limit: 4096)):\(position.line):\(position.column)"
        return "\(place): \(severity.rawValue): \(message) [\(code.rawValue)]"
    }

    /// What is wrong, in one English sentence without file and line.
    public var message: String {
        let place = path.map { " at " + $0.description.safeForReaders(limit: 120) } ?? ""
        let advice = complaint.advice(related: related).map { "; " + $0 } ?? ""
        return complaint.statement(related: related) + place + advice
    }
}

extension Complaint {
    /// What is wrong and what to do about it, without its place.
    package var sentence: String { statement(related: nil) + (advice(related: nil).map { "; " + $0 } ?? "") }

    fileprivate func statement(related: TextPosition?) -> String {
        switch self {
        case .syntax(let error):
            error.message(related: related)
        case .bareCharacter(let scalar, _):
            "a text contains \(scalar.words)"
        case .newerFormat(let found, let known):
            "the file is written in the format \(found.quotedForReaders()), and this program reads \(known.quotedForReaders())"
        case .wrongFormat(let found, let expected):
            "the format \(found.quotedForReaders()) where \(expected.quotedForReaders()) is expected"
        case .unknownKey(let key, let subject, _):
            "unknown key \(key.quotedForReaders()) in \(subject)"
        case .missingKey(let key, let subject):
            "missing key \(key.quotedForReaders()) in \(subject)"
        case .wrongType(let found, let expected), .outOfRange(let found, let expected):
            "\(found.words) where \(expected.words) is expected"
        case .unknownWord(let word, _, _, _):
            "unknown word \(word.quotedForReaders())"
        case .wrongLength(let found, let allowed):
            "a text of \(found) characters where \(allowed.words) are expected"
        case .blankText:
            "a text with nothing in it"
        case .wrongCount(let found, let allowed):
            "a list of \(found) where \(allowed.words) are expected"
        case .wrongShape(let found, let expected):
            "\(found.quotedForReaders()) is no \(expected.words)"
        case .forbiddenCharacter(let scalar):
            "a text with \(scalar.words)"
        case .duplicateID(let id, _):
            "the id \(id.quotedForReaders()) stands twice"
        case .fewSkills(let found, _):
            "only \(found) skill cards"
        case .fewJobs(let found, _):
            "only \(found) job cards"
        case .shortHands(let found, let people, _):
            "\(found) job cards for \(people) people"
        case .emptyDimension(let dimension):
            "no skill card of the dimension \(dimension.rawValue.quotedForReaders())"
        case .noJob(let kind):
            "no job card of the kind \(kind.rawValue.quotedForReaders())"
        case .duplicateName(let name, _):
            "the name \(name.quotedForReaders()) stands twice"
        case .longSentence(let words, _):
            "a sentence of \(words) words"
        case .scenario(let complaint):
            complaint.statement
        }
    }

    fileprivate func advice(related: TextPosition?) -> String? {
        switch self {
        case .newerFormat:
            return "a newer version of JobHunter can read it"
        case .unknownKey(_, _, let nearest):
            return nearest.map { "did you mean \($0.quotedForReaders())?" }
        case .unknownWord(_, let allowed, let alternative, let nearest):
            let choices = allowed.map { $0.quotedForReaders() } + (alternative.map { [$0] } ?? [])
            let expected = "expected " + Self.list(choices)
            return nearest.map { "\(expected); did you mean \($0.quotedForReaders())?" } ?? expected
        case .wrongShape(_, let expected):
            return expected.example
        case .bareCharacter(let scalar, mayBeEscaped: true):
            return "write it as \(scalar == "\n" ? "\\n" : "an escape")"
        case .bareCharacter(let scalar, mayBeEscaped: false), .forbiddenCharacter(let scalar):
            return scalar.isSpace ? "put a space instead" : "leave it out"
        case .duplicateID(_, let first), .duplicateName(_, let first):
            return "the first is \(first)\(related.map { " on line \($0.line)" } ?? "")"
        case .fewSkills(_, let recommended):
            return "\(recommended) or more make a good game"
        case .fewJobs(_, let recommended):
            return "\(recommended) give six people five each"
        case .shortHands(_, _, let needed):
            return "\(needed) fill all hands; a smaller hand or a second deck helps as well"
        case .longSentence(_, let limit):
            return "\(limit) or fewer are easier to read"
        case .scenario(let complaint):
            return complaint.advice
        case .syntax, .wrongFormat, .missingKey, .wrongType, .outOfRange, .wrongLength, .blankText, .wrongCount,
            .emptyDimension, .noJob:
            return nil
        }
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension Complaint.FoundValue {
    fileprivate var words: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let digits): "the number \(digits.safeForReaders(limit: 40))"
        case .text(let text): "the text \(text.quotedForReaders())"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Complaint.ExpectedValue {
    fileprivate var words: String {
        switch self {
        case .text: "a text"
        case .boolean: "true or false"
        case .wholeNumber(let range):
            range.upperBound == .max
                ? "a whole number of \(range.lowerBound) or more"
                : "a whole number from \(range.words)"
        case .share: "a number from 0 to 1 with two decimals at most"
        case .list: "a list"
        case .object: "an object"
        case .wordOrObject: "a word or an object"
        case .yes: "true"
        case .nothing: "nothing"
        }
    }
}

extension TextShape {
    fileprivate var words: String {
        switch self {
        case .id: "id"
        case .variable: "name of a variable"
        case .language: "language tag"
        case .escoSkill: "address of an ESCO skill"
        }
    }

    fileprivate var example: String {
        switch self {
        case .id: "an id has small letters, digits and single hyphens, such as \"ask-for-help\""
        case .variable: "it begins with a small letter and has small letters, digits and single hyphens"
        case .language: "write it as \"en\" or \"fr-BE\""
        case .escoSkill: "it begins with \"http://data.europa.eu/esco/skill/\""
        }
    }
}

extension ClosedRange<Int> {
    fileprivate var words: String { "\(lowerBound) to \(upperBound)" }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool { "\n\r\t".unicodeScalars.contains(self) }

    fileprivate var words: String {
        switch self {
        case "\n", "\r": "a line break"
        case "\t": "a tab"
        default: "the invisible character U+\(hexadecimal)"
        }
    }

    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
