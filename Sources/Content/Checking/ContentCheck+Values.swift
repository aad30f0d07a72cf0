import Diagnostics
import JSONText

extension ContentCheck {
    // MARK: Texts

    /// Reads the text of a key.
    mutating func text(_ key: String, of object: CheckedObject, _ rule: TextRule) -> String? {
        guard let value = object.value(of: key) else { return nil }
        return text(value, at: object.path(to: key), rule)
    }

    /// Reads a text.
    mutating func text(_ value: JSONValue, at path: @autoclosure () -> JSONPath, _ rule: TextRule) -> String? {
        guard let text = value.string else {
            refuse(value, at: path(), expected: .text)
            return nil
        }
        if isKept && (rule.shape == nil || !text.isEmpty) || rule.clearly(accepts: text) { return text }
        var complaints: [Complaint] = []
        if let scalar = text.unicodeScalars.first(where: { !rule.allows($0) }) {
            complaints.append(.forbiddenCharacter(character: Complaint.name(of: scalar)))
        }
        let length = text.unicodeScalars.count
        if TextRule.isBlank(text) {
            complaints.append(.blankText)
        } else if let shape = rule.shape, !shape.matches(text) {
            complaints.append(.wrongShape(shape: shape.rawValue, found: text))
        } else if !rule.length.contains(length) {
            complaints.append(.wrongLength(found: length, in: rule.length))
        }
        for complaint in complaints { complain(complaint, about: value, at: path()) }
        return complaints.isEmpty ? text : nil
    }

    /// Reads a list of texts.
    mutating func texts(
        _ key: String,
        of object: CheckedObject,
        count: ClosedRange<Int>,
        _ rule: TextRule
    ) -> [String]? {
        guard let elements = list(key, of: object, count: count) else { return nil }
        let path = object.path(to: key)
        let texts = elements.enumerated().map { text($1, at: path.appending(index: $0), rule) }
        return texts.contains(nil) ? nil : texts.compactMap { $0 }
    }

    /// Reads one of the words of an enumeration.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String,
        of object: CheckedObject,
        as type: Word.Type
    ) -> Word? {
        guard let value = object.value(of: key) else { return nil }
        let allowed = Word.allCases.map(\.rawValue)
        guard let word = self.word(value, at: object.path(to: key), allowed: allowed) else { return nil }
        return Word(rawValue: word)
    }

    /// Reads one of some words.
    mutating func word(
        _ value: JSONValue,
        at path: JSONPath,
        allowed: [String],
        alternative: String? = nil,
        expected: ExpectedValue = .text
    ) -> String? {
        guard let word = value.string else {
            refuse(value, at: path, expected: expected)
            return nil
        }
        guard allowed.contains(word) else {
            let nearest = NearestName.of(word, among: allowed)
            let words = allowed + (alternative.map { [$0] } ?? [])
            complain(.unknownWord(word: word, allowed: words).near(nearest), about: value, at: path)
            return nil
        }
        return word
    }

    // MARK: Numbers and truth

    /// The largest count of anything a record may keep; it keeps sums of whole files within 64 bits.
    private static let keptCounts = 100_000

    /// Reads the whole number of a key.
    mutating func integer(_ key: String, of object: CheckedObject, in range: ClosedRange<Int>) -> Int? {
        guard let value = object.value(of: key) else { return nil }
        return integer(value, at: object.path(to: key), in: range)
    }

    /// Reads a whole number.
    mutating func integer(
        _ value: JSONValue,
        at path: @autoclosure () -> JSONPath,
        in range: ClosedRange<Int>
    ) -> Int? {
        // As in JSON Schema, 1.0 is a whole number.
        let double = value.double
        guard let double, value.isWholeNumber || double == double.rounded() else {
            complain(.notWholeNumber(value.shown, in: range), about: value, at: path())
            return nil
        }
        let allowed = isKept ? min(0, range.lowerBound)...max(Self.keptCounts, range.upperBound) : range
        guard let number = value.integer ?? Int(exactly: double), allowed.contains(number) else {
            complain(.outOfRange(value.shown, in: allowed), about: value, at: path())
            return nil
        }
        return number
    }

    /// Reads a share from 0 to 1 as whole percent.
    mutating func percent(_ key: String, of object: CheckedObject) -> Int? {
        guard let value = object.value(of: key) else { return nil }
        guard value.kind == .number else {
            refuse(value, at: object.path(to: key), expected: .share)
            return nil
        }
        // The nearest double to a number of hundredths is the quotient itself, so the comparison is exact.
        guard let share = value.double, (0...1).contains(share),
            Double(Int((share * 100).rounded())) / 100 == share
        else {
            complain(.shareOutOfRange(found: value.shown), about: value, at: object.path(to: key))
            return nil
        }
        return Int((share * 100).rounded())
    }

    /// Reads `true` or `false`.
    mutating func boolean(_ key: String, of object: CheckedObject) -> Bool? {
        guard let value = object.value(of: key) else { return nil }
        guard let boolean = value.boolean else {
            refuse(value, at: object.path(to: key), expected: .boolean)
            return nil
        }
        return boolean
    }

    // MARK: Lists

    /// Reads a list.
    ///
    /// Gives no more elements than are allowed, so that an endless list costs one complaint and not a million.
    mutating func list(_ key: String, of object: CheckedObject, count: ClosedRange<Int>) -> [JSONValue]? {
        guard let value = object.value(of: key) else { return nil }
        guard value.kind == .array else {
            refuse(value, at: object.path(to: key), expected: .list)
            return nil
        }
        if isKept { return Array(value.elements) }
        if !count.contains(value.count) {
            complain(.wrongCount(found: value.count, in: count), about: value, at: object.path(to: key))
        }
        return Array(value.elements.prefix(count.upperBound))
    }

    /// Reads a list of objects, each with `body`, and gives those that came out whole.
    mutating func objects<Element>(
        _ key: String,
        of object: CheckedObject,
        count: ClosedRange<Int>,
        _ shape: ObjectShape,
        _ body: (inout ContentCheck, CheckedObject) -> Element?
    ) -> [Element]? {
        guard let elements = list(key, of: object, count: count) else { return nil }
        let path = object.path(to: key)
        return elements.enumerated().compactMap { position, element in
            self.object(element, at: path.appending(index: position), shape).flatMap { body(&self, $0) }
        }
    }
}

extension Complaint {
    /// A list with too few or too many elements.
    static func wrongCount(found: Int, in range: ClosedRange<Int>) -> Complaint {
        .wrongCount(found: found, least: range.lowerBound, most: range.upperBound)
    }

    /// A text with too few or too many characters.
    static func wrongLength(found: Int, in range: ClosedRange<Int>) -> Complaint {
        .wrongLength(found: found, least: range.lowerBound, most: range.upperBound)
    }

    fileprivate static func notWholeNumber(_ found: String, in range: ClosedRange<Int>) -> Complaint {
        range.upperBound == .max
            ? .notCount(least: range.lowerBound, found: found)
            : .notWholeNumber(least: range.lowerBound, most: range.upperBound, found: found)
    }

    fileprivate static func outOfRange(_ found: String, in range: ClosedRange<Int>) -> Complaint {
        range.upperBound == .max
            ? .belowRange(least: range.lowerBound, found: found)
            : .outOfRange(least: range.lowerBound, most: range.upperBound, found: found)
    }
}
