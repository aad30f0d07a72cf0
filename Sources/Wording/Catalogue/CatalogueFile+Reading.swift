public import Diagnostics
internal import JSONText

/// Why a file is no catalogue.
public enum CatalogueFault: Error, Hashable, Sendable {
    /// It is no JSON.
    case syntax(Complaint, line: Int)
    /// It is JSON, but no object.
    case notAnObject
    /// It does not say which language it is in.
    case noLanguage
    /// What it says is no tag of a language.
    case badTag(String, line: Int)
    /// A message is no text.
    case notText(key: String, line: Int)
    /// A note is not as ARB has it: which key, and which part of its note.
    case badNote(key: String, part: String, line: Int)
}

extension CatalogueFile {
    /// Reads an ARB file.
    ///
    /// Members that begin with `@@` are about the file; of these only `@@locale` is read. Of notes, what is not known is
    /// left out.
    ///
    /// - Throws: The first thing that is wrong. Patterns are not looked into; `CatalogueCheck` does that.
    public init(parsing bytes: [UInt8]) throws(CatalogueFault) {
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: bytes, limits: JSONLimits(depth: 16, bytes: 1 << 24))
        } catch {
            throw .syntax(Complaint(error), line: TextPosition(of: error.offset, in: bytes).line)
        }
        guard document.root.kind == .object else { throw .notAnObject }
        let walk = Walk(document)
        tag = try walk.tag()
        messages = try walk.entries()
    }

    private struct Walk {
        let members: [JSONMember]
        let lines: [Int: TextPosition]

        init(_ document: JSONDocument) {
            members = Array(document.root.members)
            lines = TextPosition.positions(of: members.map(\.keyRange.lowerBound), in: document.bytes)
        }

        func line(of member: JSONMember) -> Int { lines[member.keyRange.lowerBound]?.line ?? 1 }

        func tag() throws(CatalogueFault) -> String {
            guard let member = members.first(where: { $0.key == "@@locale" }) else { throw .noLanguage }
            let tag = member.value.string ?? ""
            guard LanguageTag.isSound(tag) else { throw .badTag(tag, line: line(of: member)) }
            return tag
        }

        func entries() throws(CatalogueFault) -> [Entry] {
            var notes: [String: Note] = [:]
            var texts: [(key: String, text: String, line: Int)] = []
            for member in members {
                let key = member.key
                if key.hasPrefix("@@") { continue }
                if key.hasPrefix("@") {
                    notes[String(key.dropFirst())] = try note(member)
                } else if let text = member.value.string {
                    texts.append((key, text, line(of: member)))
                } else {
                    throw .notText(key: key, line: line(of: member))
                }
            }
            return texts.map { Entry(key: $0.key, text: $0.text, note: notes[$0.key] ?? Note(), line: $0.line) }
        }

        private func note(_ member: JSONMember) throws(CatalogueFault) -> Note {
            let key = String(member.key.dropFirst())
            let line = line(of: member)
            guard member.value.kind == .object else { throw .badNote(key: key, part: member.key, line: line) }
            var note = Note()
            for part in member.value.members {
                let fault = CatalogueFault.badNote(key: key, part: part.key, line: line)
                func text() throws(CatalogueFault) -> String {
                    guard let text = part.value.string else { throw fault }
                    return text
                }
                switch part.key {
                case "context": note.context = try text()
                case "description": note.description = try text()
                case "x-source": note.source = try text()
                case "x-code": note.code = try text()
                case "x-severity": note.severity = try text()
                case "x-reader":
                    guard let reader = CatalogueFile.Reader(rawValue: try text()) else { throw fault }
                    note.reader = reader
                case "x-width":
                    guard let width = part.value.integer, width > 0 else { throw fault }
                    note.width = width
                case "placeholders":
                    guard part.value.kind == .object else { throw fault }
                    for placeholder in part.value.members {
                        guard let read = self.placeholder(placeholder) else { throw fault }
                        note.placeholders.append(read)
                    }
                default: break
                }
            }
            return note
        }

        private func placeholder(_ member: JSONMember) -> Placeholder? {
            guard member.value.kind == .object else { return nil }
            let type = member.value["type"]?.string ?? ValueType.any.rawValue
            return ValueType(rawValue: type).map {
                Placeholder(
                    name: member.key,
                    type: $0,
                    description: member.value["description"]?.string ?? "",
                    example: member.value["example"]?.string ?? ""
                )
            }
        }
    }
}

/// What a tag of a language looks like: `fr`, `fr-BE`, `zh-Hant`.
public enum LanguageTag {
    /// Whether a text is a tag: parts of 1 to 8 letters and digits with hyphens between, the first of 2 or 3 letters.
    public static func isSound(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLowercase) else {
            return false
        }
        return parts.allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
    }
}

extension CatalogueFault {
    /// The line it is about, counted from 1.
    public var line: Int {
        switch self {
        case .syntax(_, let line), .badTag(_, let line), .notText(_, let line), .badNote(_, _, let line): line
        case .notAnObject, .noLanguage: 1
        }
    }
}
