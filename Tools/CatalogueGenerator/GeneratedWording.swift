public import Wording

/// The Swift code that is made from the English catalogue: its keys, its patterns, and a function for each message.
public struct GeneratedWording {
    /// Where the English catalogue lies in the repository.
    public static let source = "Languages/en.arb"
    /// Where the code lies.
    public static let folder = "Sources/Wording/Generated"
    /// Where the code of the diagnostics lies.
    public static let diagnostics = "Sources/Diagnostics/Generated"

    private let catalogue: CatalogueFile

    public init(_ catalogue: CatalogueFile) {
        self.catalogue = catalogue
    }

    /// The path and the text of each file.
    public var files: [(path: String, text: String)] {
        [
            ("\(Self.folder)/MessageKey.swift", keys), ("\(Self.folder)/EnglishPatterns.swift", patterns),
            ("\(Self.folder)/Messages.swift", functions), ("\(Self.diagnostics)/Complaints.swift", complaints),
        ]
    }

    private static let heading = """
        // swift-format-ignore-file
        // Made from \(source) by `make catalogue`. Change that file, never this one.


        """

    private var keys: String {
        Self.heading + """
            /// Every message of the catalogue, in its order.
            public enum MessageKey: UInt16, CaseIterable, Hashable, Sendable {

            """ + catalogue.messages.map { "    case \(Self.escaped($0.key))\n" }.joined() + "}\n"
    }

    private var patterns: String {
        Self.heading + """
            /// The English patterns, a line for each key.
            enum EnglishPatterns {
                static let text: StaticString = ##\"\"\"

            """ + catalogue.messages.map { "        \($0.text)\n" }.joined() + "        \"\"\"##\n}\n"
    }

    private var functions: String {
        Self.heading + "extension Message {\n" + catalogue.messages.map(Self.function).joined(separator: "\n") + "}\n"
    }

    private static func function(of entry: CatalogueFile.Entry) -> String {
        let name = escaped(entry.key)
        let placeholders = entry.note.placeholders
        let comment = "    /// \(entry.text)\n"
        guard !placeholders.isEmpty else {
            return comment + "    public static var \(name): Message { Message(.\(name)) }\n"
        }
        let parameters = placeholders.map { "\(escaped($0.name)): \(type(of: $0))" }.joined(separator: ", ")
        let values = placeholders.map { "\"\($0.name)\": \(value(of: $0))" }.joined(separator: ", ")
        return comment + "    public static func \(name)(\(parameters)) -> Message {\n"
            + "        Message(.\(name), [\(values)])\n    }\n"
    }

    private static func type(of placeholder: CatalogueFile.Placeholder) -> String {
        switch placeholder.type {
        case .text: "String"
        case .number: "Int"
        case .names: "[String]"
        case .message: "Message"
        case .messages: "[Message]"
        case .any: "Value"
        }
    }

    private static func value(of placeholder: CatalogueFile.Placeholder) -> String {
        let name = escaped(placeholder.name)
        return switch placeholder.type {
        case .text: ".text(\(name))"
        case .number: ".number(\(name))"
        case .names: ".names(\(name))"
        case .message: ".message(\(name))"
        case .messages: ".messages(\(name))"
        case .any: name
        }
    }

    // MARK: Diagnostics

    private var complaints: String {
        let found = catalogue.messages.filter { $0.note.diagnostic != nil }
        let severities = Dictionary(grouping: found) { $0.note.diagnostic?.severity ?? "" }.sorted { $0.key < $1.key }
        return Self.heading + """
            extension Complaint {
                /// Every kind of complaint, by the name of its message.
                public enum Kind: String, CaseIterable, Hashable, Sendable {

            """ + found.map { "        case \(Self.kind($0)) = \"\($0.key)\"\n" }.joined() + """

                        /// The stable name, for scripts and for the documentation; several kinds may share one.
                        public var code: String {
                            switch self {

                """
            + found.map { "            case .\(Self.kind($0)): \"\($0.note.diagnostic?.code ?? "")\"\n" }.joined() + """
                            }
                        }

                        /// How much it matters.
                        public var severity: Diagnostic.Severity {
                            switch self {

                """
            + severities.map { severity, entries in
                "            case \(entries.map { "." + Self.kind($0) }.joined(separator: ", ")): .\(severity)\n"
            }.joined() + """
                            }
                        }
                    }


                """ + found.map(Self.complaint).joined(separator: "\n") + "}\n"
    }

    private static func kind(_ entry: CatalogueFile.Entry) -> String {
        let name = entry.key.dropFirst("diagnostic".count)
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    private static func complaint(of entry: CatalogueFile.Entry) -> String {
        let name = kind(entry)
        let placeholders = entry.note.placeholders
        let comment = "    /// \(entry.text)\n"
        guard !placeholders.isEmpty else {
            return comment + "    public static var \(name): Complaint { Complaint(.\(name)) }\n"
        }
        let parameters = placeholders.map { "\(escaped($0.name)): \(part(of: $0).type)" }.joined(separator: ", ")
        let values = placeholders.map { "\"\($0.name)\": .\(part(of: $0).value)(\(escaped($0.name)))" }
        return comment + "    public static func \(name)(\(parameters)) -> Complaint {\n"
            + "        Complaint(.\(name), [\(values.joined(separator: ", "))])\n    }\n"
    }

    private static func part(of placeholder: CatalogueFile.Placeholder) -> (type: String, value: String) {
        switch placeholder.type {
        case .text: ("String", "text")
        case .number: ("Int", "number")
        case .names, .messages: ("[String]", "names")
        case .message: ("Complaint", "complaint")
        case .any: ("String", "word")
        }
    }

    private static let reserved: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension",
        "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init", "is", "let", "nil", "operator",
        "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "subscript", "super", "switch",
        "throw", "throws", "true", "try", "var", "where", "while",
    ]

    private static func escaped(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }
}
