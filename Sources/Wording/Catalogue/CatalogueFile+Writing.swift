internal import JSONText

extension CatalogueFile {
    /// A file to begin a translation with: every message with its English words, to be written over, and the notes.
    ///
    /// The English text stands in each note too, so that a change of it is noticed later.
    public func skeleton(for tag: String) -> CatalogueFile {
        CatalogueFile(tag: tag, messages: messages.map { $0.translated($0.text) })
    }

    /// The file as ARB.
    public var bytes: [UInt8] {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("@@locale", tag)
            for entry in messages {
                writer.member(entry.key, entry.text)
                writer.key("@" + entry.key)
                writer.object { entry.note.write(into: &$0) }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension CatalogueFile.Entry {
    /// The same message in other words, with these as their source.
    func translated(_ words: String) -> Self {
        var note = note
        note.source = text
        return Self(key: key, text: words, note: note, line: line)
    }
}

extension CatalogueFile.Note {
    fileprivate func write(into writer: inout JSONWriter) {
        if !context.isEmpty { writer.member("context", context) }
        if !description.isEmpty { writer.member("description", description) }
        if let reader { writer.member("x-reader", reader.rawValue) }
        if let width { writer.member("x-width", width) }
        if let code { writer.member("x-code", code) }
        if let severity { writer.member("x-severity", severity) }
        if let source { writer.member("x-source", source) }
        guard !placeholders.isEmpty else { return }
        writer.key("placeholders")
        writer.object { writer in
            for placeholder in placeholders {
                writer.key(placeholder.name)
                writer.object { writer in
                    writer.member("type", placeholder.type.rawValue)
                    writer.member("description", placeholder.description)
                    if !placeholder.example.isEmpty { writer.member("example", placeholder.example) }
                }
            }
        }
    }
}
