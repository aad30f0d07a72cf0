import Foundation

/// Finds scenarios in folders: those that came with the program and those people wrote.
public struct ScenarioLibrary: Sendable {
    /// The folders in order; of two scenarios with the same id, the one in the earlier folder is used.
    public let folders: [String]

    /// Creates a library of these folders; one that does not exist is empty.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// A file that should hold a scenario.
    public struct Entry: Equatable, Sendable {
        /// Where it is.
        public let path: String
        /// What came of reading it.
        public let outcome: Outcome

        /// The scenario, if the file holds a usable one.
        public var scenario: Scenario? {
            if case .read(let reading) = outcome { reading.value } else { nil }
        }

        /// The scenario's id, or the file's name without its ending if there is no scenario in it.
        public var name: String {
            scenario?.id ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        }
    }

    /// What came of reading a file.
    public enum Outcome: Equatable, Sendable {
        /// The file was read; whether there is a scenario in it is another matter.
        case read(Reading<Scenario>)
        /// The file could not be read.
        case failed(ContentFileError)
    }

    /// A scenario that is ready to play.
    public struct LoadedScenario: Equatable, Sendable {
        /// What is played.
        public let scenario: Scenario
        /// Where it was found.
        public let path: String
        /// The file itself, to be kept with the record.
        public let bytes: [UInt8]
        /// What somebody should look at.
        public let warnings: [Diagnostic]

        /// Tells the file from others, as a deck's does.
        public var fingerprint: String { Fingerprint.of(bytes) }
    }

    /// All files that should hold a scenario, folder by folder, by name; a folder that cannot be listed stands for
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

    /// Finds a scenario by its id or by its file.
    ///
    /// - Parameter asked: An id; or a path, which contains a slash or ends in `.json`.
    /// - Throws: Why there is no such scenario, or why it cannot be used.
    public func scenario(_ asked: String) throws(ScenarioLibraryError) -> LoadedScenario {
        try Self.load(try path(of: asked))
    }

    /// The file of a scenario that is named by its id or by its file.
    ///
    /// - Parameter asked: An id; or a path, which contains a slash or ends in `.json`.
    /// - Throws: That there is no such scenario.
    public func path(of asked: String) throws(ScenarioLibraryError) -> String {
        if asked.contains("/") || asked.hasSuffix(".json") { return asked }
        let entries = entries()
        // A scenario that is broken is still the one that was meant, unless a sound one bears its id.
        let usable = entries.filter { $0.scenario != nil }
        guard let entry = usable.first(where: { $0.name == asked }) ?? entries.first(where: { $0.name == asked }) else {
            let available = Array(Set(usable.map(\.name))).sorted()
            let nearest = NearestName.of(asked, among: available)
            throw .notFound(asked: asked, nearest: nearest, available: available)
        }
        return entry.path
    }

    /// The bytes of a file that should hold a scenario.
    ///
    /// - Parameter path: Where it is.
    /// - Throws: Why it cannot be read.
    public static func bytes(of path: String) throws(ContentFileError) -> [UInt8] {
        try ContentFile.read(path, limit: ScenarioFormat.largestFile)
    }

    private static func load(_ path: String) throws(ScenarioLibraryError) -> LoadedScenario {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try Self.bytes(of: path)
        } catch {
            throw .file(error)
        }
        switch ScenarioReader.read(bytes, file: path) {
        case .accepted(let scenario, let warnings):
            return LoadedScenario(scenario: scenario, path: path, bytes: bytes, warnings: warnings)
        case .refused(let diagnostics):
            throw .refused(path: path, diagnostics)
        }
    }

    private static func entry(_ path: String) -> Entry {
        do throws(ContentFileError) {
            return Entry(path: path, outcome: .read(ScenarioReader.read(try bytes(of: path), file: path)))
        } catch {
            return Entry(path: path, outcome: .failed(error))
        }
    }
}

/// Why a scenario cannot be had.
public enum ScenarioLibraryError: Error, Hashable, Sendable {
    /// No scenario has this id; `nearest` is what was probably meant, `available` are the ids there are.
    case notFound(asked: String, nearest: String?, available: [String])
    /// The file cannot be read.
    case file(ContentFileError)
    /// The file is no usable scenario.
    case refused(path: String, [Diagnostic])
}
