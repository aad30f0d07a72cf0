import Diagnostics
import JSONText

/// Collects everything there is to say about a file while it is being read.
///
/// Each reading method gives the value, or `nil` after noting a complaint. A missing required key is noted once,
/// when its object is opened.
struct ContentCheck {
    /// The way to the content in its document.
    let base: JSONPath
    /// Whether a record keeps it: what is asked of authors only, such as how long a text may be, does not matter then.
    let isKept: Bool
    private var findings = DiagnosticLog()

    init(base: JSONPath = .root, isKept: Bool = false) {
        self.base = base
        self.isKept = isKept
    }

    /// Reads a file with a closure that gives its content, or `nil` after at least one complaint.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - largest: How many bytes it may have.
    ///   - body: What reads the root value.
    static func read<Value>(
        _ bytes: [UInt8],
        file: String,
        largest: Int,
        _ body: (inout ContentCheck, JSONValue) -> Value?
    ) -> Reading<Value> {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: largest))
        } catch {
            var findings = DiagnosticLog()
            findings.say(complaint(about: error, in: bytes, body), at: error.offset, related: error.relatedOffset)
            return .refused(findings.diagnostics(file: file, bytes: bytes))
        }
        var check = ContentCheck()
        let value = body(&check, document.root)
        let diagnostics = check.findings.diagnostics(file: file, bytes: bytes)
        guard let value, !check.hasErrors else { return .refused(diagnostics) }
        return .accepted(value, warnings: diagnostics)
    }

    /// Reads content that a record keeps.
    ///
    /// - Throws: The first thing that is wrong with it.
    static func readKept<Value>(
        _ value: JSONValue,
        _ body: (inout ContentCheck, JSONValue) -> Value?
    ) throws(ContentFault) -> Value {
        var check = ContentCheck(base: value.path, isKept: true)
        let content = body(&check, value)
        let first = check.findings.all.filter(\.isError).min { $0.offset < $1.offset }
        guard let content, first == nil else {
            throw ContentFault(
                complaint: first?.complaint ?? .wrongType(expected: ExpectedValue.object.rawValue, found: value.shown),
                offset: first?.offset ?? value.range.lowerBound,
                path: first?.path ?? check.base
            )
        }
        return content
    }

    /// Whether the text that begins at an offset has a character that may not stand there.
    func refusesCharacters(ofTextAt offset: Int) -> Bool {
        findings.all.contains { $0.complaint.kind == .forbiddenCharacter && $0.offset == offset }
    }

    /// Whether some complaint keeps the file from being used.
    var hasErrors: Bool { findings.hasError }

    /// Notes a complaint about a value, which may have to do with something at another offset.
    mutating func complain(_ complaint: Complaint, about value: JSONValue, at path: JSONPath, related: Int? = nil) {
        findings.say(complaint, at: value.range.lowerBound, path: path, related: related)
    }

    /// Notes a complaint about a place inside a text.
    ///
    /// - Parameters:
    ///   - complaint: What is wrong.
    ///   - value: The text.
    ///   - path: The way to it.
    ///   - position: How many bytes of the text, its escapes resolved, stand before the place.
    mutating func complain(_ complaint: Complaint, inside value: JSONValue, at path: JSONPath, position: Int) {
        findings.say(complaint, at: value.offset(ofTextPosition: position), path: path)
    }

    /// Notes that a value is of the wrong kind.
    mutating func refuse(_ value: JSONValue, at path: JSONPath, expected: ExpectedValue) {
        complain(.wrongType(expected: expected.rawValue, found: value.shown), about: value, at: path)
    }

    /// Opens an object, noting the keys it does not know and those it lacks.
    ///
    /// A key that looks like a missing one is noted once, as misspelt.
    mutating func object(_ value: JSONValue, at path: JSONPath, _ shape: ObjectShape) -> CheckedObject? {
        guard value.kind == .object else {
            refuse(value, at: path, expected: .object)
            return nil
        }
        let unknown = value.members(besides: shape.keys)
        var missing = shape.required.filter { value[$0] == nil }
        for member in unknown {
            let key = member.key
            let absent = missing + shape.optional.filter { value[$0] == nil }
            let nearest = NearestName.of(key, among: absent)
            missing.removeAll { $0 == nearest }
            findings.say(.unknownKey(key: key).near(nearest), at: member.keyRange.lowerBound, path: path)
        }
        for key in missing {
            complain(.missingKey(key: key), about: value, at: path)
        }
        return CheckedObject(path: path, value: value, shape: shape)
    }
}

/// An object whose keys have been looked at.
struct CheckedObject {
    /// The way to it.
    let path: JSONPath
    /// The object itself.
    let value: JSONValue
    private let shape: ObjectShape

    init(path: JSONPath, value: JSONValue, shape: ObjectShape) {
        self.path = path
        self.value = value
        self.shape = shape
    }

    /// The value of a key of its shape, if the key is there.
    func value(of key: String) -> JSONValue? {
        assert(shape.allows(key), "the key \(key) is asked for but not declared")
        return value[key]
    }

    /// The way to the value of a key.
    func path(to key: String) -> JSONPath { path.appending(key: key) }
}

/// What a place in a file expects, by the word that chooses its sentence.
enum ExpectedValue: String {
    case text, boolean, share, list, object, wordOrObject, yes, nothing
}

extension JSONValue {
    /// What it is, for a complaint: as the file has it, cut where it may be long.
    var shown: String {
        switch kind {
        case .null: "null"
        case .boolean: boolean == true ? "true" : "false"
        case .number: (numberText ?? "").safeForReaders(limit: 40)
        case .string: (string ?? "").quotedForReaders()
        case .array: "[…]"
        case .object: "{…}"
        }
    }
}
