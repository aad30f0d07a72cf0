public import Content
public import Diagnostics
import Foundation

/// Content that lies in files of its own and is found by its id.
public protocol LibraryItem: Equatable, Sendable {
    /// What one is called, in English.
    static var noun: String { get }
    /// How many bytes its file may have.
    static var largestFile: Int { get }
    /// By what it is found.
    var nameInLibrary: String { get }
    /// Reads a file.
    static func read(_ bytes: [UInt8], file: String) -> Reading<Self>
}

/// Finds content in folders: what came with the program and what people wrote.
public struct ContentLibrary<Item: LibraryItem>: Sendable {
    /// The folders in order; of two items with the same id, the one in the earlier folder is used.
    public let folders: [String]

    /// A library of these folders; one that does not exist is empty.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// A file that should hold an item.
    public struct Entry: Equatable, Sendable {
        /// Where it is.
        public let path: String
        /// What came of reading it.
        public let outcome: Outcome

        /// The item, if the file holds a usable one.
        public var item: Item? {
            if case .read(let reading) = outcome { reading.value } else { nil }
        }

        /// The item's id, or the file's name without its ending if there is none in it.
        public var name: String {
            item?.nameInLibrary ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        }
    }

    /// What came of reading a file.
    public enum Outcome: Equatable, Sendable {
        /// The file was read; whether there is an item in it is another matter.
        case read(Reading<Item>)
        /// The file could not be read.
        case failed(ContentFileError)
    }

    /// An item that is ready to be used.
    public struct Loaded: Equatable, Sendable {
        /// What was found.
        public let item: Item
        /// Where it was found.
        public let path: String
        /// The file itself.
        public let bytes: [UInt8]
        /// What somebody should look at.
        public let warnings: [Diagnostic]
    }

    /// All files that should hold an item, folder by folder, by name; a folder that cannot be listed stands for itself.
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

    /// Finds an item by its id or by its file.
    ///
    /// - Parameter asked: An id; or a path, which contains a slash or ends in `.json`.
    /// - Throws: Why there is none, or why it cannot be used.
    public func find(_ asked: String) throws(LibraryError<Item>) -> Loaded {
        try find(asked, read: Item.read)
    }

    func find(
        _ asked: String,
        read: ([UInt8], String) -> Reading<Item>
    ) throws(LibraryError<Item>) -> Loaded {
        let (reading, bytes, path) = try look(at: asked) { (read($0, $1), $0, $1) }
        switch reading {
        case .accepted(let item, let warnings):
            return Loaded(item: item, path: path, bytes: bytes, warnings: warnings)
        case .refused(let diagnostics):
            throw .refused(path: path, diagnostics)
        }
    }

    /// Looks at the file of an item that is named by its id or by its file, whatever is in it.
    ///
    /// - Parameters:
    ///   - asked: An id; or a path, which contains a slash or ends in `.json`.
    ///   - read: What is made of its bytes and its path.
    /// - Throws: Why it cannot be looked at.
    public func look<Found>(
        at asked: String,
        _ read: (_ bytes: [UInt8], _ path: String) -> Found
    ) throws(LibraryError<Item>) -> Found {
        let path = try path(of: asked)
        do throws(ContentFileError) {
            return read(try Self.bytes(of: path), path)
        } catch {
            throw .file(error)
        }
    }

    /// The file of an item that is named by its id or by its file.
    ///
    /// - Parameter asked: An id; or a path, which contains a slash or ends in `.json`.
    /// - Throws: That there is none.
    public func path(of asked: String) throws(LibraryError<Item>) -> String {
        if asked.contains("/") || asked.hasSuffix(".json") { return asked }
        let entries = entries()
        // What is broken is still what was meant, unless something sound bears its id.
        let usable = entries.filter { $0.item != nil }
        guard let entry = usable.first(where: { $0.name == asked }) ?? entries.first(where: { $0.name == asked }) else {
            let available = Array(Set(usable.map(\.name))).sorted()
            let nearest = NearestName.of(asked, among: available)
            throw .notFound(asked: asked, nearest: nearest, available: available)
        }
        return entry.path
    }

    /// The bytes of a file that should hold an item.
    ///
    /// - Parameter path: Where it is.
    /// - Throws: Why it cannot be read.
    public static func bytes(of path: String) throws(ContentFileError) -> [UInt8] {
        try ContentFile.read(path, limit: Item.largestFile)
    }

    private static func entry(_ path: String) -> Entry {
        do throws(ContentFileError) {
            return Entry(path: path, outcome: .read(Item.read(try bytes(of: path), file: path)))
        } catch {
            return Entry(path: path, outcome: .failed(error))
        }
    }
}

/// Why an item cannot be had.
public enum LibraryError<Item: LibraryItem>: Error, Hashable, Sendable {
    /// Nothing has this id; `nearest` is what was probably meant, `available` are the ids there are.
    case notFound(asked: String, nearest: String?, available: [String])
    /// The file cannot be read.
    case file(ContentFileError)
    /// The file holds nothing usable.
    case refused(path: String, [Diagnostic])
}
