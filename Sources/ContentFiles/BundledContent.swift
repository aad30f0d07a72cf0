private import CBundledContent

/// The decks, scenarios and guides that came with the program: they are in it, wherever it lies.
///
/// They have paths of their own, such as `bundled:CardDecks/everyday-work.json`, which are read like any other.
public enum BundledContent {
    private static let scheme = "bundled:"

    /// The path of a folder of content, such as `bundled:Guides`.
    ///
    /// - Parameter name: What it is called in the project.
    public static func folder(_ name: String) -> String { scheme + name }

    /// The names of the files in a folder of content, or `nil` for any other path.
    static func names(in folder: String) -> [String]? {
        guard folder.hasPrefix(scheme) else { return nil }
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        return files.map(\.path).filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
    }

    /// The bytes of a file of content, or `nil` if there is none with this path.
    static func bytes(of path: String) -> [UInt8]? {
        guard path.hasPrefix(scheme) else { return nil }
        return files.first { $0.path == path }?.bytes
    }

    private static var files: some Sequence<(path: String, bytes: [UInt8])> {
        sequence(state: UInt(0)) { place in
            let file = bundled_file_at(place)
            place += 1
            guard let folder = file.folder, let name = file.name else { return nil }
            return (
                path: scheme + String(cString: folder) + "/" + String(cString: name),
                bytes: Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
            )
        }
    }
}
