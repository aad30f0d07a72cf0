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
    private var findings: [Finding] = []

    init(base: JSONPath = .root, isKept: Bool = false) {
        self.base = base
        self.isKept = isKept
    }

    /// A complaint with byte offsets; lines are counted once, at the end.
    private struct Finding {
        let complaint: Complaint
        let offset: Int
        let path: JSONPath
        let relatedOffset: Int?
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
            let diagnostic = Diagnostic(
                file: file,
                position: TextPosition(of: error.offset, in: bytes),
                path: nil,
                complaint: complaint(about: error, in: bytes, body),
                related: error.relatedOffset.map { TextPosition(of: $0, in: bytes) }
            )
            return .refused([diagnostic])
        }
        var check = ContentCheck()
        let value = body(&check, document.root)
        let diagnostics = check.diagnostics(file: file, bytes: bytes)
        guard let value, !diagnostics.contains(where: { $0.severity == .error }) else { return .refused(diagnostics) }
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
        let errors = check.findings.filter { $0.complaint.code.severity == .error }
        if let first = errors.min(by: { $0.offset < $1.offset }) {
            throw ContentFault(complaint: first.complaint, offset: first.offset, path: first.path)
        }
        guard let content else {
            let complaint = Complaint.wrongType(found: value.found, expected: .object)
            throw ContentFault(complaint: complaint, offset: value.range.lowerBound, path: check.base)
        }
        return content
    }

    /// Whether the text that begins at an offset has a character that may not stand there.
    func refusesCharacters(ofTextAt offset: Int) -> Bool {
        findings.contains { finding in
            if case .forbiddenCharacter = finding.complaint { finding.offset == offset } else { false }
        }
    }

    /// Whether some complaint keeps the file from being used.
    var hasErrors: Bool { findings.contains { $0.complaint.code.severity == .error } }

    /// Notes a complaint about a value.
    mutating func complain(
        _ complaint: Complaint,
        about value: JSONValue,
        at path: JSONPath,
        related: JSONValue? = nil
    ) {
        note(complaint, offset: value.range.lowerBound, path: path, relatedOffset: related?.range.lowerBound)
    }

    /// Notes a complaint about a value that has to do with something at another offset.
    mutating func complain(_ complaint: Complaint, about value: JSONValue, at path: JSONPath, relatedOffset: Int) {
        note(complaint, offset: value.range.lowerBound, path: path, relatedOffset: relatedOffset)
    }

    /// Notes a complaint about a place inside a text.
    ///
    /// - Parameters:
    ///   - complaint: What is wrong.
    ///   - value: The text.
    ///   - path: The way to it.
    ///   - position: How many bytes of the text, its escapes resolved, stand before the place.
    mutating func complain(_ complaint: Complaint, inside value: JSONValue, at path: JSONPath, position: Int) {
        note(complaint, offset: value.offset(ofTextPosition: position), path: path, relatedOffset: nil)
    }

    /// Notes that a value is of the wrong kind.
    mutating func refuseType(of value: JSONValue, at path: JSONPath, expected: Complaint.ExpectedValue) {
        complain(.wrongType(found: value.found, expected: expected), about: value, at: path)
    }

    /// Opens an object, noting the keys it does not know and those it lacks.
    ///
    /// A key that looks like a missing one is noted once, as misspelt.
    mutating func object(_ value: JSONValue, at path: JSONPath, _ shape: ObjectShape) -> CheckedObject? {
        guard value.kind == .object else {
            refuseType(of: value, at: path, expected: .object)
            return nil
        }
        let unknown = value.members(besides: shape.keys)
        var missing = shape.required.filter { value[$0] == nil }
        for member in unknown {
            let key = member.key
            let absent = missing + shape.optional.filter { value[$0] == nil }
            let nearest = NearestName.of(key, among: absent)
            missing.removeAll { $0 == nearest }
            note(
                .unknownKey(key, subject: shape.subject, nearest: nearest),
                offset: member.keyRange.lowerBound,
                path: path,
                relatedOffset: nil
            )
        }
        for key in missing {
            complain(.missingKey(key, subject: shape.subject), about: value, at: path)
        }
        return CheckedObject(path: path, value: value, shape: shape)
    }

    private mutating func note(_ complaint: Complaint, offset: Int, path: JSONPath, relatedOffset: Int?) {
        findings.append(Finding(complaint: complaint, offset: offset, path: path, relatedOffset: relatedOffset))
    }

    private func diagnostics(file: String, bytes: [UInt8]) -> [Diagnostic] {
        let offsets = findings.flatMap { [$0.offset] + ($0.relatedOffset.map { [$0] } ?? []) }
        let places = TextPosition.positions(of: offsets, in: bytes)
        let start = TextPosition(line: 1, column: 1)
        let ordered = findings.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        return ordered.map { _, finding in
            Diagnostic(
                file: file,
                position: places[finding.offset] ?? start,
                path: finding.path,
                complaint: finding.complaint,
                related: finding.relatedOffset.flatMap { places[$0] }
            )
        }
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

extension JSONValue {
    /// What it is, for a complaint.
    var found: Complaint.FoundValue {
        switch kind {
        case .null: .null
        case .boolean: .boolean(boolean ?? false)
        case .number: .number(numberText ?? "")
        case .string: .text(string ?? "")
        case .array: .list
        case .object: .object
        }
    }
}
