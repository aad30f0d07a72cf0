public import Diagnostics
public import Workshop

/// Makes scenarios of files that other programs wrote.
public enum StoryImporter {
    /// 512 MiB: no file of any kind may have more.
    public static let largestFile = H5PReader.largestFile

    /// The kinds of file that are read.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Twee 3.
        case twee
        /// The HTML of Twine 2.
        case twineHTML = "twine-html"
        /// The JSON of Twine 2.
        case twineJSON = "twine-json"
        /// A Branching Scenario of H5P.
        case h5p
    }

    /// What came of a file.
    public struct Outcome: Sendable {
        /// What the file was taken for; `nil` if for nothing that is read.
        public let kind: Kind?
        /// The scenario; `nil` if there is none.
        public let story: Story?
        /// How the passages hang together; of Twine stories alone.
        public let graph: StoryGraphReport?
        /// The same by links in brackets alone, as Twine's editor counts them.
        public let brackets: StoryGraphReport?
        /// Everything there is to say, in the order of the file.
        public let diagnostics: [Diagnostic]
    }

    /// Reads a file of any kind that is known, and makes a scenario of it.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics and as a title if it holds none.
    ///   - options: What whoever imports it decides.
    public static func read(_ bytes: [UInt8], file: String, options: ImportOptions = ImportOptions()) -> Outcome {
        let kind = Self.kind(of: bytes)
        // A byte order mark has no place in JSON, but some editors write one.
        let bytes = kind == .twineJSON && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return switch kind {
        case .twee: outcome(.twee, TweeReader.read(bytes, file: file), bytes, file, options)
        case .twineHTML:
            outcome(.twineHTML, TwineHTMLReader.read(bytes, file: file, story: options.story), bytes, file, options)
        case .twineJSON: outcome(.twineJSON, TwineJSONReader.read(bytes, file: file), bytes, file, options)
        case .h5p: H5PReader.read(bytes, file: file)
        case nil:
            Outcome(
                kind: nil,
                story: nil,
                graph: nil,
                brackets: nil,
                diagnostics: TwineReading.refused(ForeignStory.complaint(about: bytes), file: file).diagnostics
            )
        }
    }

    /// What a file is, by what it begins with.
    static func kind(of bytes: [UInt8]) -> Kind? {
        if bytes.has("PK", at: 0) { return .h5p }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { !Byte.isSpace($0) }
        if first == Byte.openBrace { return .twineJSON }
        if first == Byte.less || bytes.next("<tw-storydata", from: 0) != nil { return .twineHTML }
        return TweeReader.accepts(bytes) ? .twee : nil
    }

    private static func outcome(
        _ kind: Kind,
        _ reading: TwineReading,
        _ bytes: [UInt8],
        _ file: String,
        _ options: ImportOptions
    ) -> Outcome {
        guard var twine = reading.story else {
            return Outcome(kind: kind, story: nil, graph: nil, brackets: nil, diagnostics: reading.diagnostics)
        }
        if let format = options.format { twine.format = format.rawValue }
        var log = DiagnosticLog()
        let story = StoryMapper.story(of: twine, file: file, options: options, &log)
        let diagnostics = reading.diagnostics + log.diagnostics(file: file, bytes: bytes)
        return Outcome(
            kind: kind,
            story: log.hasError ? nil : story,
            graph: StoryGraphReport(of: twine),
            brackets: StoryGraphReport(of: twine, scope: .brackets),
            diagnostics: diagnostics.sorted { $0.position < $1.position }
        )
    }
}
