import Foundation

/// Finds guides in folders: those that came with the program and those people wrote.
public struct GuideLibrary: Sendable {
    /// The folders in order; of two guides with the same id, the one in the earlier folder is used.
    public let folders: [String]

    /// Creates a library of these folders; one that does not exist is empty.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// A file that should hold a guide.
    public struct Entry: Equatable, Sendable {
        /// Where it is.
        public let path: String
        /// What came of reading it.
        public let outcome: Outcome

        /// The guide, if the file holds a usable one.
        public var guide: GuideFile? {
            if case .read(let reading) = outcome { reading.value } else { nil }
        }

        /// The guide's id, or the file's name without its ending if there is no guide in it.
        public var name: String {
            guide?.id ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        }
    }

    /// What came of reading a file.
    public enum Outcome: Equatable, Sendable {
        /// The file was read; whether there is a guide in it is another matter.
        case read(Reading<GuideFile>)
        /// The file could not be read.
        case failed(ContentFileError)
    }

    /// A guide that is ready to be used.
    public struct LoadedGuide: Equatable, Sendable {
        /// What is asked.
        public let guide: GuideFile
        /// Where it was found.
        public let path: String
        /// What somebody should look at.
        public let warnings: [Diagnostic]
    }

    /// All files that should hold a guide, folder by folder, by name; a folder that cannot be listed stands for
    /// itself.
    ///
    /// These are the files that end in `.json` but not in `.schema.json`.
    public func entries() -> [Entry] {
        folders.flatMap { folder -> [Entry] in
            do throws(ContentFileError) {
                return try ContentFile.paths(in: folder).map(Self.entry)
            } catch {
                return [Entry(path: folder, outcome: .failed(error))]
            }
        }
    }

    /// Finds a guide by its id or by its file.
    ///
    /// - Parameter asked: An id; or a path, which contains a slash or ends in `.json`.
    /// - Throws: Why there is no such guide, or why it cannot be used.
    public func guide(_ asked: String) throws(GuideLibraryError) -> LoadedGuide {
        try Self.load(try path(of: asked))
    }

    /// The file of a guide that is named by its id or by its file.
    ///
    /// - Parameter asked: An id; or a path, which contains a slash or ends in `.json`.
    /// - Throws: That there is no such guide.
    public func path(of asked: String) throws(GuideLibraryError) -> String {
        if asked.contains("/") || asked.hasSuffix(".json") { return asked }
        let entries = entries()
        // A guide that is broken is still the one that was meant, unless a sound one bears its id.
        let usable = entries.filter { $0.guide != nil }
        guard let entry = usable.first(where: { $0.name == asked }) ?? entries.first(where: { $0.name == asked }) else {
            let available = Array(Set(usable.map(\.name))).sorted()
            let nearest = NearestName.of(asked, among: available)
            throw .notFound(asked: asked, nearest: nearest, available: available)
        }
        return entry.path
    }

    /// The bytes of a file that should hold a guide.
    ///
    /// - Parameter path: Where it is.
    /// - Throws: Why it cannot be read.
    public static func bytes(of path: String) throws(ContentFileError) -> [UInt8] {
        try ContentFile.read(path, limit: GuideFormat.largestFile)
    }

    private static func load(_ path: String) throws(GuideLibraryError) -> LoadedGuide {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try Self.bytes(of: path)
        } catch {
            throw .file(error)
        }
        switch GuideReader.read(bytes, file: path) {
        case .accepted(let guide, let warnings):
            return LoadedGuide(guide: guide, path: path, warnings: warnings)
        case .refused(let diagnostics):
            throw .refused(path: path, diagnostics)
        }
    }

    private static func entry(_ path: String) -> Entry {
        do throws(ContentFileError) {
            return Entry(path: path, outcome: .read(GuideReader.read(try bytes(of: path), file: path)))
        } catch {
            return Entry(path: path, outcome: .failed(error))
        }
    }
}

/// Why a guide cannot be had.
public enum GuideLibraryError: Error, Hashable, Sendable {
    /// No guide has this id; `nearest` is what was probably meant, `available` are the ids there are.
    case notFound(asked: String, nearest: String?, available: [String])
    /// The file cannot be read.
    case file(ContentFileError)
    /// The file is no usable guide.
    case refused(path: String, [Diagnostic])
}
